import type { RecognisedOccurrence } from "../schedule/class-day";
import { readSchoolDay } from "./school-day-title";

/**
 * True for an all-day entry that says that the class does not meet ("No School - PD"). A correction of its title wins.
 */
export function closesDay({ allDay, title, recognition }: RecognisedOccurrence): boolean {
  if (!allDay) return false;
  if (recognition.nonRoutine?.kind === "holiday") return true;
  return recognition.source === "rules" && readSchoolDay(title).kind === "no-school";
}
