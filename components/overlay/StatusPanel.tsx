import type { JSX } from "preact";
import type { OverlayWords } from "../../lib/i18n/overlay-words";
import { panelStyle } from "./card-style";
import { Glyph } from "../ui/Glyph";
import type { PanelActions, PillView } from "./pill-view";
import { WindowList } from "../window-card/WindowList";

export interface PanelProps {
  view: PillView;
  words: OverlayWords;
  actions: PanelActions;
}

function Reason({ view, words }: Omit<PanelProps, "actions">): JSX.Element | null {
  const why = words.why(view.status);
  if (!why) return null;
  return (
    <p>
      {why} {words.pointsToSidePanel(view.status) ? words.t("status.side-panel") : null}
    </p>
  );
}

function Switch(props: { isOn: boolean; label: string; onChange: (isOn: boolean) => void }): JSX.Element {
  const { isOn, label, onChange } = props;
  return (
    <button type="button" role="switch" aria-checked={isOn} class="switch" onClick={() => onChange(!isOn)}>
      <span class="track" aria-hidden="true" />
      {label}
    </button>
  );
}

/** Focuses the panel when it opens. Kept outside the component: a new function would run again on each render. */
function takeFocus(panel: HTMLElement | null): void {
  panel?.focus({ preventScroll: true });
}

/** The panel above the pill: the week's windows or why there are none, and the overlay's switches. */
export function StatusPanel({ view, words, actions }: PanelProps): JSX.Element {
  const { windows, moreCount, isOn, isOnlyNext, status } = view;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native one takes the page's top layer and Escape
    <div class="panel" role="dialog" aria-label={words.t("status.panel")} tabIndex={-1} ref={takeFocus}>
      <style>{panelStyle}</style>
      <div class="panel-head">
        <Switch isOn={isOn} label={words.t("status.switch")} onChange={(to) => actions.switchTo(to)} />
        <button type="button" class="icon" aria-label={words.t("status.collapse")} onClick={() => actions.shrink()}>
          <Glyph name="less" />
        </button>
      </div>
      {isOn ? (
        <Switch isOn={isOnlyNext} label={words.t("status.only-next")} onChange={(to) => actions.showOnlyNext(to)} />
      ) : null}
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
