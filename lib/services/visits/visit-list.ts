import type { VisitDate, VisitLine, VisitList } from "../../contracts/visits";
import { closedVisits } from "../../core/booking/closed-visits";
import { bookingsOf, lastDay, siteDaysOf, type VisitSources } from "../../core/booking/dated-bookings";
import { candidatesFor } from "../../core/booking/follow-bookings";
import { occurrencesOf, partsOfOccurrenceId } from "../../core/booking/occurrences";
import { isInConnectedCalendar } from "../../core/booking/pending-change";
import { isOpen } from "../../core/booking/state";
import type { Agenda, Visit } from "../../core/booking/visit";
import { needsOf } from "../../core/booking/visit-needs";
import type { CalendarAccount } from "../../core/booking/calendar-account";
import type { Booking, SchoolClass, Student } from "../../core/caseload/records";
import type { WorkedOutClass } from "../../core/class-week/class-week";
import { compare } from "../../core/compare";
import { titleKey } from "../../core/routines/title-key";
import type { PageEvent } from "../../core/schedule/calendar-reading";
import { dayOf, intervalOn } from "../../core/schedule/page-events";
import { noSchoolReason } from "../../core/school-calendar/day-plan";
import { addDays, datesBetween, type IsoDate } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import type { StoredReading } from "../../ports/vault";
import { routineChanges } from "../booking/routine-changes";
import { classWeek, scheduleRecords } from "../classes/class-weeks";
import type { Ports } from "../ports";
import { sendTaskViewFrom } from "../sending/send-task-views";
import { latestReading } from "../windows/shown-days";
import { visitSources } from "./booked-dates";

/** How far ahead a visit is compared with its class's schedule. */
const COMPARED_DAYS = 28;
/** How long she has to save an event in the form that was opened, before she is reminded of it, ms. */
const SAVED_WITHIN_MS = 10 * 60_000;

/** Everything that the needs of dates are found from. */
interface ListSources extends VisitSources {
  classes: SchoolClass[];
  students: Student[];
  accounts: CalendarAccount[];
  bookings: Booking[];
  closed: ReadonlySet<string>;
  changes: ReturnType<typeof routineChanges>;
  readings: StoredReading[];
  weeks: readonly WorkedOutClass[];
  today: IsoDate;
  zone: string;
}

/** Lists the visits that are not over, by class, each with its coming dates and what needs her about them. */
export async function listVisits(ports: Ports): Promise<VisitList> {
  const sources = await listSources(ports);
  const [classes, accounts] = await Promise.all([ports.vault.all("classes"), ports.vault.all("calendarAccounts")]);
  const open = sources.visits.filter((visit) => isOpen(visit) && lastDay(visit) >= addDays(sources.today, -7));
  const classIds = [...new Set(open.map(({ classId }) => classId))];
  const listed = classIds.map((classId) => {
    const schoolClass = classes.find(({ id }) => id === classId);
    const visits = open.filter((visit) => visit.classId === classId).map((visit) => lineOf(visit, sources, ports));
    return {
      classId,
      className: schoolClass?.name ?? null,
      teacherName: schoolClass?.teacherName ?? "",
      teacherEmail: schoolClass?.teacherEmail ?? "",
      calendarOwner: ownerOf(schoolClass, accounts),
      visits: visits.filter(({ dates }) => dates.length > 0).sort(byNextDate),
    };
  });
  return {
    classes: listed
      .filter(({ visits }) => visits.length > 0)
      .sort((a, b) => compare(a.className ?? "", b.className ?? "")),
  };
}

/** Who owns the calendar that a class is booked into, where that is neither she nor the class's teacher. */
function ownerOf(schoolClass: SchoolClass | undefined, accounts: readonly CalendarAccount[]): string | null {
  const booking = schoolClass?.booking;
  if (booking?.way !== "account") return null;
  const calendars = accounts.find(({ id }) => id === booking.accountId)?.calendars ?? [];
  const { dataOwner, isPrimary } = calendars.find(({ id }) => id === booking.calendarId) ?? {};
  const isTeacher = dataOwner?.toLowerCase() === schoolClass?.teacherEmail.trim().toLowerCase();
  return dataOwner && !isPrimary && !isTeacher ? dataOwner : null;
}

