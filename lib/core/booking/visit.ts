import type { SendTask } from "./send-task";
import type { BookedRoutine, VisitState } from "../caseload/records";
import type { RoutineKind } from "../lexicon/routine-kinds";
import type { CalendarPlace } from "../schedule/calendar-place";
import type { Interval } from "../time/interval";
import type { IsoDate, Weekday } from "../time/iso-date";

/** On which dates of [from, until] a visit takes place. */
export type Cadence =
  | { on: "once" } // on `from`
  | { on: "weekly"; weekday: Weekday }
  | { on: "every-other-week"; weekday: Weekday } // counted from the week of `from`
  | { on: "letters"; letters: string[] } // days of the school's rotation
  | { on: "dates"; dates: IsoDate[] };

/** How a visit gets into a calendar. */
export type BookingWay = "google" | "graph" | "link" | "ics";

/** Where a visit's event is, once a calendar has it. */
export interface CalendarReference {
  /**
   * The calendar's own id; for a prefilled link, the id of the calendar in which the page showed the event, where the
   * page names it.
   */
  calendarId: string;
  /** The event's id: the series, where it is one. */
  eventId: string;
  /** The event's version when Pushpin last read or wrote it; a removal sends it, so that a newer version stays. */
  etag?: string;
  /** The event's own page, to open it. */
  url?: string;
  /** Set once a calendar page showed the event: a page that never did can't prove that it is gone. */
  isShown?: true;
}

/** What is different about one date of a visit. */
export interface OccurrenceChange {
  /** The date by the cadence: it stays when the date is moved, and is part of the occurrence's id. */
  date: IsoDate;
  /**
   * `left-out`: the calendar has no event on this date, by her wish or because there was no school, or its routine was
   * not at its time, when it was booked. `put-back`: it takes place although the cadence, or the school's calendar,
   * leaves the date out or changes its routine.
   */
  is?: "left-out" | "put-back";
  /**
   * Why it was left out at booking. Says nothing of any other day. `altered-day`: its routine is not at its time on
   * that day. `sent-late`: it was over before the series was sent.
   */
  because?: "altered-day" | "sent-late";
  /** Where it was moved to, on the visit's clock. */
  movedTo?: Interval & { date: IsoDate };
  /** The event of this one date, where the calendar has one of its own. */
  eventId?: string;
  /** This date's state, where it differs from the visit's. */
  state?: VisitState;
  /** She goes although the calendar no longer has this date. */
  stillGoes?: true;
  /** The calendar still has it, declined. */
  isDeclined?: true;
  /** Where it was agreed to be, once the calendar showed it elsewhere; until she knows. */
  movedFrom?: Interval & { date: IsoDate };
  /** When a page that should show it first did not, in UTC, where that proves nothing; until a page shows it again. */
  unseenSince?: string;
  /** Events that were offered as this date's, and are not. */
  notEventIds?: string[];
  /** Events that were this date's, before she put it back into the calendar. */
  goneEventIds?: string[];
  /** When she put it back, in UTC: see `handedOverAt` of the visit. */
  handedOverAt?: string;
  /** The routine that this date lies in, where it was moved. */
  routine?: BookedRoutine | null;
}

/** How two adults share the room. The names are those of co-teaching (Friend and Cook). */
export const CO_TEACHING = [
  "one-teach-one-assist",
  "one-teach-one-observe",
  "station",
  "parallel",
  "alternative",
  "team",
] as const;
export type CoTeaching = (typeof CO_TEACHING)[number];

/** What she and a teacher talk about in a touch base, as she wrote it; empty where nothing was said. */
export const AGENDA_PARTS = ["worked", "next", "change"] as const;
export type Agenda = Record<(typeof AGENDA_PARTS)[number], string>;

/**
 * Who does what in a visit. It stays on the device; she copies or prints it, and may add its one line to the
 * invitation.
 */
export interface RoleCard {
  model: CoTeaching;
  therapistDoes: string;
  teacherDoes: string;
  materials: string;
  /** What comes next for the class in this visit, as she wrote it; absent in cards of older versions. */
  nextStep?: string;
  /** A line for the invitation; it passes the outgoing text policy like every other text. */
  invitationLine?: string;
}

/** Gives the line that she wants in a visit's invitation; empty for none. */
export const invitationLineOf = ({ roleCard }: Pick<Visit, "roleCard">): string =>
  roleCard?.invitationLine?.trim() ?? "";

/** The parts of a visit that decide when it takes place. */
export type VisitTimes = Interval & Pick<Visit, "cadence" | "from" | "until" | "changes">;

/** A change of a visit's times that its connected calendar does not have yet, or not all of it. */
export interface PendingChange {
  /** The times that the calendar has. */
  before: VisitTimes;
  /**
   * `held`: for five seconds, in which she may undo it. `waiting`: it is sent, now or when it can be. `stopped`: she
   * decides, see the visit's `because`.
   */
  step: "held" | "waiting" | "stopped";
  /** A request left: the calendar may have part of it, and the rest has to follow. */
  isBegun?: true;
  /** The texts of the event change: she wants another line in the invitation. */
  isText?: true;
  /** She wants it although something else is at the new time, or somebody changed the event. */
  isAnyway?: true;
  /** The visit that took over from the date on which this one ends now. */
  halfId?: string;
}

/** What she and a teacher agreed: who comes to which routine, when and until when. */
export interface Visit extends Interval {
  id: string;
  /** `touch-base`: five minutes with the teacher, without students and without a routine. */
  purpose: "push-in" | "touch-base";
  /** The window it was booked from (see windowId); empty for a touch base. */
  windowId: string;
  classId: string;
  entryId: string;
  titleKey: string;
  routineTitle: string;
  kind: RoutineKind;
  /** The routine it was booked on; null once she moved it off every routine, absent where none was recorded. */
  routine?: BookedRoutine | null;
  studentIds: string[];
  /** Those of them whom she left out of a group: from which day on the visit goes on without each. */
  leavers?: { studentId: string; from: IsoDate }[];
  /** Which goal each student works on, by student id. */
  goalIds?: Record<string, string>;
  cadence: Cadence;
  /** First and last day, both included. */
  from: IsoDate;
  until: IsoDate;
  /** IANA zone of the clock that its times are on: the class's. Absent in visits of versions that stored no zone. */
  zone?: string;
  /** At most one per date. */
  changes: OccurrenceChange[];
  /** The exact title that left the device; the page reader recognises the event by it. */
  outgoingTitle: string;
  state: VisitState;
  way: BookingWay;
  reference?: CalendarReference;
  /** The calendar page that showed one of its dates last: another one, or another account's, need not show them. */
  shownIn?: CalendarPlace;
  /** Counts how often it was booked anew after it had been undone; part of its key. */
  attempt: number;
  /** The address that was invited, where one was. */
  invited?: string;
  /** When it was handed over or sent, in UTC. */
  handedOverAt: string;
  /** Why it is conflicting, refused or queued, as a code. */
  because?: string;
  roleCard?: RoleCard;
  /** Of a touch base only. It stays on the device; she copies or prints it. */
  agenda?: Agenda;
  /** What is being done about it in a connected calendar; absent for a link or a file. */
  sendTask?: SendTask;
  /** What its connected calendar does not have yet. */
  change?: PendingChange;
}
