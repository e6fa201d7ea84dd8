/** A seeded stream of numbers in [0, 1): mulberry32, so that every run measures the same calendars. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface CalendarShape {
  events: number;
  seed: number;
  firstYear: number;
  lastYear: number;
  /** Every event an endless weekly rule from the first year on: what a calendar's age costs. */
  onlyEndless?: boolean;
}

const LESSONS = [
  "Morning meeting",
  "Writing workshop",
  "Reading groups",
  "Number talks",
  "Science lab",
  "Snack",
  "Recess",
  "Lunch",
  "Art",
  "Music",
  "PE",
  "Library",
  "Centers",
  "Dismissal",
];
const DAYS = ["MO", "TU", "WE", "TH", "FR"];
const ZONE = "America/New_York";
const VTIMEZONE = `BEGIN:VTIMEZONE
TZID:${ZONE}
BEGIN:DAYLIGHT
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
TZNAME:EDT
DTSTART:20070311T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
TZNAME:EST
DTSTART:20071104T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
END:STANDARD
END:VTIMEZONE`.split("\n");

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function stamp(day: Date, minute: number): string {
  const date = `${day.getUTCFullYear()}${two(day.getUTCMonth() + 1)}${two(day.getUTCDate())}`;
  return `${date}T${two(Math.floor(minute / 60))}${two(minute % 60)}00`;
}

function plusDays(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000);
}

interface Lesson {
  uid: string;
  day: Date;
  minute: number;
  length: number;
  title: string;
  rule?: string;
}

function eventLines({ uid, day, minute, length, title }: Lesson, more: string[]): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp(day, 300)}Z`,
    `DTSTART;TZID=${ZONE}:${stamp(day, minute)}`,
    `DTEND;TZID=${ZONE}:${stamp(day, minute + length)}`,
    ...more,
    `SUMMARY:${title}`,
    "DESCRIPTION:Bring folders\\, pencils and the reading log. Substitute notes are ",
    " in the blue binder by the door.\\nThank you\\, the front office",
    "LOCATION:Room 12",
    "CATEGORIES:CLASS,SCHEDULE",
    "CLASS:PUBLIC",
    "STATUS:CONFIRMED",
    "TRANSP:OPAQUE",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:-PT5M",
    "DESCRIPTION:Reminder",
    "END:VALARM",
    "END:VEVENT",
  ];
}

function ruleOf(random: () => number, lastDay: Date, onlyEndless: boolean): string {
  const days = DAYS.filter(() => random() < 0.62);
  const byDay = `BYDAY=${(days.length > 0 ? days : ["MO"]).join(",")}`;
  if (onlyEndless) return `FREQ=WEEKLY;${byDay}`;
  const kind = random();
  const end = random() < 0.15 ? "" : `;UNTIL=${stamp(lastDay, 1439)}Z`;
  if (kind < 0.2) return `FREQ=WEEKLY;INTERVAL=2;WKST=SU;${byDay}${end}`;
  if (kind < 0.24) return `FREQ=DAILY;COUNT=${20 + Math.floor(random() * 160)}`;
  if (kind < 0.28) return `FREQ=MONTHLY;BYDAY=${1 + Math.floor(random() * 4)}TU${end}`;
  return `FREQ=WEEKLY;${byDay}${end}`;
}

/** The first day on or after `day` that the rule names, so that no DTSTART lies beside its own rule. */
function firstNamedDay(day: Date, rule: string): Date {
  const named = /BYDAY=([A-Z,]+)/.exec(rule)?.[1]?.split(",");
  let found = day;
  const nth = /BYDAY=(\d)TU/.exec(rule)?.[1];
  const fits = (each: Date) => {
    const weekday = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"][each.getUTCDay()]!;
    if (nth) return weekday === "TU" && Math.ceil(each.getUTCDate() / 7) === Number(nth);
    return named ? named.includes(weekday) : true;
  };
  while (!fits(found)) found = plusDays(found, 1);
  return found;
}

function lessonOf(random: () => number, shape: CalendarShape, index: number): Lesson {
  const year = shape.firstYear + Math.floor(random() * (shape.lastYear - shape.firstYear + 1));
  const day = new Date(Date.UTC(year, 7, 25 + Math.floor(random() * (shape.onlyEndless ? 14 : 60))));
  const minute = 480 + Math.floor(random() * 80) * 5;
  const repeats = shape.onlyEndless ?? random() < 0.68;
  const lastDay = new Date(Date.UTC(year + (day.getUTCMonth() >= 7 && day.getUTCFullYear() === year ? 1 : 0), 5, 26));
  const rule = repeats ? ruleOf(random, lastDay, shape.onlyEndless ?? false) : undefined;
  return {
    uid: `lesson-${index}@school.example`,
    day: rule ? firstNamedDay(day, rule) : day,
    minute,
    length: 20 + Math.floor(random() * 8) * 5,
    title: `${LESSONS[Math.floor(random() * LESSONS.length)]} ${1 + (index % 40)}`,
    rule,
  };
}

/**
 * A school's calendar as text: lessons of several years, most of them weekly, some every other week (A/B),
 * with exceptions, moved lessons and alarms.
 */
export function schoolCalendar(shape: CalendarShape): string {
  const random = seededRandom(shape.seed);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pushpin//School calendar//EN", ...VTIMEZONE];
  for (let index = 0; index < shape.events; index += 1) {
    const lesson = lessonOf(random, shape, index);
    const { rule, day, minute } = lesson;
    const more = rule ? [`RRULE:${rule}`] : [];
    const weekly = rule?.startsWith("FREQ=WEEKLY") === true;
    if (weekly && random() < 0.4)
      more.push(`EXDATE;TZID=${ZONE}:${stamp(plusDays(day, 14), minute)},${stamp(plusDays(day, 28), minute)}`);
    lines.push(...eventLines(lesson, more));
    if (!weekly || random() >= 0.1) continue;
    const replaced = stamp(plusDays(day, 42), minute);
    const moved = { ...lesson, day: plusDays(day, 43), minute: minute + 30 };
    lines.push(...eventLines(moved, [`RECURRENCE-ID;TZID=${ZONE}:${replaced}`]));
  }
  return [...lines, "END:VCALENDAR", ""].join("\r\n");
}

export const SMALL = { events: 50, seed: 1, firstYear: 2018, lastYear: 2025 };
export const MEDIUM = { events: 2000, seed: 2, firstYear: 2018, lastYear: 2025 };
export const LARGE = { events: 50_000, seed: 3, firstYear: 2018, lastYear: 2025 };
