import { goesBackThere } from "../../core/booking/send-task-acts";
import type { VisitDate, VisitLine, VisitList } from "../../contracts/visits";
import { closedVisits } from "../../core/booking/closed-visits";
import { bookingsOf, lastDay, siteDaysOf } from "../../core/booking/dated-bookings";
import { occurrencesOf, partsOfOccurrenceId } from "../../core/booking/occurrences";
import { studentsStaying } from "../../core/booking/leavers";
import { mailedGuest } from "../../core/booking/mailed-guest";
import { isInConnectedCalendar, lacksLine } from "../../core/booking/pending-change";
import type { VisitNeed } from "../../core/booking/visit-needs";
import { isOnCalendar, isOpen, next } from "../../core/booking/state";
import type { Agenda, Visit } from "../../core/booking/visit";
import type { CalendarAccount } from "../../core/booking/calendar-account";
import type { SchoolClass } from "../../core/caseload/records";
import { compare } from "../../core/compare";
import { addDays, datesBetween } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import { routineChanges } from "../booking/routine-changes";
import { classWeek, scheduleRecords } from "../classes/class-weeks";
import type { Ports } from "../ports";
import { wordsThatStop } from "../sending/marked-words";
import { sendTaskViewFrom, type SendTaskRecords } from "../sending/send-task-views";
import { primaryIdOf } from "../sending/target";
import { visitSources } from "./booked-dates";
import { dateOf, type DateSources } from "./date-needs";
import { isHandedOver } from "../../core/booking/in-state";

/** How far ahead a visit is compared with its class's schedule. */
const COMPARED_DAYS = 28;
/** Everything that the list is made from. */
interface ListSources extends DateSources, Pick<SendTaskRecords, "marked"> {
  accounts: CalendarAccount[];
}

/**
 * Lists the visits that are not over, by class, each with its coming dates and what needs her about them; `ofVisitId`:
 * only that visit.
 */
