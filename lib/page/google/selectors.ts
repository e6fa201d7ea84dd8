import type { SelectorBook } from "../find";

/**
 * Every selector of Google Calendar's page. No class names (they churn), no wording and no values of
 * aria-label (translated). A later candidate is used only when the earlier ones match nothing.
 * When you change one, write above it when and where it was last seen to match.
 */
export const GOOGLE_SELECTORS = {
  /** Main pane; the drawer with its mini calendar lies outside. */
  main: [
    // 2026-10: unchanged since 2018 across every redesign
    "[role=main]",
    // 2026-09: id of the pane, used by three extensions
    "#YPCqFe",
  ],
  /** Node that survives navigation, for the observer. */
  pane: [
    // 2026-09: stays while views are rebuilt inside it
    "#YPCqFe",
    // 2026-10: rebuilt by some navigations, better than body
    "[role=main]",
  ],
  grid: [
    // 2026-10: unchanged since 2018; several may be mounted at once
    "[role=grid]",
    // 2026-09: distinguishes day columns from a month
    '[data-is-column-view-context="true"]',
    // 2025-12: child of the grid in day and week
    "[data-start-date-key][data-end-date-key]",
  ],
  /** Day columns of the timed grid, and (in some builds) cells of the all-day row. */
  dayCell: [
    // 2026-10: unchanged since 2018
    "[role=gridcell][data-datekey]",
    // 2026-09: the same cell without its role
    "[data-datekey][data-column-index]",
    // 2026-09: the same cell without its date
    "[role=gridcell][data-column-index]",
  ],
  /** Cells of any row. */
  cell: [
    // 2026-10: unchanged since 2018
    "[role=gridcell]",
  ],
  columnHeader: [
    // 2025-12: may include the hour gutter's corner
    "[role=columnheader]",
  ],
  /** First and last day in view. */
  shownRange: [
    // 2025-12: same code as data-datekey
    "[data-start-date-key][data-end-date-key]",
  ],
  columnContext: [
    // 2026-09: true for day, week, N days
    "[data-is-column-view-context]",
  ],
  /** Roots of event chips; the gatherer separates them from nested matches (resize handle, inner button). */
  chip: [
    // 2026-10: ten independent sources 2018 to 2026
    "[data-eventchip]",
    // 2026-10: also on the resize handle and on the popup
    "[data-eventid]",
    // 2026-09: the page's own log tag of an event chip
    '[jslog^="35463"]',
    // 2026-10: all-day and month chips
    "[data-stacked-layout-chip-container]",
  ],
  /** For the lax count: elements that may be chips without identifying attributes. */
  lostChip: [
    // 2026-10: every timed chip is one, every other chip holds one
    "[role=button]",
  ],
  button: [
    // 2026-10: what opens an event
    "[role=button],button",
  ],
  /** Visible half of a chip, hidden from screen readers. */
  visibleHalf: [
    // 2026-10: unchanged since 2018
    '[aria-hidden="true"]',
  ],
  /** Days of a list: schedule and search. */
  listDay: [
    // 2026-09: schedule and search
    "[role=rowgroup][data-datekey]",
  ],
  /** Any element with a day attribute. */
  dated: [
    // 2026-10: columns, month cells, list days
    "[data-datekey]",
  ],
  /** Popups and editors: chips and grids inside are not the calendar. */
  dialog: [
    // 2026-09: popup, quick add, find a time
    "[role=dialog]",
    // 2026-09: event popup, re-used between events
    "[data-chips-dialog]",
    // 2026-09: event popup
    "#xDetDlg",
  ],
  /** Hidden heading with the count of events as its last number. */
  heading: [
    // 2026-03: "Week of March 8, 2026, 16 events"
    "h1",
  ],
  /** The page's own zone and language; not confirmed for 2026, so optional. */
  zone: [
    // 2025-07: IANA name in a hidden block
    "#xTimezone",
  ],
  locale: [
    // 2025-07: language in the same block
    "#xUserLocale",
  ],
  /** Names the signed-in account's address, in its text or its accessible name. */
  account: [
    // 2025-07: in the same hidden block
    "#xUserEmail",
    // 2026-11: the button with the account's picture, from memory; "Google Account: Dana Reyes (address)"
    'a[href*="/SignOutOptions"]',
  ],
  /** Links and forms of Google's sign-in. */
  signIn: [
    // 2026-09: landing page's sign-in link
    'a[href*="accounts.google.com/ServiceLogin"]',
    // 2026-09: same
    'a[href*="accounts.google.com/AccountChooser"]',
    // 2026-09: same
    'a[href*="accounts.google.com/signin"],a[href*="accounts.google.com/v3/signin"]',
    // 2026-09: sign-in form
    'form[action*="accounts.google.com"],form[action*="/signin/"]',
    // 2026-09: sign-in fields
    "#identifierId,input[type=password]",
  ],
} as const satisfies SelectorBook<string>;

export type GoogleKey = keyof typeof GOOGLE_SELECTORS;
