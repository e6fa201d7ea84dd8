import type { Failure } from "../../contracts/failure";
import type { DayOut } from "../../contracts/visits";
import { compare } from "../../core/compare";
import { fail, ok, type Result } from "../../core/result";
import { overlaps, type Interval } from "../../core/time/interval";
import type { IsoDate } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import type { VaultChange } from "../../ports/vault";
import { idFor } from "../new-id";
import type { Ports } from "../ports";
import { changesOfMark } from "../today/record-session";
import { timerRemovals } from "../today/session-timer";
import { visitsOn } from "./booked-dates";

/** A stretch of a day on which she is out, on her clock. */
export interface Stretch extends Interval {
  date: IsoDate;
}

const visitsIn = async (ports: Ports, stretch: Stretch) =>
  (await visitsOn(ports, stretch.date)).filter((visit) => overlaps(visit, stretch));

/** Lists the visits of a stretch and, by class, what its teacher has to know when she is out. */
export async function dayOut(ports: Ports, stretch: Stretch): Promise<DayOut> {
  const { vault, clock } = ports;
  const [bookings, classes, students, away] = await Promise.all([
    visitsIn(ports, stretch),
    vault.all("classes"),
    vault.all("students"),
    vault.all("awayTimes"),
  ]);
  const today = wallClockAt(clock.nowMs(), clock.zone()).date;
  const nameOf = (classId: string): string => classes.find(({ id }) => id === classId)?.name ?? "";
  const classIds = [...new Set(bookings.map(({ classId }) => classId))];
  return {
    visits: bookings.map(({ id, classId, routineTitle, studentIds, startMinute, endMinute }) => ({
      ...{ id, routineTitle, startMinute, endMinute, className: nameOf(classId) },
      initials: students.filter((one) => studentIds.includes(one.id)).map(({ initials }) => initials),
    })),
    notices: classIds.map((classId) => ({
      ...{ classId, className: nameOf(classId) },
      teacherEmail: classes.find(({ id }) => id === classId)?.teacherEmail ?? "",
      visits: bookings
        .filter((booking) => booking.classId === classId)
        .map(({ startMinute, endMinute, kind }) => ({ startMinute, endMinute, kind })),
    })),
    away: away
      .filter(({ date }) => date >= today)
      .sort((a, b) => compare(a.date, b.date) || a.startMinute - b.startMinute)
      .map(({ id, date, startMinute, endMinute }) => ({ id, date, startMinute, endMinute })),
  };
}

/**
 * Marks every student of a stretch's visits as missed because she is away, so that the minutes become make-ups, and
 * keeps the stretch: nothing is offered in it. Skips what she has marked already. All of it is written at once, or
 * nothing. Call it under the write lock.
 */
export async function markDayOut(ports: Ports, stretch: Stretch): Promise<Result<null, Failure>> {
  const { date, startMinute, endMinute } = stretch;
  if (endMinute <= startMinute)
    return fail({ code: "invalid-fields", errors: [{ field: "endMinute", code: "end-before-start" }] });
  const { vault, clock } = ports;
  const isSame = (away: Stretch): boolean =>
    away.date === date && away.startMinute === startMinute && away.endMinute === endMinute;
  const id = idFor(await vault.all("awayTimes"), isSame);
  const zone = clock.zone();
  const changes: VaultChange[] = [{ put: "awayTimes", record: { id, date, startMinute, endMinute, zone } }];
  for (const booking of await visitsIn(ports, stretch)) {
    const mark = { sessionId: booking.id, outcome: "missed", cause: "therapist-away" } as const;
    const missed = await changesOfMark(ports, mark, { skips: "marked" });
    if (missed.ok) changes.push(...missed.value, ...(await timerRemovals(ports, booking.id)));
    // Where all students of a visit have left, nobody's part is missed.
    else if (missed.failure.code !== "not-found") return missed;
  }
  await vault.apply(changes);
  return ok(null);
}
