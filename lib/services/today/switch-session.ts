import type { Failure } from "../../contracts/failure";
import type { OtherPlan, PlanSwitch } from "../../contracts/today";
import { PULL_OUT } from "../../core/sessions/pull-out";
import type { Booking } from "../../core/caseload/records";
import { latestEntries } from "../../core/ledger/latest-entries";
import type { LedgerEntry } from "../../core/ledger/ledger-entry";
import { fail, ok, type Result } from "../../core/result";
import { isSameTime } from "../../core/time/interval";
import { findWindows } from "../../core/suggest/find-windows";
import type { PushInWindow } from "../../core/suggest/push-in-window";
import type { WeekFacts } from "../../core/suggest/week-facts";
import { mondayOf } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import type { VaultChange } from "../../ports/vault";
import { newId } from "../new-id";
import type { Ports } from "../ports";
import { findBookedDate } from "../visits/booked-dates";
import { placeOfClass } from "./marked-session";
import { timerRemovals } from "./session-timer";
import { loadWeek } from "../windows/load-week";

const MAX_OF_A_WAY = 3;
/** Another class counts as open to her now when its window begins within so many minutes. */
const SOON_MINUTES = 10;

interface Switchable {
  booking: Booking;
  facts: WeekFacts;
  windows: PushInWindow[];
}

/** Lists what she can do today instead of a visit; undefined when the visit is gone or not of today. */
export async function otherPlans(ports: Ports, sessionId: string): Promise<OtherPlan[] | undefined> {
  const found = await findSwitchable(ports, sessionId);
  if (!found) return undefined;
  const { booking, facts, windows } = found;
  const { startMinute, endMinute, classId } = booking;
  const ofClass = windows.filter((window) => window.classId === classId && sharesStudent(window, booking));
  const elsewhere = windows.filter(
    (window) => window.classId !== classId && window.startMinute <= facts.now.minute + SOON_MINUTES,
  );
  const own = facts.students.filter(({ id }) => booking.studentIds.includes(id)).map(({ initials }) => initials);
  // All of the visit's students go along to another routine; in another class its own are served.
  const describe = (way: OtherPlan["way"], window: PushInWindow): OtherPlan => ({
    ...{ id: window.id, way, title: window.routineTitle },
    initials: way === "class" ? window.parts.map(({ initials }) => initials) : own,
    ...{ startMinute: window.startMinute, endMinute: window.endMinute, ...placeOf(facts, window.classId) },
  });
  return [
    ...best(ofClass).map((window) => describe("routine", window)),
    ...best(elsewhere).map((window) => describe("class", window)),
    {
      ...{ id: PULL_OUT, way: "pull-out", title: booking.routineTitle, startMinute, endMinute },
      initials: own,
      ...placeOf(facts, classId),
    },
  ];
}

/**
 * Marks a visit as switched, ends its timer, and puts another session in its place. Fails with `not-found` where that
 * is done already: the second tap of two would put two sessions there. Call it under the write lock.
 * Records a cause only if she named one, here or when she marked the visit as missed before.
 */
