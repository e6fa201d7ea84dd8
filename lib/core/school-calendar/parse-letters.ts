const SPAN = /^(?:(\d{1,2})\s*[-–]\s*(\d{1,2})|([A-Z])\s*[-–]\s*([A-Z]))$/i;

/** Parses day letters as they are typed: "A, B", "1 2 3", "1-6", "A-F". Empty text gives none. */
export function parseLetters(text: string): string[] {
  return text
    .replaceAll(/\s*([-–])\s*/g, "$1")
    .split(/[,;/\s]+/)
    .filter(Boolean)
    .flatMap((part) => spanOf(part) ?? [part]);
}

function spanOf(part: string): string[] | undefined {
  const [, fromNumber, toNumber, fromLetter, toLetter] = SPAN.exec(part) ?? [];
  if (fromNumber && toNumber) return range(Number(fromNumber), Number(toNumber), String);
  if (!fromLetter || !toLetter) return undefined;
  const code = (letter: string): number => letter.toUpperCase().codePointAt(0)!;
  return range(code(fromLetter), code(toLetter), (one) => String.fromCodePoint(one));
}

function range(from: number, to: number, name: (one: number) => string): string[] | undefined {
  return to > from ? Array.from({ length: to - from + 1 }, (_, at) => name(from + at)) : undefined;
}
