import { Learner } from '../../../graders/submission-file/schema.ts';

const KEY = 'crossmodal-learner';

/** For as long as the page lives, also where the browser keeps nothing. */
let held: Learner = { id: '', name: '' };

/** Id and name that were given last, on this device; both empty until then. */
export function rememberedLearner(): Learner {
  try {
    const parsed = Learner.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    if (parsed.success) held = parsed.data;
  } catch {
    // Blocked: what the page holds.
  }
  return held;
}

export function rememberLearner(learner: Learner): void {
  held = learner;
  try {
    localStorage.setItem(KEY, JSON.stringify(learner));
  } catch {
    // Blocked or full: the page holds it.
  }
}
