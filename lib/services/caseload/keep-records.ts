import type { TitleWord } from "../../contracts/classes";
import type { FieldError } from "../../core/caseload/field-error";
import type { TitleCorrection } from "../../core/routines/title-correction";
import type { ClassSchedule, SchoolClass, Site, Student, WorkingHours } from "../../core/caseload/records";
import { validateClass, validateSite, validateStudent, validateWorkingHours } from "../../core/caseload/validate";
import type { PageCalendarId } from "../../core/schedule/page-calendars";
import type { ScheduleEntry } from "../../core/schedule/schedule-entry";
import type { VaultChange } from "../../ports/vault";
import { ok, fail, type Result } from "../../core/result";
import { idFor } from "../new-id";
import type { Ports } from "../ports";

/** Why a record was not saved or removed. */
export type KeepFailure =
  { code: "invalid-fields"; errors: FieldError[] } | { code: "in-use"; count: number } | { code: "not-found" };
export type Kept = Result<null, KeepFailure>;

async function keep({ vault }: Ports, errors: FieldError[], changes: VaultChange[]): Promise<Kept> {
  if (errors.length > 0) return fail({ code: "invalid-fields", errors });
  await vault.apply(changes);
  return ok(null);
}

/** Saves a building. */
export async function saveSite(ports: Ports, site: Site): Promise<Kept> {
  const errors = validateSite(site, await ports.vault.all("sites"));
  return keep(ports, errors, [{ put: "sites", record: { ...site, name: site.name.trim() } }]);
}

/** Removes a building, its working hours and its calendar; refused while classes are in it. */
export async function removeSite(ports: Ports, id: string): Promise<Kept> {
  const { vault } = ports;
  const classes = (await vault.all("classes")).filter(({ siteId }) => siteId === id);
  if (classes.length > 0) return fail({ code: "in-use", count: classes.length });
  const parts = await Promise.all(
    OF_A_SITE.map(async (collection) => {
      const records: { id: string; siteId: string }[] = await vault.all(collection);
      return records
        .filter(({ siteId }) => siteId === id)
        .map((record): VaultChange => ({ remove: collection, id: record.id }));
    }),
  );
  return keep(ports, [], [{ remove: "sites", id }, ...parts.flat()]);
}

/** The collections with records of a site, beside its classes. */
const OF_A_SITE = ["workingHours", "schoolDays", "bellSchedules", "rotations"] as const;

/** Saves a class. */
export async function saveClass(ports: Ports, schoolClass: SchoolClass): Promise<Kept> {
  const errors = validateClass(schoolClass, await ports.vault.all("sites"));
  return keep(ports, errors, [{ put: "classes", record: schoolClass }]);
}

/**
 * Removes a class with all records about it (schedule, corrections, declines, decisions, the teacher's answers);
 * refused while students belong to it.
 */
export async function removeClass(ports: Ports, id: string): Promise<Kept> {
  const { vault } = ports;
  const students = (await vault.all("students")).filter(({ classId }) => classId === id);
  if (students.length > 0) return fail({ code: "in-use", count: students.length });
  const parts = await Promise.all(OF_A_CLASS.map(async (collection) => removalsOf(vault, collection, id)));
  return keep(
    ports,
    [],
    [{ remove: "classes", id }, { remove: "schedules", id }, { remove: "subscriptions", id }, ...parts.flat()],
  );
}

/** The collections with records of a class, beside its schedule. */
const OF_A_CLASS = [
  "corrections",
  "declines",
  "cellDecisions",
  "teacherQuestions",
  "teacherRoutines",
  "blockedTimes",
] as const;

async function removalsOf(
  vault: Ports["vault"],
  collection: (typeof OF_A_CLASS)[number],
  classId: string,
): Promise<VaultChange[]> {
  const records: { id: string; classId?: string }[] = await vault.all(collection);
  return records
    .filter((record) => record.classId === classId)
    .map((record): VaultChange => ({ remove: collection, id: record.id }));
}

/** A class's new schedule. */
export interface ScheduleImport {
  classId: string;
  /** Name of the file, the address or the calendar it came from. */
  sourceName: string;
  entries: ScheduleEntry[];
  /** The calendar of her own calendar page that it came from, instead of a file. */
  page?: PageCalendarId;
}

/** Builds the record of a schedule that is imported now. */
export function scheduleRecord({ clock }: Ports, { classId, ...schedule }: ScheduleImport): ClassSchedule {
  return { id: classId, ...schedule, importedAt: new Date(clock.nowMs()).toISOString() };
}

