import { expect, test } from "vitest";
import type { Failure } from "../../lib/contracts/failure";
import type { FieldError } from "../../lib/core/caseload/field-error";
import type { BookingRefusal } from "../../lib/core/booking/booking-refusal";
import type { NothingFits } from "../../lib/core/suggest/push-in-window";
import {
  failureText,
  failureWords,
  fieldErrorText,
  nextStepText,
  nothingFitsText,
  refusalText,
} from "../../lib/i18n/failure";
import { LANGUAGES } from "../../lib/i18n/translate";

const refusals: BookingRefusal[] = [
  { code: "window-gone" },
  { code: "already-booked" },
  { code: "past" },
  { code: "text-policy", field: "title" },
  { code: "text-policy", field: "details" },
  { code: "text-policy", field: "location" },
];
const fieldErrors: FieldError[] = [
  { field: "teacherName", code: "required" },
  { field: "goals.0.text", code: "required" },
  { field: "teacherEmail", code: "not-an-email" },
  { field: "initials", code: "not-initials" },
  { field: "0.startMinute", code: "not-a-time" },
  { field: "0.endMinute", code: "end-before-start" },
  { field: "from", code: "not-a-date" },
  { field: "to", code: "range-too-long", max: 400 },
  { field: "rows.1.startMinute", code: "overlaps" },
  { field: "mandate.minutes", code: "out-of-range", min: 5, max: 240 },
  { field: "mandate.times", code: "out-of-range" },
  { field: "minutes", code: "not-over-yet", max: 15 },
  { field: "zone", code: "unknown-zone" },
  { field: "siteId", code: "unknown-reference" },
  { field: "name", code: "too-long", max: 80 },
  { field: "room", code: "too-long" },
  { field: "name", code: "duplicate" },
];
const failures: Failure[] = [
  { code: "vault-locked" },
  { code: "vault-blocked" },
  { code: "vault-newer" },
  { code: "vault-full" },
  { code: "vault-refused" },
  { code: "vault-unreadable" },
  { code: "vault-lost", loss: { cause: "gone", counts: { students: 1, classes: 4 }, savedOn: "2026-11-27" } },
  { code: "vault-lost", loss: { cause: "key", counts: { bookings: 3 } } },
  { code: "not-found" },
  { code: "invalid-fields", errors: fieldErrors.slice(0, 1) },
  { code: "invalid-fields", errors: fieldErrors },
  { code: "in-use", count: 1 },
  { code: "in-use", count: 3 },
  { code: "invalid-message", where: "input.id" },
  { code: "no-answer" },
  { code: "unexpected" },
];
const reasons: NothingFits[] = [
  { code: "no-class" },
  { code: "no-student" },
  { code: "no-working-hours" },
  { code: "no-schedule", classId: "c" },
  { code: "no-goal", studentId: "s" },
  { code: "no-match", studentId: "s", goalId: "g" },
  { code: "no-free-time", studentId: "s", title: "Snack" },
  { code: "outside-working-hours", studentId: "s", title: "Snack" },
  { code: "not-this-week", studentId: "s" },
  { code: "all-declined", studentId: "s" },
  { code: "all-forbidden", studentId: "s" },
  { code: "teacher-said-no", studentId: "s", title: "Snack" },
  { code: "mandate-met", studentId: "s" },
];

test.each(LANGUAGES)("says every failure, field error, refusal and empty state in %s", (language) => {
  const said = [
    ...failures.map((failure) => failureText(failure, language)),
    ...refusals.map((refusal) => refusalText(refusal, language)),
    ...fieldErrors.map((error) => fieldErrorText(error, language)),
    ...reasons.map((reason) => nothingFitsText(reason, language)),
    ...reasons.map((reason) => nextStepText(reason, language)),
  ];
  for (const text of said) {
    expect(text).toMatch(/\S/);
    expect(text).not.toMatch(/[{}]|undefined/);
  }
  expect(new Set(said).size).toBe(said.length);
});

test("a refused booking is said in the refusal's words", () => {
  expect(failureText({ code: "refused", refusal: { code: "past" } }, "en")).toBe(refusalText({ code: "past" }, "en"));
});

test("bounds stand in the sentence, and a missing name starts it with a capital", () => {
  expect(fieldErrorText({ field: "mandate.minutes", code: "out-of-range", min: 5, max: 240 }, "en")).toContain(
    "from 5 to 240",
  );
  expect(nothingFitsText({ code: "no-goal", studentId: "s" }, "en")).toBe("This student has no goal yet.");
  expect(nothingFitsText({ code: "no-goal", studentId: "s", initials: "MJ" }, "es")).toContain("MJ");
});

test("Spanish is not English left standing", () => {
  const same = Object.keys(failureWords.en).filter(
    (key) =>
      JSON.stringify(failureWords.en[key as keyof typeof failureWords.en]) ===
      JSON.stringify(failureWords.es[key as keyof typeof failureWords.en]),
  );
  expect(same).toEqual([]);
});
