import { Component, type JSX } from "preact";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { CardWords } from "../../lib/i18n/card-words";
import type { CardActions } from "./card-actions";
import { WindowList } from "./WindowList";

export interface OthersProps {
  windows: readonly DrawnWindow[];
  words: CardWords;
  actions: CardActions;
  drawOthers?: ((windows: readonly DrawnWindow[]) => JSX.Element) | undefined;
}

/** Lists where a visit could be instead. Without `drawOthers`, each line opens the other window's card. */
export function Others({ windows, words, actions, drawOthers }: OthersProps): JSX.Element {
  return drawOthers?.(windows) ?? <WindowList windows={windows} words={words} onOpen={actions.goTo} />;
}

/** Offers other times for a booked visit, folded until she opens them. */
export class OtherTimes extends Component<OthersProps, { isOpen?: boolean }> {
  render(props: OthersProps): JSX.Element | null {
    const { windows, words } = props;
    if (windows.length === 0) return null;
    const { isOpen = false } = this.state;
    return (
      <>
        <div class="buttons">
          <button type="button" class="plain" aria-expanded={isOpen} onClick={() => this.setState({ isOpen: !isOpen })}>
            {words.t("card.others", { count: windows.length })}
          </button>
        </div>
        {isOpen ? <Others {...props} /> : null}
      </>
    );
  }
}
