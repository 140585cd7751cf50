/** One seed for all quizzes of a visit: a reload shows the same order, another learner sees another one. */
export function sessionSeed(): number {
  const fresh = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  try {
    const kept = sessionStorage.getItem(NAME);
    if (kept !== null && /^\d{1,10}$/.test(kept)) return Number(kept);
    sessionStorage.setItem(NAME, String(fresh));
  } catch {
    // Storage is blocked: the order changes with the next reload.
  }
  return fresh;
}

const NAME = 'crossmodal-quiz-seed';
