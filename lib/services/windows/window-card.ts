import { isOpen } from "../../core/booking/state";
import type { Booking } from "../../core/caseload/records";
import { ledgerOf } from "../../core/ledger/ledger";
import type { CardPart, DrawnWindow, OwedMinutes, WindowCard } from "../../contracts/overlay-week";
import { findDayChange } from "../../core/sessions/list-today";
import type { PushInWindow, WindowPart } from "../../core/suggest/push-in-window";
import { dateOfWindowId } from "../../core/suggest/window-id";
import { mondayOf } from "../../core/time/iso-date";
import { draftBooking } from "../booking/booking-draft";
import { drawBooking, drawWindow } from "./draw";
import type { Ports } from "../ports";
import { workOutWeek, type Week } from "./week";

const MOST_ALTERNATIVES = 3;

/** A window of a worked-out week: still to be booked, or booked. */
export type FoundWindow = { week: Week } & (
  { window: PushInWindow; booking?: undefined } | { booking: Booking; window?: undefined }
);

/** Works out the window or booking of an id again; undefined when it is gone. */
export async function findWindow(ports: Ports, id: string): Promise<FoundWindow | undefined> {
  const date = dateOfWindowId(id);
  if (!date) return undefined;
  const bookings = await ports.vault.all("bookings");
  const booking = bookings.find((one) => one.windowId === id && isOpen(one));
  // A booking that was moved on the calendar may be in another week than its window's id says.
  const week = await workOutWeek(ports, mondayOf(booking ? booking.date : date));
  if (booking) return { week, booking };
  const { suggested, alternatives } = week.suggested;
  const window = [...suggested, ...alternatives].find((candidate) => candidate.id === id);
  return window ? { week, window } : undefined;
}

/** Builds what the card of a window says; undefined when the window is gone. */
export async function windowCard(ports: Ports, id: string): Promise<WindowCard | undefined> {
  const found = await findWindow(ports, id);
  if (!found) return undefined;
  const { week, window, booking } = found;
  const parts = window ? window.parts : partsOfBooking(week, booking);
  const studentIds = window ? parts.map(({ studentId }) => studentId) : booking.studentIds;
  const classId = window ? window.classId : booking.classId;
  const schoolClass = week.facts.classes.find((entry) => entry.schoolClass.id === classId)?.schoolClass;
  const drawn = window ? drawWindow(week.facts, window) : drawBooking(week.facts, booking);
  return {
    window: drawn,
    teacherName: schoolClass?.teacherName ?? "",
    ...confirmation(week, window ?? booking, classId),
    parts: parts.map((part) => cardPart(ports, part)),
    ...routineTextOf(ports, week, { drawn, booking }),
    cautions: window?.cautions ?? [],
    // A routine that is gone matches nobody, but what is owed is still shown.
    owed: studentIds.flatMap((studentId) => owedOf(week, studentId, (window ?? booking).date)),
    alternatives: alternativesTo(week, { window, booking }),
    outgoing: outgoingOf(ports, week, { window, booking }),
  };
}

/** What became of a booked visit's routine, for good or on this day. */
function routineTextOf(
  { words }: Ports,
  { facts }: Week,
  { drawn, booking }: { drawn: DrawnWindow; booking?: Booking | undefined },
): Pick<WindowCard, "routineText"> {
  if (drawn.routineChange) return { routineText: words.routineChange(drawn.routineChange) };
  const dayChange = booking && findDayChange(booking, facts.classes);
  return dayChange ? { routineText: words.dayChange({ ...dayChange, routine: drawn.routineTitle }) } : {};
}

/** Finds when the teacher confirmed the routine of a window or booking. */
function confirmation(
  { facts }: Week,
  { entryId, date }: { entryId: string; date: string },
  classId: string,
): { confirmedOn?: string } {
  const { occurrences = [] } = facts.classes.find((entry) => entry.schoolClass.id === classId) ?? {};
  const confirmedOn = occurrences.find((entry) => entry.entryId === entryId && entry.date === date)?.confirmedOn;
  return confirmedOn ? { confirmedOn } : {};
}

function outgoingOf(
  ports: Ports,
  week: Week,
  { window, booking }: { window?: PushInWindow | undefined; booking?: Booking | undefined },
): WindowCard["outgoing"] {
  const draft = draftBooking(ports, week, (window ?? booking)!);
  if (!draft.ok) return { refusal: draft.failure };
  const { event } = draft.value;
  return { title: event.title, guestEmail: event.guestEmails[0] ?? "", location: event.location };
}

function cardPart({ words }: Ports, { initials, goalText, match }: WindowPart): CardPart {
  return {
    initials,
    goalText,
    reasonText: words.reason(match.reason),
    strength: match.strength,
    cautions: match.cautions,
  };
}

/** A booking keeps only ids; its reasons are worked out from today's goals and titles. */
function partsOfBooking({ facts }: Week, booking: Booking): WindowPart[] {
  return facts.students
    .filter(({ id }) => booking.studentIds.includes(id))
    .flatMap((student) => {
      const goals = facts.goals.get(student.id) ?? [];
      const goal = goals.find(({ goalId }) => goalId === booking.goalIds?.[student.id]) ?? goals[0];
      const match = goal?.found.matches.find(({ key }) => key === booking.titleKey);
      if (!goal || !match) return [];
      return [
        { studentId: student.id, initials: student.initials, goalId: goal.goalId, goalText: goal.goalText, match },
      ];
    });
}

function owedOf({ facts }: Week, studentId: string, date: string): OwedMinutes[] {
  const student = facts.students.find(({ id }) => id === studentId);
  if (!student) return [];
  const { plannedMinutes, mandateMinutes } = ledgerOf(student, date, facts);
  return [{ initials: student.initials, plannedMinutes, mandateMinutes, per: student.mandate.per }];
}

/** Offers other times for a window, and for a visit whose routine is no longer there. */
function alternativesTo(
  week: Week,
  { window, booking }: { window?: PushInWindow | undefined; booking?: Booking | undefined },
): WindowCard["alternatives"] {
  if (window)
    return alternativesOf(
      week,
      window.id,
      window.parts.map(({ studentId }) => studentId),
    );
  return booking && week.facts.routineChanges?.has(booking.id)
    ? alternativesOf(week, booking.windowId, booking.studentIds)
    : [];
}

/** Lists other windows for the same students; another routine or day before another piece of the same one. */
function alternativesOf(
  { facts, suggested }: Week,
  id: string,
  studentIds: readonly string[],
): WindowCard["alternatives"] {
  const students = new Set(studentIds);
  const shared = (other: PushInWindow): number => other.parts.filter(({ studentId }) => students.has(studentId)).length;
  return [...suggested.suggested, ...suggested.alternatives]
    .filter((other) => other.id !== id && shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a) || b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, MOST_ALTERNATIVES)
    .map((other) => drawWindow(facts, other));
}
