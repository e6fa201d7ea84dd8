import type { ComponentChildren, JSX } from "preact";
import type { OwedMinutes, WindowCard } from "../../lib/contracts/overlay-week";
import { formatShortDay } from "../../lib/i18n/format";
import { windowCautionText } from "../../lib/i18n/window-caution";
import { Icon } from "../ui/Icon";
import { CardButtons } from "./CardButtons";
import type { CardProps, WindowContext } from "./window-context";

/** Why this window, what to check first, what is owed, other times, what leaves the device, and the buttons. */
export function CardContent({ card, context, children }: CardProps & { children: ComponentChildren }): JSX.Element {
  return (
    <>
      <Confirmation card={card} context={context} />
      <Parts card={card} context={context} />
      <Cautions card={card} context={context} />
      <Owed card={card} context={context} />
      <CardButtons card={card} context={context} />
      {children}
    </>
  );
}

function Confirmation({ card: { confirmedOn }, context: { words, language } }: CardProps): JSX.Element | null {
  if (!confirmedOn) return null;
  return <p class="pp-soft-text">{words("confirmed", { date: formatShortDay(confirmedOn, language) })}</p>;
}

function Parts({ card, context: { words } }: CardProps): JSX.Element {
  return (
    <ul class="card-parts">
      {card.parts.map((part) => (
        <li key={part.initials}>
          <p>
            <b>{part.initials}</b> <q>{part.goalText}</q>
          </p>
          <p class="pp-soft-text">
            {part.reasonText} ({words(`strength${part.strength}`)})
          </p>
        </li>
      ))}
    </ul>
  );
}

function Cautions({ card, context: { words, language, cautionText } }: CardProps): JSX.Element | null {
  const texts = [
    ...(card.routineText ? [card.routineText] : []),
    ...card.cautions.map((caution) => windowCautionText(caution, language)),
    ...card.parts.flatMap(({ initials, cautions }) =>
      cautions.map((caution) => words("cautionOf", { initials, text: cautionText(caution, language) })),
    ),
  ];
  if (texts.length === 0) return null;
  return (
    <ul class="card-cautions">
      {texts.map((text) => (
        <li key={text}>
          <Icon name="triangle" />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function Owed({ card, context }: CardProps): JSX.Element {
  const line = (per: OwedMinutes["per"]): string => owedText(card, per, context);
  return (
    <>
      {[line("week"), line("month")].filter(Boolean).map((text) => (
        <p key={text} class="card-owed">
          {text}
        </p>
      ))}
    </>
  );
}

function owedText(card: WindowCard, per: OwedMinutes["per"], { words }: WindowContext): string {
  const parts = card.owed
    .filter((owed) => owed.per === per)
    .map(({ initials, plannedMinutes, mandateMinutes }) =>
      words("owedPart", { initials, owed: Math.max(0, mandateMinutes - plannedMinutes), mandate: mandateMinutes }),
    );
  return parts.length === 0 ? "" : words(per === "week" ? "owedWeek" : "owedMonth", { owed: parts.join(", ") });
}
