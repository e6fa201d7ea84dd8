import type { Ports } from "../ports";
import { primaryIdOf } from "../sending/target";

/** False where visits go into a calendar that the teacher shared, who sees them there without an invitation. */
export async function isTeacherInvited({ vault }: Pick<Ports, "vault">, classId: string): Promise<boolean> {
  const schoolClass = await vault.find("classes", classId);
  if (schoolClass?.booking?.way !== "account") return true;
  const { accountId, calendarId } = schoolClass.booking;
  const account = await vault.find("calendarAccounts", accountId);
  return account === undefined || primaryIdOf(account) === calendarId;
}
