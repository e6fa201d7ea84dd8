import fc from "fast-check";

/** The seed of every property test, so that one run finds what another does; PUSHPIN_SEED looks elsewhere. */
const SEED = 20261201;

const chosen = Number(globalThis.process?.env["PUSHPIN_SEED"] ?? SEED);
fc.configureGlobal({ seed: Number.isSafeInteger(chosen) ? chosen : SEED });

export default fc;
