import { Component, createRef, type JSX } from "preact";
import type { SendTaskAct } from "../../lib/contracts/booking";
import type { PageAct, VisitAct } from "../../lib/core/booking/send-task-acts";

interface SendTaskActsProps {
  acts: readonly SendTaskAct[];
  onAct: (act: VisitAct) => void;
  /** Opens the planner at its calendar settings or at the page for IT. */
  onOpen: (route: "#calendars" | "#it-sheet") => void;
  /** CSS classes of the page around it. */
  buttonClass: string;
  rowClass: string;
}

interface SendTaskActsState {
  asked?: SendTaskAct["act"] | undefined;
  /** The text to copy, and the sentence that says whether copying worked. */
  copied?: { said: string; text: string } | undefined;
}

const isOfPage = (act: SendTaskAct["act"]): act is PageAct =>
  act === "connect" || act === "it-sheet" || act === "copy-details";

/** The buttons for a visit in a connected calendar. An act that mails somebody asks first and names the recipient. */
export class SendTaskActs extends Component<SendTaskActsProps, SendTaskActsState> {
  readonly #leave = createRef<HTMLButtonElement>();
  readonly #row = createRef<HTMLDivElement>();

  #press(one: SendTaskAct): void {
    // The pressed button disappears, so focus the safe answer.
    if (one.asks) this.setState({ asked: one.act }, () => this.#leave.current?.focus());
    else this.#do(one);
  }

  #do({ act, copies }: SendTaskAct): void {
    if (copies) void this.#copy(copies);
    else if (!isOfPage(act)) this.props.onAct(act);
    else this.props.onOpen(act === "it-sheet" ? "#it-sheet" : "#calendars");
  }

  /** Copies a text and shows it as well, since a browser may refuse to copy in a frame on a calendar page. */
  async #copy({ text, done, failed }: NonNullable<SendTaskAct["copies"]>): Promise<void> {
    const said = await navigator.clipboard.writeText(text).then(
      () => done,
      () => failed,
    );
    this.setState({ copied: { said, text } });
  }

  #answer(one?: SendTaskAct): void {
    this.setState({ asked: undefined }, () => this.#row.current?.querySelector("button")?.focus());
    if (one) this.#do(one);
  }

  render({ acts, buttonClass, rowClass }: SendTaskActsProps): JSX.Element | null {
    const { copied, asked: askedAct } = this.state;
    const asked = acts.find(({ act, asks }) => asks && act === askedAct);
    if (acts.length === 0) return null;
    if (!asked?.asks)
      return (
        <div>
          <div class={rowClass} ref={this.#row}>
            {acts.map((one) => (
              <button type="button" class={buttonClass} key={one.act} onClick={() => this.#press(one)}>
                {one.label}
              </button>
            ))}
          </div>
          <output>
            {copied && (
              <>
                {copied.said} <samp>{copied.text}</samp>
              </>
            )}
          </output>
        </div>
      );
    const { text, no } = asked.asks;
    return (
      <div>
        <p role="alert">{text}</p>
        <div class={rowClass}>
          <button type="button" class={buttonClass} onClick={() => this.#answer(asked)}>
            {asked.label}
          </button>
          <button type="button" class={buttonClass} ref={this.#leave} onClick={() => this.#answer()}>
            {no}
          </button>
        </div>
      </div>
    );
  }
}
