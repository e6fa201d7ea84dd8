import type { FieldError } from "../caseload/field-error";
import type { OwnMakeUpRule } from "./make-up-policies";

/** Longest name of the document that a rule is from. */
export const MAX_SOURCE = 200;
/** Most school days of a deadline. */
export const MAX_NOTICE_DAYS = 60;

/** Lists what is wrong with a district's own rule, by field: `source`, `after`, `within`. */
export function validateMakeUpRule({ source, notice }: OwnMakeUpRule): FieldError[] {
  const days = (field: string, count: number): FieldError[] =>
    Number.isInteger(count) && count >= 1 && count <= MAX_NOTICE_DAYS
      ? []
      : [{ field, code: "out-of-range", min: 1, max: MAX_NOTICE_DAYS }];
  return [
    ...(source.trim() === "" ? [{ field: "source", code: "required" } as const] : []),
    ...(source.trim().length > MAX_SOURCE ? [{ field: "source", code: "too-long", max: MAX_SOURCE } as const] : []),
    ...(notice ? [...days("after", notice.afterSchoolDays), ...days("within", notice.withinSchoolDays)] : []),
  ];
}
