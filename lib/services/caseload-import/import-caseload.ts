import type { Input } from "../../contracts/requests";
import { joinTokens } from "../../core/booking/name-tokens";
import type { FieldError } from "../../core/caseload/field-error";
import type { SchoolClass, Site, Student, WorkingHours } from "../../core/caseload/records";
import { validateClass, validateSite, validateStudent, validateWorkingHours } from "../../core/caseload/validate";
import { fail, ok } from "../../core/result";
import type { VaultChange } from "../../ports/vault";
import { mergeWithStored } from "../caseload/merge-with-stored";
import { hoursChanges, scheduleRecord, type Saved } from "../caseload/save-records";
import type { FeedPorts } from "../feeds/read-feed";
import { givingHostsBack } from "../feeds/subscribe-class";

type Import = Input<"importCaseload">;

/** The records as they would be with the import. */
interface Whole {
  sites: Site[];
  classes: SchoolClass[];
  students: Student[];
}

/** Saves a whole caseload in one transaction; with one wrong record nothing is saved. */
export async function importCaseload(ports: FeedPorts, sent: Import): Promise<Saved> {
  const { vault } = ports;
  const [sites, classes, students] = await Promise.all([
    vault.all("sites"),
    vault.all("classes"),
    vault.all("students"),
  ]);
  const merged = mergedWithStored(sent, students);
  if (merged.errors.length > 0) return fail({ code: "invalid-fields", errors: merged.errors });
  const wanted = { ...sent, students: merged.students };
  const whole: Whole = {
    sites: withAll(sites, wanted.sites),
    classes: withAll(classes, wanted.classes),
    students: withAll(students, wanted.students),
  };
  const errors = errorsOf(wanted, whole);
  if (errors.length > 0) return fail({ code: "invalid-fields", errors });
  const changes: VaultChange[] = [
    ...wanted.sites.map((record): VaultChange => ({ put: "sites", record })),
    ...wanted.classes.map((record): VaultChange => ({ put: "classes", record })),
    // A class has one source, so the subscription of a saved class ends.
    ...wanted.schedules.flatMap((schedule): VaultChange[] => [
      { put: "schedules", record: scheduleRecord(ports, schedule) },
      { remove: "subscriptions", id: schedule.classId },
    ]),
    ...wanted.students.map((record): VaultChange => ({ put: "students", record })),
    ...(wanted.workingHours ? hoursChanges(await vault.all("workingHours"), wanted.workingHours) : []),
  ];
  const ids = wanted.schedules.map(({ classId }) => classId);
  await givingHostsBack(ports, ids, async () => vault.apply(changes));
  return ok(null);
}

/** Merges what the list changes into the records as they are now; names what another tab changed or removed since. */
function mergedWithStored(
  { students, bases = [] }: Import,
  stored: readonly Student[],
): { students: Student[]; errors: FieldError[] } {
  const errors: FieldError[] = [];
  const merged = students.map((mine, i) => {
    const base = bases.find(({ id }) => id === mine.id);
    const now = stored.find(({ id }) => id === mine.id);
    if (!base) return mine;
    if (!now) {
      errors.push({ field: `students.${i}.initials`, code: "changed-elsewhere" });
      return mine;
    }
    const found = mergeWithStored(mine, base, now);
    errors.push(...found.errors.map((error) => ({ ...error, field: `students.${i}.${error.field}` })));
    const nameTokens = joinTokens(now.nameTokens, mine.nameTokens);
    return { ...found.student, ...(nameTokens ? { nameTokens } : {}) };
  });
  return { students: merged, errors };
}

function withAll<R extends { id: string }>(kept: readonly R[], added: readonly R[]): R[] {
  const ids = new Set(added.map(({ id }) => id));
  return [...kept.filter(({ id }) => !ids.has(id)), ...added];
}

const NOT_YET: readonly string[] = ["goals", "mandate"];

function errorsOf(wanted: Import, { sites, classes, students }: Whole): FieldError[] {
  const prefixed = (prefix: string, errors: readonly FieldError[]): FieldError[] =>
    errors.map((error) => ({ ...error, field: `${prefix}.${error.field}` }));
  const isKnown = new Set(classes.map(({ id }) => id));
  const hours: WorkingHours[] = wanted.workingHours ?? [];
  return [
    ...wanted.sites.flatMap((site, i) => prefixed(`sites.${i}`, validateSite(site, sites))),
    ...wanted.classes.flatMap((one, i) => prefixed(`classes.${i}`, validateClass(one, sites, classes))),
    ...wanted.schedules.flatMap(({ classId }, i) =>
      isKnown.has(classId) ? [] : [{ field: `schedules.${i}.classId`, code: "unknown-reference" as const }],
    ),
    ...wanted.students.flatMap((student, i) =>
      prefixed(`students.${i}`, validateStudent(student, classes, students)).filter(
        // A list may not have them; the student's row says that they are missing.
        ({ field, code }) =>
          code !== "required" || !NOT_YET.includes(field.split(".")[2]!) || field.split(".").length > 3,
      ),
    ),
    ...prefixed("workingHours", validateWorkingHours(hours, sites)),
  ];
}
