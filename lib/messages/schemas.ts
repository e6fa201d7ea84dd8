import * as z from "zod/mini";
import { RECORD_KINDS } from "../core/vault/record-kinds";
import { DISCIPLINES } from "../core/goals/goal-case";
import { NON_ROUTINE_KINDS, ROUTINE_KINDS } from "../core/lexicon/routine-kinds";
import { WEEKDAYS, isIsoDate } from "../core/time/iso-date";
import type { PageFacts } from "../page-facts/page-facts";
import type { RequestName, Requests } from "./requests";

/** Bounds that keep a broken or hostile page from filling the vault. */
const MOST_CHIPS = 5000;
const MOST_TEXTS = 60;
const MOST_DAYS = 800;
const MOST_KEYS = 200;
const MOST_ENTRIES = 200_000;
const LONGEST_TEXT = 4000;
/** What the reader of a schedule file keeps of a line, with the parts that tell split series apart. */
const LONGEST_LINE = 70_000;

const text = z.string().check(z.maxLength(LONGEST_TEXT));
const id = z.string().check(z.minLength(1), z.maxLength(1000));
const count = z.int().check(z.minimum(0));
const minute = z.int().check(z.minimum(0), z.maximum(1440));
const isoDate = z.string().check(z.refine(isIsoDate));
const zone = z.string().check(z.maxLength(80));
const account = z.optional(z.string().check(z.regex(/^(?:\/u\/\d{1,2}|work|personal)$/)));
const place = z.optional(z.object({ site: z.enum(["google", "outlook"]), account }));
const weekday = z.enum(WEEKDAYS);

/** Attributes, addresses and the like. */
const short = z.string().check(z.maxLength(500));
const index = z.int().check(z.minimum(-1), z.maximum(MOST_CHIPS));
const yes = z.optional(z.literal(true));
const px = z.number();
const dayAttribute = z.nullable(short);

/** The texts of a possible event. Bounds as gathering keeps them (lib/page). */
const texts = {
  spoken: z.array(text).check(z.maxLength(MOST_TEXTS)),
  hasHalf: z.boolean(),
  leaves: z
    .array(z.object({ text, isSeen: yes, isStruck: yes, parent: z.optional(index) }))
    .check(z.maxLength(MOST_TEXTS)),
  parents: z.array(text).check(z.maxLength(MOST_TEXTS)),
};

const chip = z.object({
  ...texts,
  within: z.optional(index),
  rawId: z.optional(text),
  log: z.optional(text),
  isNamed: yes,
  isStacked: yes,
  hasButton: yes,
  isShown: yes,
  isOfGrid: yes,
  place: z.tuple([short, short, short, short]),
  column: z.optional(index),
  rowCell: z.optional(index),
  drawn: z.optional(z.object({ topPx: px, heightPx: px })),
  cover: z.optional(z.object({ from: index, to: index })),
  listDay: z.optional(short),
  hasGradient: yes,
  hasBorder: yes,
  isFilled: yes,
});

/** What both sites' facts begin with. */
const seen = {
  shape: z.enum(["columns", "list", "bare", "ambiguous", "elsewhere", "signed-out", "failed"]),
  view: z.enum(["day", "week", "days", "month", "agenda", "year", "unknown"]),
  isNamed: z.boolean(),
  isFragment: z.boolean(),
  gridCount: count,
  fallbackCount: count,
  tallies: z.optional(
    z
      .record(z.string().check(z.maxLength(40)), z.object({ hits: count, fallbacks: count, misses: count }))
      .check(z.refine((tallies) => Object.keys(tallies).length <= MOST_KEYS)),
  ),
  build: z.optional(z.string().check(z.maxLength(80))),
  language: zone,
  days: z.object({
    keys: z.array(dayAttribute).check(z.maxLength(MOST_DAYS)),
    first: dayAttribute,
    last: dayAttribute,
    headings: z.array(short).check(z.maxLength(MOST_DAYS)),
    path: short,
    listed: z.array(short).check(z.maxLength(MOST_DAYS)),
  }),
};
const columns = {
  isLaidOut: z.boolean(),
  isRightToLeft: z.boolean(),
  heightsPx: z.array(px).check(z.maxLength(MOST_DAYS)),
};

