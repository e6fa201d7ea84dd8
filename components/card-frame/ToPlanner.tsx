import type { JSX } from "preact";
import type { OverlayStatus } from "../../lib/contracts/overlay-week";
import type { FrameWords } from "../../lib/i18n/frame-words";
import { plannerRouteOf, type PlannerRoute } from "../popup/planner-route";

interface ToPlannerProps {
  route: PlannerRoute | undefined;
  word: "status.mend" | "card.planner";
  words: FrameWords;
  onOpen: (route: PlannerRoute) => void;
}

/** A button to the planner's screen where the reason for an empty week, or for a refusal, can be changed. */
export function ToPlanner({ route, word, words, onOpen }: ToPlannerProps): JSX.Element | null {
  if (route === undefined) return null;
  return (
    <button type="button" class="answer" onClick={() => onOpen(route)}>
      {words.t(word)}
    </button>
  );
}

/** Gives the screen where the reason for an empty or doubtful week can be mended; undefined where none helps. */
export function statusRouteOf(status: OverlayStatus | null | undefined): PlannerRoute | undefined {
  switch (status?.code) {
    case "nothing-fits":
      // All minutes are planned: nothing is to be mended.
      return status.first.code === "mandate-met" ? undefined : plannerRouteOf(status.first);
    case "health":
    case "damaged":
      return "#health";
    case "not-stored":
      return "#backup";
    // The planner says on every screen why records can't be read or changed.
    case "failed":
      return "";
    // These have buttons of their own, or nothing to mend.
    case "account":
    case "vault-locked":
    case "switched-off":
    case "reading":
    case undefined:
      return undefined;
  }
}
