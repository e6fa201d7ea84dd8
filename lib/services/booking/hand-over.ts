import type { OutgoingVisit } from "../../core/booking/outgoing-visit";
import type { Visit } from "../../core/booking/visit";
import type { CalendarPlace } from "../../core/schedule/calendar-place";
import type { Created } from "../../ports/calendar-port";
import type { Ports } from "../ports";

/**
 * Hands the event of a visit over by the visit's way: to the form of the calendar at `place`, or as a file.
 * @throws what opening the form throws
 */
export async function handOverVisit(
  { handOver }: Pick<Ports, "handOver">,
  { visit, event, place }: { visit: Pick<Visit, "id" | "attempt" | "way">; event: OutgoingVisit; place: CalendarPlace },
): Promise<Created> {
  const calendar = handOver.open(visit.way === "ics" ? { way: "ics" } : { way: "link", place });
  const created = await calendar.create(event, { calendarId: place.account ?? "", key: await keyOf(visit) });
  if (!created.ok) throw new Error(`The event could not be handed over: ${created.failure.code}.`);
  return created.value;
}

/** 64 hexadecimal digits, the same for every repetition of one attempt. */
async function keyOf({ id, attempt }: Pick<Visit, "id" | "attempt">): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${id} ${attempt}`));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
