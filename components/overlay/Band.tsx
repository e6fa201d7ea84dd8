import type { JSX } from "preact";
import type { DrawnWindow, PlacedBand } from "../../lib/contracts/overlay-week";
import type { OverlayWords } from "../../lib/i18n/overlay-words";
import { lookOf, placeStyle } from "./placed-band";

interface BandProps {
  band: PlacedBand;
  words: OverlayWords;
  onOpen: () => void;
}

/** "MJ, TR" where there is room, "MJ+1" where there is not. */
function Initials({ initials }: { initials: readonly string[] }): JSX.Element {
  const others = initials.length - 1;
  return (
    <>
      <span class="if-wide">{initials.join(", ")}</span>
      <span class="if-narrow">{others > 0 ? `${initials[0]}+${others}` : initials[0]}</span>
    </>
  );
}

function WindowLabel({ window, words }: { window: DrawnWindow; words: OverlayWords }): JSX.Element {
  return (
    <>
      <span class="line">
        <b>{window.routineTitle}</b>
        {window.room ? <span class="if-wide detail"> {words.room(window.room)}</span> : null}
      </span>
      <span class="line">
        <Initials initials={window.initials} /> <span class="if-wide detail">{words.bandTimes(window)}</span>
      </span>
      <span class="line if-tall soft">{words.t(`state.${window.state}`)}</span>
    </>
  );
}

/**
 * The coloured background of a window, under the page's events. Screen readers get the pin instead.
 * Only its label takes clicks; everywhere else they reach the page's grid.
 */
export function Band({ band, words, onOpen }: BandProps): JSX.Element {
  const [first] = band.windows;
  const look = lookOf(band);
  const hasCautions = look !== "count" && first!.hasCautions;
  return (
    <div
      class={`band ${look}${hasCautions ? " caution" : ""}`}
      style={placeStyle(band)}
      aria-hidden="true"
      data-window={first!.id}
    >
      {look === "booked" ? null : (
        <div class="box">
          {/* The pin beside it is the real button; the label is only a larger target for a pointer. */}
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
          <div class="label" onClick={onOpen}>
            {look === "count" ? (
              <span class="line">
                <b>{words.t("count.label", { count: band.windows.length })}</b>
              </span>
            ) : (
              <WindowLabel window={first!} words={words} />
            )}
          </div>
        </div>
      )}
    </div>
  );
}