export async function switchSession(
  ports: Ports,
  { sessionId, planId, newSessionId, cause }: PlanSwitch,
): Promise<Result<null, Failure>> {
  const found = await findSwitchable(ports, sessionId);
  const plan = (await otherPlans(ports, sessionId))?.find(({ id }) => id === planId);
  const entries = await ports.vault.all("sessionLogs");
  if (!found || !plan || entries.some((entry) => entry.sessionId === newSessionId)) return fail({ code: "not-found" });
  const { booking, windows } = found;
  const window = windows.find(({ id }) => id === planId);
  const statements = latestEntries(entries);
  const isSwitched = booking.studentIds.some(
    (studentId) => statements.of({ sessionId, studentId })?.entry.outcome === "switched",
  );
  if (isSwitched) return fail({ code: "not-found" });
  const recordedAt = new Date(ports.clock.nowMs()).toISOString();
  const place = await placeOfClass(ports, booking.classId);
  const shared = { date: booking.date, recordedAt, timeFrom: "booked" } as const;
  const before = booking.studentIds.map((studentId): LedgerEntry => {
    const earlier = statements.of({ sessionId, studentId })?.entry;
    const said = cause ?? (earlier?.outcome === "missed" ? earlier.cause : undefined);
    return {
      ...{ id: newId(), sessionId, studentId, ...shared, time: timeOf(booking), classId: booking.classId },
      ...{ routineTitle: booking.routineTitle, minutes: 0, bucket: "in-class", groupSize: booking.studentIds.length },
      // Students of the class that she leaves get nothing in its place.
      outcome: plan.way === "class" ? "missed" : "switched",
      ...(said ? { cause: said } : {}),
      ...(place ? { place } : {}),
      ...(earlier ? { corrects: earlier.id } : {}),
    };
  });
  const served = window && plan.way === "class" ? window.parts.map(({ studentId }) => studentId) : booking.studentIds;
  const isThere = entries.some(
    (entry) =>
      isSameTime(entry.time, plan) &&
      entry.date === booking.date &&
      served.includes(entry.studentId) &&
      statements.of(entry)?.entry.outcome === "planned",
  );
  if (isThere) return fail({ code: "not-found" });
  const after = served.map((studentId): LedgerEntry => ({
    ...{ id: newId(), sessionId: newSessionId, unplanned: true, studentId, ...shared, time: timeOf(plan) },
    ...{ classId: window?.classId ?? booking.classId, outcome: "planned", minutes: 0, groupSize: served.length },
    ...(window ? { routineTitle: window.routineTitle } : {}),
    bucket: plan.way === "pull-out" ? "out-of-class" : "in-class",
  }));
  await ports.vault.apply([
    ...[...before, ...after].map((record): VaultChange => ({ put: "sessionLogs", record })),
    ...(await timerRemovals(ports, sessionId)),
  ]);
  return ok(null);
}

/** Finds a visit of today with those of its students who are on the caseload, and today's windows without it. */
async function findSwitchable(ports: Ports, sessionId: string): Promise<Switchable | undefined> {
  const booking = await findBookedDate(ports, sessionId);
  const { date } = wallClockAt(ports.clock.nowMs(), ports.clock.zone());
  if (booking?.date !== date) return undefined;
  const { facts } = await loadWeek(ports, mondayOf(date));
  const studentIds = booking.studentIds.filter((one) => facts.students.some((student) => student.id === one));
  if (studentIds.length === 0) return undefined;
  const without = { ...facts, bookings: facts.bookings.filter(({ id }) => id !== sessionId) };
  const windows = findWindows({ ...without, days: [date] }).windows.filter(
    (window) => window.endMinute > facts.now.minute && !isOfBooking(window, booking),
  );
  return { booking: { ...booking, studentIds }, facts, windows };
}

const isOfBooking = (window: PushInWindow, booking: Booking): boolean =>
  window.entryId === booking.entryId && window.startMinute === booking.startMinute;

const sharesStudent = ({ parts }: PushInWindow, { studentIds }: Booking): boolean =>
  parts.some(({ studentId }) => studentIds.includes(studentId));

const best = (windows: readonly PushInWindow[]): PushInWindow[] =>
  windows
    .toSorted((a, b) => b.score - a.score || a.startMinute - b.startMinute || a.id.localeCompare(b.id))
    .slice(0, MAX_OF_A_WAY);

const timeOf = ({ startMinute, endMinute }: { startMinute: number; endMinute: number }) => ({ startMinute, endMinute });

function placeOf({ classes, sites }: WeekFacts, classId: string): Pick<OtherPlan, "className" | "room" | "siteName"> {
  const schoolClass = classes.find((one) => one.schoolClass.id === classId)?.schoolClass;
  const siteName = sites.find(({ id }) => id === schoolClass?.siteId)?.name ?? "";
  return { className: schoolClass?.name ?? "", room: schoolClass?.room ?? "", siteName };
}
