import { siteDaysOf } from "../../core/booking/dated-bookings";
import { partsOfOccurrenceId, type LeftOutDate } from "../../core/booking/occurrences";
import { plannedOf } from "../../core/booking/term";
import { lastCalendar } from "../booking/book-window";
import { offerForTerm } from "../booking/offer-term";
import { visitSources } from "../visits/booked-dates";
import type { Booking, SchoolClass } from "../../core/caseload/records";
import { ledgerOf, pushInLedger } from "../../core/ledger/ledger";
import type { CardPart, DrawnWindow, LeftOutDay, OwedMinutes, WindowCard } from "../../contracts/overlay-week";
import { findDayChange } from "../../core/sessions/list-today";
import { choiceOf, type PushInWindow, type WindowPart } from "../../core/suggest/push-in-window";
import { withWordsOfClass } from "../booking/words-of-class";
import { draftBooking, draftTexts } from "../booking/booking-draft";
import { isTeacherInvited } from "../booking/teacher-invited";
import { refusedText } from "../policy/outgoing-marks";
import { cautionsOfBooking, drawBooking, drawWindow } from "./draw";
import type { SayReason } from "../../ports/words";
import type { Ports } from "../ports";
import { sendTaskView } from "../sending/send-task-views";
import { visitNeeds } from "../visits/need-lines";
import { findInWeek } from "./find-window";
import type { Week } from "./week";
import { otherTimes } from "./other-times";

/** Builds the content of a window's card; undefined when the window is gone. */
export async function windowCard(ports: Ports, id: string): Promise<WindowCard | undefined> {
  const found = await findInWeek(ports, id);
  if (!found) return undefined;
  const { week, window, booking } = found;
  const parts = window ? window.parts : partsOfBooking(week, booking);
  const studentIds = window ? parts.map(({ studentId }) => studentId) : booking.studentIds;
  const classId = window ? window.classId : booking.classId;
  const schoolClass = week.facts.classes.find((entry) => entry.schoolClass.id === classId)?.schoolClass;
  const drawn = window ? drawWindow(week.facts, window) : drawBooking(week.facts, booking);
  const sayReason = await ports.words.reasons();
  return {
    window: drawn,
    ...(window ? { choice: choiceOf(window) } : {}),
    teacherName: schoolClass?.teacherName ?? "",
    ...confirmation(week, window ?? booking, classId),
    parts: parts.map((part) => ({ ...cardPart(part, sayReason), ...accommodationsOf(week, part) })),
    ...routineTextOf(ports, week, { drawn, booking }),
    cautions: window ? window.cautions : cautionsOfBooking(week.facts, booking),
    // A routine that is gone matches no goal, but the owed minutes are still shown.
    owed: studentIds.flatMap((studentId) => owedOf(week, studentId, (window ?? booking).date)),
    alternatives: otherTimes(ports, week, { window, booking }),
    outgoing: await outgoingOf(ports, week, { schoolClass, place: window ?? booking }),
    ...(window ? { term: await termOf(ports, week, window) } : await seriesOf(ports, booking)),
    ...(booking ? await sendTaskOf(ports, booking) : {}),
    ...(booking ? await needOf(ports, booking) : {}),
  };
}

async function termOf(ports: Ports, week: Week, window: PushInWindow): Promise<NonNullable<WindowCard["term"]>> {
  const offer = await offerForTerm(ports, week, { window, place: await lastCalendar(ports) });
  if (!offer.ok) return { refusal: offer.failure };
  const { leftOut, rhythms = [], ...term } = offer.value;
  return {
    ...term,
    leftOut: withReasons(ports, leftOut),
    rhythms: rhythms.map((one) => ({ ...one, leftOut: withReasons(ports, one.leftOut) })),
  };
}

const withReasons = ({ words }: Ports, days: readonly LeftOutDate[]): LeftOutDay[] =>
  days.map(({ date, because }) => ({ date, why: because ? words.dayReason(because) : "" }));

