import type { JSX } from "preact";
import type { CardPart, OwedMinutes, WindowCard } from "../../lib/contracts/overlay-week";
import { MANDATE_PERIODS } from "../../lib/core/mandate/mandate-line";
import { matchCautionLine, windowCautionLine } from "../../lib/i18n/card-words";
import { formatShortDay } from "../../lib/i18n/format";
import type { CardWords } from "../../lib/i18n/card-words";
import { Icon } from "../ui/Icon";
import * as icons from "../ui/icons";

interface FactsProps {
  card: WindowCard;
  words: CardWords;
}

/** Says that the teacher confirmed this routine, and when. */
export function Confirmation({ card: { confirmedOn }, words }: FactsProps): JSX.Element | null {
  if (!confirmedOn) return null;
  return <p class="soft">{words.t("card.confirmed", { date: formatShortDay(confirmedOn, words.language) })}</p>;
}

/** Lists which student works on which goal in this routine, and why. */
export function Parts({ card, words }: FactsProps): JSX.Element {
  return (
    <ul class="parts">
      {card.parts.map((part) => (
        <li key={part.initials}>
          <b>{part.initials}</b>
          <div>
            <q>{part.goalText}</q>
            <p class="soft">
              {part.reasonText} <span class="strength">{words.t(`strength.${part.strength}`)}</span>
            </p>
            <Accommodations part={part} words={words} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What the student's IEP says about times of the day, folded until she opens it. */
function Accommodations({ part, words }: { part: CardPart; words: CardWords }): JSX.Element | null {
  const { initials, accommodations = [] } = part;
  if (accommodations.length === 0) return null;
  return (
    <details class="soft">
      <summary aria-label={words.t("card.accommodations.of", { count: accommodations.length, initials })}>
        {words.t("card.accommodations", { count: accommodations.length })}
      </summary>
      <ul class="accommodations">
        {accommodations.map(({ accommodationText }) => (
          <li key={accommodationText}>{accommodationText}</li>
        ))}
      </ul>
    </details>
  );
}

/** What to check before booking the window, in words. */
export function Cautions({ card, words }: FactsProps): JSX.Element | null {
  const texts = [
    ...(card.routineText ? [card.routineText] : []),
    ...card.cautions.map((caution) => windowCautionLine(words, caution)),
    ...card.parts.flatMap((part) => part.cautions.map((caution) => matchCautionLine(words, caution, part.initials))),
  ];
  if (texts.length === 0) return null;
  return (
    <ul class="cautions">
      {texts.map((text) => (
        <li key={text}>
          <Icon path={icons.triangle} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function OwedLine({ owed, words }: { owed: readonly OwedMinutes[]; words: CardWords }): JSX.Element {
  return (
    <p class="owed">
      <span class="soft">{words.t(`card.owed.${owed[0]!.per}`)}</span>
      {owed.map(({ initials, plannedMinutes, mandateMinutes }) => {
        const minutes = Math.max(0, mandateMinutes - plannedMinutes);
        return (
          <span key={initials} class="number">
            {words.t("card.owed.part", { initials, owed: minutes, mandate: mandateMinutes })}
          </span>
        );
      })}
    </p>
  );
}

/** Minutes still owed, by the period of each mandate. */
export function Owed({ card, words }: FactsProps): JSX.Element {
  const periods = MANDATE_PERIODS.map((per) => card.owed.filter((owed) => owed.per === per));
  return (
    <>
      {periods
        .filter((owed) => owed.length > 0)
        .map((owed) => (
          <OwedLine key={owed[0]!.per} owed={owed} words={words} />
        ))}
    </>
  );
}
