import * as z from "zod/mini";
import type { BookingRefusal } from "../core/booking/booking-refusal";
import type { ChangeReach } from "../core/booking/move-visit";
import { DATE_ACTS, type DateAct } from "../core/booking/need-acts";
import { CO_TEACHING, type Agenda, type Cadence, type RoleCard, type Visit } from "../core/booking/visit";
import type { VisitFile } from "../core/booking/visit-file";
import type { TextMark } from "../core/booking/text-policy";
import type { VisitNeed } from "../core/booking/visit-needs";
import type { VisitState } from "../core/caseload/records";
import type { RoutineKind } from "../core/lexicon/routine-kinds";
import type { Interval } from "../core/time/interval";
import type { IsoDate } from "../core/time/iso-date";
import type { SendTaskView } from "./booking";
import { command, job, query } from "./contract";
import { id, isoDate, minute, nothing, text } from "./fields";
import { fromCards, opensNoTab, opensTabOn } from "./from-page";

/** One date of a visit, on her clock. */
export interface VisitDate extends Interval {
  id: string;
  date: IsoDate;
  /** The date that the visit's recurrence gives; differs from `date` where this one was moved. */
  plannedOn: IsoDate;
  state: VisitState;
  stillGoes?: true;
  /**
   * True where its connected calendar has it no more, or she saved it there by hand: its removal changes nothing there.
   */
  isByHand?: true;
  needs: VisitNeed[];
}

/** A visit with its dates from today on, and those before that still need her. */
export interface VisitLine extends Interval {
  id: string;
  purpose: Visit["purpose"];
  routineTitle: string;
  kind: RoutineKind;
  initials: string[];
  /** Its students, where it goes on without one of them; empty for a visit to one student. */
  group: { id: string; initials: string }[];
  cadence: Cadence["on"];
  from: IsoDate;
  until: IsoDate;
  state: VisitState;
  dates: VisitDate[];
  /** From today on, and those before that were over when the series was sent (`isLate`). */
  leftOut: { date: IsoDate; title: string | null; isLate: boolean }[];
  roleCard: RoleCard | null;
  /** What is talked about in a touch base; null for other visits, and where nothing is written yet. */
  agenda: Agenda | null;
  /** What was written of the last touch base with the class before this one; null for other visits. */
  lastAgenda: { date: IsoDate; agenda: Agenda } | null;
  /** Its state in a connected calendar, and what she can do; null where it is in none. */
  sendTask: SendTaskView | null;
  /** For a visit that she has not saved in the calendar yet: the window whose form "open again" opens. */
  reopens: string | null;
  /** True where its connected calendar does not have the line of its role card yet. */
  lacksLine: boolean;
  /** True for one that is booked by a file. */
  isFile: boolean;
  /** True where a date that its calendar lost is put back there at once. */
  goesBack: boolean;
  /**
   * The address that was invited, where the class's teacher has another one now: null where they agree. Empty where
   * nobody was invited and the teacher would be now.
   */
  oldGuest: string | null;
  /** Whom its connected calendar mails about a change; empty where nobody is a guest, null where it is in none. */
  mails: string | null;
}

/** A button for a cure of a date that needs her; `check` opens her calendar. */
export interface NeedAct {
  act: DateAct | "check";
  labelText: string;
  /** The event that is meant. */
  eventId?: string;
  /** The question before the act, which says what it does and to whom; `no` labels the button that cancels. */
  asks?: { text: string; no: string };
}

/** A date of a visit that needs her, in her language, and what she can do about it. */
export interface NeedLine extends Interval {
  id: string;
  date: IsoDate;
  /** The routine, or what a talk with a teacher is called. */
  titleText: string;
  className: string;
  needText: string;
  /** What is said in its place where initials are hidden; present where `needText` quotes words of a student. */
  needTextWithoutWords?: string;
  acts: NeedAct[];
  /** Where it is decided for the whole visit: its state in the connected calendar, with the cures. */
  sendTask?: SendTaskView;
  /** Takes the whole visit out of its connected calendar: its only date, or all dates of a class that is gone. */
  removal?: Pick<SendTaskView, "visitId" | "acts">;
}

/** The first dates that need her, and how many there are. */
export interface VisitNeeds {
  count: number;
  lines: NeedLine[];
}

/** Exactly what leaves the device for a touch base, or why it can't be booked and which words prevent it. */
export type TouchBasePreview =
  { title: string; location: string; guestEmail: string } | { refusal: BookingRefusal; refusalText?: string };

/** All visits that are not over, by class. */
export interface VisitList {
  classes: {
    classId: string;
    /** Null once the class is deleted. */
    className: string | null;
    teacherName: string;
    /** Whom its coming visits have to invite; empty where nobody can be. */
    teacherEmail: string;
    /**
     * The owner of the calendar that its visits are in, where that is not its teacher: the visits are lost when the
     * owner's account is deleted.
     */
    calendarOwner: string | null;
    visits: VisitLine[];
  }[];
}

/** The visits of a day on which she is out, and what to tell each teacher. */
export interface DayOut {
  visits: (Interval & { id: string; className: string; routineTitle: string; initials: string[] })[];
  /** Stretches from today on that she marked, in time order. */
  away: (Interval & { id: string; date: IsoDate })[];
  /** By class. Kinds, not titles: a title that a teacher wrote may hold a name. */
  notices: { classId: string; className: string; teacherEmail: string; visits: (Interval & { kind: RoutineKind })[] }[];
}

