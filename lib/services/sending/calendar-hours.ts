import type { CalendarHoursAnswer } from "../../contracts/booking";
import type { SendingPorts } from "./sending-ports";

/** Reads the working hours that are set in an account's own calendar. Nothing is saved: she looks at them first. */
export async function readCalendarHours({ accounts }: SendingPorts, accountId: string): Promise<CalendarHoursAnswer> {
  const calendar = await accounts.open(accountId);
  if (!calendar) return { state: "refused", because: "no-account" };
  const read = await accounts.inLine(accountId, async () => calendar.workingHours());
  if (!read.ok) return { state: "refused", because: read.failure.code };
  return read.value ? { state: "read", hours: read.value } : { state: "none" };
}
