import { Component, createRef, type JSX } from "preact";

/** A button. `asks`: the question before its act, which says what it does and to whom; `no` cancels. */
export interface AskingButton {
  act: string;
  label: string;
  /** The name for screen readers, where several rows have buttons of the same label. */
  name?: string | undefined;
  asks?: { text: string; no: string } | undefined;
}

interface AskingButtonsProps<B extends AskingButton> {
  buttons: readonly B[];
  onPress: (button: B) => void;
  /** CSS classes of the page around it. */
  buttonClass: string;
  rowClass: string;
}

/** A row of buttons. One whose act mails somebody, or can't be undone, asks first. */
export class AskingButtons<B extends AskingButton> extends Component<
  AskingButtonsProps<B>,
  { asked?: string | undefined }
> {
  readonly #leave = createRef<HTMLButtonElement>();
  readonly #row = createRef<HTMLDivElement>();

  #press(one: B): void {
    // The pressed button disappears, so focus the safe answer.
    if (one.asks) this.setState({ asked: one.act }, () => this.#leave.current?.focus());
    else this.props.onPress(one);
  }

  #answer(one?: B): void {
    this.setState({ asked: undefined }, () => this.#row.current?.querySelector("button")?.focus());
    if (one) this.props.onPress(one);
  }

  render({ buttons, buttonClass, rowClass }: AskingButtonsProps<B>): JSX.Element {
    const asked = buttons.find(({ act, asks }) => asks && act === this.state.asked);
    if (!asked?.asks)
      return (
        <div class={rowClass} ref={this.#row}>
          {buttons.map((one) => (
            <button
              type="button"
              class={buttonClass}
              aria-label={one.name}
              key={one.act}
              onClick={() => this.#press(one)}
            >
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
          <button type="button" class={buttonClass} aria-label={asked.name} onClick={() => this.#answer(asked)}>
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
