import type { JSX } from "preact";
import type { PopupWords } from "../../lib/i18n/popup";
import { Icon } from "../ui/Icon";
import type { Outcome } from "./marks";

interface MarkButtonsProps {
  /** The outcome of each student it is about. */
  outcomes: readonly Outcome[];
  /** Spoken after the verb, so that equal buttons are told apart. */
  who: string;
  words: PopupWords;
  onMark: (clicked: "done" | "missed") => void;
}

/** Done and Missed as switches: they stay where they are when pressed, so the focus does too. */
export function MarkButtons({ outcomes, who, words, onMark }: MarkButtonsProps): JSX.Element {
  return (
    <>
      <button
        type="button"
        class="pp-button popup-mark"
        aria-pressed={pressed(outcomes, "done")}
        aria-label={words("markDone", { who })}
        onClick={() => onMark("done")}
      >
        <Icon name="check" /> {words("done")}
      </button>
      <button
        type="button"
        class="pp-button popup-mark"
        aria-pressed={pressed(outcomes, "missed")}
        aria-label={words("markMissed", { who })}
        onClick={() => onMark("missed")}
      >
        <Icon name="close" /> {words("missed")}
      </button>
    </>
  );
}

function pressed(outcomes: readonly Outcome[], outcome: Outcome): boolean | "mixed" {
  if (!outcomes.includes(outcome)) return false;
  return outcomes.every((other) => other === outcome) || "mixed";
}
