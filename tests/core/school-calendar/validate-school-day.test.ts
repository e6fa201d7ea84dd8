import { describe, expect, it } from "vitest";
import type { FieldError } from "../../../lib/core/caseload/field-error";
import type { DayMeaning } from "../../../lib/core/school-calendar/school-day";
import {
  daysOfRange,
  validateBellSchedule,
  validateDates,
  validateMeaning,
  validateRotation,
} from "../../../lib/core/school-calendar/validate-school-day";
import { aBellSchedule, aRotation, aRow, span } from "./calendar-builders";

const said = (errors: readonly FieldError[]): string => errors.map(({ field, code }) => `${field} ${code}`).join(", ");

describe("a day's meaning", () => {
  it.each<[DayMeaning, string]>([
    [{ kind: "no-school" }, ""],
    [{ kind: "testing" }, ""],
    [{ kind: "testing", startMinute: 540 }, "endMinute required"],
    [{ kind: "testing", startMinute: 540, endMinute: 530 }, "endMinute end-before-start"],
    [{ kind: "early-release" }, "endMinute required"],
    [{ kind: "early-release", endMinute: NaN }, "endMinute not-a-time"],
    [{ kind: "early-release", earlyMinutes: 120 }, ""],
    [{ kind: "late-start" }, "startMinute required"],
    [{ kind: "late-start", delayMinutes: 0 }, "delayMinutes out-of-range"],
    [{ kind: "late-start", startMinute: 600 }, ""],
    [{ kind: "day-letter", letter: " " }, "letter required"],
    [{ kind: "day-letter", letter: "Gold" }, ""],
    [{ kind: "bell-schedule", bellScheduleId: "" }, "bellScheduleId required"],
    [{ kind: "bell-schedule", bellScheduleId: "gone" }, "bellScheduleId unknown-reference"],
    [{ kind: "bell-schedule", bellScheduleId: "assembly" }, ""],
  ])("%j", (meaning, errors) => {
    expect(said(validateMeaning(meaning, [aBellSchedule()]))).toBe(errors);
  });
});

describe("a range of days", () => {
  it("needs two real dates in order, and has an end", () => {
    expect(said(validateDates({ from: "", to: "2026-02-30" }))).toBe("from required, to not-a-date");
    expect(said(validateDates({ from: "2026-10-06", to: "2026-10-05" }))).toBe("to end-before-start");
    expect(said(validateDates({ from: "2026-10-06", to: "2028-10-05" }))).toBe("to range-too-long");
    expect(said(validateDates({ from: "2026-10-06", to: "2026-10-06" }))).toBe("");
  });

  it("means its school days; one date is meant whatever it is", () => {
    expect(daysOfRange({ from: "2026-10-09", to: "2026-10-12" })).toEqual(["2026-10-09", "2026-10-12"]);
    expect(daysOfRange({ from: "2026-10-10", to: "2026-10-10" })).toEqual(["2026-10-10"]);
  });
});

describe("a bell schedule", () => {
  const rows = [aRow(span("9:00", "9:40"), span("10:00", "10:30")), aRow(span("9:40", "10:20"), null)];

  it("may touch, move and drop", () => {
    expect(validateBellSchedule(aBellSchedule({ rows }), [])).toEqual([]);
  });

  it("names the line and the field that is wrong", () => {
    const broken = [
      ...rows,
      aRow({ startMinute: NaN, endMinute: 600 }, null),
      aRow(span("9:30", "9:50"), null),
      aRow(span("13:00", "13:30"), span("10:15", "10:45")),
      aRow(span("14:00", "14:30"), { startMinute: 900, endMinute: 880 }),
    ];
    expect(said(validateBellSchedule(aBellSchedule({ name: " ", rows: broken }), []))).toBe(
      "name required, rows.2.startMinute not-a-time, rows.3.startMinute overlaps, rows.4.to.startMinute overlaps, rows.5.to.endMinute end-before-start",
    );
  });

  it("has rows, and a name of its own at its site", () => {
    expect(said(validateBellSchedule(aBellSchedule(), []))).toBe("rows required");
    const twin = aBellSchedule({ id: "other", name: "assembly SCHEDULE", rows });
    expect(said(validateBellSchedule(aBellSchedule({ rows }), [twin]))).toBe("name duplicate");
    expect(said(validateBellSchedule(aBellSchedule({ rows }), [{ ...twin, siteId: "maple" }]))).toBe("");
  });
});

describe("a rotation", () => {
  it("needs letters and a range", () => {
    expect(said(validateRotation(aRotation()))).toBe("");
    expect(said(validateRotation(aRotation({ letters: [], to: "" })))).toBe("to required, letters required");
    expect(said(validateRotation(aRotation({ letters: ["A", ""] })))).toBe("letters required");
    expect(said(validateRotation(aRotation({ letters: Array.from({ length: 21 }, () => "A") })))).toBe(
      "letters out-of-range",
    );
  });
});
