import { Component, type JSX } from "preact";
import type { WindowCard } from "../../lib/contracts/overlay-week";
import { refusalLine } from "../../lib/i18n/card-words";
import type { CardWords } from "../../lib/i18n/card-words";
import type { CardActions } from "./card-actions";
import { Glyph } from "../ui/Glyph";
import { Others, type OthersProps } from "./OtherTimes";

interface ButtonsProps {
  card: WindowCard;
  words: CardWords;
  isWorking: boolean;
  actions: CardActions;
  drawOthers?: OthersProps["drawOthers"];
}

/** Exactly what leaves the device, or why nothing can. */
function Outgoing({ card, words }: Pick<ButtonsProps, "card" | "words">): JSX.Element {
  const { outgoing, teacherName } = card;
  if ("refusal" in outgoing) return <p class="refusal">{refusalLine(words, outgoing.refusal)}</p>;
  const { title, guestEmail, location } = outgoing;
  const email = teacherName ? words.t("card.guest", { teacher: teacherName, email: guestEmail }) : guestEmail;
  const sentence = words.t(location ? "card.sends" : "card.sends.nowhere", { title, email, location });
  return <p class="sends soft">{sentence}</p>;
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
    const canBook = !("refusal" in card.outgoing);
    return (
      <div class="buttons">
        {canBook ? (
          <button type="button" class="primary" aria-disabled={isWorking} onClick={() => actions.press("book")}>
            {isWorking ? words.t("card.booking") : words.t("card.book", { time: words.bandTimes(card.window) })}
          </button>
        ) : null}
        {card.alternatives.length > 0 ? (
          <button
            type="button"
            class="plain"
            aria-expanded={opened === "others"}
            onClick={() => this.#toggle("others")}
          >
            {words.t("card.others", { count: card.alternatives.length })}
          </button>
        ) : null}
        <button
          type="button"
          class="icon"
          aria-label={words.t("card.more")}
          aria-expanded={opened === "more"}
          onClick={() => this.#toggle("more")}
        >
          <Glyph name="dots" />
        </button>
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
        {opened === "more" ? <DeclineChoice {...props} /> : null}
        <Outgoing card={card} words={words} />
      </>
    );
  }
}