export async function listVisits(ports: Ports, ofVisitId?: string): Promise<VisitList> {
  const isListed = ({ id }: Visit): boolean => ofVisitId === undefined || id === ofVisitId;
  const sources = await listSources(ports, isListed);
  const [classes, accounts] = await Promise.all([ports.vault.all("classes"), ports.vault.all("calendarAccounts")]);
  const open = sources.visits.filter(
    (visit) => isListed(visit) && isOpen(visit) && lastDay(visit) >= addDays(sources.today, -7),
  );
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

const byNextDate = (a: VisitLine, b: VisitLine): number =>
  compare(a.dates[0]!.date, b.dates[0]!.date) || a.startMinute - b.startMinute;

async function listSources(ports: Ports, isListed: (visit: Visit) => boolean): Promise<ListSources> {
  const { vault, clock } = ports;
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
  const visited = new Set(sources.visits.filter((one) => isListed(one) && isOpen(one)).map(({ classId }) => classId));
  const weeks = classes.filter(({ id }) => visited.has(id)).map((one) => classWeek(one, records, range));
  const days = datesBetween(now.date, addDays(now.date, COMPARED_DAYS));
  return {
    ...sources,
    ...{ students, bookings, readings, weeks, zone, accounts, now, today: now.date },
    marked: await wordsThatStop(ports, { visits: sources.visits.filter(isListed), accounts }),
    closed: closedVisits(bookings, classes, sources.calendar),
    changes: routineChanges({ bookings, days, now, classes: weeks, records, zone }),
  };
}

/** The window of the next date of a visit that waits to be saved in the calendar; a touch base has none. */
function reopensOf({ state, sendTask, windowId, cadence }: Visit, [first]: readonly VisitDate[]): string | null {
  if (!isHandedOver({ state }) || sendTask || windowId === "" || !first) return null;
  return cadence.on === "once" ? windowId : `${first.plannedOn}${windowId.slice(first.plannedOn.length)}`;
}

/**
 * Who was invited, where that is not the class's teacher now; empty where nobody was, and somebody would be now. Null
 * also where a version that kept no address invited somebody.
 */
function oldGuestOf(visit: Visit, { classes, accounts }: ListSources): string | null {
  const { invited = "", classId, sendTask } = visit;
  if (invited === "" && sendTask?.hasGuests) return null;
  const schoolClass = classes.find(({ id }) => id === classId);
  if (!schoolClass) return null;
  const now = schoolClass.teacherEmail.trim().toLowerCase();
  if (invited.trim().toLowerCase() === now) return null;
  return invited !== "" || wouldInvite(visit, accounts) ? invited : null;
}

/** True for a visit that left the device in a way that invites the teacher, where the address is known. */
function wouldInvite({ way, state, sendTask }: Visit, accounts: readonly CalendarAccount[]): boolean {
  if (!sendTask) return way === "link" && next(state, "see") !== undefined;
  const account = accounts.find(({ id }) => id === sendTask.accountId);
  const isOwn = account !== undefined && primaryIdOf(account) === sendTask.calendarId;
  return isOwn && !sendTask.isUninvited && isOnCalendar({ state });
}

/** Who gets a mail from the calendar about a change of a visit; null for a visit in no connected calendar. */
const mailsOf = (visit: Visit, { classes }: ListSources): string | null =>
  isInConnectedCalendar(visit) ? mailedGuest(visit, classes) : null;

function lineOf(visit: Visit, sources: ListSources, ports: Pick<Ports, "words" | "clock">): VisitLine {
  const { students, bookings, today } = sources;
  const dates = bookings
    .filter((booking) => partsOfOccurrenceId(booking.id).visitId === visit.id && isOpen(booking))
    .map((booking) => dateOf(booking, visit, sources))
    .filter(({ date, needs }) => date >= today || needs.length > 0)
    .sort((a, b) => compare(a.date, b.date) || a.startMinute - b.startMinute)
    .map((date, at, all) => (at > 0 ? withoutNeedsOfAll(date, visit.state, all.slice(0, at)) : date));
  const range = { from: visit.from, to: addDays(visit.until, 1) };
  const staying = studentsStaying(visit);
  const group = students.filter(({ id }) => staying.includes(id)).map(({ id, initials }) => ({ id, initials }));
  const all = occurrencesOf(visit, range, siteDaysOf(visit, sources)).leftOut;
  const leftOut = all.filter(({ date, isLate }) => date >= today || isLate);
  const { id, purpose, routineTitle, kind, cadence, from, until, state, startMinute, endMinute, roleCard, agenda } =
    visit;
  return {
    ...{ id, purpose, routineTitle, kind, from, until, state, startMinute, endMinute, dates },
    cadence: cadence.on,
    initials: group.map(({ initials }) => initials),
    group: group.length > 1 ? group : [],
    leftOut: leftOut.map(({ date, because, isLate = false }) => ({
      ...{ date, isLate },
      title: because ? ports.words.dayReason(because) : null,
    })),
    roleCard: roleCard ?? null,
    agenda: agenda ?? null,
    lastAgenda: lastAgendaBefore(visit, sources.visits),
    sendTask: sendTaskViewFrom(ports, visit, sources) ?? null,
    mails: mailsOf(visit, sources),
    oldGuest: oldGuestOf(visit, sources),
    reopens: reopensOf(visit, dates),
    lacksLine: lacksLine(visit),
    isFile: visit.way === "ics",
    goesBack: goesBackThere(visit, sources.accounts),
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

/** By a visit's state: what needs her about all its dates at once. */
const NEED_OF_ALL: Partial<Record<Visit["state"], VisitNeed["code"]>> = {
  "teacher-declined": "teacher-declined",
  "handed-over": "not-saved",
  "changed-elsewhere": "changed-elsewhere",
};

/**
 * Removes needs that concern the whole series (the teacher's answer, not saved yet, a removal that was stopped, a class
 * or students that are gone) from single dates: they are shown once, at its next date.
 */
function withoutNeedsOfAll(date: VisitDate, state: Visit["state"], earlier: readonly VisitDate[]): VisitDate {
  // One that has begun is not asked about.
  const isSaid = earlier.some(({ needs }) => needs.some(({ code }) => code === "no-students"));
  const isOfAll = (code: VisitNeed["code"]): boolean =>
    code === NEED_OF_ALL[state] || code === "class-gone" || (code === "no-students" && isSaid);
  return { ...date, needs: date.needs.filter(({ code }) => !isOfAll(code)) };
}
