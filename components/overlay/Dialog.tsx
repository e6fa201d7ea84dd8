import { Component, createRef, type ComponentChildren, type JSX } from "preact";
import type { OverlayWords } from "../../lib/i18n/overlay-words";
import { Glyph } from "../ui/Glyph";
import { keepBeside } from "./keep-beside";

interface DialogProps {
  /** Identifies what is shown; when it changes, the focus moves to the dialog's top. */
  subject: string;
  title: string;
  when: string;
  words: OverlayWords;
  anchor: () => DOMRect | undefined;
  onClose: () => void;
  children: ComponentChildren;
}

/** True when no element of page or overlay has the focus, so that keys would go to the page. */
function focusIsLost(element: HTMLElement): boolean {
  const active = element.ownerDocument.activeElement;
  const root = element.getRootNode();
  const own = root instanceof ShadowRoot ? root.activeElement : active;
  return own === null && (active === null || active === element.ownerDocument.body || active.contains(element));
}

/** The frame of everything that opens beside a pin. Takes the focus, and again when the focused button goes. */
export class Dialog extends Component<DialogProps> {
  readonly #ref = createRef<HTMLDivElement>();
  #release = (): void => {};

  override componentDidMount(): void {
    this.#release = keepBeside(this.#element, () => this.props.anchor());
    this.#focus();
  }

  override componentDidUpdate(before: DialogProps): void {
    if (before.subject !== this.props.subject || focusIsLost(this.#element)) this.#focus();
  }

  override componentWillUnmount(): void {
    this.#release();
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
            <Glyph name="cross" />
          </button>
        </div>
        {children}
      </div>
    );
  }
}
