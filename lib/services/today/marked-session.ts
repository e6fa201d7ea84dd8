import { hasBegun as hasTimeBegun } from "../../core/time/has-begun";
import { isOpen } from "../../core/booking/state";
import type { Booking } from "../../core/caseload/records";
import { latestEntries } from "../../core/ledger/latest-entries";
import type { LedgerEntry } from "../../core/ledger/ledger-entry";
import type { SessionPlace } from "../../core/ledger/session-place";
import { wallClockAt, type WallClock } from "../../core/time/zone";
import type { Ports } from "../ports";
import { findBookedDate } from "../visits/booked-dates";

/** The session that a mark is about: a booked visit, or a session that the ledger already has. */
export type MarkedSession = Pick<
  LedgerEntry,
  "sessionId" | "unplanned" | "date" | "time" | "timeFrom" | "classId" | "routineTitle"
> & {
  /** Those who are in it and still on the caseload. */
  studentIds: string[];
  /** The building and room of its class; absent where the class is gone. */
  classPlace?: SessionPlace;
};

/** The current time on her clock. */
export const nowOf = ({ clock }: Ports): WallClock => wallClockAt(clock.nowMs(), clock.zone());

/** Finds the session that a mark is about, with the students who are in it now; undefined when none is. */
export async function findMarkedSession(
  ports: Ports,
  sessionId: string,
  entries: readonly LedgerEntry[],
): Promise<MarkedSession | undefined> {
  const booking = await findBookedDate(ports, sessionId);
  const session = booking && isOpen(booking) ? ofBooking(booking) : ofEntries(sessionId, entries);
  if (!session) return undefined;
  const onCaseload = new Set((await ports.vault.all("students")).map(({ id }) => id));
  const studentIds = session.studentIds.filter((id) => onCaseload.has(id));
  if (studentIds.length === 0) return undefined;
  const classPlace = await placeOfClass(ports, session.classId);
  return { ...session, studentIds, ...(classPlace ? { classPlace } : {}) };
}

/** True once a session has begun. */
export const hasBegun = ({ date, time }: Pick<MarkedSession, "date" | "time">, now: WallClock): boolean =>
  hasTimeBegun({ date, startMinute: time?.startMinute ?? 0 }, now);

/** Gives the building and room of a class; undefined where the class is gone. */
export async function placeOfClass({ vault }: Ports, classId: string | undefined): Promise<SessionPlace | undefined> {
  const [classes, sites] = await Promise.all([vault.all("classes"), vault.all("sites")]);
  const schoolClass = classes.find(({ id }) => id === classId);
  if (!schoolClass) return undefined;
  const siteName = sites.find(({ id }) => id === schoolClass.siteId)?.name ?? "";
  return { siteName, room: schoolClass.room };
}

function ofBooking({ id, date, startMinute, endMinute, classId, routineTitle, studentIds }: Booking): MarkedSession {
  const time = { startMinute, endMinute };
  return { sessionId: id, date, time, timeFrom: "booked", classId, routineTitle, studentIds };
}

/**
 * A session that only the ledger knows. A student whose part was taken back is not in it any more, unless all of them
 * were taken back: then each may be put back.
 */
function ofEntries(sessionId: string, entries: readonly LedgerEntry[]): MarkedSession | undefined {
  const known = entries.filter((entry) => entry.sessionId === sessionId);
  const last = known.at(-1);
  if (!last) return undefined;
  const { unplanned, date, time, timeFrom, classId, routineTitle } = last;
  const parts = latestEntries(known).all();
  const counting = parts.filter(({ entry, contested }) => entry.outcome !== "withdrawn" || contested.length > 0);
  return {
    ...{ sessionId, date, studentIds: (counting.length > 0 ? counting : parts).map(({ entry }) => entry.studentId) },
    ...(unplanned ? { unplanned } : {}),
    ...(time ? { time } : {}),
    ...(timeFrom ? { timeFrom } : {}),
    ...(classId === undefined ? {} : { classId }),
    ...(routineTitle === undefined ? {} : { routineTitle }),
  };
}
