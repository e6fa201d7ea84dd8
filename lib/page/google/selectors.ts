import type { SelectorBook } from "../find";

/**
 * Every selector of Google Calendar's page. No class names (they churn), no wording and no values of
 * aria-label (translated). First candidate first; a later one only speaks when the earlier ones are gone.
 * Whoever changes one writes down when and where it was seen.
 */
export const GOOGLE_SELECTORS = {
  /** Main pane; the drawer with its mini calendar lies outside. */
  main: [
    { css: "[role=main]", seen: "2026-10", why: "unchanged since 2018 across every redesign" },
    { css: "#YPCqFe", seen: "2026-09", why: "id of the pane, used by three extensions" },
  ],
  /** Node that survives navigation, for the observer. */
  pane: [
    { css: "#YPCqFe", seen: "2026-09", why: "stays while views are rebuilt inside it" },
    { css: "[role=main]", seen: "2026-10", why: "rebuilt by some navigations, better than body" },
  ],
  grid: [
    { css: "[role=grid]", seen: "2026-10", why: "unchanged since 2018; several may be mounted at once" },
    { css: '[data-is-column-view-context="true"]', seen: "2026-09", why: "tells columns from month" },
    { css: "[data-start-date-key][data-end-date-key]", seen: "2025-12", why: "child of the grid in day and week" },
  ],
  /** Day columns of the timed grid, and (in some builds) cells of the all-day row. */
  dayCell: [
    { css: "[role=gridcell][data-datekey]", seen: "2026-10", why: "unchanged since 2018" },
    { css: "[data-datekey][data-column-index]", seen: "2026-09", why: "the same cell without its role" },
    { css: "[role=gridcell][data-column-index]", seen: "2026-09", why: "the same cell without its date" },
  ],
  /** Cells of any row. */
  cell: [{ css: "[role=gridcell]", seen: "2026-10", why: "unchanged since 2018" }],
  columnHeader: [{ css: "[role=columnheader]", seen: "2025-12", why: "may include the hour gutter's corner" }],
  /** First and last day in view. */
  shownRange: [{ css: "[data-start-date-key][data-end-date-key]", seen: "2025-12", why: "same code as data-datekey" }],
  columnContext: [{ css: "[data-is-column-view-context]", seen: "2026-09", why: "true for day, week, N days" }],
  /** Roots of event chips; nested matches (resize handle, inner button) are told apart by the reader. */
  chip: [
    { css: "[data-eventchip]", seen: "2026-10", why: "ten independent sources 2018 to 2026" },
    { css: "[data-eventid]", seen: "2026-10", why: "also on the resize handle and on the popup" },
    { css: '[jslog^="35463"]', seen: "2026-09", why: "the page's own log tag of an event chip" },
    { css: "[data-stacked-layout-chip-container]", seen: "2026-10", why: "all-day and month chips" },
  ],
  /** For the lax count: what could be a chip that lost its names. */
  lostChip: [{ css: "[role=button]", seen: "2026-10", why: "every timed chip is one, every other chip holds one" }],
  button: [{ css: "[role=button],button", seen: "2026-10", why: "what opens an event" }],
  /** Half of a chip that is seen but not read out. */
  visibleHalf: [{ css: '[aria-hidden="true"]', seen: "2026-10", why: "unchanged since 2018" }],
  /** Days of a list: schedule and search. */
  listDay: [{ css: "[role=rowgroup][data-datekey]", seen: "2026-09", why: "schedule and search" }],
  /** Anything that carries a day. */
  dated: [{ css: "[data-datekey]", seen: "2026-10", why: "columns, month cells, list days" }],
  /** Popups and editors: chips and grids inside are not the calendar. */
  dialog: [
    { css: "[role=dialog]", seen: "2026-09", why: "popup, quick add, find a time" },
    { css: "[data-chips-dialog]", seen: "2026-09", why: "event popup, re-used between events" },
    { css: "#xDetDlg", seen: "2026-09", why: "event popup" },
  ],
  /** Hidden heading with the count of events as its last number. */
  heading: [{ css: "h1", seen: "2026-03", why: '"Week of March 8, 2026, 16 events"' }],
  /** The page's own zone and language; not confirmed for 2026, so optional. */
  zone: [{ css: "#xTimezone", seen: "2025-07", why: "IANA name in a hidden block" }],
  locale: [{ css: "#xUserLocale", seen: "2025-07", why: "language in the same block" }],
  /** Doors of Google's sign-in. */
  signIn: [
    { css: 'a[href*="accounts.google.com/ServiceLogin"]', seen: "2026-09", why: "landing page's sign-in link" },
    { css: 'a[href*="accounts.google.com/AccountChooser"]', seen: "2026-09", why: "same" },
    {
      css: 'a[href*="accounts.google.com/signin"],a[href*="accounts.google.com/v3/signin"]',
      seen: "2026-09",
      why: "same",
    },
    { css: 'form[action*="accounts.google.com"],form[action*="/signin/"]', seen: "2026-09", why: "sign-in form" },
    { css: "#identifierId,input[type=password]", seen: "2026-09", why: "sign-in fields" },
  ],
} as const satisfies SelectorBook<string>;

export type GoogleKey = keyof typeof GOOGLE_SELECTORS;
