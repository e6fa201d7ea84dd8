/** The fields of a student that can be changed apart from each other. */
const FIELDS = [
  "initials",
  "classId",
  "grade",
  "discipline",
  "goals",
  "mandate",
  "reviewDate",
  "accommodations",
] as const;
export type StudentField = (typeof FIELDS)[number];

/** Two changes of one student, put together. */
export interface MergedStudent<S> {
  merged: S;
  /** Fields taken over from the other change. */
  taken: StudentField[];
  /** Fields that both changed: hers stays, and the form says so. */
  both: StudentField[];
}

/** Compares two values of a field, in whatever order their parts were written. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/**
 * Merges a student who was changed elsewhere while she was changing the student too, field by field: what only the
 * other change touched is taken, what both touched stays as she has it and is listed in `both`.
 * @param base the student as both began with it
 * @param other as it is stored now
 * @param mine as she has it in the form
 */
export function mergeStudent<S extends Partial<Record<StudentField, unknown>>>(
  base: S,
  other: S,
  mine: S,
): MergedStudent<S> {
  const changedThere = FIELDS.filter((field) => !isSame(base[field], other[field]));
  const isMine = (field: StudentField): boolean => !isSame(base[field], mine[field]);
  const taken = changedThere.filter((field) => !isMine(field));
  const both = changedThere.filter((field) => isMine(field) && !isSame(other[field], mine[field]));
  return { merged: { ...mine, ...Object.fromEntries(taken.map((field) => [field, other[field]])) }, taken, both };
}