async function sendTaskOf(ports: Ports, { id }: Booking): Promise<Pick<WindowCard, "sendTask">> {
  const visit = await ports.vault.find("visits", partsOfOccurrenceId(id).visitId);
  const sendTask = visit && (await sendTaskView(ports, visit));
  return sendTask ? { sendTask } : {};
}

async function needOf(ports: Ports, { id }: Booking): Promise<Pick<WindowCard, "need">> {
  const [need] = (await visitNeeds(ports, id)).lines;
  return need ? { need } : {};
}

async function seriesOf(ports: Ports, { id }: Booking): Promise<Pick<WindowCard, "series">> {
  const sources = await visitSources(ports.vault);
  const { visitId } = partsOfOccurrenceId(id);
  const visit = sources.visits.find((one) => one.id === visitId);
  if (!visit || visit.cadence.on === "once") return {};
  const { dates, leftOut } = plannedOf(visit, siteDaysOf(visit, sources));
  return { series: { until: visit.until, dateCount: dates.length, leftOut: withReasons(ports, leftOut) } };
}

/** Describes how a booked visit's routine has changed, for good or on this day. */
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

/** What would leave the device, in the language of the class; why it may not is said in hers. */
async function outgoingOf(
  ports: Ports,
  week: Week,
  { schoolClass, place }: { schoolClass: SchoolClass | undefined; place: PushInWindow | Booking },
): Promise<WindowCard["outgoing"]> {
  const said = await withWordsOfClass(ports, schoolClass);
  const draft = await draftBooking(said, week, place);
  if (!draft.ok) {
    const refusalText = schoolClass && (await refusalTextOf({ ports, said }, week, { schoolClass, place }));
    return { refusal: draft.failure, ...(draft.failure.code === "text-policy" && refusalText ? { refusalText } : {}) };
  }
  const { event, booking: drafted } = draft.value;
  const guestEmail = (await isTeacherInvited(ports, drafted.classId)) ? (event.guestEmails[0] ?? "") : "";
  return { title: event.title, details: event.details, guestEmail, location: event.location };
}

async function refusalTextOf(
  { ports, said }: { ports: Ports; said: Ports },
  { facts }: Week,
  { schoolClass, place }: { schoolClass: SchoolClass; place: PushInWindow | Booking },
): Promise<string | undefined> {
  const site = facts.sites.find(({ id }) => id === schoolClass.siteId);
  const { texts, vocabulary } = await draftTexts(said, { schoolClass, site, place });
  return refusedText(ports, texts, vocabulary);
}

function cardPart({ initials, goalText, match }: WindowPart, sayReason: SayReason): CardPart {
  return {
    initials,
    goalText,
    reasonText: sayReason(match.reason, goalText),
    strength: match.strength,
    cautions: match.cautions,
  };
}

/** Lists what a student's IEP says about times of the day. */
function accommodationsOf({ facts }: Week, { studentId }: WindowPart): Pick<CardPart, "accommodations"> {
  const { accommodations = [] } = facts.students.find(({ id }) => id === studentId) ?? {};
  if (accommodations.length === 0) return {};
  return { accommodations: accommodations.map((text) => ({ accommodationText: text })) };
}

/** Works out a booking's parts from today's goals and titles: the booking itself keeps only ids. */
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
  const ledger = pushInLedger(student, date, ledgerOf(student, date, facts));
  if (!ledger) return [];
  const { line, deliveredMinutes, openingMinutes, bookedMinutes, unmarkedMinutes } = ledger;
  const plannedMinutes = deliveredMinutes + openingMinutes + bookedMinutes + unmarkedMinutes;
  const mandateMinutes = Math.max(0, ledger.mandateMinutes + ledger.carriedMinutes - ledger.excusedMinutes);
  return [{ initials: student.initials, plannedMinutes, mandateMinutes, per: line.per }];
}
