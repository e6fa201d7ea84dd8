import { Component, type JSX } from "preact";
import type { RhythmChoice as Offer, TermChoice, WindowCard } from "../../lib/contracts/overlay-week";
import type { IsoDate } from "../../lib/core/time/iso-date";
import { leftOutLine, type CardWords } from "../../lib/i18n/card-words";
import { formatShortDay } from "../../lib/i18n/format";
import type { CardActions } from "./card-actions";

interface RhythmsProps {
  card: WindowCard;
  term: TermChoice;
  words: CardWords;
  isWorking: boolean;
  actions: CardActions;
}

/** Offers other rhythms than every week, and chosen dates where the calendar can hold them. */
export function Rhythms({ term, ...props }: RhythmsProps): JSX.Element {
  return (
    <>
      {(term.rhythms ?? []).map((offer) => (
        <RhythmChoice {...props} term={term} offer={offer} key={offer.rhythm} />
      ))}
      {term.leavesOut && term.dates.length > 1 ? (
        <ChosenDates {...props} term={term} key={props.card.window.id} />
      ) : null}
    </>
  );
}

function RhythmChoice({ card, term, words, isWorking, actions, offer }: RhythmsProps & { offer: Offer }): JSX.Element {
  const { rhythm, letters = [], dates, leftOut } = offer;
  const meansId = `${rhythm} ${card.window.id}`.replaceAll(" ", "-");
  const days = [
    words.t("card.book.term.dates", { count: dates.length }),
    ...leftOutLine(words, { leftOut, leavesOut: term.leavesOut }),
  ];
  return (
    <div class="decline">
      <button
        type="button"
        class="plain"
        aria-disabled={isWorking}
        aria-describedby={meansId}
        onClick={() => actions.press("book", rhythm)}
      >
        {words.t(`card.book.${rhythm}`, { letters: letters.join(", ") })}
      </button>
      <p id={meansId} class="soft">
        {days.join(" ")}
      </p>
    </div>
  );
}

/** Lets her choose among the dates of every week; the window's own date is preselected. */
class ChosenDates extends Component<RhythmsProps, { chosen: ReadonlySet<IsoDate> }> {
  override state = { chosen: new Set([this.props.term.dates[0]!]) as ReadonlySet<IsoDate> };

  #toggle(date: IsoDate): void {
    this.setState(({ chosen }) => {
      const after = new Set(chosen);
      if (!after.delete(date)) after.add(date);
      return { chosen: after };
    });
  }

  render({ term, words, isWorking, actions }: RhythmsProps): JSX.Element {
    const { chosen } = this.state;
    const isEnough = chosen.size > 1;
    return (
      <fieldset class="chosen-dates">
        <legend>{words.t("card.dates")}</legend>
        {term.dates.map((date) => (
          <label key={date}>
            <input type="checkbox" checked={chosen.has(date)} onChange={() => this.#toggle(date)} />
            {formatShortDay(date, words.language)}
          </label>
        ))}
        <button
          type="button"
          class="plain"
          aria-disabled={isWorking || !isEnough}
          onClick={() => (isEnough ? actions.press("book", { dates: [...chosen].sort() }) : undefined)}
        >
          {words.t(isEnough ? "card.book.dates" : "card.dates.more", { count: chosen.size })}
        </button>
      </fieldset>
    );
  }
}
