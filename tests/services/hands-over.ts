import { browserHandOver } from "../../lib/adapters/browser-hand-over";
import { HAND_OVER_ONLY } from "../../lib/core/booking/hand-over-only";
import type { OutgoingVisit } from "../../lib/core/booking/outgoing-visit";
import { ok } from "../../lib/core/result";
import type { CalendarPlace } from "../../lib/core/schedule/calendar-place";
import type { HandOver } from "../../lib/ports/hand-over";

/** Hands events over to nobody; a link's are told to the listener, as is its failure. Files are as they really are. */
export const handsOver = (
  onLink: (event: OutgoingVisit, place: CalendarPlace) => void | Promise<void> = () => undefined,
): HandOver => ({
  open: (by) =>
    by.way === "ics"
      ? browserHandOver({ tabs: {} as never }, { nowMs: () => Date.UTC(2026, 9, 5) }).open(by)
      : {
          ...HAND_OVER_ONLY,
          async create(event) {
            await onLink(event, by.place);
            return ok({ state: "handed-over" });
          },
        },
});
