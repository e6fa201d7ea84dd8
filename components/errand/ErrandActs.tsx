import { Component, createRef, type JSX } from "preact";
import type { ErrandView } from "../../lib/contracts/booking";
import type { VisitAct } from "../../lib/core/booking/errand-view";

type Act = ErrandView["acts"][number];

interface ErrandActsProps {
  acts: readonly Act[];
  onAct: (act: VisitAct) => void;
  /** Opens the planner where calendars are connected. */
  onConnect: () => void;
  /** CSS classes of the page around it. */
  buttonClass: string;
  rowClass: string;
}

/** The buttons for a visit in a connected calendar. An act that mails somebody asks first and names the recipient. */
export class ErrandActs extends Component<ErrandActsProps, { asked?: Act["act"] | undefined }> {
  readonly #leave = createRef<HTMLButtonElement>();
  readonly #row = createRef<HTMLDivElement>();

  #press({ act, asks }: Act): void {
    // The pressed button disappears, so focus the safe answer.
    if (asks) this.setState({ asked: act }, () => this.#leave.current?.focus());
    else if (act === "connect") this.props.onConnect();
    else this.props.onAct(act);
  }

  #answer(act: Act["act"] | undefined): void {
    this.setState({ asked: undefined }, () => this.#row.current?.querySelector("button")?.focus());
    if (act !== undefined && act !== "connect") this.props.onAct(act);
  }

  render({ acts, buttonClass, rowClass }: ErrandActsProps): JSX.Element | null {
    const asked = acts.find(({ act, asks }) => asks && act === this.state.asked);
    if (acts.length === 0) return null;
    if (!asked?.asks)
      return (
        <div class={rowClass} ref={this.#row}>
          {acts.map((one) => (
            <button type="button" class={buttonClass} key={one.act} onClick={() => this.#press(one)}>
              {one.label}
            </button>
          ))}
        </div>
      );
    const { text, no } = asked.asks;
    return (
      <div>
        <p role="alert">{text}</p>
        <div class={rowClass}>
          <button type="button" class={buttonClass} onClick={() => this.#answer(asked.act)}>
            {asked.label}
          </button>
          <button type="button" class={buttonClass} ref={this.#leave} onClick={() => this.#answer(undefined)}>
            {no}
          </button>
        </div>
      </div>
    );
  }
}