const googleFacts = z.object({
  ...seen,
  site: z.literal("google"),
  hasGrid: z.boolean(),
  zone,
  heading: text,
  columns: z.optional(z.object({ ...columns, hourHeight: short })),
  chips: z.array(chip).check(z.maxLength(MOST_CHIPS)),
  lost: z
    .array(z.object({ ...texts, within: z.optional(index), holds: z.optional(z.array(index)) }))
    .check(z.maxLength(MOST_CHIPS)),
});

const outlookChip = z.object({
  id: z.string().check(z.maxLength(1000)),
  title: text,
  label: text,
  text: short,
  icons: z.array(short).check(z.maxLength(20)),
  isShown: yes,
  isInHeader: yes,
  column: z.optional(index),
  cover: z.optional(z.object({ from: index, to: index })),
  drawn: z.optional(z.object({ topPx: px, heightPx: px })),
  cellDay: z.optional(short),
});

const outlookFacts = z.object({
  ...seen,
  site: z.literal("outlook"),
  isLoading: z.boolean(),
  clock: z.object({ surface: short, today: short, browser: short }),
  zones: z.array(zone).check(z.maxLength(8)),
  columns: z.optional(
    z.object({
      ...columns,
      headCount: count,
      bodyCount: count,
      hours: z.array(z.object({ text: short, topPx: px })).check(z.maxLength(200)),
    }),
  ),
  chips: z.array(outlookChip).check(z.maxLength(MOST_CHIPS)),
  lost: z.array(outlookChip).check(z.maxLength(MOST_CHIPS)),
  overflowCount: count,
});
const facts = z.discriminatedUnion("site", [googleFacts, outlookFacts]);
/** More than the most chips with the longest texts of a real week; a hostile page stops here. */
const LONGEST_FACTS = 20_000_000;
const milliseconds = z.number().check(z.minimum(0));
const rest = z.object({ restedMs: milliseconds, emptyForMs: milliseconds });

/** Entries come from our own parser in our own page; their shape is checked, their content is text. */
const fileText = z.string().check(z.maxLength(LONGEST_LINE));
const scheduleTime = z.looseObject({ date: isoDate, minute: z.optional(minute), zone: z.optional(fileText) });
const scheduleEntry = z.looseObject({
  entryId: fileText.check(z.minLength(1)),
  title: z.string(),
  start: scheduleTime,
  durationMinutes: z.number().check(z.minimum(0)),
  cycleDays: z.optional(z.array(text).check(z.maxLength(20))),
  busy: z.boolean(),
});

const hours = z.object({ startMinute: z.number(), endMinute: z.number() });
const site = z.object({ id, name: text, zone, hours: z.optional(hours) });
const schoolClass = z.object({
  id,
  name: text,
  teacherName: text,
  teacherEmail: text,
  room: text,
  siteId: z.string(),
  grade: text,
});
const student = z.object({
  id,
  initials: text,
  classId: z.string(),
  grade: text,
  discipline: z.enum(DISCIPLINES),
  goals: z.array(z.object({ id, text: z.string() })).check(z.maxLength(50)),
  mandate: z.object({ minutes: z.number(), times: z.number(), per: z.enum(["week", "month"]) }),
});
const workingHours = z.object({
  id,
  siteId: z.string(),
  weekday,
  startMinute: z.number(),
  endMinute: z.number(),
});

const kind = z.enum(ROUTINE_KINDS);
const anyKind = z.enum([...ROUTINE_KINDS, ...NON_ROUTINE_KINDS]);
const about = z.union([
  z.strictObject({ kinds: z.array(kind).check(z.minLength(1), z.maxLength(50)) }),
  z.strictObject({ titles: z.array(text).check(z.minLength(1), z.maxLength(500)) }),
]);
const weeklyTime = { weekdays: z.array(weekday).check(z.maxLength(7)), startMinute: z.number(), endMinute: z.number() };

