import type { MomentRecord, StudentSessions, WeekSession } from "../../contracts/sessions";
import { choicesIn } from "../choices/choices";
import { closedVisits } from "../../core/booking/closed-visits";
import { ledgerOf } from "../../core/ledger/ledger";
import type { BookedVisits } from "../../core/ledger/student-visits";
import { chosenPolicy } from "../../core/ledger/make-up-policies";
import { otherLogLines } from "../../core/ledger/log-lines";
import { makeUpsOf } from "../../core/ledger/make-ups";
import { minutesByBucket, sessionTable, timeSourceOf, type SessionRow } from "../../core/ledger/session-table";
import { closedDays } from "../../core/school-calendar/closed-days";
import { workDays } from "../../core/caseload/work-days";
import { awayDays } from "../../core/schedule/away-time";
import { addDays, type IsoDate } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import { scheduleRecords } from "../classes/class-weeks";
import type { Ports } from "../ports";
import { talksIn, touchBasesOn } from "../today/touch-bases";
import { bookedDates, visitSources } from "../visits/booked-dates";

/** Lists a student's sessions of the half-open range [from, to); undefined when the student is gone. */
export async function studentSessions(
  ports: Ports,
  { studentId, from, to }: { studentId: string; from: IsoDate; to: IsoDate },
): Promise<StudentSessions | undefined> {
  const student = await ports.vault.find("students", studentId);
  if (!student) return undefined;
  const [visits, sources] = await Promise.all([bookedVisits(ports), visitSources(ports.vault)]);
  const { classes } = sources;
  const names = new Map(classes.map(({ id, name }) => [id, name]));
  const rows = sessionTable(studentId, { from, to }, visits);
  const makeUps = makeUpsOf(student, visits.now.date, visits);
  const talks = talksIn({ from, to }, { ...sources, zone: ports.clock.zone() });
  const withClass = <R extends { classId?: string }>(row: R) => ({
    ...row,
    className: names.get(row.classId ?? "") ?? "",
  });
  return {
    studentId,
    rows: rows.map(withClass),
    otherLines: otherLogLines(student, { from, to }, { visits, makeUps, talks }).map(withClass),
    minutes: minutesByBucket(rows),
    ledger: ledgerOf(student, visits.now.date, visits),
    makeUps,
  };
}

/** Lists what happened in the sessions of a week, in time order, one line per session. */
export async function weekSessions(ports: Ports, monday: IsoDate): Promise<WeekSession[]> {
  const { vault } = ports;
  const [visits, students, classes] = await Promise.all([
    bookedVisits(ports),
    vault.all("students"),
    vault.all("classes"),
  ]);
  const range = { from: monday, to: addDays(monday, 7) };
  const sessions = new Map<string, WeekSession>();
  for (const { id, initials } of students)
    for (const row of sessionTable(id, range, visits)) {
      const { outcome } = row;
      if (outcome === "booked") continue;
      const className = classes.find((one) => one.id === row.classId)?.name ?? "";
      const session = sessions.get(row.sessionId) ?? weekSession(row, className);
      sessions.set(row.sessionId, session);
      const alike = session.outcomes.find((one) => one.outcome === outcome);
      if (alike) alike.initials.push(initials);
      else session.outcomes.push({ outcome, initials: [initials] });
    }
  return [...sessions.values()].sort(
    (a, b) => a.date.localeCompare(b.date) || (a.time?.startMinute ?? 0) - (b.time?.startMinute ?? 0),
  );
}

function weekSession(row: SessionRow, className: string): WeekSession {
  const { sessionId, date, time, classId, routineTitle = "" } = row;
  return {
    ...{ sessionId, date, routineTitle, className, outcomes: [] },
    ...(time ? { time } : {}),
    ...(classId === undefined ? {} : { classId }),
  };
}

/**
 * Finds what is recorded or booked at one minute of a day: one line per session and outcome, and one per talk with a
 * teacher.
 */