/** Counts the dates of visits that need her; the dates that an ended series lost count as one. */
export async function countNeeds(ports: Ports): Promise<number> {
  const { classes } = await listVisits(ports);
  const questions = classes.flatMap(({ visits }) =>
    visits.flatMap(({ dates, sendTask }) => {
      const open = dates.filter(({ needs }) => needs.length > 0);
      const isEnded = sendTask?.acts.some(({ act }) => act === "let-end") === true;
      const isLost = ({ needs }: VisitDate): boolean => isEnded && needs.some(({ code }) => code === "missing");
      return open.filter((date) => !isLost(date) || date === open.find(isLost));
    }),
  );
  return questions.length;
}

const byNextDate = (a: VisitLine, b: VisitLine): number =>
  compare(a.dates[0]!.date, b.dates[0]!.date) || a.startMinute - b.startMinute;

async function listSources({ vault, clock }: Ports): Promise<ListSources> {
  const [sources, records, students, readings, classes, accounts] = await Promise.all([
    visitSources(vault),
    scheduleRecords(vault),
    vault.all("students"),
    vault.all("readings"),
    vault.all("classes"),
    vault.all("calendarAccounts"),
  ]);
  const zone = clock.zone();
  const now = wallClockAt(clock.nowMs(), zone);
  const bookings = sources.visits.flatMap((visit) => bookingsOf(visit, { site: siteDaysOf(visit, sources), zone }));
  const range = { from: now.date, to: addDays(now.date, COMPARED_DAYS + 7), zone };
  const visited = new Set(bookings.filter(isOpen).map(({ classId }) => classId));
  const weeks = classes.filter(({ id }) => visited.has(id)).map((one) => classWeek(one, records, range));
  const days = datesBetween(now.date, addDays(now.date, COMPARED_DAYS));
  return {
    ...sources,
    ...{ students, bookings, readings, weeks, zone, accounts, today: now.date },
    closed: closedVisits(bookings, classes, sources.calendar),
    changes: routineChanges({ bookings, days, now, classes: weeks, records, zone }),
  };
}

/** The window of the next date of a visit that waits to be saved in the calendar; a touch base has none. */
function reopensOf({ state, sendTask, windowId, cadence }: Visit, [first]: readonly VisitDate[]): string | null {
  if (state !== "handed-over" || sendTask || windowId === "" || !first) return null;
  return cadence.on === "once" ? windowId : `${first.plannedOn}${windowId.slice(first.plannedOn.length)}`;
}

/** Who was invited before the class got another teacher. */
function oldGuestOf({ invited, classId }: Visit, { classes }: ListSources): string | null {
  const now = classes
    .find(({ id }) => id === classId)
    ?.teacherEmail.trim()
    .toLowerCase();
  return invited && now && invited.trim().toLowerCase() !== now ? invited : null;
}

/** Who gets a mail from the calendar about a change of a visit. */
function mailsOf(visit: Visit, { classes }: ListSources): string | null {
  if (!isInConnectedCalendar(visit)) return null;
  const { teacherEmail = "" } = classes.find(({ id }) => id === visit.classId) ?? {};
  return visit.sendTask?.hasGuests ? teacherEmail : "";
}

