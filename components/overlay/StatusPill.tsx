import type { JSX } from "preact";
import type { OverlayWords } from "../../lib/i18n/overlay-words";
import { Glyph } from "../ui/Glyph";
import type { PillActions, PillView } from "./pill-view";

interface PillProps {
  view: PillView;
  words: OverlayWords;
  actions: PillActions;
}

/** The status in one sentence, shown while the card script, which draws the panel, is loading or failed to load. */
function Reason({ view, words }: Omit<PillProps, "actions">): JSX.Element | null {
  const why = words.why(view.status);
  return why ? (
    <p class="panel" aria-live="polite">
      {why}
    </p>
  ) : null;
}

/** The line that always shows Pushpin's status on this page. Small, so that it covers nothing. */
export function StatusPill({ view, words, actions }: PillProps): JSX.Element {
  const line = words.statusLine(view.status, view.windows.length);
  return (
    <div class="status">
      {view.isOpen && !view.hasPanel ? <Reason view={view} words={words} /> : null}
      <div class="panel-place" />
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