/**
 * Replaces a class's schedule as a whole, in one transaction. Corrections stay, since they belong to titles. A class
 * has one source, so its subscription ends.
 */
export async function importSchedule(ports: Ports, schedule: ScheduleImport): Promise<Kept> {
  const { classId } = schedule;
  if (!(await ports.vault.find("classes", classId))) return fail({ code: "not-found" });
  return keep(
    ports,
    [],
    [
      { put: "schedules", record: scheduleRecord(ports, schedule) },
      { remove: "subscriptions", id: classId },
    ],
  );
}

/** Saves the therapist's correction of a title of a class; null takes it back. */
export async function correctTitle(ports: Ports, title: TitleWord): Promise<Kept> {
  const { classId, titleKey, kind } = title;
  const id = idFor(
    await ports.vault.all("corrections"),
    (one) => one.classId === classId && one.titleKey === titleKey && !one.confirmedOn,
  );
  if (kind === null) return keep(ports, [], [{ remove: "corrections", id }]);
  const record: TitleCorrection = { id, classId, titleKey, kind };
  return keep(ports, [], [{ put: "corrections", record }]);
}

/** Saves a student. */
export async function saveStudent(ports: Ports, student: Student): Promise<Kept> {
  const [classes, students] = await Promise.all([ports.vault.all("classes"), ports.vault.all("students")]);
  const record = { ...student, initials: student.initials.trim() };
  const goalIds = new Set(student.goals.map(({ id }) => id));
  const orphans = (await decisionsFor(ports, student.id)).filter(({ goalId }) => !goalIds.has(goalId));
  return keep(ports, validateStudent(record, classes, students), [
    { put: "students", record },
    ...orphans.map(({ id }): VaultChange => ({ remove: "cellDecisions", id })),
  ]);
}

/** Finds the decisions of the matrix that were made for one student only. */
async function decisionsFor({ vault }: Ports, studentId: string) {
  const decisions = await vault.all("cellDecisions");
  return decisions.filter((decision) => decision.reach === "student").filter((one) => one.studentId === studentId);
}

/** Removes a student with all records about the student: declines, decisions, marks, and the part in bookings. */
export async function removeStudent(ports: Ports, id: string): Promise<Kept> {
  const { vault } = ports;
  const [declines, logs, bookings, decisions] = await Promise.all([
    vault.all("declines"),
    vault.all("sessionLogs"),
    vault.all("bookings"),
    decisionsFor(ports, id),
  ]);
  const touched = bookings.filter(({ studentIds }) => studentIds.includes(id));
  return keep(
    ports,
    [],
    [
      { remove: "students", id },
      ...decisions.map((decision): VaultChange => ({ remove: "cellDecisions", id: decision.id })),
      ...declines
        .filter(({ studentId }) => studentId === id)
        .map((decline): VaultChange => ({ remove: "declines", id: decline.id })),
      ...logs
        .filter(({ studentId }) => studentId === id)
        .map((log): VaultChange => ({ remove: "sessionLogs", id: log.id })),
      ...touched.map((booking): VaultChange => ({ put: "bookings", record: withoutStudent(booking, id) })),
    ],
  );
}

function withoutStudent<B extends { studentIds: string[]; goalIds?: Record<string, string> }>(
  booking: B,
  id: string,
): B {
  const { [id]: _gone, ...goalIds } = booking.goalIds ?? {};
  return { ...booking, studentIds: booking.studentIds.filter((studentId) => studentId !== id), goalIds };
}

/** Replaces all working hours. A record is identified by its site and weekday; the ids of `hours` are ignored. */
export async function saveWorkingHours(ports: Ports, hours: WorkingHours[]): Promise<Kept> {
  const errors = validateWorkingHours(hours, await ports.vault.all("sites"));
  const before = await ports.vault.all("workingHours");
  const records = hours.map((span) => ({
    ...span,
    id: idFor(before, ({ siteId, weekday }) => siteId === span.siteId && weekday === span.weekday),
  }));
  const kept = new Set(records.map(({ id }) => id));
  return keep(ports, errors, [
    ...before.filter(({ id }) => !kept.has(id)).map(({ id }): VaultChange => ({ remove: "workingHours", id })),
    ...records.map((record): VaultChange => ({ put: "workingHours", record })),
  ]);
}
