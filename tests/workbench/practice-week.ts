import { readFileSync } from "node:fs";
import type { SchoolClass, Site, Student, WorkingHours } from "../../lib/core/caseload/records";
import type { ScheduleEntry } from "../../lib/core/schedule/schedule-entry";
import { parseClock } from "../../lib/core/time/interval";
import { addDays, daysBetween, type IsoDate } from "../../lib/core/time/iso-date";
import { instantOf, wallClockAt } from "../../lib/core/time/zone";
import type { Answer } from "../../lib/contracts/contract";
import type { RequestName, Input, Output } from "../../lib/contracts/requests";
import { moveClockTo } from "../clock/moved-clock";
import { findAskedDay, PRACTICE_ZONE, schoolMonday, startOf } from "../clock/suite-day";
import type { FakeEvent } from "../fake-calendar/fake-event";
import { shiftCalendar } from "./shift-calendar";
import type { Result } from "../../lib/core/result";

/** A class of the practice caseload with the text of its calendar export. */
interface PracticeClass {
  schoolClass: SchoolClass;
  icsFile: string;
  icsText: string;
}

export interface PracticeCaseload {
  sites: Site[];
  classes: PracticeClass[];
  students: Student[];
  workingHours: WorkingHours[];
}

const FOLDER = new URL("../fixtures/practice/", import.meta.url);

/** Week for which the practice school was written: six weeks after its classes begin. */
const WRITTEN_FOR: IsoDate = "2026-10-05";

/**
 * The caseload of the practice school: 2 sites, 4 classes, 10 students across OT, PT and SLP. Nobody in it is real.
 * Its class calendars begin six weeks before the practice week, whatever day it is.
 */
export function practiceCaseload(monday: IsoDate = practiceMonday(Date.now())): PracticeCaseload {
  const daysLater = daysBetween(WRITTEN_FOR, monday);
  const stored = JSON.parse(readFileSync(new URL("caseload.json", FOLDER), "utf8")) as PracticeCaseload;
  const classes = stored.classes.map((entry) => ({
    ...entry,
    icsText: shiftCalendar(readFileSync(new URL(entry.icsFile, FOLDER), "utf8"), daysLater),
  }));
  return { ...stored, classes };
}

/** Monday of the practice week: this week's, or on a weekend the coming one's. */
export function practiceMonday(nowMs: number): IsoDate {
  return schoolMonday(wallClockAt(nowMs, PRACTICE_ZONE).date);
}

/** Moves this process's clock to the day that PUSHPIN_DAY names, where it names one. */
export function startAskedDay(): void {
  const day = findAskedDay();
  if (day) moveClockTo(startOf(day), PRACTICE_ZONE);
}

/** Moves this process's clock to the Monday of the practice week, before the bell: all of its windows lie ahead. */
export function startPracticeWeek(monday: IsoDate): void {
  moveClockTo(startOf(monday), PRACTICE_ZONE);
}

/** Path of Google Calendar's week view around a day. */
export function weekPath(date: IsoDate): string {
  return `/calendar/u/0/r/week/${date.split("-").map(Number).join("/")}`;
}

/** Where Outlook is served to schools. */
export const OUTLOOK = "https://outlook.cloud.microsoft";

/** Path of Outlook's work week around a day. */
export function outlookWeekPath(date: IsoDate): string {
  return `/calendar/view/workweek/${date.split("-").map(Number).join("/")}`;
}

/** Sends one request to the extension's background, from a context that may. */
export type SendRequest = <N extends RequestName>(name: N, input: Input<N>) => Promise<Answer<Output<N>>>;

/**
 * Fills an extension's vault with the practice caseload, the way the planner does it: by its messages.
 * @throws Error naming the request that was refused
 */
export async function seedPracticeCaseload(send: SendRequest): Promise<void> {
  const { sites, classes, students, workingHours } = practiceCaseload();
  for (const site of sites) await expectDone(send, "saveSite", site);
  for (const { schoolClass, icsFile, icsText } of classes) {
    await expectDone(send, "saveClass", schoolClass);
    const entries = await scheduleOf(icsText);
    await expectDone(send, "importSchedule", { classId: schoolClass.id, sourceName: icsFile, entries });
  }
  for (const student of students) await expectDone(send, "saveStudent", student);
  await expectDone(send, "saveWorkingHours", { workingHours });
  await confirmGoogle(send);
}

/** Confirms the account that the fake Google Calendar shows, as she does in the settings. */
export async function confirmGoogle(send: SendRequest): Promise<void> {
  await expectDone(send, "confirmAccount", { vendor: "google", address: OWN.calendarId });
}

/** Where "yes" to an Outlook page is kept: that page shows no address, so it is asked for in each browser session. */
export const OUTLOOK_CONFIRMED = { sessionAccounts: ["outlook work", "outlook personal"] };

async function expectDone<N extends RequestName>(send: SendRequest, name: N, input: Input<N>): Promise<void> {
  const answer = await send(name, input);
  if (!answer.ok) throw new Error(`The extension refused "${name}": ${JSON.stringify(answer.failure)}`);
}

