import type { SchoolClass } from "../caseload/records";
import type { Visit } from "./visit";

/**
 * Gives the address that the calendar mails about a visit: the one that was invited then, whoever teaches the class by
 * now. Visits of older versions did not keep it: theirs is the class's. Empty where no guest is mailed.
 */
export function mailedGuest(
  { sendTask, invited, classId }: Visit,
  classes: readonly Pick<SchoolClass, "id" | "teacherEmail">[],
): string {
  if (!sendTask?.hasGuests) return "";
  return invited ?? classes.find(({ id }) => id === classId)?.teacherEmail ?? "";
}
