import type { HealthReason, HealthState, ReadingHealth } from "../core/schedule/calendar-reading";

/**
 * What a finding means for the whole reading. `note` alone leaves it ok; `gap` leaves it readable but
 * no proof of free time; `partial` leaves both and says so.
 */
type Weight = "note" | "partial" | "gap" | "unreadable" | "unsupported" | "signed-out";

/** Every finding a reader can report about its own work, with its weight. */
const WEIGHTS = {
  /** Some part was found by a later candidate of its selector. */
  "selector-fallback": "note",
  /** The page's own count of events differs; what it counts is not known. */
  "count-differs": "note",
  /** The page has no sign-in of a calendar user. */
  "signed-out": "signed-out",
  /** Month, year, list, search: never a proof of free time. */
  "view-unsupported": "unsupported",
  /** Somebody else's calendar: a published page, or another mailbox. Her own time is not to be read from it. */
  "other-mailbox": "unsupported",
  /** Editor, settings, trash, tasks. */
  "not-the-calendar": "unsupported",
  /** Pieces of a calendar without the page around them. */
  fragment: "unreadable",
  /** The page says itself that it is still loading. */
  "still-loading": "unreadable",
  "grid-missing": "unreadable",
  /** Several calendars stand side by side: which of them is hers is not to be guessed. */
  "split-view": "unsupported",
  /** Two grids are shown at once: an animation, or a page we don't understand. */
  "grid-ambiguous": "unreadable",
  "columns-missing": "unreadable",
  "dates-missing": "unreadable",
  "datekeys-invalid": "gap",
  "datekeys-missing": "gap",
  /** Days of the view have no column. */
  "columns-incomplete": "gap",
  /** Labels, headings or the address name other days than the columns do. */
  "dates-conflict": "unreadable",
  "headings-conflict": "gap",
  "address-elsewhere": "gap",
  /** Height of an hour is not to be had from the columns. */
  "hour-height-missing": "gap",
  "hour-height-conflict": "unreadable",
  "columns-uneven": "gap",
  /** Only one measure of the hours is to be had, and nothing confirms it. */
  "scale-unproven": "unreadable",
  /** The page's clock is another than the browser's: a mailbox of another time zone. */
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
  /** The page's clock is behind by what may be its age or another zone: the next minute will tell. */
  "clock-behind": "gap",
  /** Look like events, but carry nothing that names one. */
  "chips-unrecognised": "gap",
  /** Place and label (or id) name different times. */
  "times-unsure": "gap",
  /** Place and label of events in the all-day row name different days. */
  "row-unsure": "partial",
  /** The same, for events that also name hours. */
  "row-times-unsure": "gap",
  /** Events of the all-day row whose days could not be told. */
  "row-unplaced": "gap",
  /** Short events whose end nothing but their height tells: they may end earlier. */
  "ends-unsure": "partial",
  "times-mostly-unsure": "unreadable",
  /** Events without a time that could be told. */
  "times-missing": "gap",
  "ids-undecoded": "partial",
  /** One id stands at several times. */
  "ids-repeated": "partial",
  /** No event shown, and no proof yet that this is not just loading. */
  "empty-unproven": "gap",
  /** The page counts events but shows none. */
  "chips-missing": "unreadable",
  /** The view's name and its columns don't fit together. */
  "view-conflict": "partial",
  /** The reader itself failed; nothing it says may be used. */
  "reader-failed": "unreadable",
} as const satisfies Record<string, Weight>;

export type ReasonCode = keyof typeof WEIGHTS;

/**
 * All findings there are.
 * @internal for the test that each has words
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

/** Collects findings during one reading and sums them up. Carries counts, never page text. */
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

  /** False as soon as one finding says that an empty stretch proves nothing. */
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