/** What lib/ics makes of a calendar's text. */
type ParseSchedule = (text: string) => Result<{ entries: ScheduleEntry[] }, { code: string }>;

/** A class calendar as schedule entries, read by the product's own parser. */
async function scheduleOf(icsText: string): Promise<ScheduleEntry[]> {
  const parser = new URL("../../lib/ics/parse-schedule.ts", import.meta.url).href;
  const { parseSchedule } = (await import(parser)) as { parseSchedule: ParseSchedule };
  const parsed = parseSchedule(icsText);
  if (!parsed.ok) throw new Error(`A practice calendar was refused: ${JSON.stringify(parsed.failure)}`);
  return parsed.value.entries;
}

const OWN = { calendarId: "therapist@lincoln.example", owner: "Dana Reyes", kind: "event" } as const;
const BLUE = "rgb(3, 155, 229)";
const GREEN = "rgb(11, 128, 67)";
const GREY = "rgb(97, 97, 97)";
const ORANGE = "rgb(244, 81, 30)";

type Plan = Omit<FakeEvent, "start" | "end" | "calendarId" | "owner"> &
  Partial<Pick<FakeEvent, "calendarId" | "owner">>;

/** The therapist's own calendar in the practice week: what her push-in windows have to fit around. */
export function practiceEvents(monday: IsoDate): FakeEvent[] {
  const at = (day: number, from: string, to: string, plan: Plan): FakeEvent => {
    const date = addDays(monday, day);
    return { ...OWN, ...plan, start: `${date}T${from}`, end: `${date}T${to}` };
  };
  /** The same on several days: instances of one series. */
  const on = (days: number[], from: string, to: string, plan: Plan): FakeEvent[] =>
    days.map((day) => ({ ...at(day, from, to, plan), instance: instanceOf(addDays(monday, day), from) }));
  const days = (day: number, count: number, plan: Plan): FakeEvent => {
    return { ...OWN, ...plan, start: addDays(monday, day), end: addDays(monday, day + count) };
  };
  const solid = { status: "none", kind: "event", color: BLUE } as const;
  return [
    ...on([0, 2, 4], "07:45", "08:00", { ...solid, id: "teamhuddle0k2m4", title: "Team huddle", location: "Rm 9" }),
    ...on([0, 2], "11:05", "11:35", { ...solid, id: "lunchduty7c3v9", title: "Lunch duty", location: "Cafeteria" }),
    ...on([0, 2, 4], "12:10", "12:40", { ...solid, id: "ownlunch5t8w1", title: "Lunch", color: GREY }),
    ...on([1], "11:40", "12:10", { ...solid, id: "travel2b6n8q", title: "Travel to Jefferson", color: GREY }),
    at(0, "13:00", "14:00", {
      ...solid,
      id: "iepmeeting1",
      title: "IEP meeting, annual review",
      location: "Conference room",
      status: "accepted",
      guests: ["brandt@lincoln.example", "principal@lincoln.example"],
    }),
    at(1, "09:50", "10:50", { ...solid, id: "evaluation1", title: "Evaluation: testing block", location: "Rm 9" }),
    at(2, "09:00", "10:00", {
      ...solid,
      id: "bookfairhelp",
      title: "Help set up the book fair",
      status: "declined",
      guests: ["library@lincoln.example"],
    }),
    at(2, "14:00", "14:30", {
      ...solid,
      id: "triennial1",
      title: "Triennial planning",
      status: "unanswered",
      guests: ["psych@lincoln.example"],
    }),
    at(3, "13:50", "14:40", {
      ...solid,
      id: "collab1",
      title: "Related services collaboration",
      status: "tentative",
      guests: ["ot@jefferson.example"],
    }),
    at(3, "09:15", "10:00", {
      id: "busyprincipal",
      title: "",
      calendarId: "principal@lincoln.example",
      owner: "R. Okafor",
      shared: true,
      status: "none",
      kind: "placeholder",
      color: ORANGE,
    }),
    at(4, "08:45", "09:00", { ...solid, id: "callparent", title: "Phone call" }),
    at(4, "14:50", "15:20", { ...solid, id: "notes8812", title: "Send progress notes", kind: "task" }),
    days(2, 2, {
      id: "bookfair",
      title: "Book fair",
      calendarId: "c_lincolnevents@group.calendar.google.com",
      owner: "Lincoln events",
      shared: true,
      status: "none",
      kind: "event",
      color: GREEN,
    }),
    days(4, 1, { ...solid, id: "progressreports", title: "Progress reports due" }),
  ];
}

/** Suffix of a series' instance in the page's event ids: its original start in UTC. */
function instanceOf(date: IsoDate, from: string): string {
  const instant = new Date(instantOf({ date, minute: parseClock(from)! }, PRACTICE_ZONE));
  return instant.toISOString().replaceAll(/[-:]|\.\d+/g, "");
}