const optionalNumber = z.optional(z.number());
const meaning = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("no-school") }),
  z.strictObject({ kind: z.literal("testing"), startMinute: optionalNumber, endMinute: optionalNumber }),
  z.strictObject({ kind: z.literal("early-release"), endMinute: optionalNumber, earlyMinutes: optionalNumber }),
  z.strictObject({ kind: z.literal("late-start"), startMinute: optionalNumber, delayMinutes: optionalNumber }),
  z.strictObject({ kind: z.literal("day-letter"), letter: text }),
  z.strictObject({ kind: z.literal("bell-schedule"), bellScheduleId: z.string() }),
]);
/** No therapist serves more schools. */
const MOST_SITES = 100;
const typedDays = { siteId: id, from: z.string(), to: z.string(), title: text, meaning };
const MOST_TITLES = 5000;
const pageCalendar = z.object({ classId: id, site: z.enum(["google", "outlook"]), calendar: text });

/** What each request must look like; a message that does not is refused before anybody acts on it. */
export const SCHEMAS = {
  cardScriptAsked: z.null(),
  weekRead: z.object({
    factsText: z.string().check(z.maxLength(LONGEST_FACTS)),
    edition: id,
    since: z.optional(id),
    rest,
    account,
  }),
  cardAsked: z.object({ windowId: id }),
  windowBooked: z.object({ windowId: id, place }),
  windowDeclined: z.object({ windowId: id }),
  declinesRemoved: z.object({ declineIds: z.array(id) }),
  bookingRemoved: z.object({ bookingId: id }),
  calendarPlaceAsked: z.null(),
  calendarHealthAsked: z.null(),
  vaultHealthAsked: z.null(),
  damagedRemoved: z.object({ records: z.array(z.object({ kind: z.enum(RECORD_KINDS), id })) }),
  missingAccepted: z.null(),
  vaultStartedAnew: z.null(),
  pageReportAsked: z.object({ site: z.enum(["google", "outlook"]) }),
  todayAsked: z.null(),
  sessionMarked: z.object({
    bookingId: id,
    studentId: z.optional(id),
    outcome: z.enum(["done", "missed", "open"]),
  }),
  suggestionsAsked: z.object({ date: z.optional(isoDate) }),
  caseloadAsked: z.null(),
  siteSaved: site,
  siteRemoved: z.object({ id }),
  classSaved: schoolClass,
  classRemoved: z.object({ id }),
  scheduleCompared: z.object({ classId: id, entries: z.array(scheduleEntry).check(z.maxLength(MOST_ENTRIES)) }),
  scheduleImported: z.object({
    classId: id,
    sourceName: text,
    entries: z.array(scheduleEntry).check(z.maxLength(MOST_ENTRIES)),
  }),
  titleCorrected: z.object({
    classId: id,
    titleKey: z.string(),
    kind: z.nullable(anyKind),
  }),
  studentSaved: student,
  studentRemoved: z.object({ id }),
  workingHoursSaved: z.object({ workingHours: z.array(workingHours) }),
  feedTried: z.object({ classId: id, address: text }),
  feedSubscribed: z.object({ classId: id, address: text, askedHost: z.boolean() }),
  feedRefreshed: z.object({ classId: id }),
  feedStopped: z.object({ classId: id }),
  feedChangesSeen: z.object({ classId: id }),
  pageCalendarsAsked: z.null(),
  pageCalendarTried: pageCalendar,
  pageCalendarTaken: pageCalendar,
  matrixAsked: z.object({ classId: id }),
  cellDecided: z.object({
    studentId: id,
    goalId: id,
    titleKey: text,
    reach: z.enum(["student", "class", "always"]),
    verdict: z.enum(["pinned", "forbidden"]),
  }),
  cellDecisionRemoved: z.object({ id }),
  teacherAsked: z.object({ classId: id, about }),
  teacherQuestionRemoved: z.object({ id }),
  teacherAnswered: z.object({
    classId: id,
    about,
    routine: z.optional(z.object({ ...weeklyTime, title: text, kind })),
    titles: z.array(z.object({ title: text, kind: anyKind })).check(z.maxLength(500)),
    blocked: z.array(z.object(weeklyTime)).check(z.maxLength(50)),
  }),
  schoolCalendarAsked: z.null(),
  schoolCalendarRead: z.object({
    siteId: id,
    sourceName: text,
    entries: z.array(scheduleEntry).check(z.maxLength(MOST_ENTRIES)),
  }),
  schoolCalendarImported: z.object({
    siteId: id,
    sourceName: text,
    days: z
      .array(
        z.object({
          key: id,
          title: text,
          dates: z.array(isoDate).check(z.maxLength(MOST_DAYS)),
          meaning,
          state: z.enum(["open", "confirmed", "excluded"]),
        }),
      )
      .check(z.maxLength(MOST_TITLES)),
  }),
  schoolDaysTyped: z.object({ ...typedDays, otherSiteIds: z.optional(z.array(id).check(z.maxLength(MOST_SITES))) }),
  schoolDaysChanged: z.object({ ...typedDays, ids: z.array(id).check(z.maxLength(MOST_DAYS)) }),
  schoolDaysRemoved: z.object({ ids: z.array(id) }),
  bellScheduleSaved: z.object({
    id,
    siteId: id,
    name: text,
    rows: z
      .array(z.object({ startMinute: z.number(), endMinute: z.number(), to: z.nullable(hours) }))
      .check(z.maxLength(100)),
  }),
  bellScheduleRemoved: z.object({ id }),
  rotationSaved: z.object({
    id,
    siteId: id,
    from: z.string(),
    to: z.string(),
    letters: z.array(text).check(z.maxLength(100)),
    onNoSchool: z.enum(["moves", "lost"]),
  }),
  rotationRemoved: z.object({ id }),
  teacherWordRemoved: z.object({ what: z.enum(["routine", "title", "blocked"]), id }),
} satisfies Record<RequestName, z.core.$ZodType>;

