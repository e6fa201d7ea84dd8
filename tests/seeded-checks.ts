import fc from "fast-check";

/** The seed of every property test, so that one run finds what another does; PUSHPIN_SEED looks elsewhere. */
const SEED = 20261201;

/** A whole number of the environment, or undefined. */
function chosen(name: string): number | undefined {
  const given = globalThis.process?.env[name];
  return given && Number.isSafeInteger(Number(given)) ? Number(given) : undefined;
}

fc.configureGlobal({ seed: chosen("PUSHPIN_SEED") ?? SEED });

/** How a test with a seed of its own runs: PUSHPIN_SEED looks elsewhere there too, PUSHPIN_RUNS more often, never less. */
export const seeded = (seed: number, numRuns: number): { seed: number; numRuns: number } => ({
  seed: chosen("PUSHPIN_SEED") ?? seed,
  numRuns: Math.max(numRuns, chosen("PUSHPIN_RUNS") ?? 0),
});

/** As long as a test of many runs may take on a busy machine, and with more runs than usual, ms. */
export const MANY_RUNS_MS = 900_000;

export default fc;
