import type { Failure } from "../../lib/contracts/failure";
import type { WindowCard } from "../../lib/contracts/overlay-week";

/** An answer as it came from the background: a value, or what went wrong. */
export type Answered<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** What can be done with a window of the list. None of them rejects. */
export interface PanelActions {
  askCard: (windowId: string) => Promise<Answered<WindowCard>>;
  book: (windowId: string) => Promise<Answered<{ bookingId: string }>>;
  decline: (windowId: string) => Promise<Answered<{ declineIds: string[] }>>;
  removeDeclines: (declineIds: string[]) => Promise<Answered<null>>;
  removeBooking: (bookingId: string) => Promise<Answered<null>>;
}
