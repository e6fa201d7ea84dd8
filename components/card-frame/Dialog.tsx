import { Component, createRef, type ComponentChildren, type JSX } from "preact";
import type { FrameWords } from "../../lib/i18n/frame-words";
import { Icon } from "../ui/Icon";
import * as icons from "../ui/icons";

interface DialogProps {
  /** Identifies what is shown; when it changes, the focus moves to the dialog's top. */
  subject: string;
  title: string;
  when: string;
  words: FrameWords;
  onClose: () => void;
  children: ComponentChildren;
}

/** True when no element has the focus. */
function focusIsLost({ ownerDocument }: HTMLElement): boolean {
  const { activeElement, body } = ownerDocument;
  return activeElement === null || activeElement === body;
}

/**
 * The box of everything that opens beside a pin. Takes the focus, and takes it again when the focused button
 * disappears.
 */
export class Dialog extends Component<DialogProps> {
  readonly #ref = createRef<HTMLDivElement>();

  override componentDidMount(): void {
    this.#focus();
  }

  override componentDidUpdate(before: DialogProps): void {
    if (before.subject !== this.props.subject || focusIsLost(this.#element)) this.#focus();
  }

  get #element(): HTMLDivElement {
    return this.#ref.current!;
  }

  #focus(): void {
    this.#element.focus({ preventScroll: true });
  }

  render({ title, when, words, onClose, children }: DialogProps): JSX.Element {
    return (
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native one takes the page's top layer and Escape
      <div class="card" role="dialog" aria-modal="true" aria-labelledby="title when" tabIndex={-1} ref={this.#ref}>
        <div class="head">
          <h2 id="title">{title}</h2>
          <span id="when" class="soft">
            {when}
          </span>
          <button type="button" class="icon" aria-label={words.t("card.close")} onClick={onClose}>
            <Icon path={icons.close} />
          </button>
        </div>
        {children}
      </div>
    );
  }
}
