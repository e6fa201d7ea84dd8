import type { CalendarAccount } from "../../core/booking/calendar-account";
import { markedWords, type MarkedWord } from "../../core/booking/text-policy";
import type { Visit } from "../../core/booking/visit";
import type { Ports } from "../ports";
import { calendarNameOf } from "./target";
import { markedTexts, placeOfVisit } from "./visit-to-send";

/**
 * Finds the words for which visits may not leave the device, by visit: of those that were refused for their texts. They
 * are worked out when they are shown, and kept nowhere.
 */
export async function wordsThatStop(
  ports: Ports,
  { visits, accounts }: { visits: readonly Visit[]; accounts: readonly CalendarAccount[] },
): Promise<ReadonlyMap<string, readonly MarkedWord[]>> {
  const stopped = visits.filter(({ because }) => because === "text-policy");
  const found = new Map<string, readonly MarkedWord[]>();
  for (const visit of stopped) {
    const place = await placeOfVisit(ports, visit);
    const account = accounts.find(({ id }) => id === visit.sendTask?.accountId);
    if (!place.ok) continue;
    const calendarName = account && calendarNameOf(account, visit.sendTask!.calendarId);
    // A change is written with the usual title, whatever it was before.
    const own = visit.change ? { ...visit, outgoingTitle: "" } : visit;
    const { texts, marks } = await markedTexts(ports, own, { place: place.value, calendarName });
    found.set(visit.id, markedWords(texts, marks));
  }
  return found;
}
