import type { Failure } from "../../lib/contracts/failure";
import type { DrawnWindow, WindowCard } from "../../lib/contracts/overlay-week";

/** The card that is open, from the click on. */
export interface CardState {
  /** What was clicked; the title stands before the rest is known. */
  window: DrawnWindow;
  /** Absent until it was answered. */
  card?: WindowCard;
  /**
   * loading: asked for · ready: may be acted on · working: an act is under way ·
   * handed-over, taken-back, declined: what was just done here
   */
  phase: "loading" | "ready" | "working" | "handed-over" | "taken-back" | "declined";
  /** What went wrong last. The card stays as it was. */
  failure?: Failure;
}

/** What can be done on a card. */
export interface CardActions {
  close(): void;
  book(): void;
  takeBack(): void;
  decline(): void;
  undoDecline(): void;
  retry(): void;
  open(window: DrawnWindow): void;
}
