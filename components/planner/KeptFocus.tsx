import { Component, createRef, type ComponentChildren, type JSX } from "preact";

interface KeptFocusProps {
  class?: string;
  children: ComponentChildren;
}

/** True where the element with the focus is gone, and no other one was given the focus. */
const isFocusLost = (): boolean => document.activeElement === document.body;

/**
 * A line of a list, from which what was pressed may disappear once it is done: the focus then goes to the line's
 * heading, or else to its first button, so that the next key continues there.
 */
export class KeptFocus extends Component<KeptFocusProps> {
  readonly #line = createRef<HTMLLIElement>();

  override getSnapshotBeforeUpdate(): boolean {
    return this.#holdsFocus();
  }

  override componentDidUpdate(_props: KeptFocusProps, _state: object, hadFocus: boolean): void {
    // What appears in place of the pressed control may take the focus itself, a moment later.
    if (hadFocus && isFocusLost()) requestAnimationFrame(() => this.#takeLostFocus());
  }

  #takeLostFocus(): void {
    if (isFocusLost()) this.#line.current?.querySelector<HTMLElement>('[tabindex="-1"], button, summary')?.focus();
  }

  #holdsFocus(): boolean {
    return this.#line.current?.contains(document.activeElement) === true;
  }

  render({ children, class: className }: KeptFocusProps): JSX.Element {
    return (
      <li class={className} ref={this.#line}>
        {children}
      </li>
    );
  }
}
