import * as z from "zod/mini";
import { DISCIPLINES } from "../core/match/goal-match";
import { NON_ROUTINE_KINDS, ROUTINE_KINDS } from "../core/routines/routine-kinds";
import { WEEKDAYS, isIsoDate } from "../core/time/iso-date";
import type { RequestName, Requests } from "./requests";

/** Bounds that keep a broken or hostile page from filling the vault. */
const MOST_EVENTS = 5000;
const MOST_ENTRIES = 200_000;
const LONGEST_TEXT = 4000;

const text = z.string().check(z.maxLength(LONGEST_TEXT));
const id = z.string().check(z.minLength(1), z.maxLength(1000));
const count = z.int().check(z.minimum(0));
const minute = z.int().check(z.minimum(0), z.maximum(1440));
const isoDate = z.string().check(z.refine(isIsoDate));
const pageTime = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/));
const zone = z.string().check(z.maxLength(80));
const accountPath = z.optional(z.string().check(z.regex(/^\/u\/\d{1,2}$/)));
const weekday = z.enum(WEEKDAYS);

const pageEvent = z.object({
  id,
  calendar: z.nullable(text),
  title: text,
  start: pageTime,
  end: pageTime,
  allDay: z.boolean(),
  busy: z.boolean(),
  status: z.enum(["accepted", "tentative", "declined", "unanswered", "none"]),
  kind: z.enum(["event", "task", "placeholder"]),
  confidence: z.enum(["high", "medium", "low"]),
});

const reading = z.object({
  site: z.enum(["google", "outlook"]),
  view: z.enum(["day", "week", "days", "month", "agenda", "year", "unknown"]),
  complete: z.boolean(),
  days: z.array(isoDate).check(z.maxLength(400)),
  zone: z.nullable(zone),
  pxPerHour: z.nullable(z.number()),
  health: z.object({
    state: z.enum(["ok", "partial", "unreadable", "unsupported", "signed-out"]),
    reasons: z.array(
      z.object({ code: z.string().check(z.maxLength(80)), count: z.optional(count), of: z.optional(count) }),
    ),
  }),
  events: z.array(pageEvent).check(z.maxLength(MOST_EVENTS)),
});

/** Entries come from our own parser in our own page; their shape is checked, their content is text. */
const scheduleTime = z.looseObject({ date: isoDate, minute: z.optional(minute), zone: z.optional(zone) });
const scheduleEntry = z.looseObject({
  entryId: id,
  title: z.string(),
  start: scheduleTime,
  durationMinutes: z.number().check(z.minimum(0)),
  busy: z.boolean(),
});

const site = z.object({ id, name: text, zone });
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

/** What each request must look like; a message that does not is refused before anybody acts on it. */
export const SCHEMAS = {
  weekRead: z.object({ reading, accountPath }),
  cardAsked: z.object({ windowId: id }),
  windowBooked: z.object({ windowId: id, accountPath }),
  windowDeclined: z.object({ windowId: id }),
  declinesRemoved: z.object({ declineIds: z.array(id) }),
  bookingRemoved: z.object({ bookingId: id }),
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
  teacherWordRemoved: z.object({ what: z.enum(["routine", "title", "blocked"]), id }),
} satisfies Record<RequestName, z.core.$ZodType>;

/** Checks a message's input. On failure names the place in the message, never its content. */
export function parseInput<N extends RequestName>(
  name: N,
  input: unknown,
): { ok: true; input: Requests[N]["input"] } | { ok: false; where: string } {
  const parsed = z.safeParse(SCHEMAS[name], input);
  if (parsed.success) return { ok: true, input: parsed.data as Requests[N]["input"] };
  return { ok: false, where: `${name}.${parsed.error.issues[0]?.path.join(".") ?? ""}` };
}
