import type { SelectorBook } from "../find";

/**
 * Every selector of Outlook's calendar page. No hashed class names (they churn with each build) and no wording of
 * labels (translated). First candidate first; a later one only speaks when the earlier ones are gone.
 * Whoever changes one writes down when and where it was seen.
 */
export const OUTLOOK_SELECTORS = {
  /** The calendar application: mail and people live beside it on the same host. */
  module: [
    { css: '[data-app-section="CalendarModule"]', seen: "2026-09", why: "three independent sources" },
    { css: '[data-app-section="CalendarModuleSurface"]', seen: "2026-09", why: "the same without its navigation" },
    { css: "[role=main]", seen: "2026-01", why: "the surface's role; also on published pages" },
  ],
  /** The view that is shown. */
  surface: [
    { css: '[data-app-section^="Surface_"]', seen: "2026-09", why: "day, work week, week, month; published pages too" },
    { css: "[role=main]", seen: "2026-01", why: "the same element on captured pages" },
  ],
  /** Hours of one calendar; several in split view. */
  grid: [
    {
      css: '[data-app-section^="calendar-view-"]:not([data-app-section^="calendar-view-header-"])',
      seen: "2026-09",
      why: "unchanged since 2022",
    },
    { css: ".inDayScrollContainer", seen: "2026-02", why: "what scrolls around the hours" },
  ],
  /** Dates and all-day events above the hours. */
  header: [{ css: '[data-app-section^="calendar-view-header-"]', seen: "2026-09", why: "unchanged since 2022" }],
  scroller: [{ css: ".inDayScrollContainer", seen: "2026-02", why: "class without a hash, three sources" }],
  /** Tells its own day. */
  columnHead: [{ css: "[data-column-date]", seen: "2026-09", why: "three sources, a head per shown day" }],
  /** What holds a day's events. */
  columnBody: [{ css: ".templateColumnContent", seen: "2026-03", why: "around every timed chip, no all-day one" }],
  /** The hour rail's texts; a machine-readable time would be something else. */
  hour: [{ css: "time:not([datetime])", seen: "2026-03", why: "12 AM to 11 PM beside the hours" }],
  chip: [{ css: "[data-calitemid]", seen: "2026-09", why: "an id per occurrence, unchanged since 2022" }],
  /** What names an event on a chip. */
  chipLabel: [
    { css: "[role=button][aria-label]", seen: "2026-09", why: "unchanged since 2022" },
    { css: "[aria-label][title]", seen: "2026-01", why: "the same element without its role" },
  ],
  /** For the lax count: what could be a chip that lost its id. */
  lostChip: [{ css: "[role=button][aria-label][title]", seen: "2026-01", why: "every label element carries both" }],
  /** A chip's frame, whoever is in it. */
  chipFrame: [
    {
      css: '[data-calitemid],[class*="calendar-SelectionStyles"]',
      seen: "2026-01",
      why: "also around slots and counts",
    },
  ],
  icon: [{ css: "[data-icon-name]", seen: "2026-01", why: "ArrowRepeat..., lock" }],
  /** A day of the month view, with its date. */
  monthCell: [
    {
      css: '[id^="monthDayCell_"],.monthDayCell [id^="header_"]',
      seen: "2026-09",
      why: "signed in (2026-09) with date, offset and zone in the id; published (2026-01) with the date",
    },
  ],
  /** Around a month cell: carries its place. */
  monthBox: [{ css: '[style*="inset"]', seen: "2026-01", why: "published pages place cells in per cent" }],
  today: [
    {
      css: '[data-app-section="CalendarSurfaceNavigationToolbar"] button[aria-label]',
      seen: "2026-09",
      why: "its first button names today",
    },
    {
      css: '[data-app-section^="CalendarModule"] [role=toolbar] button[aria-label]',
      seen: "2025-12",
      why: "older bar",
    },
  ],
  /** Peek card, compose form and dialogs: chips inside are not the calendar. */
  outside: [
    {
      css: '[data-app-section="CalendarItemPeek"],[id^="EVENT_CalendarCompose"],[data-app-section="Form_Content"],[role=dialog],#fluent-default-layer-host,#leftPaneContainer',
      seen: "2026-09",
      why: "peek, form, pop-ups, left pane with its small calendar",
    },
  ],
  /** The page that fills the window while an event is written. */
  form: [{ css: '[id^="EVENT_CalendarCompose"]', seen: "2026-08", why: "not a dialog, takes the surface's place" }],
  build: [{ css: 'meta[name="scriptVer"]', seen: "2026-01", why: "version of the page's script" }],
  /** Doors of Microsoft's sign-in. */
  signIn: [
    {
      css: 'form[action*="login.microsoftonline.com"],form[action*="login.live.com"],a[href*="login.microsoftonline.com"],a[href*="login.live.com"]',
      seen: "2026-06",
      why: "sign-in form and its links",
    },
    { css: "#i0116,input[name=loginfmt]", seen: "2026-06", why: "field of the sign-in form" },
  ],
} as const satisfies SelectorBook<string>;

export type OutlookKey = keyof typeof OUTLOOK_SELECTORS;
