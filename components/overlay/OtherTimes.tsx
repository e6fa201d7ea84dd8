import { Component, type JSX } from "preact";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { OverlayWords } from "../../lib/i18n/overlay-words";
import { WindowList } from "./WindowList";

interface OtherTimesProps {
  windows: readonly DrawnWindow[];
  words: OverlayWords;
  onOpen: (window: DrawnWindow) => void;
}

/** Where a booked visit could be instead, folded until asked for. */
export class OtherTimes extends Component<OtherTimesProps, { isOpen?: boolean }> {
  render({ windows, words, onOpen }: OtherTimesProps): JSX.Element | null {
    if (windows.length === 0) return null;
    const { isOpen = false } = this.state;
    return (
      <>
        <div class="buttons">
          <button type="button" class="plain" aria-expanded={isOpen} onClick={() => this.setState({ isOpen: !isOpen })}>
            {words.t("card.others", { count: windows.length })}
          </button>
        </div>
        {isOpen ? <WindowList windows={windows} words={words} onOpen={onOpen} /> : null}
      </>
    );
  }
}