function lineOf(visit: Visit, sources: ListSources, ports: Pick<Ports, "words" | "clock">): VisitLine {
  const { students, bookings, today } = sources;
  const dates = bookings
    .filter((booking) => partsOfOccurrenceId(booking.id).visitId === visit.id && isOpen(booking))
    .map((booking) => dateOf(booking, visit, sources))
    .filter(({ date, needs }) => date >= today || needs.length > 0)
    .sort((a, b) => compare(a.date, b.date) || a.startMinute - b.startMinute)
    .map((date, at) => (at > 0 ? withoutNeedsOfAll(date, visit.state) : date));
  const range = { from: today, to: addDays(visit.until, 1) };
  const { leftOut } = occurrencesOf(visit, range, siteDaysOf(visit, sources));
  const { id, purpose, routineTitle, kind, cadence, from, until, state, startMinute, endMinute, roleCard, agenda } =
    visit;
  return {
    ...{ id, purpose, routineTitle, kind, from, until, state, startMinute, endMinute, dates },
    cadence: cadence.on,
    initials: students.filter((one) => visit.studentIds.includes(one.id)).map(({ initials }) => initials),
    leftOut: leftOut.map(({ date, because }) => ({ date, title: because?.title ?? null })),
    roleCard: roleCard ?? null,
    agenda: agenda ?? null,
    lastAgenda: lastAgendaBefore(visit, sources.visits),
    sendTask: sendTaskViewFrom(ports, visit, sources) ?? null,
    mails: mailsOf(visit, sources),
    oldGuest: oldGuestOf(visit, sources),
    reopens: reopensOf(visit, dates),
  };
}

const isWritten = (agenda: Agenda | undefined): boolean =>
  agenda !== undefined && Object.values(agenda).some((part: string) => part.trim() !== "");

/** The agenda of the last touch base with a class before this one in which something was written. */
function lastAgendaBefore(visit: Visit, visits: readonly Visit[]): VisitLine["lastAgenda"] {
  if (visit.purpose !== "touch-base") return null;
  const before = visits
    .filter(({ classId, from, agenda }) => classId === visit.classId && from < visit.from && isWritten(agenda))
    .toSorted((a, b) => compare(a.from, b.from))
    .at(-1);
  return before?.agenda ? { date: before.from, agenda: before.agenda } : null;
}

/**
 * Removes needs that concern the whole series (the teacher's answer, not saved yet) from single dates: they are shown
 * once, at its next date.
 */
function withoutNeedsOfAll(date: VisitDate, state: Visit["state"]): VisitDate {
  const ofAll = state === "teacher-declined" ? state : state === "handed-over" ? "not-saved" : undefined;
  return { ...date, needs: date.needs.filter(({ code }) => code !== ofAll) };
}

function dateOf(booking: Booking, visit: Visit, sources: ListSources): VisitDate {
  const { classes, students, closed, changes, bookings } = sources;
  const { id, date, startMinute, endMinute, state, stillGoes } = booking;
  const reading = latestReading(sources.readings, date);
  const isRoutine = (event: PageEvent): boolean => isRoutineOf(event, booking, sources);
  const found = reading ? candidatesFor(booking, { reading, bookings }, isRoutine) : [];
  const { siteId } = siteDaysOf(visit, sources);
  const needs = needsOf(booking, {
    ...{ classes, students },
    closed: closed.has(id) ? noSchoolReason(date, siteId, sources.calendar) : undefined,
    routineChange: changes.get(id),
    candidates: found.map((event) => ({ ...event, ...intervalOn(event, date)! })),
    isUnseen: isUnseenIn(booking, reading),
  });
  const plannedOn = partsOfOccurrenceId(id).plannedOn ?? date;
  return { ...{ id, date, plannedOn, startMinute, endMinute, state, needs }, ...(stillGoes ? { stillGoes } : {}) };
}

/** True when a page that was read whole, once she had time to save the event, does not show a handed-over date. */
const isUnseenIn = ({ state, handedOverAt }: Booking, reading: StoredReading | undefined): boolean =>
  state === "handed-over" &&
  reading?.complete === true &&
  reading.takenAtMs > Date.parse(handedOverAt) + SAVED_WITHIN_MS;

/** True for an event that her page shows because it is in a class's schedule. */
function isRoutineOf(event: PageEvent, { date }: Booking, { weeks }: ListSources): boolean {
  const key = titleKey(event.title);
  return (
    weeks.some(({ usual }) => usual.some((one) => one.date === date && one.titleKey === key)) &&
    dayOf(event.start) === date
  );
}
