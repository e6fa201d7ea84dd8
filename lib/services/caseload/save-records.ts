import { joinTokens } from "../../core/booking/name-tokens";
import type { CorrectedTitle } from "../../contracts/classes";
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
import { mergeWithStored } from "./merge-with-stored";
import { changesWithout, decisionsFor } from "../vault/erase-student";

/** Why a record was not saved or removed. */
export type SaveFailure =
  { code: "invalid-fields"; errors: FieldError[] } | { code: "in-use"; count: number } | { code: "not-found" };
export type Saved = Result<null, SaveFailure>;

async function save({ vault }: Ports, errors: FieldError[], changes: VaultChange[]): Promise<Saved> {
  if (errors.length > 0) return fail({ code: "invalid-fields", errors });
  await vault.apply(changes);
  return ok(null);
}

/** Saves a building. */
export async function saveSite(ports: Ports, site: Site): Promise<Saved> {
  const errors = validateSite(site, await ports.vault.all("sites"));
  return save(ports, errors, [{ put: "sites", record: { ...site, name: site.name.trim() } }]);
}

/** Removes a building, its working hours and its calendar; refused while classes are in it. */
export async function removeSite(ports: Ports, id: string): Promise<Saved> {
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
  return save(ports, [], [{ remove: "sites", id }, ...parts.flat()]);
}

/** The collections with records of a site, beside its classes. */
const OF_A_SITE = ["workingHours", "schoolDays", "bellSchedules", "rotations"] as const;

/** Saves a class. */
export async function saveClass(ports: Ports, schoolClass: SchoolClass): Promise<Saved> {
  const errors = validateClass(schoolClass, await ports.vault.all("sites"));
  return save(ports, errors, [{ put: "classes", record: schoolClass }]);
}

/**
 * Removes a class with all records about it (schedule, corrections, declines, decisions, the teacher's answers);
 * refused while students belong to it.
 */
export async function removeClass(ports: Ports, id: string): Promise<Saved> {
  const { vault } = ports;
  const students = (await vault.all("students")).filter(({ classId }) => classId === id);
  if (students.length > 0) return fail({ code: "in-use", count: students.length });
  const parts = await Promise.all(OF_A_CLASS.map(async (collection) => removalsOf(vault, collection, id)));
  return save(
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
export async function importSchedule(ports: Ports, schedule: ScheduleImport): Promise<Saved> {
  const { classId } = schedule;
  if (!(await ports.vault.find("classes", classId))) return fail({ code: "not-found" });
  return save(
    ports,
    [],
    [
      { put: "schedules", record: scheduleRecord(ports, schedule) },
      { remove: "subscriptions", id: classId },
    ],
  );
}

/** Saves the therapist's correction of a title of a class; null takes it back. */
export async function correctTitle(ports: Ports, title: CorrectedTitle): Promise<Saved> {
  const { classId, titleKey, kind } = title;
  const id = idFor(
    await ports.vault.all("corrections"),
    (one) => one.classId === classId && one.titleKey === titleKey && !one.confirmedOn,
  );
  if (kind === null) return save(ports, [], [{ remove: "corrections", id }]);
  const record: TitleCorrection = { id, classId, titleKey, kind };
  return save(ports, [], [{ put: "corrections", record }]);
}

/** Saves a student; with `base`, only what she changed since, so that another tab's save stays. */
export async function saveStudent(
  ports: Ports,
  { base, ...typed }: Student & { base?: Student | undefined },
): Promise<Saved> {
  const [classes, students] = await Promise.all([ports.vault.all("classes"), ports.vault.all("students")]);
  const before = students.find(({ id }) => id === typed.id);
  if (base && !before) return fail({ code: "not-found" });
  const { student, errors } = base && before ? mergeWithStored(typed, base, before) : { student: typed, errors: [] };
  if (errors.length > 0) return fail({ code: "invalid-fields", errors });
  // A form has only the hashes of an IEP that was read in it: keep those of earlier imports.
  const nameTokens = joinTokens(before?.nameTokens, student.nameTokens);
  const record = { ...student, ...(nameTokens ? { nameTokens } : {}), initials: student.initials.trim() };
  const goalIds = new Set(student.goals.map(({ id }) => id));
  const orphans = (await decisionsFor(ports, student.id)).filter(({ goalId }) => !goalIds.has(goalId));
  return save(ports, validateStudent(record, classes, students), [
    { put: "students", record },
    ...orphans.map(({ id }): VaultChange => ({ remove: "cellDecisions", id })),
  ]);
}

/** Removes a student with all that is kept about the student. */
export async function removeStudent(ports: Ports, id: string): Promise<Saved> {
  return save(ports, [], await changesWithout(ports, id));
}

/** Replaces all working hours. A record is identified by its site and weekday; the ids of `hours` are ignored. */
export async function saveWorkingHours(ports: Ports, hours: WorkingHours[]): Promise<Saved> {
  const errors = validateWorkingHours(hours, await ports.vault.all("sites"));
  return save(ports, errors, hoursChanges(await ports.vault.all("workingHours"), hours));
}

/** The changes that put some hours in place of all that were there. */
export function hoursChanges(before: readonly WorkingHours[], hours: readonly WorkingHours[]): VaultChange[] {
  const records = hours.map((span) => ({
    ...span,
    id: idFor(before, ({ siteId, weekday }) => siteId === span.siteId && weekday === span.weekday),
  }));
  const kept = new Set(records.map(({ id }) => id));
  return [
    ...before.filter(({ id }) => !kept.has(id)).map(({ id }): VaultChange => ({ remove: "workingHours", id })),
    ...records.map((record): VaultChange => ({ put: "workingHours", record })),
  ];
}
