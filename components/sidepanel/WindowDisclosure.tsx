import type { JSX } from "preact";
import { useCallback, useId, useState } from "preact/hooks";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import { lookOfState } from "../../lib/core/suggest/window-state";
import { foreignText } from "../../lib/i18n/foreign-text";
import { formatShortDay, formatTimeRange } from "../../lib/i18n/format";
import { placeText } from "../../lib/i18n/place";
import { routineChangeText } from "../../lib/i18n/routine-change";
import { Icon } from "../ui/Icon";
import * as icons from "../ui/icons";
import { StateTag } from "../ui/StateTag";
import { LoadedCard, saidDeclined } from "./LoadedCard";
import type { WindowContext } from "./window-context";
import "./window-disclosure.css";

interface WindowDisclosureProps {
  window: DrawnWindow;
  context: WindowContext;
  /** True to show the day too, outside of a day's group. */
  withDay?: boolean;
  /** True when it is on another window's card; it then shows no alternatives of its own. */
  isAlternative?: boolean;
}

/** One window as a line that opens into everything its card says and can do. */
export function WindowDisclosure(props: WindowDisclosureProps): JSX.Element {
  const { window, context, isAlternative = false } = props;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const declined = useCallback(
    (declineIds: string[]) => {
      context.onSaid(saidDeclined(window, declineIds, context));
      setOpen(false);
    },
    [context, window],
  );
  const drawOthers = (windows: readonly DrawnWindow[]): JSX.Element => (
    <ul class="panel-windows" aria-label={context.words("otherTimes")}>
      {windows.map((other) => (
        <WindowDisclosure key={other.id} window={other} context={context} isAlternative />
      ))}
    </ul>
  );
  const Heading = isAlternative ? "h4" : "h3";
  return (
    <li class="window" data-state={lookOfState(window.state)}>
      <Heading>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <Line {...props} />
          <Icon path={icons.chevron} />
        </button>
      </Heading>
      <div id={id} hidden={!isOpen} class="window-card">
        {isOpen && <LoadedCard window={window} context={context} drawOthers={drawOthers} onDeclined={declined} />}
      </div>
    </li>
  );
}

function Line({ window, context, withDay, isAlternative }: WindowDisclosureProps): JSX.Element {
  const { language, words, cardWords } = context;
  const time = formatTimeRange(window, language);
  return (
    <span class="window-line">
      <span class="window-time">
        {withDay || isAlternative ? `${formatShortDay(window.date, language)}, ${time}` : time}{" "}
      </span>
      <span class="window-title">{foreignText(window.routineTitle)} </span>
      <span class="window-place">{placeText(window, language)} </span>
      <span class="window-who">{window.initials.join(", ")} </span>
      <span class="window-tags">
        {window.tradeOff && <span class="pp-soft-text">{window.tradeOff} </span>}
        <StateTag state={window.state} word={cardWords.t(`state.${window.state}`)} />{" "}
        {window.hasCautions && (
          <span class="pp-tag pp-warn">
            <Icon path={icons.triangle} />
            {window.routineChange ? routineChangeText(window.routineChange, language) : words("check")}
          </span>
        )}
      </span>
    </span>
  );
}
