/** The exercise itself is at fault: never counted against a learner. The message is for its author and says where to look. */
export class BrokenExercise extends Error {
  override name = 'BrokenExercise';
}
