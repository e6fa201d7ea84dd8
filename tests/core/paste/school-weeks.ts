import fc from "../../seeded-checks";

export const DAYS = ["MO", "TU", "WE", "TH", "FR"] as const;
export type Day = (typeof DAYS)[number];
export const NAMES: Record<Day, [string, string, string, string]> = {
  MO: ["Monday", "Mon", "M", "lunes"],
  TU: ["Tuesday", "Tues", "T", "martes"],
  WE: ["Wednesday", "Wed", "W", "miércoles"],
  TH: ["Thursday", "Thurs", "Th", "jueves"],
  FR: ["Friday", "Fri", "F", "viernes"],
};
const EVERY_DAY = [
  "Morning Meeting",
  "Reading",
  "Math Workshop",
  "R.T.I. groups",
  "W.I.N.",
  "Snack",
  "A Lunch",
  "Lunch / Recess",
  "D.E.A.R.",
  "Writer's Workshop",
  "Ms. T's group",
  "Social Studies",
  "Science",
  "Read Aloud",
  "Math w/ Mr. F",
  "Word study",
  "S.S.",
];
const BY_DAY = ["Art", "Music", "P.E.", "Library", "Gym", "STEM Lab", "Spanish", "Computers"];

/** One stretch of the day: one routine on all five days, or classes that take turns. */
export interface Row {
  start: number;
  end: number;
  /** Title of each day. */
  titles: string[];
}

export const weeks = fc
  .record({
    first: fc.integer({ min: 94, max: 108 }).map((fives) => fives * 5),
    titles: fc.shuffledSubarray(EVERY_DAY, { minLength: 5, maxLength: 9 }),
    lengths: fc.array(
      fc.integer({ min: 3, max: 14 }).map((fives) => fives * 5),
      { minLength: 9, maxLength: 9 },
    ),
    special: fc.shuffledSubarray(BY_DAY, { minLength: 5, maxLength: 5 }),
    pattern: fc.constantFrom([0, 1, 2, 3, 4], [0, 1, 0, 1, 2], [0, 0, 0, 0, 1], [0, 1, 1, 1, 1], [0, 1, 2, 1, 3]),
    place: fc.nat(4),
  })
  .map(({ first, titles, lengths, special, pattern, place }) => {
    let at = first;
    return titles.map((title, index): Row => {
      const row = {
        start: at,
        end: at + lengths[index]!,
        titles: index === place ? pattern.map((own) => special[own]!) : DAYS.map(() => title),
      };
      at = row.end;
      return row;
    });
  });

const hour = (minute: number): number => Math.floor(minute / 60) % 12 || 12;
export const clock = (minute: number, by = ":"): string =>
  `${hour(minute)}${by}${String(minute % 60).padStart(2, "0")}`;
export const TIMES: ((row: Row) => string)[] = [
  ({ start, end }) => `${clock(start)}-${clock(end)}`,
  ({ start, end }) => `${clock(start)} - ${clock(end)}`,
  ({ start, end }) => `${clock(start)}–${clock(end)}`,
  ({ start, end }) => `${clock(start, ".")}-${clock(end, ".")}`,
  ({ start, end }) => `${clock(start)} to ${clock(end)}`,
  ({ start, end }) => `${clock(start)}${start < 720 ? "am" : "pm"}-${clock(end)}${end < 720 ? "am" : "pm"}`,
];

/** Titles of a row with the days of each, in the order of the week. */
export function groups({ titles }: Row): [title: string, days: Day[]][] {
  const found = new Map<string, Day[]>();
  for (const [index, title] of titles.entries()) found.set(title, [...(found.get(title) ?? []), DAYS[index]!]);
  return [...found];
}

/** Ways to write days; each writes any set of them. */
export const DAY_STYLES: ((days: readonly Day[]) => string)[] = [
  (days) => days.map((day) => NAMES[day][1]).join("/"),
  (days) => days.map((day) => NAMES[day][2]).join("/"),
  (days) => days.map((day) => NAMES[day][0]).join(", "),
  (days) => days.map((day) => NAMES[day][1]).join(" & "),
  (days) =>
    isRun(days) ? `${NAMES[days[0]!][1]}-${NAMES[days.at(-1)!][1]}` : days.map((day) => NAMES[day][1]).join(" "),
  (days) => days.map((day) => `${NAMES[day][0]}s`).join(" and "),
];
const isRun = (days: readonly Day[]): boolean =>
  days.length > 2 && DAYS.indexOf(days.at(-1)!) - DAYS.indexOf(days[0]!) === days.length - 1;
