/** "Reading until 10:00", "Recreo hasta las 10:20": a name and its end, and no start. */
const UNTIL = new RegExp(
  String.raw`^(?<lead>\s*(?:[-*•]\s*)?)(?<name>\p{L}[^\d\t]*?)\s*[,:–—-]?\s+(?:goes\s+|lasts\s+)?` +
    String.raw`(?:until|till?|hasta(?:\s+las?)?)\s+(?<end>\d{1,2}(?:[:.]\d\d)?)(?<half>\s*[ap]\.?m\.?)?\s*$`,
  "iu",
);
/** Fewest lines below each other that give only their ends. */
const LEAST_LINES = 3;

/**
 * Gives each line of a list that has only ends the end above it as its start: "Meeting until 8:50" below "Arrival until
 * 8:30". Nothing says when the first one starts.
 */
export function withStartsOfEnds(lines: readonly string[]): string[] {
  const found = lines.map((text) => UNTIL.exec(text)?.groups);
  return lines.map((text, at) => {
    const [own, above] = [found[at], found[at - 1]];
    if (!own || !above) return text;
    let first = at;
    while (found[first - 1]) first -= 1;
    let behind = at;
    while (found[behind]) behind += 1;
    if (behind - first < LEAST_LINES) return text;
    const time = ({ end, half = "" }: Record<string, string>): string => `${end}${half}`;
    return `${own["lead"]}${time(above)}-${time(own)} ${own["name"]}`;
  });
}
