const escape = (text: string): string => text.replaceAll(/[.?^${}()[\]\\]/g, String.raw`\$&`);

/** Endings that a sign after a cue's word allows. */
const ENDINGS: Record<string, string> = { "*": "[^ ]*", "+": "s?", "~": "(?:s|ing)?" };

/** Compiles one word: "writ*" allows any ending, "walk+" walk or walks, "walk~" also walking, "take/takes" either. */
function wordSource(word: string): string {
  const choices = word.split("/").map((choice) => {
    const plain = escape(choice.replaceAll(/[',]/g, ""));
    const ending = ENDINGS[plain.at(-1)!];
    return ending ? plain.slice(0, -1) + ending : plain;
  });
  return choices.length === 1 ? choices[0]! : `(?:${choices.join("|")})`;
}

/** Compiles words without a gap; "form|take turns" allows "form" and "take turns". */
function segmentSource(segment: string): string {
  const choices = segment
    .split("|")
    .map((choice) => choice.trim().replaceAll("-", " ").split(/\s+/).map(wordSource).join(" "));
  return choices.length === 1 ? choices[0]! : `(?:${choices.join("|")})`;
}

/** Compiles a phrase such as "writ*..name|letters" to the source of a regular expression over a stream of words. */
export function phraseSource(phrase: string): string {
  const [first = "", ...rest] = phrase
    .trim()
    .replace(/^!/, "")
    .split(/\s*(\.{2,3})\s*/);
  let source = segmentSource(first);
  for (let at = 0; at < rest.length; at += 2) {
    source += ` (?:[^ ]+ ){0,${rest[at] === ".." ? NEAR : FAR}}?${segmentSource(rest[at + 1]!)}`;
  }
  return source;
}

/** The most words that ".." and "..." may skip. */
const NEAR = 4;
const FAR = 6;
