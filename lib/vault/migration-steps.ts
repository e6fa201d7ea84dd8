import { stableId } from "../core/stable-id";
import type { Collection } from "../ports/vault";
import type { StoredBody } from "./sealing";

/** What a migration can look up about other records of the same run. */
export interface MigrationRun {
  /** Gives a record's id after this run: a new one, or the same when the record keeps it or can't be read. */
  renamed(collection: Collection, id: string): string;
  /** Finds a booking by its id after this run; undefined when it is gone or can't be read. */
  findBooking(id: string): StoredBody | undefined;
  /** Stores a part of a record as a record of its own; records of equal id are stored once. */
  keepApart(collection: Collection, part: StoredBody): void;
}

/** Converts a record from one version of its kind to the next. */
type Migration = (record: StoredBody, run: MigrationRun) => StoredBody;

/** Gives a record a random id. In version 1, ids were made from the record's content, such as a class's title. */
const withRandomId =
  (collection: Collection): Migration =>
  (record, run) => ({ ...record, id: run.renamed(collection, record.id) });

/** Stores the window's id in a booking. In version 1 it was the booking's own id. */
const rememberWindow: Migration = (booking, run) => ({
  ...booking,
  id: run.renamed("bookings", booking.id),
  windowId: booking.id,
});

/** Rewrites a mark's reference to its booking, which gets a new id. */
const followBooking: Migration = (log, run) => ({
  ...log,
  id: run.renamed("sessionLogs", log.id),
  bookingId: run.renamed("bookings", String(log["bookingId"])),
});

/** Renames the state of a booking that was taken back, since all ways of booking share one table of states. */
const nameUndone: Migration = (booking) => (booking["state"] === "removed" ? { ...booking, state: "undone" } : booking);

/**
 * Turns a booking into a visit of one date: its id stays, since ledger entries name it. The clock that its time was on
 * is not known; it is read on hers, as before.
 */
const toVisit: Migration = ({ date, eventId, ...booking }) => ({
  ...booking,
  purpose: "push-in",
  cadence: { on: "once" },
  ...{ from: date, until: date, changes: [], way: "link", attempt: 0 },
  ...(eventId === undefined ? {} : { reference: { calendarId: "", eventId } }),
});

/**
 * Turns a mark into a ledger entry. A mark had its time and place only through its booking: where that can't be read,
 * the day of marking is the best date available.
 */
const toLedgerEntry: Migration = ({ id, bookingId, studentId, outcome, minutes, loggedAt }, run) => {
  const booking = run.findBooking(String(bookingId));
  const { classId, routineTitle, date, startMinute, endMinute, studentIds }: Partial<StoredBody> = booking ?? {};
  return {
    ...{ id, sessionId: bookingId, studentId, date: date ?? String(loggedAt).slice(0, 10) },
    ...(booking ? { time: { startMinute, endMinute }, classId, routineTitle } : {}),
    outcome: outcome === "done" ? "delivered" : outcome,
    ...{ minutes, bucket: "in-class", groupSize: Array.isArray(studentIds) ? studentIds.length : 1 },
    recordedAt: loggedAt,
  };
};

/**
 * Stores the proposal's key in a day from a file. In version 1 it was the last part of the day's id:
 * "ics|site|date|proposal".
 */
const rememberProposal: Migration = (day, run) => ({
  ...day,
  id: run.renamed("schoolDays", day.id),
  ...(day["source"] === "ics" ? { proposalKey: day.id.slice(day.id.lastIndexOf("|") + 1) } : {}),
});

/**
 * Makes the one mandate of a student its first line. A mandate did not name a place, so its minutes count in and out of
 * class.
 */
const toMandateLines: Migration = ({ mandate, ...student }) => ({
  ...student,
  mandate: [{ id: "line-1", ...(mandate as object), bucket: "direct" }],
});

/**
 * Moves the key of a student's name hashes into a record of its own. Its id follows from the key, so that every device
 * and every file of the same students comes to the same one.
 */
const keepNameKeyApart: Migration = ({ nameTokens, ...student }, run) => {
  if (nameTokens === undefined) return student;
  const { key, hashes } = nameTokens as { key: string; hashes: string[] };
  const keyId = stableId("name-key", key);
  run.keepApart("nameKeys", { id: keyId, key });
  return { ...student, nameTokens: { keyId, hashes } };
};

/** Renames the field of a visit that says what is being done about its event in a connected calendar. */
const nameSendTask: Migration = ({ errand, ...visit }) =>
  errand === undefined ? visit : { ...visit, sendTask: errand };

/**
 * Notes the line of a visit's role card as sent, where a request for the visit was made: earlier versions sent it with
 * the rest and did not note it.
 */
const noteSentLine: Migration = (visit) => {
  const { sendTask, roleCard } = visit as { sendTask?: StoredBody; roleCard?: { invitationLine?: string } };
  const sentLine = roleCard?.invitationLine?.trim() ?? "";
  if (sendTask?.["key"] === undefined || sendTask["sentLine"] !== undefined || sentLine === "") return visit;
  return { ...visit, sendTask: { ...sendTask, sentLine } };
};

/** Renames the field that says whether Google or Outlook was read: a site is a school building. */
const nameVendor: Migration = ({ site, ...reading }) => ({ ...reading, vendor: site });

/** Renames that field in a schedule that was taken over from a calendar page. */
const nameVendorOfPage: Migration = ({ page, ...schedule }) => {
  if (page === undefined) return schedule;
  const { site, calendar } = page as { site: string; calendar: string };
  return { ...schedule, page: { vendor: site, calendar } };
};

/** Step n converts a record from version n to n + 1. Add a step and a fixture; never change one that was released. */
export const MIGRATIONS: { readonly [C in Collection]?: readonly Migration[] } = {
  schedules: [nameVendorOfPage],
  corrections: [withRandomId("corrections")],
  workingHours: [withRandomId("workingHours")],
  declines: [withRandomId("declines")],
  bookings: [rememberWindow, nameUndone, toVisit],
  sessionLogs: [followBooking, toLedgerEntry],
  readings: [withRandomId("readings"), nameVendor],
  cellDecisions: [withRandomId("cellDecisions")],
  teacherQuestions: [withRandomId("teacherQuestions")],
  teacherRoutines: [withRandomId("teacherRoutines")],
  blockedTimes: [withRandomId("blockedTimes")],
  schoolDays: [rememberProposal],
  students: [toMandateLines, keepNameKeyApart],
  visits: [nameSendTask, noteSentLine],
};
