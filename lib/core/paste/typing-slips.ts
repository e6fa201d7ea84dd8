const DAY = "(?:tu|th|[mtwrf])";
const CHAIN = new RegExp(String.raw`(?<![\p{L}\d'’./-])${DAY}(?:([/-])${DAY}(?:\1${DAY})*)(?![\p{L}\d'’/-])`, "giu");
/** Matches two letters that usually mean something else: true or false, male or female. */
const NO_DAYS = /^(?:t\/f|m\/f|f\/m|m\/t|t\/r|t-r|t-f|t-th|f-m)$/;
const ORDER = ["m", "t", "tu", "w", "th", "r", "f"];

const isInOrder = (letters: readonly string[]): boolean =>
  letters.every((letter, index) => index === 0 || ORDER.indexOf(letter) > ORDER.indexOf(letters[index - 1]!));

const capital = (letter: string): string => letter[0]!.toUpperCase() + letter.slice(1);

/**
 * Normalises days in small letters or joined by dashes: "m/w/f" and "m-w-f" are M/W/F. Three letters with dashes are a
 * list, and so are two ("t-th") beside such a list.
 */
function withDayLetters(text: string): string {
  const hasDashList = [...text.matchAll(CHAIN)].some(([all, mark]) => mark === "-" && all.split("-").length > 2);
  return text.replaceAll(CHAIN, (all: string, mark: string) => {
    const letters = all.toLowerCase().split(mark);
    const isList = mark === "/" || letters.length > 2 || hasDashList;
    if (!isInOrder(letters) || (all === all.toLowerCase() && NO_DAYS.test(all) && !hasDashList)) return all;
    return letters.map(capital).join(isList ? "/" : "-");
  });
}

const BRACKETED = new RegExp(
  String.raw`(?<=\(\s*)(?:${DAY})(?:(?:\s+|\s*(?:[+&,]|and)\s*)(?:${DAY}))+(?=(?:\s+only)?\s*\))`,
  "gu",
);

/** Normalises brackets with only small letters for days and other marks: "(m w f)", "(tu + th only)". */
const withBracketedLetters = (text: string): string =>
  text.replaceAll(BRACKETED, (all) => {
    const letters = all.match(/(?:tu|th|[mtwrf])(?!\p{L})/gu) ?? [];
    const isPair = letters.length === 2 && letters.every((letter) => letter === "m" || letter === "f");
    return isInOrder(letters) && !isPair ? letters.map(capital).join("/") : all;
  });

/** Replaces letters typed or scanned for digits of a time: "1O:05", "l:55", "2:3O". */
const withDigits = (text: string): string =>
  text.replaceAll(/(?<![\p{L}\d])[\dOolI]{1,2}[:.;][\dOolI]{2}(?![\p{L}\d])/gu, (time) =>
    /\d/.test(time) ? time.replaceAll(/o/gi, "0").replaceAll(/[lI]/g, "1") : time,
  );

/** Replaces a small L that was scanned for a capital I: "FRlDAY". */
const withCapitals = (text: string): string => text.replaceAll(/(?<=\p{Lu}{2})l(?=\p{Lu}{2})/gu, "I");

/** Replaces blanks by colons in times at the beginning of a line: "11 50 - 12 30". */
const withColonsForBlanks = (text: string): string =>
  text.replace(/^(\s*\d{1,2}) ([0-5]\d\s*[-–—]\s*\d{1,2}) ([0-5]\d)(?!\d)/u, "$1:$2:$3");

/** Gives an end its hour where only its minutes are written: "9:00-:30" ends at 9:30, "9:45-:15" at 10:15. */
const withHoursOfEnds = (text: string): string =>
  text.replaceAll(
    /(?<![\d:.])(\d{1,2}):([0-5]\d)\s*(?:[-–—]|to)\s*:([0-5]\d)(?![\d:])/giu,
    (_all, hour: string, minute: string, end: string) =>
      `${hour}:${minute}-${end > minute ? hour : (Number(hour) % 12) + 1}:${end}`,
  );

/** Names of days, each with its usual misspellings. */
const MISSPELLED: [name: string, slips: string][] = [
  ["Monday", "mondya monda modnay mondey munday mnoday"],
  ["Tuesday", "tuesdy tuesdya tueday tusday tuseday teusday tuedsay tuesay tuesda"],
  ["Tues", "teus tuse"],
  ["Wednesday", "wensday wendsday wednsday wenesday wendesday wedneday wednesdy wednesdya wedensday wedsnesday"],
  ["Weds", "wends wesd"],
  ["Thursday", "thrusday thursdy thursdya thurday thursay thusday thirsday"],
  ["Thurs", "thrus"],
  ["Friday", "fridy fridya firday frday fryday"],
];
/** Misspellings that are also words: they count as days only beside other days. */
const MISSPELLED_WORDS: [name: string, slips: string][] = [
  ["Mon", "mno nom"],
  ["Tue", "teu"],
  ["Wed", "wde"],
  ["Thu", "thus"],
  ["Fri", "fir"],
];
const replaceSlips = (text: string, [name, slips]: [string, string]): string =>
  text.replaceAll(new RegExp(String.raw`(?<!\p{L})(?:${slips.replaceAll(" ", "|")})(?=s?(?!\p{L}))`, "giu"), (found) =>
    found === found.toLowerCase() ? name.toLowerCase() : name,
  );
const DAY_NAME = /(?<!\p{L})(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?)(?!\p{L})/giu;
/** Fewest names of other days in a line that make "Fir" a day. */
const LEAST_NAMES = 3;

/** Corrects misspelled days: "Teus PE, Wends Music, Fir Library". */
function withDaysSpelled(text: string): string {
  const spelled = MISSPELLED.reduce(replaceSlips, text);
  const names = spelled.match(DAY_NAME) ?? [];
  return names.length < LEAST_NAMES ? spelled : MISSPELLED_WORDS.reduce(replaceSlips, spelled);
}

/** Writes "'til 11:15" without its apostrophe. */
const withPlainTill = (text: string): string => text.replaceAll(/(?<!\p{L})['’‘](?=till?\s+\d)/giu, "");

/** Corrects the typing errors of a line. */
export const withoutSlips = (line: string): string => {
  const text = withPlainTill(line);
  return withHoursOfEnds(
    withColonsForBlanks(withDigits(withBracketedLetters(withDayLetters(withDaysSpelled(withCapitals(text)))))),
  );
};
