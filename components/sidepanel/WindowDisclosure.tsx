import type { JSX } from "preact";
import { useCallback, useEffect, useId, useState } from "preact/hooks";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import { formatShortDay, formatTimeRange } from "../../lib/i18n/format";
import { placeText } from "../../lib/i18n/place";
import { routineChangeText } from "../../lib/i18n/routine-change";
import { ChevronGlyph } from "../popup/glyphs";
import { Icon } from "../ui/Icon";
import { StateTag } from "../ui/StateTag";
import type { CardState } from "../window-card/card-state";
import { OpenCard } from "../window-card/open-card";
import { WindowCard } from "../window-card/WindowCard";
import type { WindowContext } from "./window-context";

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
  const Heading = isAlternative ? "h4" : "h3";
  return (
    <li class="window" data-state={window.state}>
      <Heading>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <Line {...props} />
          <ChevronGlyph />
        </button>
      </Heading>
      <div id={id} hidden={!isOpen} class="window-card">
        {isOpen && <LoadedCard window={window} context={context} onDeclined={declined} />}
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
      <span class="window-title">{window.routineTitle} </span>
      <span class="window-place">{placeText(window, language)} </span>
      <span class="window-who">{window.initials.join(", ")} </span>
      <span class="window-tags">
        <StateTag state={window.state} word={cardWords.t(`state.${window.state}`)} />{" "}
        {window.hasCautions && (
          <span class="pp-tag pp-warn">
            <Icon name="triangle" />
            {window.routineChange ? routineChangeText(window.routineChange, language) : words("check")}
          </span>
        )}
      </span>
    </span>
  );
}

type LoadedCardProps = Pick<WindowDisclosureProps, "window" | "context"> & {
  onDeclined: (declineIds: string[]) => void;
};

/** The card of an opened line. A decline is reported at the foot of the panel, since the line itself disappears. */
function LoadedCard({ window, context, onDeclined }: LoadedCardProps): JSX.Element {
  const { words, actions, list } = context;
  const [state, setState] = useState<CardState>({ window, phase: "loading" });
  const [card] = useState(() => new OpenCard(window, actions, setState));
  const declineIds = state.phase === "declined" ? state.declineIds : undefined;

  const [known, setKnown] = useState(list);
  useEffect(() => {
    // Skip the list that the card was opened from: it changes nothing.
    if (known !== list) card.weekChanged(list.windows);
    setKnown(list);
  }, [card, known, list]);
  useEffect(() => () => card.close(), [card]);
  useEffect(() => {
    if (declineIds) onDeclined([...declineIds]);
  }, [declineIds, onDeclined]);

  const drawOthers = (windows: readonly DrawnWindow[]): JSX.Element => (
    <ul class="panel-windows" aria-label={words("otherTimes")}>
      {windows.map((other) => (
        <WindowDisclosure key={other.id} window={other} context={context} isAlternative />
      ))}
    </ul>
  );
  const act = { press: card.press, retry: card.retry, goTo: card.open };
  return <WindowCard state={state} words={context.cardWords} actions={act} drawOthers={drawOthers} />;
}

function saidDeclined({ routineTitle: title, initials }: DrawnWindow, declineIds: string[], context: WindowContext) {
  const { words, cardWords } = context;
  const parameters = { title, who: cardWords.who(initials) };
  return {
    text: cardWords.t("card.declined", parameters),
    undo: { declineIds, restored: words("restored", parameters) },
  };
}
