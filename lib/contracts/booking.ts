import * as z from "zod/mini";
import type { CalendarAccount, AccountVendor } from "../core/booking/calendar-account";
import type { CalendarHours } from "../core/booking/calendar-hours";
import type { SendTaskReason } from "../core/booking/send-task";
import { VISIT_ACTS, type PageAct, type VisitAct } from "../core/booking/send-task-acts";
import type { Visit } from "../core/booking/visit";
import type { Interval } from "../core/time/interval";
import type { IsoDate } from "../core/time/iso-date";
import { job, query } from "./contract";
import { byId, id, nothing } from "./fields";
import { fromCards, opensTabOn } from "./from-page";

/** A button for a visit in a connected calendar. */
export interface SendTaskAct {
  act: VisitAct | PageAct;
  label: string;
  /** The question before the act, which says what it does and to whom; `no` labels the button that cancels. */
  asks?: { text: string; no: string };
  /** The text to copy, which contains nothing about a student, and what to say when copying worked or failed. */
  copies?: { text: string; done: string; failed: string };
}

/** The state of a visit in a connected calendar, in words of her language, and what she can do about it. */
export interface SendTaskView {
  visitId: string;
  state: Visit["state"];
  text: string;
  /** What is said in its place where initials are hidden; present where `text` quotes words that may name a student. */
  textWithoutWords?: string;
  acts: SendTaskAct[];
  /** True during the hold: nothing was sent, so Undo mails nobody. */
  isHeld: boolean;
  /** True where its calendar can't be read, and she has to say what becomes of it. */
  isUnread?: true;
}

/** A visit that waits, or needs her. */
export interface SendTaskLine extends SendTaskView, Interval {
  date: IsoDate;
  routineTitle: string;
  className: string;
  needsHer: boolean;
}

/** The connected accounts, without anything that opens them, and the vendors that this build can connect. */
export interface CalendarAccountList {
  accounts: Omit<CalendarAccount, "refreshToken">[];
  available: AccountVendor[];
  /** Where a school's IT approves Pushpin for Microsoft 365. */
  approvalUrl?: string;
  /** The client id by which a school's IT finds Pushpin in Google's admin console. */
  googleClientId?: string;
}

/** The working hours of a connected calendar: read; none turned on; or why they could not be read. */
export type CalendarHoursAnswer =
  { state: "read"; hours: CalendarHours } | { state: "none" } | { state: "refused"; because: SendTaskReason };

/** Requests for booking in connected calendars. */
export const bookingContract = {
  loadCalendarAccounts: query(nothing).answers<CalendarAccountList>({ log: null }),
  /**
   * Signs in, in the vendor's own window. With `accountId`, connects that account again, or asks it for further access.
   */
  connectCalendar: job(
    z.strictObject({
      vendor: z.enum(["google", "graph"]),
      use: z.enum(["own", "shared", "hours"]),
      accountId: z.optional(id),
    }),
  ).answers<{ accountId: string }>({ log: null }),
  /** Takes the access back and forgets the account. What is in the calendar stays there. */
  disconnectCalendar: job(byId).answers<null>(),
  /** Reads the working hours that are set in a connected calendar. Nothing is saved. */
  readCalendarHours: job(byId).answers<CalendarHoursAnswer>({ log: null }),
  /** Lists the visits in connected calendars that wait, or need her. */
  loadSendTasks: query(nothing).answers<SendTaskLine[]>({ log: "records-shown", hidesInitials: true }),
  /** Does something about a visit; with `windowId` only if it was booked from that window. */
  actOnVisit: job(
    z.strictObject({ visitId: id, act: z.enum(VISIT_ACTS), windowId: z.optional(id) }),
    fromCards("window-or-visits", opensTabOn("by-link")),
  ).answers<null>(),
};
