// How long to wait before trying again: doubling, with jitter, so that a whole city does not return at once.

const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/** Milliseconds before attempt number `attempt` + 1; between half of the doubled delay and all of it. */
export function backoff(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
  return full / 2 + (full / 2) * random();
}
