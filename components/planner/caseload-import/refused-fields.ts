import type { FieldError } from "../../../lib/core/caseload/field-error";
import { newClasses } from "./draft-classes";
import { sentStudents, type ImportPlan } from "./build-import";

/** A field of a row that the background refused to save. */
export interface RefusedField {
  /** Empty where no row of this screen has the field. */
  rowId: string;
  /** The student's code, or the name of the class or school. */
  name: string;
  /** As in the record: "initials", "mandate". */
  part: string;
  error: FieldError;
}

/** Finds the rows whose fields were refused: errors count the records in the order in which a plan sends them. */
export function refusedFields(plan: ImportPlan, errors: readonly FieldError[]): RefusedField[] {
  const rows: Record<string, { id: string; name: string }[]> = {
    students: sentStudents(plan).map(({ row: { id, code } }) => ({ id, name: code })),
    classes: newClasses(plan),
    sites: plan.sites,
  };
  return errors.map((error) => {
    const [kind = "", index = "", part = ""] = error.field.split(".");
    const row = rows[kind]?.[Number(index)];
    return { rowId: row?.id ?? "", name: row?.name ?? "", part, error };
  });
}
