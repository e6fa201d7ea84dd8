import type { JSX } from "preact";
import type { PopupWords } from "../../lib/i18n/popup";
import type { Undoable } from "./use-undo";
import "./undo-bar.css";

interface UndoBarProps {
  change: Undoable | null;
  words: PopupWords;
  onUndo: () => void;
  onHold: () => void;
  onRelease: () => void;
}

/** Says what was just done and offers undo. The live region is always rendered, so that its text is announced. */
export function UndoBar({ change, words, onUndo, onHold, onRelease }: UndoBarProps): JSX.Element {
  return (
    <output class="popup-undo">
      {change && (
        <div class="popup-undo-offer" onMouseEnter={onHold} onMouseLeave={onRelease}>
          <span>{change.said}</span>
          <button
            type="button"
            class="pp-button"
            aria-keyshortcuts="Control+Z Meta+Z"
            onFocus={onHold}
            onBlur={onRelease}
            // The second click of a double one would take back what was done before, too.
            onClick={({ detail }) => (detail > 1 ? undefined : onUndo())}
          >
            {words("undo")}
          </button>
        </div>
      )}
    </output>
  );
}
