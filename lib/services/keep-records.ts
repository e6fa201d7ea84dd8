import type { FieldError } from "../core/caseload/field-error";
import type {
  ClassSchedule,
  SchoolClass,
  Site,
  Student,
  TitleCorrection,
  WorkingHours,
} from "../core/caseload/records";
import { validateClass, validateSite, validateStudent, validateWorkingHours } from "../core/caseload/validate";
import type { NonRoutineKind, RoutineKind } from "../core/routines/routine-kinds";
import type { PageCalendarId } from "../core/schedule/page-calendars";
import type { ScheduleEntry } from "../core/schedule/schedule-entry";
import type { VaultChange } from "../ports/vault";
import { done, failed, type House, type Outcome } from "./house";

/** Why a record was not saved or removed. */
export type KeepFailure =
  { code: "invalid-fields"; errors: FieldError[] } | { code: "in-use"; count: number } | { code: "not-found" };
export type Kept = Outcome<null, KeepFailure>;

async function keep({ vault }: House, errors: FieldError[], changes: VaultChange[]): Promise<Kept> {
  if (errors.length > 0) return failed({ code: "invalid-fields", errors });
  await vault.apply(changes);
  return done(null);
}

/** Saves a building. */
export async function saveSite(house: House, site: Site): Promise<Kept> {
  const errors = validateSite(site, await house.vault.all("sites"));
  return keep(house, errors, [{ put: "sites", record: { ...site, name: site.name.trim() } }]);
}

/** Removes a building, its working hours and its calendar; refused while classes are in it. */
export async function removeSite(house: House, id: string): Promise<Kept> {
  const { vault } = house;
  const classes = (await vault.all("classes")).filter(({ siteId }) => siteId === id);
  if (classes.length > 0) return failed({ code: "in-use", count: classes.length });
  const parts = await Promise.all(
    OF_A_SITE.map(async (collection) => {
      const records: { id: string; siteId: string }[] = await vault.all(collection);
      return records
        .filter(({ siteId }) => siteId === id)
        .map((record): VaultChange => ({ remove: collection, id: record.id }));
    }),
  );
  return keep(house, [], [{ remove: "sites", id }, ...parts.flat()]);
}

/** What is kept about a site beside its classes. */
const OF_A_SITE = ["workingHours", "schoolDays", "bellSchedules", "rotations"] as const;

/** Saves a class. */
export async function saveClass(house: House, schoolClass: SchoolClass): Promise<Kept> {
  const errors = validateClass(schoolClass, await house.vault.all("sites"));
  return keep(house, errors, [{ put: "classes", record: schoolClass }]);
}

/** Removes a class with all that was kept about it (schedule, corrections, declines, decisions, the teacher's word); refused while students belong to it. */
export async function removeClass(house: House, id: string): Promise<Kept> {
  const { vault } = house;
  const students = (await vault.all("students")).filter(({ classId }) => classId === id);
  if (students.length > 0) return failed({ code: "in-use", count: students.length });
  const parts = await Promise.all(OF_A_CLASS.map(async (collection) => removalsOf(vault, collection, id)));
  return keep(
    house,
    [],
    [{ remove: "classes", id }, { remove: "schedules", id }, { remove: "subscriptions", id }, ...parts.flat()],
  );
}

/** What is kept about a class beside its schedule. */
const OF_A_CLASS = [
  "corrections",
  "declines",
  "cellDecisions",
  "teacherQuestions",
  "teacherRoutines",
  "blockedTimes",
] as const;

async function removalsOf(
  vault: House["vault"],
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
  /** The calendar of her own page it came from, in place of a file. */
  page?: PageCalendarId;
}

/** The record of a schedule that is taken over now. */
export function scheduleRecord({ clock }: House, { classId, ...schedule }: ScheduleImport): ClassSchedule {
  return { id: classId, ...schedule, importedAt: new Date(clock.nowMs()).toISOString() };
}

/**
 * Replaces a class's schedule as a whole, in one transaction. Corrections stay: they go by title. A class has one
 * source: a subscription ends with it.
 */
export async function importSchedule(house: House, schedule: ScheduleImport): Promise<Kept> {
  const { classId } = schedule;
  if (!(await house.vault.find("classes", classId))) return failed({ code: "not-found" });
  return keep(
    house,
    [],
    [
      { put: "schedules", record: scheduleRecord(house, schedule) },
      { remove: "subscriptions", id: classId },
    ],
  );
}

/** The therapist's word on a title of a class; null takes it back. */
export async function correctTitle(
  house: House,
  title: { classId: string; titleKey: string; kind: RoutineKind | NonRoutineKind | null },
): Promise<Kept> {
  const { classId, titleKey, kind } = title;
  const id = `${classId}|${titleKey}`;
  if (kind === null) return keep(house, [], [{ remove: "corrections", id }]);
  const record: TitleCorrection = { id, classId, titleKey, kind };
  return keep(house, [], [{ put: "corrections", record }]);
}

/** Saves a student. */
export async function saveStudent(house: House, student: Student): Promise<Kept> {
  const [classes, students] = await Promise.all([house.vault.all("classes"), house.vault.all("students")]);
  const record = { ...student, initials: student.initials.trim() };
  const goalIds = new Set(student.goals.map(({ id }) => id));
  const orphans = (await decisionsFor(house, student.id)).filter(({ goalId }) => !goalIds.has(goalId));
  return keep(house, validateStudent(record, classes, students), [
    { put: "students", record },
    ...orphans.map(({ id }): VaultChange => ({ remove: "cellDecisions", id })),
  ]);
}

/** The matrix's decisions that were made for one student only. */
async function decisionsFor({ vault }: House, studentId: string) {
  const decisions = await vault.all("cellDecisions");
  return decisions.filter((decision) => decision.reach === "student").filter((one) => one.studentId === studentId);
}

/** Removes a student with all that was kept about her: declines, decisions, marks, and her part in bookings. */
export async function removeStudent(house: House, id: string): Promise<Kept> {
  const { vault } = house;
  const [declines, logs, bookings, decisions] = await Promise.all([
    vault.all("declines"),
    vault.all("sessionLogs"),
    vault.all("bookings"),
    decisionsFor(house, id),
  ]);
  const touched = bookings.filter(({ studentIds }) => studentIds.includes(id));
  return keep(
    house,
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

/** Replaces all working hours. */
export async function saveWorkingHours(house: House, hours: WorkingHours[]): Promise<Kept> {
  const errors = validateWorkingHours(hours, await house.vault.all("sites"));
  const kept = new Set(hours.map(({ id }) => id));
  const before = await house.vault.all("workingHours");
  return keep(house, errors, [
    ...before.filter(({ id }) => !kept.has(id)).map(({ id }): VaultChange => ({ remove: "workingHours", id })),
    ...hours.map((record): VaultChange => ({ put: "workingHours", record })),
  ]);
}
