/** "8 15 attendance": hour and minute with a blank between them, before a name. */
const BLANK_TIME = /^([^\p{L}\d]*)(\d{1,2}) ([0-5]\d)(?=\s+(?:[^\d\s]|\d+(?:st|nd|rd|th)\s))/u;
/** "9 45" behind "at" in the same text. */
const AT_BLANK_TIME = /(?<=(?<!\p{L})(?:at|@|from|until|till?)\s*)(\d{1,2}) ([0-5]\d)(?![\d:])/giu;
/** Fewer lines that begin so are counts of something: "3 20 minute blocks". */
const LEAST_LINES = 4;

/** The hours of a school day, as they are written. */
const isSchoolHour = (hour: number): boolean => hour >= 1 && hour <= 12;

/** A list that writes a blank for the colon of each time: "8 15 attendance" as "8:15 attendance". */
function withColonsInBlanks(lines: readonly string[]): string[] {
  const found = lines.flatMap((text) => {
    const [, , hour] = BLANK_TIME.exec(text) ?? [];
    return hour !== undefined && isSchoolHour(Number(hour)) ? [text] : [];
  });
  const others = lines.filter((text) => /^[^\p{L}\d]*\d{1,2}[:.]\d\d/u.test(text));
  if (found.length < LEAST_LINES || others.length > 0) return [...lines];
  return lines.map((text) => text.replace(BLANK_TIME, "$1$2:$3").replaceAll(AT_BLANK_TIME, "$1:$2"));
}

/** "7:45 8:00 15 Morning Routine": start, end and the minutes between them, in a table whose cells came apart. */
const WITH_MINUTES = /^( ?)(\d{1,2}):([0-5]\d) (\d{1,2}):([0-5]\d) (\d{1,3})(?: ?min\p{L}*\.?)? (?=\p{L}[^\t]*$)/u;

/** A row whose number is the length of its stretch: the number is no part of the name. */
const withoutLength = (text: string): string =>
  text.replace(WITH_MINUTES, (all, indent: string, ...parts: string[]) => {
    const [hour, minute, toHour, toMinute, length] = parts.slice(0, 5).map(Number) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const minutes = ((((toHour - hour) * 60 + toMinute - minute) % 720) + 720) % 720;
    return minutes === length ? `${indent}${parts[0]}:${parts[1]}-${parts[2]}:${parts[3]} ` : all;
  });

/** Lines of a text with their times as the reader knows them, where the whole list shows how it writes them. */
export const withListTimes = (lines: readonly string[]): string[] => withColonsInBlanks(lines).map(withoutLength);
