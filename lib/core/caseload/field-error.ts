/** One thing wrong with one field of a form, as a code; lib/i18n says the cure. */
export interface FieldError {
  /** Name of the field as in the record, e.g. "teacherEmail", "goals.0.text", "mandate.minutes". */
  field: string;
  code:
    | "required"
    | "not-an-email"
    | "not-initials" // looks like a full name
    | "not-a-time"
    | "not-a-date"
    | "range-too-long" // more than `max` days
    | "overlaps" // shares minutes with a line before it
    | "end-before-start"
    | "out-of-range"
    | "unknown-zone"
    | "unknown-reference" // the class or site it names does not exist
    | "too-long"
    | "duplicate";
  /** Bounds for out-of-range and too-long. */
  min?: number;
  max?: number;
}
