/** Control characters, and marks that switch the direction of text: invisible, and able to turn a sentence around. */
// oxlint-disable-next-line no-control-regex -- these are the characters to remove
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066\u2067]/g;
/** A text isolated by {@link foreignText}, with nothing isolated inside. */
const ISOLATED = /\u2068[^\u2068\u2069]*\u2069/g;
/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * Makes a text that somebody else wrote safe inside our own: without control characters, and isolated (U+2068 to
 * U+2069) where its letters run from right to left, so that it can't reorder what is beside it (UAX #9). A text
 * that was made safe before, or that holds such texts, stays as it is.
 */
export function foreignText(text: string): string {
  const plain = text.replace(INVISIBLE, "");
  let open = plain;
  for (let before = ""; open !== before;) {
    before = open;
    open = open.replace(ISOLATED, "");
  }
  // An isolate without its end, or an end without its start, would reach into our own text.
  if (/[\u2068\u2069]/.test(open)) return foreignText(plain.replace(/[\u2068\u2069]/g, ""));
  return RIGHT_TO_LEFT.test(open) ? `\u2068${plain}\u2069` : plain;
}
