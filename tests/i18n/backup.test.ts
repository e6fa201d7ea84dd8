import { expect, test } from "vitest";
import { failureText } from "../../lib/i18n/failure";
import { backupAgeText, backupReminderText } from "../../lib/i18n/backup";

const state = (ageDays: number) => ({ ageDays, remindAfterDays: 1, hasRecords: true });

test.each([
  [0, "today", "hoy"],
  [1, "yesterday", "ayer"],
  [13, "13 days ago", "hace 13 días"],
  [14, "2 weeks ago", "hace 2 semanas"],
  [23, "3 weeks ago", "hace 3 semanas"],
  [60, "8 weeks ago", "hace 8 semanas"],
  [92, "3 months ago", "hace 3 meses"],
  [729, "23 months ago", "hace 23 meses"],
  [800, "2 years ago", "hace 2 años"],
])("a backup of %i days is of %s, %s", (days, en, es) => {
  expect(backupAgeText(state(days), "en")).toBe(`Last saved to a file ${en}.`);
  expect(backupAgeText(state(days), "es")).toBe(`Guardado en un archivo por última vez ${es}.`);
  if (days === 0) return;
  expect(backupReminderText(state(days), "en")).toContain(`was saved ${en}. Save a new one`);
  expect(backupReminderText(state(days), "es")).toContain(`se guardó ${es}. Guarde uno nuevo`);
});

test("no age is ever of 0 days", () => {
  for (let days = 0; days < 1000; days += 1)
    for (const language of ["en", "es"] as const)
      expect(backupAgeText(state(days), language)).not.toMatch(/\b0\b|hace 0|in 0|dentro/);
});

test("a file of a newer Pushpin is refused with its cure, in both languages", () => {
  const failure = { code: "sealed-file", problem: "newer" } as const;
  expect(failureText(failure, "en")).toMatch(/Update Pushpin .*, then open the file again\./);
  expect(failureText(failure, "es")).toMatch(/Actualice Pushpin .* y abra el archivo de nuevo\./);
});
