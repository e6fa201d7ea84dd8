import type { JSX } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import type { Failure } from "../../lib/contracts/failure";
import type { DrawnWindow, WindowCard } from "../../lib/contracts/overlay-week";
import { failureText } from "../../lib/i18n/failure";
import { formatShortDay, formatTimeRange } from "../../lib/i18n/format";
import { placeText } from "../../lib/i18n/place";
import { routineChangeText } from "../../lib/i18n/routine-change";
import { ChevronGlyph } from "../popup/glyphs";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { StateTag } from "../ui/StateTag";
import { CardContent } from "./CardContent";
import type { CardProps, WindowContext } from "./window-context";

interface WindowDisclosureProps {
  window: DrawnWindow;
  context: WindowContext;
  /** Tells the day as well, outside of a day's group. */
  withDay?: boolean;
  /** Stands on another window's card: without alternatives of its own. */
  isAlternative?: boolean;
}

/** One window as a line that opens into everything its card says and can do. */
export function WindowDisclosure(props: WindowDisclosureProps): JSX.Element {
  const { window, context, isAlternative = false } = props;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
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
        {isOpen && <LoadedCard window={window} context={context} isAlternative={isAlternative} />}
      </div>
    </li>
  );
}

function Line({ window, context, withDay, isAlternative }: WindowDisclosureProps): JSX.Element {
  const { language, words } = context;
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
        <StateTag state={window.state} word={words(`state.${window.state}`)} />{" "}
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

type LoadedCardProps = Pick<WindowDisclosureProps, "window" | "context"> & { isAlternative: boolean };

function LoadedCard({ window, context, isAlternative }: LoadedCardProps): JSX.Element {
  const { language, words, actions, list } = context;
  const [card, setCard] = useState<WindowCard | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    void actions.askCard(window.id).then((answer) => {
      if (!isCurrent) return;
      setFailure(answer.ok ? null : answer.failure);
      if (answer.ok) setCard(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [actions, window.id, list, attempt]);

  if (failure)
    return (
      <div role="alert" class="window-trouble">
        <p>{failureText(failure, language)}</p>
        <Button onPress={() => setAttempt(attempt + 1)}>{words("tryAgain")}</Button>
      </div>
    );
  if (!card) return <output class="panel-loading">{words("loadingCard")}</output>;
  return (
    <CardContent card={card} context={context}>
      {!isAlternative && <Alternatives card={card} context={context} />}
    </CardContent>
  );
}

function Alternatives({ card, context }: CardProps): JSX.Element | null {
  if (card.alternatives.length === 0) return null;
  const title = context.words("otherTimes");
  return (
    <div class="card-alternatives">
      <p>
        <b>{title}</b>
      </p>
      <ul class="panel-windows" aria-label={title}>
        {card.alternatives.map((window) => (
          <WindowDisclosure key={window.id} window={window} context={context} isAlternative />
        ))}
      </ul>
    </div>
  );
}
