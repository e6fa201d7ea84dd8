import { alternatives } from "../lexicon/read-lexicon";
const HOURS_WORD = String.raw`\s*(?:hs|hrs|h)\b\.?`;
/** Matches "9 a 9,30 hs", "10,30 a 11,05 hs". */
const RANGE = new RegExp(
  alternatives`
(?<![\d,.:])(?<hour>\d{1,2})(?:[,.:](?<minute>[0-5]\d))?(?:${HOURS_WORD})?(?<to>\s*(?:
 -
 –
 —
 a
 hasta
)\s*(?:las\s+)?)(?<last>\d{1,2})(?:[,.:](?<end>[0-5]\d))?${HOURS_WORD}
`,
  "giu",
);
/**
 * Matches "8,30 hs"; a whole hour ("10 hs") counts only at the beginning of a line, since elsewhere it is a duration.
 */
const SINGLE = new RegExp(String.raw`(?<![\d,.:])(\d{1,2}),([0-5]\d)(?=${HOURS_WORD})`, "giu");
const FIRST = /^(\s*(?:[-–•*]\s*)?)(\d{1,2})\s*hs\b\.?(?=\s+\p{L}|\s*[-–:])/iu;

/** Matches "9h15" and "9 h 15". */
const WITH_H = /(?<![\d,.:])(\d{1,2})\s?h\s?([0-5]\d)(?![\d:])/giu;

const isHour = (hour: string): boolean => Number(hour) >= 6 && Number(hour) <= 20;
const clock = (hour: string, minute = "00"): string => `${hour}:${minute}`;

/** Rewrites hours as written in Argentina and Spain: "8,30 hs" is 8:30. */
export function withSpanishHours(text: string): string {
  if (!/\d\s*h/iu.test(text)) return text;
  return text
    .replaceAll(WITH_H, (all, hour: string, minute: string) => (isHour(hour) ? clock(hour, minute) : all))
    .replaceAll(RANGE, (...found: unknown[]) => {
      const { hour, minute, to, last, end } = found.at(-1) as Record<string, string | undefined>;
      return `${clock(hour!, minute)}${to!}${clock(last!, end)}`;
    })
    .replaceAll(SINGLE, (_all, hour: string, minute: string) => clock(hour, minute))
    .replace(FIRST, (all, lead: string, hour: string) => (isHour(hour) ? lead + clock(hour) : all));
}
