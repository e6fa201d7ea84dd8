import { Component, type JSX } from "preact";
import type { WindowCard } from "../../lib/contracts/overlay-week";
import { refusalLine, seriesLines } from "../../lib/i18n/card-words";
import { formatShortDay } from "../../lib/i18n/format";
import type { CardWords } from "../../lib/i18n/card-words";
import type { CardActions } from "./card-actions";
import { refusalRouteOf } from "../popup/planner-route";
import { PlannerButton } from "./PlannerButton";
import { Rhythms } from "./Rhythms";
import { Others, type OthersProps } from "./OtherTimes";
import { Icon } from "../ui/Icon";
import * as icons from "../ui/icons";

interface ButtonsProps {
  card: WindowCard;
  words: CardWords;
  isWorking: boolean;
  actions: CardActions;
  drawOthers?: OthersProps["drawOthers"];
}

/** Offers to book every week until the term ends, and lists these dates. */
function TermChoice({ card, words, isWorking, actions }: ButtonsProps): JSX.Element | null {
  const { term } = card;
  if (!term || "refusal" in term || term.dates.length < 2) return null;
  const { until, dates, leftOut, endsWithReview = false, leavesOut } = term;
  const meansId = `term ${card.window.id}`.replaceAll(" ", "-");
  const means = { dateCount: dates.length, leftOut, endsWithReview, leavesOut };
  return (
    <div class="decline">
      <button
        type="button"
        class="plain"
        aria-disabled={isWorking}
        aria-describedby={meansId}
        onClick={() => actions.press("book", true)}
      >
        {words.t("card.book.term", { date: formatShortDay(until, words.language) })}
      </button>
      <p id={meansId} class="soft">
        {seriesLines(words, means).join(" ")}
      </p>
    </div>
  );
}

/** Shows exactly what would leave the device, or why the window can't be booked. */
function Outgoing({ card, words, actions }: Pick<ButtonsProps, "card" | "words" | "actions">): JSX.Element {
  const { outgoing, teacherName } = card;
  if ("refusal" in outgoing)
    return (
      <>
        <p class="refusal">{outgoing.refusalText ?? refusalLine(words, outgoing.refusal)}</p>
        <PlannerButton route={refusalRouteOf(outgoing.refusal)} words={words} actions={actions} />
      </>
    );
  const { title, guestEmail, location, details } = outgoing;
  const guest = teacherName ? words.t("card.guest", { teacher: teacherName, email: guestEmail }) : guestEmail;
  const email = guestEmail ? guest : words.t("card.nobody");
  const sentence = words.t(location ? "card.sends" : "card.sends.nowhere", { title, email, location });
  return (
    <p class="sends soft">
      {sentence}
      {details ? ` ${words.t("card.sends.details", { details })}` : ""}
    </p>
  );
}

function DeclineChoice({ card, words, actions }: ButtonsProps): JSX.Element {
  const { id, routineTitle: title, className, initials } = card.window;
  // Several cards may be open in one list, so the id must differ.
  const meansId = `decline ${id}`.replaceAll(" ", "-");
  return (
    <div class="decline">
      <button type="button" class="plain" onClick={() => actions.press("decline")} aria-describedby={meansId}>
        {words.t("card.decline")}
      </button>
      <p id={meansId} class="soft">
        {words.t("card.decline.means", { title, className, who: words.who(initials) })}
      </p>
    </div>
  );
}

type Part = "others" | "more";

/** The card's buttons: book, other times, not this. */
export class CardButtons extends Component<ButtonsProps, { opened?: Part | undefined }> {
  #toggle(part: Part): void {
    this.setState(({ opened }) => ({ opened: opened === part ? undefined : part }));
  }

  #row({ card, words, isWorking, actions }: ButtonsProps): JSX.Element {
    const { opened } = this.state;
    const book =
      "refusal" in card.outgoing ? null : (
        <button type="button" class="primary" aria-disabled={isWorking} onClick={() => actions.press("book")}>
          {isWorking ? words.t("card.booking") : words.t("card.book", { time: words.bandTimes(card.window) })}
        </button>
      );
    const hasOthers = card.alternatives.length > 0;
    // Keep the menu button on the same line as the button before it.
    return (
      <div class="buttons">
        {hasOthers ? book : null}
        <div class="unbroken">
          {hasOthers ? (
            <button
              type="button"
              class="plain"
              aria-expanded={opened === "others"}
              onClick={() => this.#toggle("others")}
            >
              {words.t("card.others", { count: card.alternatives.length })}
            </button>
          ) : (
            book
          )}
          <button
            type="button"
            class="icon"
            aria-label={words.t("card.more")}
            aria-expanded={opened === "more"}
            onClick={() => this.#toggle("more")}
          >
            <Icon path={icons.dots} />
          </button>
        </div>
      </div>
    );
  }

  render(props: ButtonsProps): JSX.Element {
    const { card, words, actions, drawOthers } = props;
    const { opened } = this.state;
    return (
      <>
        {this.#row(props)}
        {opened === "others" ? (
          <Others windows={card.alternatives} words={words} actions={actions} drawOthers={drawOthers} />
        ) : null}
        {opened === "more" && card.term && !("refusal" in card.term || "refusal" in card.outgoing) ? (
          <Rhythms {...props} term={card.term} />
        ) : null}
        {opened === "more" ? <DeclineChoice {...props} /> : null}
        {opened === "more" && card.term && "refusal" in card.term ? (
          <>
            <p class="soft">{refusalLine(words, card.term.refusal)}</p>
            <PlannerButton route={refusalRouteOf(card.term.refusal)} words={words} actions={actions} />
          </>
        ) : null}
        {"refusal" in card.outgoing ? null : <TermChoice {...props} />}
        <Outgoing card={card} words={words} actions={actions} />
      </>
    );
  }
}