/**
 * The facts of a page out of their text. On failure names the place in them, never their content.
 * @param chipsBefore what a number instead of a chip stands for
 */
export function parseFacts(
  text: string,
  chipsBefore: readonly unknown[] = [],
): { ok: true; facts: PageFacts } | { ok: false; where: string } {
  let value: unknown;
  try {
    value = withChips(JSON.parse(text), chipsBefore);
  } catch {
    return { ok: false, where: "weekRead.factsText" };
  }
  const parsed = z.safeParse(facts, value);
  if (parsed.success) return { ok: true, facts: parsed.data };
  return { ok: false, where: `weekRead.${parsed.error.issues[0]?.path.join(".") ?? ""}` };
}

/** A number that stands for nothing leaves a chip that no schema takes. */
function withChips(facts: unknown, before: readonly unknown[]): unknown {
  if (typeof facts !== "object" || facts === null || !("chips" in facts) || !Array.isArray(facts.chips)) return facts;
  const chips = facts.chips.map((chip: unknown) => (typeof chip === "number" ? before[chip] : chip));
  return { ...facts, chips };
}

/** Checks a message's input. On failure names the place in the message, never its content. */
export function parseInput<N extends RequestName>(
  name: N,
  input: unknown,
): { ok: true; input: Requests[N]["input"] } | { ok: false; where: string } {
  const parsed = z.safeParse(SCHEMAS[name], input);
  if (parsed.success) return { ok: true, input: parsed.data as Requests[N]["input"] };
  return { ok: false, where: `${name}.${parsed.error.issues[0]?.path.join(".") ?? ""}` };
}
