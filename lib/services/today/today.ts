import { isOpen } from "../../core/booking/state";
import type { SessionLog } from "../../core/caseload/records";
import { listToday } from "../../core/sessions/list-today";
import type { EmptyDay, SessionMark, Today } from "../../contracts/today";
import { notSetUp } from "../../core/suggest/suggest-week";
import { mondayOf, weekdayOf } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import type { VaultChange } from "../../ports/vault";
import { idFor } from "../new-id";
import type { Ports } from "../ports";
import { workOutWeek, type Week } from "../windows/week";

/** Lists today's visits, or says why there are none. */
export async function today(ports: Ports): Promise<Today> {
  const { vault, clock } = ports;
  const week = await workOutWeek(ports, mondayOf(wallClockAt(clock.nowMs(), clock.zone()).date));
  const { now, bookings, logs, students, sites } = week.facts;
  const classes = week.facts.classes.map(({ schoolClass }) => schoolClass);
  const { classes: classWeeks, routineChanges = new Map() } = week.facts;
  const sessions = listToday(now, { bookings, logs, students, classes, classWeeks, sites, routineChanges });
  const readings = sessions.length > 0 ? [] : await vault.all("readings");
  const empty =
    sessions.length > 0
      ? null
      : whyEmpty(
          week,
          readings.some(({ complete }) => complete),
        );
  return { date: now.date, sessions, empty };
}

function whyEmpty({ facts, suggested }: Week, calendarWasRead: boolean): EmptyDay {
  const first = notSetUp(facts);
  if (first) return { code: "not-set-up", first };
  if (!facts.workingHours.some(({ weekday }) => weekday === weekdayOf(facts.now.date)))
    return { code: "not-a-working-day" };
  if (!calendarWasRead) return { code: "calendar-never-read" };
  return {
    code: "nothing-booked",
    suggestedToday: suggested.suggested.filter(({ date }) => date === facts.now.date).length,
  };
}

/** Marks a visit for all of its students, or for one; `open` takes the mark back. Undefined when the booking is gone. */
export async function markSession({ vault, clock }: Ports, mark: SessionMark): Promise<true | undefined> {
  const booking = await vault.find("bookings", mark.bookingId);
  if (!booking || !isOpen(booking)) return undefined;
  const { outcome } = mark;
  const students = mark.studentId === undefined ? booking.studentIds : [mark.studentId];
  const minutes = booking.endMinute - booking.startMinute;
  const loggedAt = new Date(clock.nowMs()).toISOString();
  const before = (await vault.all("sessionLogs")).filter(({ bookingId }) => bookingId === booking.id);
  await vault.apply(
    students.map((studentId): VaultChange => {
      const id = idFor(before, (log) => log.studentId === studentId);
      if (outcome === "open") return { remove: "sessionLogs", id };
      const record: SessionLog = {
        id,
        bookingId: booking.id,
        studentId,
        outcome,
        minutes: outcome === "done" ? minutes : 0,
        loggedAt,
      };
      return { put: "sessionLogs", record };
    }),
  );
  return true;
}
