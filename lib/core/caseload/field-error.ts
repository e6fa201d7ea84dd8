/** One thing wrong with one field of a form, as a code; lib/i18n says the cure. */
export interface FieldError {
  /** Name of the field as in the record, e.g. "teacherEmail", "goals.0.text", "mandate.0.minutes". */
  field: string;
  code:
    | "required"
    | "not-an-email"
    | "not-initials" // looks like a full name
    | "not-a-time"
    | "not-a-date"
    | "range-too-long" // more than `max` days
    | "overlaps" // shares minutes with a line before it
    | "overlaps-session" // shares minutes with a session that was given
    | "end-before-start"
    | "has-session" // a visit with a recorded session can't get another date
    | "not-a-domain" // the part of an address after its @
    | "reveals" // may not leave the device: it would reveal who the student is
    | "in-the-past" // can't be booked any more
    | "in-the-future" // a later day: what has not taken place is not recorded
    | "still-to-come" // a time of today that has not come yet
    | "not-over-yet" // would not have ended by now: `max` minutes at most
    | "no-date-left" // a series would have no date
    | "out-of-range"
    | "contradicts" // counts the same minutes on the same days as a line before it
    | "only-weekly" // only sessions per week can fall in some weeks of a cycle
    | "outside-line" // a day on which the line is not in force
    | "above-mandate" // more than `max` minutes, which the line grants
    | "unknown-zone"
    | "unknown-reference" // the class or site it names does not exist
    | "too-long"
    | "line-too-long" // one of the lines of a text
    | "too-many-lines"
    | "changed-elsewhere" // another tab changed it, or removed the record, since she began
    | "duplicate";
  /** Bounds for out-of-range, above-mandate, not-over-yet, too-long, line-too-long and too-many-lines. */
  min?: number;
  max?: number;
}
