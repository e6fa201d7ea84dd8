import type { VisitFile } from "../../core/booking/visit-file";
import type { OutgoingVisit } from "../../core/booking/outgoing-visit";
import type { Visit } from "../../core/booking/visit";
import { icsUid } from "../../core/booking/key-forms";
import type { Ports } from "../ports";

/**
 * Sets the way in which a new visit is booked, as chosen for its class. A visit for a connected calendar is only
 * drafted: it is sent after a check and the hold. A visit that exists already keeps its way.
 */
export async function wayOf({ vault }: Ports, visit: Visit): Promise<{ record: Visit; isFile: boolean }> {
  const isKept = (await vault.find("visits", visit.id)) !== undefined;
  const booking = (await vault.find("classes", visit.classId))?.booking;
  if (isKept || !booking || booking.way === "link") return { record: visit, isFile: visit.way === "ics" };
  if (booking.way === "ics") return { record: { ...visit, way: "ics" }, isFile: true };
  const account = await vault.find("calendarAccounts", booking.accountId);
  const { accountId, calendarId } = booking;
  const sendTask = { accountId, calendarId, hasGuests: false, tries: 0 };
  const draft = {
    ...visit,
    state: "draft",
    way: account?.vendor ?? "google",
    handedOverAt: "",
    outgoingTitle: "",
    sendTask,
  } as const;
  return { record: draft, isFile: false };
}

/** Gives the data for a visit's .ics file, with the same name and UID each time. */
export async function visitFile({ clock }: Ports, { id, attempt }: Visit, event: OutgoingVisit): Promise<VisitFile> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${id} ${attempt}`));
  const key = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const name = `push-in-${event.start.date}-${icsUid(key).slice(0, 6)}.ics`;
  return { name, visit: event, entry: { key, sequence: 0, stampMs: clock.nowMs() } };
}
