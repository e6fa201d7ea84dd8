import type { Visit } from "../../core/booking/visit";
import type { Ports } from "../ports";

/**
 * Sets the way in which a new visit is booked, as chosen for its class. A visit for a connected calendar is only
 * drafted: it is sent after a check and the hold. A visit that exists already keeps its way.
 */
export async function wayOf({ vault }: Ports, visit: Visit): Promise<Visit> {
  const isKept = (await vault.find("visits", visit.id)) !== undefined;
  const booking = (await vault.find("classes", visit.classId))?.booking;
  if (isKept || !booking || booking.way === "link") return visit;
  if (booking.way === "ics") return { ...visit, way: "ics" };
  const account = await vault.find("calendarAccounts", booking.accountId);
  const { accountId, calendarId } = booking;
  const sendTask = { accountId, calendarId, hasGuests: false, tries: 0 };
  return {
    ...visit,
    state: "draft",
    way: account?.vendor ?? "google",
    handedOverAt: "",
    outgoingTitle: "",
    sendTask,
  };
}
