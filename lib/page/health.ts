import type { HealthReason, HealthState, ReadingHealth } from "../core/schedule/calendar-reading";

/**
 * What a finding means for the whole reading. `note`: the reading stays ok. `partial`: events may be wrong, but free
 * time is still proven. `gap`: readable, but proves no free time.
 */
type Weight = "note" | "partial" | "gap" | "unreadable" | "unsupported" | "signed-out";

/** Every finding a reader can report about its own work, with its weight. */
const WEIGHTS = {
  /** Only a later candidate of some selector matched. */
  "selector-fallback": "note",
  /** The page's own count of events differs; we don't know what exactly it counts. */
  "count-differs": "note",
  /** The page has no sign-in of a calendar user. */
  "signed-out": "signed-out",
  /** Month, year, list, search: never a proof of free time. */
  "view-unsupported": "unsupported",
  /** Another person's calendar (a published page, another mailbox), which says nothing about her own time. */
  "other-mailbox": "unsupported",
  /** Editor, settings, trash, tasks. */
  "not-the-calendar": "unsupported",
  /** Pieces of a calendar without the page around them. */
  fragment: "unreadable",
  /** The page marks itself as loading. */
  "still-loading": "unreadable",
  "grid-missing": "unreadable",
  /** Several calendars are shown side by side, and we don't guess which one is hers. */
  "split-view": "unsupported",
  /** Two grids are shown at once: an animation, or a page we don't understand. */
  "grid-ambiguous": "unreadable",
  "columns-missing": "unreadable",
  "dates-missing": "unreadable",
  "datekeys-invalid": "gap",
  "datekeys-missing": "gap",
  /** Days of the view have no column. */
  "columns-incomplete": "gap",
  /** Labels, headings or the address name other days than the columns. */
  "dates-conflict": "unreadable",
  "headings-conflict": "gap",
  "address-elsewhere": "gap",
  /** The columns do not give the height of an hour. */
  "hour-height-missing": "gap",
  "hour-height-conflict": "unreadable",
  "columns-uneven": "gap",
  /** Only one measure gives the scale of the hours, and nothing confirms it. */
  "scale-unproven": "unreadable",
  /** The page's clock differs from the browser's: the mailbox has another time zone. */
  "zone-differs": "unreadable",
  /** Real events that lie neither in a column nor in the all-day row. */
  "chips-unplaced": "gap",
  "chips-mostly-unplaced": "unreadable",
  /** Days, or strips of all-day events, that show a count instead of events. */
  "chips-hidden": "gap",
  /** The page hides kinds of events by a filter. */
  "filter-applied": "gap",
  /** The page says that it has loaded more events than it shows. */
  "events-missing": "gap",
  /** The page's clock is behind: the page may be old or in another zone. Its next minute decides. */
  "clock-behind": "gap",
  /** Elements that look like events, but have nothing that identifies one. */
  "chips-unrecognised": "gap",
  /** Place and label (or id) name different times. */
  "times-unsure": "gap",
  /** Place and label of events in the all-day row name different days. */
  "row-unsure": "partial",
  /** As row-unsure, for events that also name times of day. */
  "row-times-unsure": "gap",
  /** Events of the all-day row whose days could not be read. */
  "row-unplaced": "gap",
  /** Short events whose end is known only from their height: they may end earlier. */
  "ends-unsure": "partial",
  "times-mostly-unsure": "unreadable",
  /** Events whose times could not be read. */
  "times-missing": "gap",
  "ids-undecoded": "partial",
  /** One id appears at several times. */
  "ids-repeated": "partial",
  /** No event is shown, but the page may still be loading. */
  "empty-unproven": "gap",
  /** The page counts events but shows none. */
  "chips-missing": "unreadable",
  /** The view's name and its columns don't fit together. */
  "view-conflict": "partial",
  /** The reader itself failed; nothing it says may be used. */
  "reader-failed": "unreadable",
} as const satisfies Record<string, Weight>;

/** Code of a finding; lib/i18n has its words. */
export type ReasonCode = keyof typeof WEIGHTS;

/**
 * All codes of findings.
 * @internal for the test that i18n has words for each
 */
export const REASON_CODES = Object.keys(WEIGHTS) as ReasonCode[];

const STATE_OF: Record<Weight, HealthState> = {
  note: "ok",
  partial: "partial",
  gap: "partial",
  unreadable: "unreadable",
  unsupported: "unsupported",
  "signed-out": "signed-out",
};
const GRAVITY: HealthState[] = ["ok", "partial", "unreadable", "unsupported", "signed-out"];

/** Collects the findings of one reading and sums them up. Contains counts, never text of the page. */
export class HealthLog {
  readonly #reasons = new Map<ReasonCode, HealthReason>();

  /** Adds a finding once; a second one of the same code replaces its counts. */
  report(code: ReasonCode, count?: number, of?: number): void {
    const reason: HealthReason = { code };
    if (count !== undefined) reason.count = count;
    if (of !== undefined) reason.of = of;
    this.#reasons.set(code, reason);
  }

  /** True when the finding was made. */
  has(code: ReasonCode): boolean {
    return this.#reasons.has(code);
  }

  /** False when any finding means that an empty stretch does not prove free time. */
  provesFreeTime(): boolean {
    return [...this.#reasons.keys()].every((code) => WEIGHTS[code] === "note" || WEIGHTS[code] === "partial");
  }

  /** The gravest state of all findings, gravest reasons first. */
  health(): ReadingHealth {
    const codes = [...this.#reasons.keys()].sort((a, b) => gravityOf(b) - gravityOf(a));
    const state = codes[0] ? STATE_OF[WEIGHTS[codes[0]]] : "ok";
    return { state, reasons: codes.map((code) => this.#reasons.get(code)!) };
  }
}

function gravityOf(code: ReasonCode): number {
  return GRAVITY.indexOf(STATE_OF[WEIGHTS[code]]);
}