export async function recordsOfMoment(
  ports: Ports,
  { date, minute }: { date: IsoDate; minute: number },
): Promise<MomentRecord[]> {
  const { vault, clock } = ports;
  const [visits, students, sites, sources] = await Promise.all([
    bookedVisits(ports),
    vault.all("students"),
    vault.all("sites"),
    visitSources(vault),
  ]);
  const { classes } = sources;
  const range = { from: date, to: addDays(date, 1) };
  const atMoment = students
    .flatMap(({ id }) => sessionTable(id, range, visits))
    .filter(({ time }) => time && time.startMinute <= minute && minute < time.endMinute);
  const sessions = new Map<string, SessionRow[]>();
  for (const row of atMoment) {
    const key = JSON.stringify([row.sessionId, row.outcome]);
    sessions.set(key, [...(sessions.get(key) ?? []), row]);
  }
  const talks = touchBasesOn(date, { ...sources, sites, zone: clock.zone() })
    .filter(({ startMinute, endMinute }) => startMinute <= minute && minute < endMinute)
    .map(({ className, room, siteName, startMinute, endMinute }): MomentRecord => ({
      ...{ outcome: "touch-base", routineTitle: "", className, room, siteName, studentCount: 0 },
      time: { startMinute, endMinute },
    }));
  const given = [...sessions.values()].map((rows) => {
    const schoolClass = classes.find(({ id }) => id === rows[0]!.classId);
    const siteName = sites.find(({ id }) => id === schoolClass?.siteId)?.name ?? "";
    return momentRecord(rows, { className: schoolClass?.name ?? "", room: schoolClass?.room ?? "", siteName });
  });
  return [...given, ...talks];
}

type Place = Pick<MomentRecord, "className" | "room" | "siteName" | "otherPlace">;

const NOWHERE: Place = { className: "", room: "", siteName: "" };

/** Tells of a session what is the same for all of its students who have one outcome. */
function momentRecord(rows: readonly SessionRow[], classPlace: Place): MomentRecord {
  const { outcome, routineTitle = "" } = rows[0]!;
  const time = sameIn(rows.map((row) => row.time));
  const timeFrom = time && sameIn(rows.map(timeSourceOf));
  return {
    ...{ outcome, routineTitle, studentCount: rows.length },
    ...(sameIn(rows.map(({ place }) => placeOf(place, classPlace))) ?? NOWHERE),
    ...(time ? { time: { startMinute: time.startMinute, endMinute: time.endMinute } } : {}),
    ...(timeFrom ? { timeFrom } : {}),
  };
}

/** Where it was then: in a place of her own words, or in the room that the class had, which may have moved since. */
function placeOf(said: SessionRow["place"], classPlace: Place): Place {
  if (!said) return classPlace;
  return "other" in said ? { ...NOWHERE, otherPlace: said.other } : { ...classPlace, ...said };
}

/** The value that all have; undefined where they differ. */
const sameIn = <T>([first, ...others]: readonly T[]): T | undefined =>
  others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : undefined;

/** Reads all visits, the ledger entries about them, and which of them fall on days without school. */
async function bookedVisits(ports: Ports): Promise<BookedVisits> {
  const { vault, clock } = ports;
  const [bookings, logs, classes, { calendar }, away, hours] = await Promise.all([
    bookedDates(ports),
    vault.all("sessionLogs"),
    vault.all("classes"),
    scheduleRecords(vault),
    vault.all("awayTimes"),
    vault.all("workingHours"),
  ]);
  const now = wallClockAt(clock.nowMs(), clock.zone());
  return {
    ...{ bookings, logs, now, closedVisits: closedVisits(bookings, classes, calendar) },
    closedDays: closedDays(classes, calendar),
    policy: chosenPolicy(await choicesIn(vault)),
    awayDays: awayDays(away),
    workDays: workDays(classes, hours),
  };
}
