import { expect, test } from "vitest";
import { closesDay } from "../../../lib/core/school-calendar/closes-day";
import { recogniseOccurrences } from "../../../lib/core/schedule/class-day";
import type { TitleCorrection } from "../../../lib/core/routines/title-correction";
import { titleKey } from "../../../lib/core/routines/title-key";

/** Whether an entry of that title closes the class's day. */
function closes(title: string, allDay = true, corrections: TitleCorrection[] = []): boolean {
  const whole = { startMinute: 0, endMinute: 1440 };
  const times = allDay ? whole : { startMinute: 480, endMinute: 540 };
  const occurrence = { entryId: "x", title, date: "2026-11-25", allDay, busy: true, ...times };
  return closesDay(recogniseOccurrences([occurrence], "2", corrections)[0]!);
}

test.each(["No School - PD", "Schools closed", "Teacher Workday", "Snow Day", "Student Holiday", "Día sin clases"])(
  "%s closes the day",
  (title) => {
    expect(closes(title)).toBe(true);
  },
);

test.each(["Early Dismissal 12:30", "Picture Day", "Schools resume", "B Day", "MAP testing", "Holiday concert"])(
  "%s does not",
  (title) => {
    expect(closes(title)).toBe(false);
  },
);

test("an entry with hours closes nothing, and a person's word wins", () => {
  expect(closes("Teacher Workday", false)).toBe(false);
  const key = titleKey("Teacher Workday");
  const word: TitleCorrection = { id: `k|${key}`, classId: "k", titleKey: key, kind: "centers" };
  expect(closes("Teacher Workday", true, [word])).toBe(false);
});
