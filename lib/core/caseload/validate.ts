import { DISCIPLINES } from "../goals/goal-case";
import { isIsoDate } from "../time/iso-date";
import { isKnownZone } from "../time/zone";
import { MINUTES_PER_DAY, type Interval } from "../time/interval";
import { MAX_ACCOMMODATION_LENGTH, MAX_ACCOMMODATIONS } from "./accommodations";
import type { FieldError } from "./field-error";
import { validateMandate } from "./validate-mandate";
import type { SchoolClass, Site, Student, WorkingHours } from "./records";

const MAX_NAME_LENGTH = 80;
const MAX_INITIALS_LENGTH = 12;
const MAX_GOAL_LENGTH = 1200;

/** Matches one address with a dot in its domain; the mail server checks the rest. */
const EMAIL = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]{2,}$/;
/** Four letters in a row with a small one among them, and no digit: a name, not initials. */
const NAME_LIKE = /\p{L}{3}\p{Ll}|\p{Ll}\p{L}{3}/u;

function text(field: string, value: string, longest = MAX_NAME_LENGTH): FieldError[] {
  if (value.trim() === "") return [{ field, code: "required" }];
  return value.length > longest ? [{ field, code: "too-long", max: longest }] : [];
}

function reference(field: string, id: string, known: readonly { id: string }[]): FieldError[] {
  if (id === "") return [{ field, code: "required" }];
  return known.some((record) => record.id === id) ? [] : [{ field, code: "unknown-reference" }];
}

/** Lists what is wrong with a stretch of a day; its fields are `${field}.startMinute` and `${field}.endMinute`. */
export function validateSpan(field: string, span: Interval): FieldError[] {
  const errors = (["startMinute", "endMinute"] as const)
    .filter((end) => !isMinute(span[end]))
    .map((end): FieldError => ({ field: `${field}.${end}`, code: "not-a-time" }));
  if (errors.length > 0 || span.endMinute > span.startMinute) return errors;
  return [{ field: `${field}.endMinute`, code: "end-before-start" }];
}

/** True for a whole minute of a day, its end included. */
export const isMinute = (minute: number): boolean =>
  Number.isInteger(minute) && minute >= 0 && minute <= MINUTES_PER_DAY;

const aDate = (field: string, date: string): FieldError[] => (isIsoDate(date) ? [] : [{ field, code: "not-a-date" }]);

const sameWord = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Lists what is wrong with a building; empty when it may be saved. `others` are the sites already there. */
export function validateSite(site: Site, others: readonly Site[]): FieldError[] {
  const errors = text("name", site.name);
  if (others.some((other) => other.id !== site.id && sameWord(other.name, site.name)))
    errors.push({ field: "name", code: "duplicate" });
  if (!isKnownZone(site.zone)) errors.push({ field: "zone", code: "unknown-zone" });
  const terms = (site.terms ?? []).flatMap(({ lastDay }, index) => aDate(`terms.${index}.lastDay`, lastDay));
  return [...errors, ...terms, ...(site.hours ? validateSpan("hours", site.hours) : [])];
}

/**
 * Lists what is wrong with a class; empty when it may be saved. The e-mail may be empty: visits are then
 * booked without a guest. It is a duplicate where one of `others` equals it in name, teacher, room, site and grade.
 */
export function validateClass(
  schoolClass: SchoolClass,
  sites: readonly Site[],
  others: readonly SchoolClass[] = [],
): FieldError[] {
  const email = schoolClass.teacherEmail.trim();
  const isTwin = (other: SchoolClass): boolean =>
    other.id !== schoolClass.id && DISTINGUISHED_BY.every((part) => sameWord(other[part], schoolClass[part]));
  return [
    ...text("name", schoolClass.name),
    ...(others.some(isTwin) ? [{ field: "name", code: "duplicate" } as const] : []),
    ...text("teacherName", schoolClass.teacherName),
    ...(email !== "" && !EMAIL.test(email) ? [{ field: "teacherEmail", code: "not-an-email" } as const] : []),
    ...(schoolClass.room.length > MAX_NAME_LENGTH
      ? [{ field: "room", code: "too-long", max: MAX_NAME_LENGTH } as const]
      : []),
    ...text("grade", schoolClass.grade, MAX_INITIALS_LENGTH),
    ...reference("siteId", schoolClass.siteId, sites),
  ];
}

const DISTINGUISHED_BY = ["name", "teacherName", "room", "siteId", "grade"] as const;

/** Lists what is wrong with a student; empty when the record may be saved. `others` are the students already there. */
export function validateStudent(
  student: Student,
  classes: readonly SchoolClass[],
  others: readonly Student[],
): FieldError[] {
  return [
    ...initials(student, others),
    ...reference("classId", student.classId, classes),
    ...text("grade", student.grade, MAX_INITIALS_LENGTH),
    ...(DISCIPLINES.includes(student.discipline) ? [] : [{ field: "discipline", code: "required" } as const]),
    ...(student.goals.length === 0 ? [{ field: "goals", code: "required" } as const] : []),
    ...student.goals.flatMap((goal, index) => text(`goals.${index}.text`, goal.text, MAX_GOAL_LENGTH)),
    ...validateMandate(student.mandate),
    ...(student.reviewDate === undefined ? [] : aDate("reviewDate", student.reviewDate)),
    ...accommodations(student.accommodations ?? []),
  ];
}

/** All of them are typed in one field, a line each, so the first fault is that field's. */
function accommodations(lines: readonly string[]): FieldError[] {
  const field = "accommodations";
  const isTooLong = lines.some((line) => line.length > MAX_ACCOMMODATION_LENGTH);
  if (isTooLong) return [{ field, code: "line-too-long", max: MAX_ACCOMMODATION_LENGTH }];
  return lines.length > MAX_ACCOMMODATIONS ? [{ field, code: "too-many-lines", max: MAX_ACCOMMODATIONS }] : [];
}

function initials(student: Student, others: readonly Student[]): FieldError[] {
  const field = "initials";
  // Before the length: a long name is first of all a name.
  if (NAME_LIKE.test(student.initials) && !/\d/.test(student.initials)) return [{ field, code: "not-initials" }];
  const wrong = text(field, student.initials, MAX_INITIALS_LENGTH);
  if (wrong.length > 0) return wrong;
  const twin = others.some(
    (other) =>
      other.id !== student.id && other.classId === student.classId && sameWord(other.initials, student.initials),
  );
  return twin ? [{ field, code: "duplicate" }] : [];
}

/** Lists what is wrong with a week of working hours. Fields are named `${index}.startMinute` and so on. */
export function validateWorkingHours(hours: readonly WorkingHours[], sites: readonly Site[]): FieldError[] {
  return hours.flatMap((span, index) => {
    const errors = reference(`${index}.siteId`, span.siteId, sites);
    errors.push(...validateSpan(`${index}`, span));
    if (hours.some((other, at) => at < index && other.siteId === span.siteId && other.weekday === span.weekday))
      errors.push({ field: `${index}.weekday`, code: "duplicate" });
    return errors;
  });
}
