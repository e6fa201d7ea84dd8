import type { FieldError } from "../caseload/field-error";
import type { DistrictForm } from "./district-form";

/** Checks a district's form: a name of its own, and rows that say something. */
export function validateForm(form: DistrictForm, forms: readonly DistrictForm[]): FieldError[] {
  const name = form.name.trim().toLowerCase();
  const isTaken = forms.some(
    (other) => other.id !== form.id && other.form === form.form && other.name.trim().toLowerCase() === name,
  );
  return [
    ...(name === "" ? [{ field: "name", code: "required" } as const] : []),
    ...(isTaken ? [{ field: "name", code: "duplicate" } as const] : []),
    ...(form.form === "codes" ? codeErrors(form.codes) : columnErrors(form.columns)),
  ];
}

type Codes = Extract<DistrictForm, { form: "codes" }>["codes"];
type Columns = Extract<DistrictForm, { form: "columns" }>["columns"];

function codeErrors(codes: Codes): FieldError[] {
  if (codes.length === 0) return [{ field: "codes", code: "required" }];
  return codes.flatMap(({ code }, at): FieldError[] => {
    const field = `codes.${at}.code`;
    if (code.trim() === "") return [{ field, code: "required" }];
    const isTaken = codes.slice(0, at).some((other) => other.code.trim() === code.trim());
    return isTaken ? [{ field, code: "duplicate" }] : [];
  });
}

/** A header may be empty: some districts paste below their own. */
const columnErrors = (columns: Columns): FieldError[] =>
  columns.length === 0 ? [{ field: "columns", code: "required" }] : [];
