/** Month names, weekdays and day halves of some languages, folded to lower case without dots. */
export interface Vocabulary {
  /** Month 1..12 by name. */
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlySet<string>;
  /** Sticky: matches a word for the first half of the day (group 1) or for the second. */
  halves: RegExp;
}

/** Languages read beside the page's own. Intl provides their month and weekday names. */
const LANGUAGES = ["en", "es", "fr", "de", "it", "pt"];
const known = new Map<string, Vocabulary>();

/** The words of the usual languages and of `language` (a BCP 47 tag), which wins where they differ. */
export function vocabularyOf(language: string | undefined): Vocabulary {
  const key = language ?? "";
  let vocabulary = known.get(key);
  if (!vocabulary) {
    vocabulary = collect([...new Set([...(isLanguage(language) ? [language] : []), ...LANGUAGES])]);
    known.set(key, vocabulary);
  }
  return vocabulary;
}

/** Folds a name for look-ups: lower case, no dots. */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll(".", "");
}

function collect(languages: readonly string[]): Vocabulary {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  const mornings = new Set(["午前", "上午", "오전"]);
  const afternoons = new Set(["午後", "下午", "오후"]);
  for (const [rank, language] of languages.entries()) {
    addMonths(months, language, "long");
    // Each formatter costs about half a millisecond, so only the page's own language gets all forms.
    if (rank > 0) continue;
    addMonths(months, language, "short");
    for (const style of ["long", "short"] as const) addWeekdays(weekdays, language, style);
    addHalves(mornings, language, 9);
    addHalves(afternoons, language, 15);
  }
  return { months, weekdays, halves: halvesPattern(mornings, afternoons) };
}

function halvesPattern(mornings: Set<string>, afternoons: Set<string>): RegExp {
  const either = (words: Set<string>, latin: string): string =>
    [latin, ...[...words].map((word) => word.replaceAll(/[^\p{L}\p{M}]+/gu, "[. ]*"))].join("|");
  const dotted = "[. ]{0,2}m\\.?";
  return new RegExp(
    `(?:(${either(mornings, `a${dotted}`)})|(?:${either(afternoons, `p${dotted}`)}))(?!\\p{Script=Latin})`,
    "iuy",
  );
}

function addMonths(months: Map<string, number>, language: string, style: "long" | "short"): void {
  const alone = new Intl.DateTimeFormat(language, { month: style, timeZone: "UTC" });
  // Some languages inflect the month beside a day ("5 października"); the six usual ones do not.
  const inDate = LANGUAGES.includes(language)
    ? undefined
    : new Intl.DateTimeFormat(language, { month: style, day: "numeric", timeZone: "UTC" });
  for (let month = 1; month <= 12; month += 1) {
    const day = Date.UTC(2026, month - 1, 15);
    const inflected = inDate?.formatToParts(day).find((part) => part.type === "month")?.value;
    for (const name of [alone.format(day), inflected ?? ""]) {
      const folded = foldName(name);
      if (/\p{L}/u.test(folded) && !/\d/.test(folded) && !months.has(folded)) months.set(folded, month);
    }
  }
}

function addWeekdays(weekdays: Set<string>, language: string, style: "long" | "short"): void {
  const formatter = new Intl.DateTimeFormat(language, { weekday: style, timeZone: "UTC" });
  for (let day = 1; day <= 7; day += 1) weekdays.add(foldName(formatter.format(Date.UTC(2026, 1, day))));
}

function addHalves(words: Set<string>, language: string, hour: number): void {
  const formatter = new Intl.DateTimeFormat(language, { hour: "numeric", hour12: true, timeZone: "UTC" });
  const parts = formatter.formatToParts(Date.UTC(2026, 0, 1, hour));
  const half = parts.find((part) => part.type === "dayPeriod")?.value;
  if (half && /^\p{L}/u.test(half)) words.add(half);
}

function isLanguage(language: string | undefined): language is string {
  try {
    return !!language && Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false; // not a language tag
  }
}
