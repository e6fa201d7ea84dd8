/** Crockford's base 32: no I, L, O or U, so that a code on paper can't be misread. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** 25 letters of 5 bits: 125 bits. */
const LENGTH = 25;
const GROUP = 5;

/** Writes random bytes as a code in groups: "7K3QD-...". Each byte gives one letter. */
export function recoveryCode(random: Uint8Array): string {
  const letters = Array.from(random.subarray(0, LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join("");
  return letters.match(new RegExp(`.{${GROUP}}`, "g"))!.join("-");
}

/** Number of random bytes that a code is made of. */
export const RECOVERY_BYTES = LENGTH;

/** Parses a code as it was typed, in any case and grouping; undefined when it is not a code. */
export function parseRecoveryCode(typed: string): string | undefined {
  const letters = typed
    .toUpperCase()
    .replaceAll(/[\s\-–—]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  const isCode = letters.length === LENGTH && [...letters].every((letter) => LETTERS.includes(letter));
  return isCode ? letters : undefined;
}
