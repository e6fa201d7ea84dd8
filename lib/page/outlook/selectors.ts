import type { SelectorBook } from "../find";

/**
 * Every selector of Outlook's calendar page. No hashed class names (they churn with each build) and no wording of
 * labels (translated). A later candidate is used only when the earlier ones match nothing.
 * When you change one, write above it when and where it was last seen to match.
 */
export const OUTLOOK_SELECTORS = {
  /** The calendar application; mail and people are beside it on the same host. */
  module: [
    // 2026-09: three independent sources
    '[data-app-section="CalendarModule"]',
    // 2026-09: the same without its navigation
    '[data-app-section="CalendarModuleSurface"]',
    // 2026-01: the surface's role; also on published pages
    "[role=main]",
  ],
  /** The current view. */
  surface: [
    // 2026-09: day, work week, week, month; published pages too
    '[data-app-section^="Surface_"]',
    // 2026-01: the same element on captured pages
    "[role=main]",
  ],
  /** Hours of one calendar; several in split view. */
  grid: [
    // 2026-09: unchanged since 2022
    '[data-app-section^="calendar-view-"]:not([data-app-section^="calendar-view-header-"])',
    // 2026-02: the scrolling element around the hours
    ".inDayScrollContainer",
  ],
  /** Dates and all-day events above the hours. */
  header: [
    // 2026-09: unchanged since 2022
    '[data-app-section^="calendar-view-header-"]',
  ],
  scroller: [
    // 2026-02: class without a hash, three sources
    ".inDayScrollContainer",
  ],
  /** Head of a day; names its own day. */
  columnHead: [
    // 2026-09: three sources, a head per shown day
    "[data-column-date]",
  ],
  /** The box of a day's events. */
  columnBody: [
    // 2026-03: around every timed chip, no all-day one
    ".templateColumnContent",
  ],
  /** Texts of the hour rail; a `time` with a datetime attribute is something else. */
  hour: [
    // 2026-03: 12 AM to 11 PM beside the hours
    "time:not([datetime])",
  ],
  chip: [
    // 2026-09: an id per occurrence, unchanged since 2022
    "[data-calitemid]",
  ],
  /** Elements that may name a chip's event; a button to join the meeting may come before or after. */
  chipLabel: [
    // 2026-09: unchanged since 2022
    "[role=button][aria-label]",
    // 2026-09: the same as a real button; also what joins a meeting
    "button[aria-label]",
    // 2026-01: the same element without its role
    "[aria-label][title]:not([role=img],i,svg)",
    // 2026-01: the same element without its label
    "[role=button][title]",
  ],
  /** For the lax count: elements that may be chips without an id. */
  lostChip: [
    // 2026-01: every label element carries both
    "[role=button][aria-label][title]",
  ],
  /** The frame of a chip. */
  chipFrame: [
    // 2026-01: also around slots and counts
    '[data-calitemid],[class*="calendar-SelectionStyles"]',
  ],
  /** Texts around the events. */
  notice: [
    // 2026-09: its filter is a button; what it has loaded is announced
    "button,[role=button],[aria-live],[role=status]",
  ],
  icon: [
    // 2026-01: ArrowRepeat..., lock
    "[data-icon-name]",
  ],
  /** A day of the month view, with its date. */
  monthCell: [
    // 2026-09: signed in (2026-09) with date, offset and zone in the id; published (2026-01) with the date
    '[id^="monthDayCell_"],.monthDayCell [id^="header_"]',
  ],
  /** Element around a month cell that has its position. */
  monthBox: [
    // 2026-01: published pages place cells in per cent
    '[style*="inset"]',
  ],
  today: [
    // 2026-09: its first button names today
    '[data-app-section="CalendarSurfaceNavigationToolbar"] button[aria-label]',
    // 2025-12: older bar
    '[data-app-section^="CalendarModule"] [role=toolbar] button[aria-label]',
  ],
  /** Peek card, compose form and dialogs: chips inside are not the calendar. */
  outside: [
    // 2026-09: peek, form, pop-ups, left pane with its small calendar
    '[data-app-section="CalendarItemPeek"],[id^="EVENT_CalendarCompose"],[data-app-section="Form_Content"],' +
      "[role=dialog],#fluent-default-layer-host,#leftPaneContainer",
  ],
  /** The page that fills the window while an event is written. */
  form: [
    // 2026-08: not a dialog, takes the surface's place
    '[id^="EVENT_CalendarCompose"]',
  ],
  build: [
    // 2026-01: version of the page's script
    'meta[name="scriptVer"]',
  ],
  /** Links and forms of Microsoft's sign-in. */
  signIn: [
    // 2026-06: sign-in form and its links
    'form[action*="login.microsoftonline.com"],form[action*="login.live.com"],' +
      'a[href*="login.microsoftonline.com"],a[href*="login.live.com"]',
    // 2026-06: field of the sign-in form
    "#i0116,input[name=loginfmt]",
  ],
} as const satisfies SelectorBook<string>;

export type OutlookKey = keyof typeof OUTLOOK_SELECTORS;
