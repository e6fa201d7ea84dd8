import type { JSX } from "preact";
import type { DrawnWindow } from "../../lib/core/suggest/overlay-week";
import type { OverlayStatus, OverlayWords } from "../../lib/i18n/overlay-words";
import { Glyph } from "./Glyph";
import { WindowList } from "./WindowList";

export interface PillView {
  status: OverlayStatus | null;
  /** What is drawn, in time order. */
  windows: readonly DrawnWindow[];
  moreCount: number;
  isOn: boolean;
  isOpen: boolean;
  /** Only the pin is shown. */
  isSmall: boolean;
}

export interface PillActions {
  toggle(): void;
  shrink(): void;
  switchTo(isOn: boolean): void;
  open(window: DrawnWindow): void;
}

interface PillProps {
  view: PillView;
  words: OverlayWords;
  actions: PillActions;
}

function Reason({ view, words }: Omit<PillProps, "actions">): JSX.Element | null {
  const why = words.why(view.status);
  if (!why) return null;
  return (
    <p>
      {why} {words.pointsToSidePanel(view.status) ? words.t("status.side-panel") : null}
    </p>
  );
}

/** Called when the panel opens; the same function each time, so that a new drawing does not call it again. */
function takeFocus(panel: HTMLElement | null): void {
  panel?.focus({ preventScroll: true });
}

/** The week's windows as a short list, why there are none, and the switch. */
function Panel({ view, words, actions }: PillProps): JSX.Element {
  const { windows, moreCount, isOn, status } = view;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native one takes the page's top layer and Escape
    <div class="panel" role="dialog" aria-label={words.t("status.panel")} tabIndex={-1} ref={takeFocus}>
      <div class="panel-head">
        <button type="button" role="switch" aria-checked={isOn} class="switch" onClick={() => actions.switchTo(!isOn)}>
          <span class="track" aria-hidden="true" />
          {words.t("status.switch")}
        </button>
        <button type="button" class="icon" aria-label={words.t("status.collapse")} onClick={() => actions.shrink()}>
          <Glyph name="less" />
        </button>
      </div>
      <Reason view={view} words={words} />
      {windows.length > 0 ? (
        <WindowList windows={windows} words={words} onOpen={(window) => actions.open(window)} />
      ) : null}
      {windows.length === 0 && !status ? <p class="soft">{words.t("status.list.empty")}</p> : null}
      {moreCount > 0 && isOn ? (
        <p class="soft">
          {words.t("status.more", { count: moreCount })} {words.t("status.side-panel")}
        </p>
      ) : null}
    </div>
  );
}

/** The one line that always says what Pushpin does on this page. Small, so that it covers nothing. */
export function StatusPill({ view, words, actions }: PillProps): JSX.Element {
  const line = words.statusLine(view.status, view.windows.length);
  return (
    <div class="status">
      {view.isOpen ? <Panel view={view} words={words} actions={actions} /> : null}
      <button
        type="button"
        class="pill"
        aria-label={line}
        aria-expanded={view.isOpen}
        aria-haspopup="dialog"
        title={view.isSmall ? line : undefined}
        onClick={() => actions.toggle()}
      >
        <Glyph name={view.windows.length > 0 ? "filled-pin" : "hollow-pin"} />
        {view.isSmall ? null : <span>{line}</span>}
      </button>
    </div>
  );
}
