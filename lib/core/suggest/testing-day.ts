import type { Booking } from "../caseload/records";
import type { ClassWeek, DayNote } from "../class-week/class-week";
import type { IsoDate } from "../time/iso-date";
import type { WindowCaution } from "./push-in-window";

/** Lists the cautions of a day on which tests are taken at hours that only the teacher knows. */
export function testingDayCautions(date: IsoDate, notes: readonly DayNote[]): WindowCaution[] {
  const testing = notes.find((note) => note.date === date && isUntimedTest(note));
  return testing ? [{ code: "testing-day", title: testing.because.title }] : [];
}

/** Lists the same cautions for a booked visit. */
export function bookedCautions(
  { classId, date }: Pick<Booking, "classId" | "date">,
  classWeeks: readonly Pick<ClassWeek, "schoolClass" | "notes">[],
): WindowCaution[] {
  const week = classWeeks.find(({ schoolClass }) => schoolClass.id === classId);
  return testingDayCautions(date, week?.notes ?? []);
}

/** True for tests at unknown hours; tests at known hours were cut out of the routines already. */
function isUntimedTest({ because }: DayNote): boolean {
  return because.kind === "testing" && (because.startMinute === undefined || because.endMinute === undefined);
}
