import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Failure } from "../../lib/contracts/failure";
import type { DrawnWindow, WindowCard } from "../../lib/contracts/overlay-week";
import { failureText, refusalText } from "../../lib/i18n/failure";
import { formatTimeRange } from "../../lib/i18n/format";
import { Button } from "../ui/Button";
import type { Answered } from "./panel-actions";
import type { CardProps, WindowContext } from "./window-context";

/** Runs one request at a time; remembers what went wrong with the last. */
function useRequest() {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async <T,>(request: () => Promise<Answered<T>>, then: (value: T) => void): Promise<void> => {
    setBusy(true);
    const answer = await request();
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) then(answer.value);
  };
  return { isBusy, failure, run };
}

/** What leaves the device, and what can be done now: by state of the window. */
export function CardButtons({ card, context }: CardProps): JSX.Element {
  const { window } = card;
  const { actions, words, language } = context;
  const { isBusy, failure, run } = useRequest();
  const [isHandedOver, setHandedOver] = useState(false);
  const book = () =>
    void run(
      () => actions.book(window.id),
      () => setHandedOver(true),
    );
  const decline = () =>
    void run(
      () => actions.decline(window.id),
      ({ declineIds }) => context.onSaid(saidDeclined(window, declineIds, context)),
    );
  const takeBack = () =>
    void run(
      () => actions.removeBooking(window.bookingId ?? window.id),
      () => {
        setHandedOver(false);
        context.onSaid({ text: words("takenBack") });
      },
    );
  return (
    <div class="card-buttons">
      {failure && <p role="alert">{failureText(failure, language)}</p>}
      {window.state === "booked" && <p>{words("booked")}</p>}
      {window.state === "suggested" && !isHandedOver && (
        <SuggestedButtons card={card} context={context} isBusy={isBusy} onBook={book} onDecline={decline} />
      )}
      {(window.state === "handed-over" || (isHandedOver && window.state === "suggested")) && (
        <>
          <Outcome text={words(isHandedOver ? "handedOver" : "waiting")} takesFocus={isHandedOver} />
          <div class="pp-row">
            <Button isBusy={isBusy} onPress={book}>
              {words("bookAgain")}
            </Button>
            <Button isBusy={isBusy} onPress={takeBack}>
              {words("takeBack")}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

interface SuggestedButtonsProps extends CardProps {
  isBusy: boolean;
  onBook: () => void;
  onDecline: () => void;
}

function SuggestedButtons({ card, context, isBusy, onBook, onDecline }: SuggestedButtonsProps): JSX.Element {
  const { words, language } = context;
  const { window, outgoing } = card;
  const meansId = useId();
  return (
    <>
      <p class="card-sends">
        {"refusal" in outgoing ? refusalText(outgoing.refusal, language) : sendsText(card, outgoing, context)}
      </p>
      <div class="pp-row">
        {!("refusal" in outgoing) && (
          <Button look="primary" isBusy={isBusy} onPress={onBook}>
            {words("book", { time: formatTimeRange(window, language) })}
          </Button>
        )}
        <button type="button" class="pp-button" aria-describedby={meansId} onClick={onDecline}>
          {words("decline")}
        </button>
      </div>
      <p id={meansId} class="pp-soft">
        {words("declineMeans", { title: window.routineTitle, who: window.initials.join(", ") })}
      </p>
    </>
  );
}

type Outgoing = Exclude<WindowCard["outgoing"], { refusal: unknown }>;

/** The exact words that leave the device. */
function sendsText({ teacherName }: WindowCard, outgoing: Outgoing, { words }: WindowContext): string {
  const { title, guestEmail, location } = outgoing;
  const guest = teacherName ? words("guest", { teacher: teacherName, email: guestEmail }) : guestEmail;
  return location ? words("sends", { title, guest, location }) : words("sendsNowhere", { title, guest });
}

/** Takes the focus when the button that led here is gone. */
function Outcome({ text, takesFocus }: { text: string; takesFocus: boolean }): JSX.Element {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) line.current?.focus();
  }, [takesFocus]);
  return (
    <p ref={line} tabIndex={-1}>
      {text}
    </p>
  );
}

function saidDeclined({ routineTitle, initials }: DrawnWindow, declineIds: string[], { words }: WindowContext) {
  const parameters = { title: routineTitle, who: initials.join(", ") };
  return { text: words("declined", parameters), undo: { declineIds, restored: words("restored", parameters) } };
}
