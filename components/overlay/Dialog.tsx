import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { OverlayWords } from "../../lib/i18n/overlay";
import { Glyph } from "./Glyph";
import { useAnchored } from "./use-anchored";

interface DialogProps {
  /** Changes when the dialog shows something else: the focus starts at its top again. */
  subject: string;
  title: string;
  when: string;
  words: OverlayWords;
  anchor(): DOMRect | undefined;
  onClose(): void;
  children: ComponentChildren;
}

/** True when no element of page or overlay has the focus, so that keys would go to the page. */
function focusIsLost(element: HTMLElement): boolean {
  const active = element.ownerDocument.activeElement;
  const root = element.getRootNode();
  const own = root instanceof ShadowRoot ? root.activeElement : active;
  return own === null && (active === null || active === element.ownerDocument.body || active.contains(element));
}

/** The frame of everything that opens beside a pin. The focus moves in, and stays when a button goes. */
export function Dialog({ subject, title, when, words, anchor, onClose, children }: DialogProps): JSX.Element {
  const ref = useRef<HTMLDivElement>(null);
  useAnchored(ref, anchor);
  useLayoutEffect(() => ref.current!.focus({ preventScroll: true }), [subject]);
  useLayoutEffect(() => {
    if (focusIsLost(ref.current!)) ref.current!.focus({ preventScroll: true });
  });
  return (
    <div class="card" role="dialog" aria-modal="true" aria-labelledby="title when" tabIndex={-1} ref={ref}>
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