/** What a change of a visit left for her to do. */
export interface ChangedVisit {
  /** Dates that she had moved by hand, and that stay where they are. */
  keptDates: IsoDate[];
  /** True when the change is sent to a connected calendar. */
  isSent?: true;
}

const REACHES = ["date", "from", "all"] as const satisfies ChangeReach[];
const newTime = z.strictObject({ date: text, startMinute: z.number(), endMinute: z.number() });
const ofDate = z.strictObject({ id });
const stretch = z.strictObject({ date: isoDate, startMinute: minute, endMinute: minute });
const roleCard = z.strictObject({
  model: z.enum(CO_TEACHING),
  therapistDoes: text,
  teacherDoes: text,
  materials: text,
  nextStep: z.optional(text),
  invitationLine: z.optional(text),
});

/** Requests for visits and their dates. Dates are named by their ids. */
export const visitsContract = {
  loadVisits: query(nothing).answers<VisitList>({ log: "records-shown", hidesInitials: false }),
  /** Counts the dates of visits that need her, and lists the first ones with their cures. */
  loadVisitNeeds: query(nothing, fromCards("visits", opensNoTab)).answers<VisitNeeds>({
    log: "records-shown",
    hidesInitials: true,
  }),
  /** Does something about a date that needs her; with `windowId` only if it is that window's. */
  actOnDate: job(
    z.strictObject({ id, act: z.enum(DATE_ACTS), eventId: z.optional(id), windowId: z.optional(id) }),
    fromCards("window-or-visits", opensTabOn("reopen", "put-back")),
  ).answers<null>(),
  /** "I still go": the date counts although the calendar no longer has it, or does not show it. */
  keepDate: command(ofDate).answers<null>(),
  /**
   * Takes one date back; in a connected calendar it is removed from its series after the hold. Fails with `on-its-way`
   * while it is being sent or removed, and with `waits-for-her` before she has decided about an earlier step.
   */
  removeDate: job(ofDate).answers<null>(),
  /** "I know": the planner no longer shows where the date was before it was moved. */
  acceptMove: command(ofDate).answers<null>(),
  /** Says whether an event of her page is this date. */
  answerCandidate: command(z.strictObject({ id, eventId: id, isIt: z.boolean() })).answers<null>(),
  /**
   * Puts a date back whose event is gone: sends it to its connected calendar (see `goesBack` of the visit), or opens
   * the calendar's editor with this one date.
   */
  putDateBack: job(ofDate).answers<null>(),
  /** Shows what would leave the device for a touch base. */
  previewTouchBase: query(
    z.strictObject({ classId: id, date: isoDate, startMinute: minute }),
  ).answers<TouchBasePreview>({ log: null }),
  /** Books five minutes with a class's teacher, the way that she chose for the class. */
  bookTouchBase: job(z.strictObject({ classId: id, date: isoDate, startMinute: minute })).answers<{
    /** True when it goes to a connected calendar: the list of visits shows the state. */
    isSent?: true;
    /** To be saved, where the class is booked by file. */
    file?: VisitFile;
  }>({ log: (_input, { file }) => (file ? "visit-file-saved" : null) }),
  /**
   * Moves a date, all from it on, or all, in a connected calendar too; an invalid time fails with errors by field, and
   * one that is being sent or removed with `on-its-way`, or, before she has decided about an earlier step, with
   * `waits-for-her`.
   */
  changeVisit: job(z.strictObject({ id, reach: z.enum(REACHES), to: newTime })).answers<ChangedVisit>({ log: null }),
  /**
   * Removes a whole visit that was never saved in the calendar. Fails with `on-its-way` for one in a connected
   * calendar, or with `waits-for-her` where she decides about it there.
   */
  dropHandedOver: command(z.strictObject({ visitId: id })).answers<null>(),
  /**
   * Leaves a student out of a group visit from its next date on. Where the others need less time, the coming dates in a
   * connected calendar get shorter. Fails with `not-found` where nobody would stay.
   */
  leaveStudentOut: job(z.strictObject({ visitId: id, studentId: id })).answers<null>(),
  /** Gives a series another last day, in its connected calendar too. */
  endVisit: job(z.strictObject({ visitId: id, until: text })).answers<null>(),
  /** Marks what of a text of hers may not leave the device. */
  markOutgoing: query(z.strictObject({ text })).answers<TextMark[]>({ log: null }),
  /** Saves who does what; a line for the invitation that may not leave the device fails with an error at it. */
  saveRoleCard: command(z.strictObject({ visitId: id, roleCard: z.nullable(roleCard) })).answers<null>(),
  /** Sends the line of a role card to the visit's connected calendar, after the hold. */
  sendRoleLine: job(z.strictObject({ visitId: id })).answers<null>(),
  /** Saves what is talked about in a touch base. Fails with `not-found` for another visit. */
  saveAgenda: command(
    z.strictObject({ visitId: id, agenda: z.strictObject({ worked: text, next: text, change: text }) }),
  ).answers<null>(),
  /** Shows what "I am out" would mean for a stretch of a day. */
  loadDayOut: query(stretch).answers<DayOut>({ log: "records-shown", hidesInitials: false }),
  /**
   * Marks every visit in a stretch of a day as missed because she is away, and keeps the stretch from being offered.
   * One that ends before it begins fails with an error at `endMinute`.
   */
  markDayOut: command(stretch).answers<null>(),
  /** Lets a stretch be offered again. What is marked of its visits stays. */
  removeAwayTime: command(ofDate).answers<null>(),
};
