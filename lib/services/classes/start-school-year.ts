import type { Input } from "../../contracts/requests";
import type { FieldError } from "../../core/caseload/field-error";
import type { SchoolClass, Student } from "../../core/caseload/records";
import { validateClass, validateStudent } from "../../core/caseload/validate";
import type { TitleCorrection } from "../../core/routines/title-correction";
import { fail, ok } from "../../core/result";
import { canonical } from "../../core/vault/fingerprint";
import type { VaultChange } from "../../ports/vault";
import { scheduleRecord, type Saved } from "../caseload/save-records";
import type { FeedPorts } from "../feeds/read-feed";
import { givingHostsBack } from "../feeds/subscribe-class";
import { newId } from "../new-id";

type SchoolYear = Input<"startSchoolYear">;

/**
 * Starts a school year in one transaction; with one wrong record nothing is saved. A replaced schedule ends the class's
 * subscription. Nothing of last year is removed: its classes, visits and ledger entries stay as they are.
 */
export async function startSchoolYear(ports: FeedPorts, wanted: SchoolYear): Promise<Saved> {
  const { vault } = ports;
  const [sites, classes, students, corrections] = await Promise.all([
    vault.all("sites"),
    vault.all("classes"),
    vault.all("students"),
    vault.all("corrections"),
  ]);
  const copies = wanted.copies.map(({ schoolClass }) => schoolClass);
  // The same request came twice: its answer was lost.
  const isThere = (copy: SchoolClass): boolean => classes.some((one) => canonical(one) === canonical(copy));
  const errors = [
    ...copies.flatMap((copy, i) => prefixed(`copies.${i}`, validateClass(copy, sites))),
    ...copies.flatMap((copy, i) => (classes.some(({ id }) => id === copy.id) && !isThere(copy) ? [taken(i)] : [])),
    ...unknownClasses(wanted, [...classes, ...copies]),
    ...studentErrors(wanted, [...classes, ...copies], students),
  ];
  if (errors.length > 0) return fail({ code: "invalid-fields", errors });
  const newCopies = wanted.copies.filter(({ schoolClass }) => !isThere(schoolClass));
  // What last year's teacher said is not the new teacher's word.
  const isCorrectionOf = (from: string) => (one: TitleCorrection) => one.classId === from && !one.confirmedOn;
  const changes: VaultChange[] = [
    ...newCopies.map(({ schoolClass }): VaultChange => ({ put: "classes", record: schoolClass })),
    ...newCopies.flatMap(({ from, schoolClass }) =>
      corrections
        .filter(isCorrectionOf(from))
        .map((one): VaultChange => ({ put: "corrections", record: { ...one, id: newId(), classId: schoolClass.id } })),
    ),
    ...wanted.schedules.flatMap((schedule): VaultChange[] => [
      { put: "schedules", record: scheduleRecord(ports, schedule) },
      { remove: "subscriptions", id: schedule.classId },
    ]),
    ...moved(wanted, students).map((record): VaultChange => ({ put: "students", record })),
  ];
  const ids = wanted.schedules.map(({ classId }) => classId);
  await givingHostsBack(ports, ids, async () => vault.apply(changes));
  return ok(null);
}

const prefixed = (prefix: string, errors: readonly FieldError[]): FieldError[] =>
  errors.map((error) => ({ ...error, field: `${prefix}.${error.field}` }));

const taken = (index: number): FieldError => ({ field: `copies.${index}.id`, code: "duplicate" });

function unknownClasses({ copies, schedules }: SchoolYear, classes: readonly SchoolClass[]): FieldError[] {
  const isKnown = new Set(classes.map(({ id }) => id));
  const unknown = (field: string, id: string): FieldError[] =>
    isKnown.has(id) ? [] : [{ field, code: "unknown-reference" }];
  return [
    ...copies.flatMap(({ from }, i) => unknown(`copies.${i}.from`, from)),
    ...schedules.flatMap(({ classId }, i) => unknown(`schedules.${i}.classId`, classId)),
  ];
}

/** The students as they are in the new year. Changes nothing else of their records. */
function moved({ students: moves }: SchoolYear, students: readonly Student[]): Student[] {
  const moveOf = new Map(moves.map((move) => [move.id, move]));
  return students.flatMap((student) => {
    const move = moveOf.get(student.id);
    return move ? [{ ...student, classId: move.classId, grade: move.grade }] : [];
  });
}

/** What is wrong with the new classes and grades: two students of one class must not share their initials. */
function studentErrors(
  wanted: SchoolYear,
  classes: readonly SchoolClass[],
  students: readonly Student[],
): FieldError[] {
  const after = new Map(moved(wanted, students).map((student) => [student.id, student]));
  const all = students.map((student) => after.get(student.id) ?? student);
  return wanted.students.flatMap(({ id }, i): FieldError[] => {
    const student = after.get(id);
    if (!student) return [{ field: `students.${i}.id`, code: "unknown-reference" }];
    const errors = validateStudent(student, classes, all).filter(({ field }) => CHANGED.includes(field));
    return prefixed(`students.${i}`, errors);
  });
}

/** Fields that a new school year can make wrong. */
const CHANGED: readonly string[] = ["classId", "grade", "initials"];
