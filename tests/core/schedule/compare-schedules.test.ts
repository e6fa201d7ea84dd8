import fc from "../../seeded-checks";
import { expect, test } from "vitest";
import { unsettledVisits } from "../../../lib/core/booking/unsettled-visits";
import { compareRoutines, type RoutineTime } from "../../../lib/core/schedule/compare-schedules";
import { titleKey } from "../../../lib/core/routines/title-key";
import type { Weekday } from "../../../lib/core/time/iso-date";
import { aBooking, anOccurrence, at } from "../../fixtures/builders";

function line(title: string, start: string, weekdays: Weekday[] = ["MO", "TU", "WE", "TH", "FR"]): RoutineTime {
  const startMinute = at(start);
  return { title, titleKey: titleKey(title), startMinute, endMinute: startMinute + 30, weekdays, allDay: false };
}

test("the same again changes nothing, in whatever order", () => {
  const day = [line("Arrival", "8:05"), line("Writing", "9:05"), line("Writing", "13:00")];
  expect(compareRoutines(day, day.toReversed())).toEqual({ added: [], gone: [], moved: [], sameCount: 3 });
});

test("new, moved and gone are told apart by title", () => {
  const before = [line("Arrival", "8:05"), line("Writing", "9:05"), line("Snack", "9:40")];
  const after = [line("Arrival", "8:05"), line("Writing", "10:20"), line("Library", "9:40")];
  expect(compareRoutines(before, after)).toEqual({
    added: [after[2]],
    gone: [before[2]],
    moved: [{ from: before[1], to: after[1] }],
    sameCount: 1,
  });
});

test("of two with one title, the one on the same days is the one that moved", () => {
  const monday = line("Art", "9:00", ["MO"]);
  const friday = line("Art", "9:30", ["FR"]);
  const moved = line("Art", "13:00", ["FR"]);
  expect(compareRoutines([monday, friday], [monday, moved]).moved).toEqual([{ from: friday, to: moved }]);
  expect(compareRoutines([friday, line("Art", "9:00", ["TU"])], [moved]).moved[0]?.from).toBe(friday);
});

test.each([
  ["later", { startMinute: at("9:10"), endMinute: at("9:30") }],
  ["shorter", { endMinute: at("9:20") }],
  ["on other days", { weekdays: ["MO", "TU"] as Weekday[] }],
])("the same title %s has moved", (_how, over) => {
  const before = line("Art", "9:00", ["MO", "WE"]);
  const after = { ...before, ...over };
  expect(compareRoutines([before], [after])).toMatchObject({ sameCount: 0, moved: [{ from: before, to: after }] });
});

test("of two with one title on the same days, the one nearest in time is the one that moved", () => {
  const [morning, noon] = [line("Art", "8:00"), line("Art", "12:30")];
  const moved = line("Art", "12:00");
  for (const before of [
    [morning, noon],
    [noon, morning],
  ])
    expect(compareRoutines(before, [moved])).toMatchObject({ moved: [{ from: noon }], gone: [morning] });
  // One day that is shared counts for more than any number of hours.
  const monday = line("Art", "14:30", ["MO"]);
  const friday = line("Art", "8:00", ["FR"]);
  expect(compareRoutines([friday, monday], [line("Art", "8:00", ["MO"])]).moved[0]?.from).toBe(monday);
});

test("every line counts once", () => {
  const lines = fc.array(
    fc
      .record({ title: fc.constantFrom("A", "B", "C"), hour: fc.integer({ min: 8, max: 14 }) })
      .map(({ title, hour }) => line(title, `${hour}:00`)),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const { added, gone, moved, sameCount } = compareRoutines(before, after);
      expect(gone.length + moved.length + sameCount).toBe(before.length);
      expect(added.length + moved.length + sameCount).toBe(after.length);
      for (const { from, to } of moved) expect(from.titleKey).toBe(to.titleKey);
    }),
  );
});

test("a visit is unsettled when its routine no longer holds it, and the new time is told", () => {
  const visit = aBooking({ date: "2026-10-06", startMinute: at("8:05"), endMinute: at("8:35") });
  const routine = (start: string, end: string, date = "2026-10-06") =>
    anOccurrence({ titleKey: visit.titleKey, date, startMinute: at(start), endMinute: at(end) });
  expect(unsettledVisits([visit], [routine("8:00", "8:40")])).toEqual([]);
  expect(unsettledVisits([visit], [routine("10:20", "10:50")])[0]?.movedTo).toEqual({
    startMinute: at("10:20"),
    endMinute: at("10:50"),
  });
  const gone = unsettledVisits([visit], [routine("8:00", "8:40", "2026-10-07")]);
  expect(gone).toHaveLength(1);
  expect(gone[0]).not.toHaveProperty("movedTo");
});
