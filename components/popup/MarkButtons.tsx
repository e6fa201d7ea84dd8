import type { JSX } from "preact";
import type { PopupWords } from "../../lib/i18n/popup";
import { Icon } from "../ui/Icon";
import * as icons from "../ui/icons";
import type { Outcome } from "../../lib/core/sessions/today-session";
import "./mark-buttons.css";

interface MarkButtonsProps {
  /** The outcome of each student that the mark applies to. */
  outcomes: readonly Outcome[];
  /** Added to the accessible name after the verb, so that equal buttons differ. */
  who: string;
  words: PopupWords;
  onMark: (clicked: "delivered" | "missed") => void;
}

/** Done and Missed as toggle buttons: they keep their places when pressed, so the focus is kept too. */
export function MarkButtons({ outcomes, who, words, onMark }: MarkButtonsProps): JSX.Element {
  return (
    <>
      <button
        type="button"
        class="pp-button popup-mark"
        aria-pressed={pressed(outcomes, "delivered")}
        aria-label={words("markDone", { who })}
        onClick={() => onMark("delivered")}
      >
        <Icon path={icons.check} /> {words("done")}
      </button>
      <button
        type="button"
        class="pp-button popup-mark"
        aria-pressed={pressed(outcomes, "missed")}
        aria-label={words("markMissed", { who })}
        onClick={() => onMark("missed")}
      >
        <Icon path={icons.close} /> {words("missed")}
      </button>
    </>
  );
}

function pressed(outcomes: readonly Outcome[], outcome: Outcome): boolean | "mixed" {
  if (!outcomes.includes(outcome)) return false;
  return outcomes.every((other) => other === outcome) || "mixed";
}
