import type { JSX } from "preact";
import type { DrawnWindow } from "../../lib/core/suggest/overlay-week";
import type { OverlayWords } from "../../lib/i18n/overlay-words";

interface WindowListProps {
  windows: readonly DrawnWindow[];
  words: OverlayWords;
  onOpen: (window: DrawnWindow) => void;
}

/** Windows as lines to choose from; each opens its card. */
export function WindowList({ windows, words, onOpen }: WindowListProps): JSX.Element {
  return (
    <ul class="windows">
      {windows.map((window) => (
        <li key={window.id}>
          <button type="button" class="row" data-window={window.id} onClick={() => onOpen(window)}>
            <span class="number">
              {words.weekday(window.date, "short")} {words.times(window)}
            </span>
            <span class="what">
              {window.routineTitle}, {window.initials.join(", ")}
            </span>
            <span class="soft">{words.t(`state.${window.state}`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
