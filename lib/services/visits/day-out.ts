import type { DayOut } from "../../contracts/visits";
import { latestEntries } from "../../core/ledger/latest-entries";
import type { IsoDate } from "../../core/time/iso-date";
import type { Ports } from "../ports";
import { recordSession } from "../today/record-session";
import { visitsOn } from "./booked-dates";

/** Lists the visits of a day and, by class, what its teacher has to know when she is out. */
export async function dayOut(ports: Ports, date: IsoDate): Promise<DayOut> {
  const { vault } = ports;
  const [bookings, classes, students] = await Promise.all([
    visitsOn(ports, date),
    vault.all("classes"),
    vault.all("students"),
  ]);
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
  };
}

/**
 * Marks every student of a day's visits as missed because she is away, so that the minutes become make-ups. Skips
 * what she has marked already.
 */
export async function markDayOut(ports: Ports, date: IsoDate): Promise<void> {
  for (const booking of await visitsOn(ports, date)) {
    const statements = latestEntries(await ports.vault.all("sessionLogs"));
    for (const studentId of booking.studentIds) {
      const { entry } = statements.of({ sessionId: booking.id, studentId }) ?? {};
      if (entry && entry.outcome !== "withdrawn") continue;
      await recordSession(ports, { sessionId: booking.id, studentId, outcome: "missed", cause: "therapist-away" });
    }
  }
}
