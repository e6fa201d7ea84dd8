import type { JSX } from "preact";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import { foreignText } from "../../lib/i18n/foreign-text";
import type { CardWords } from "../../lib/i18n/card-words";

interface WindowListProps {
  windows: readonly DrawnWindow[];
  words: CardWords;
  onOpen: (window: DrawnWindow) => void;
}

function stateOf({ state, hasCautions }: DrawnWindow, words: CardWords): string {
  const word = words.t(`state.${state}`);
  return hasCautions ? words.t("list.caution", { state: word }) : word;
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
              {foreignText(window.routineTitle)}, {window.initials.join(", ")}
            </span>
            <span class="soft">{window.tradeOff ?? stateOf(window, words)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
