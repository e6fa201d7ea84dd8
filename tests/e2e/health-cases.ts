import type { ReadingVerdict } from "../../lib/core/health/calendar-health";
import type { CalendarVendor } from "../../lib/core/schedule/calendar-reading";
import type { OverlayKey } from "../../lib/i18n/overlay";
import type { PanelWords } from "../../lib/i18n/sidepanel";
import { outlookWeekPath, weekPath } from "../workbench/practice-week";
import { MONDAY, OUTLOOK_WEEK, WEEK } from "./practice-stage";

/** One page that a therapist may have before her, and what each of our surfaces says of it. */
export interface HealthCase {
  name: string;
  vendor: CalendarVendor;
  variants?: string[];
  path?: string;
  isDrawn: boolean;
  /** The pill's line. */
  line: RegExp;
  /** The sentence in the opened pill; none when there is nothing to explain. */
  why?: OverlayKey;
  verdict: ReadingVerdict;
  /** The side panel's sentence on what the page met, or a start of the one on the week. */
  panel: Parameters<PanelWords>[0] | RegExp;
}

const NOTHING = /^Pushpin: nothing drawn$/;
const refused = { isDrawn: false, line: NOTHING } as const;
const GOOGLE_ROOT = "/calendar/u/0/r";
const DAY = MONDAY.split("-").map(Number).join("/");
/** Somebody else's calendar, at its mailbox's and at its published address. */
const MAILBOX = OUTLOOK_WEEK.replace("/calendar/", "/calendar/room4@school.example/");
const PUBLISHED = "/calendar/published/room4@school.example/abc/calendar.html";

/** Pages that prove no free time: as long as no other is read, the side panel says why. */
export const UNPROVEN: HealthCase[] = [
  {
    name: "a month",
    vendor: "google",
    path: WEEK.replace("/week/", "/month/"),
    ...refused,
    why: "why.unsupported",
    verdict: "other-view",
    panel: "why.month",
  },
  {
    name: "a schedule list",
    vendor: "google",
    path: WEEK.replace("/week/", "/agenda/"),
    ...refused,
    why: "why.unsupported",
    verdict: "other-view",
    panel: "why.agenda",
  },
  {
    name: "a year",
    vendor: "google",
    path: WEEK.replace("/week/", "/year/"),
    ...refused,
    why: "why.unsupported",
    verdict: "other-view",
    panel: "why.year",
  },
  {
    name: "settings",
    vendor: "google",
    path: `${GOOGLE_ROOT}/settings/general`,
    ...refused,
    why: "why.unsupported",
    verdict: "other-view",
    panel: "why.unsupported",
  },
  {
    name: "a month",
    vendor: "outlook",
    path: OUTLOOK_WEEK.replace("workweek", "month"),
    ...refused,
    why: "why.unsupported",
    verdict: "other-view",
    panel: "why.month",
  },
  {
    name: "a page built another way",
    vendor: "google",
    variants: ["broken"],
    ...refused,
    why: "why.unreadable",
    verdict: "changed",
    panel: "why.unreadable",
  },
  {
    name: "a page built another way",
    vendor: "outlook",
    variants: ["broken"],
    ...refused,
    why: "why.unreadable",
    verdict: "changed",
    panel: "why.unreadable",
  },
  {
    name: "a page that never comes to rest",
    vendor: "google",
    variants: ["two-grids"],
    ...refused,
    why: "why.unreadable",
    verdict: "busy",
    panel: "why.unreadable",
  },
  {
    name: "a page that says it is loading",
    vendor: "outlook",
    variants: ["loading"],
    ...refused,
    why: "why.unreadable",
    verdict: "busy",
    panel: "why.unreadable",
  },
  {
    name: "a mailbox of another zone",
    vendor: "outlook",
    variants: ["zone=Europe/Kyiv"],
    ...refused,
    why: "why.zone-differs",
    verdict: "other-zone",
    panel: "why.zone-differs",
  },
  {
    name: "calendars side by side",
    vendor: "outlook",
    variants: ["split"],
    ...refused,
    why: "why.split-view",
    verdict: "split-view",
    panel: "why.split-view",
  },
  {
    name: "another mailbox",
    vendor: "outlook",
    path: MAILBOX,
    ...refused,
    why: "why.other-mailbox",
    verdict: "other-mailbox",
    panel: "why.other-mailbox",
  },
  {
    name: "a published calendar",
    vendor: "outlook",
    path: PUBLISHED,
    ...refused,
    why: "why.other-mailbox",
    verdict: "other-mailbox",
    panel: "why.other-mailbox",
  },
  {
    name: "signed out",
    vendor: "google",
    variants: ["signed-out-page"],
    ...refused,
    why: "why.signed-out",
    verdict: "signed-out",
    panel: "why.signed-out",
  },
  {
    name: "signed out",
    vendor: "outlook",
    variants: ["signed-out-page"],
    ...refused,
    why: "why.signed-out",
    verdict: "signed-out",
    panel: "why.signed-out",
  },
  {
    name: "an event whose time can't be told",
    vendor: "google",
    variants: ["without=style"],
    isDrawn: true,
    line: /^Pushpin: \d+ windows, partly read$/,
    why: "why.partial",
    verdict: "incomplete",
    panel: "why.partial",
  },
  {
    name: "an event whose time can't be told",
    vendor: "outlook",
    variants: ["nameless-event"],
    isDrawn: true,
    line: /^Pushpin: \d+ windows, partly read$/,
    why: "why.partial",
    verdict: "incomplete",
    panel: "why.partial",
  },
  {
    name: "a filter that hides events",
    vendor: "outlook",
    variants: ["filtered"],
    isDrawn: true,
    line: /^Pushpin: \d+ windows, partly read$/,
    why: "why.filter-applied",
    verdict: "incomplete",
    panel: "why.filter-applied",
  },
  {
    name: "a part of the page built another way",
    vendor: "google",
    variants: ["without=data-datekey"],
    isDrawn: true,
    line: /^Pushpin: \d+ windows, partly read$/,
    why: "why.partial",
    verdict: "changed",
    panel: "why.partial",
  },
  {
    name: "a part of the page built another way",
    vendor: "outlook",
    variants: ["without=data-calitemid"],
    isDrawn: true,
    line: /^Pushpin: \d+ windows, partly read$/,
    why: "why.partial",
    verdict: "changed",
    panel: "why.partial",
  },
];

const well = { isDrawn: true, verdict: "well" } as const;

/** Pages that prove free time, single days before the week. */
export const PROVEN: HealthCase[] = [
  {
    name: "a day",
    vendor: "google",
    path: `${GOOGLE_ROOT}/day/${DAY}`,
    ...well,
    line: /^Pushpin: \d+ windows?$/,
    panel: /^Only part of this week was read/,
  },
  {
    name: "a day",
    vendor: "outlook",
    path: `/calendar/view/day/${DAY}`,
    ...well,
    line: /^Pushpin: \d+ windows?$/,
    panel: /^Only part of this week was read/,
  },
  {
    name: "the week on a clock that the page names",
    vendor: "google",
    variants: ["zone=America/Chicago"],
    ...well,
    line: /^Pushpin: \d+ windows$/,
    panel: /^Your calendar was read/,
  },
  { name: "the week", vendor: "google", ...well, line: /^Pushpin: \d+ windows$/, panel: /^Your calendar was read/ },
  { name: "the week", vendor: "outlook", ...well, line: /^Pushpin: \d+ windows$/, panel: /^Your calendar was read/ },
];

/** The week of a case whose address is not told. */
export const WEEK_OF: Record<CalendarVendor, (date: string) => string> = { google: weekPath, outlook: outlookWeekPath };

/** What has a test of its own in health-states.e2e.test.ts, on both sites. */
export const TOLD_APART: { verdicts: (ReadingVerdict | "none")[]; sentences: OverlayKey[] } = {
  verdicts: ["none"],
  // Those about accounts are seen in accounts.e2e.test.ts, a lock in lock.e2e.test.ts and district-policy.e2e.test.ts.
  sentences: ["why.off", "why.reading", "why.locked", "why.account.first", "why.account.other", "why.account.unnamed"],
};

type Reasons<Key extends string> = Partial<Record<CalendarVendor, Partial<Record<Key, string>>>>;

const ONE_GRID =
  "calendars lie over each other in one grid; how its day view stands side by side was not seen in any source";
const OWN_PAGE = "others' calendars lie on her own page; those embedded elsewhere are at no address that is read";
const OWN_CLOCK = "the page names its own zone, and all of the week is worked out in it";
const NO_FILTER = "it has no filter of the kinds of events; an unticked calendar is another matter";
const NO_ANSWER = "the browser starts the worker anew for each message; see tests/overlay/asking.test.ts";
const NO_FULL_DISK = "no test fills a disk; see take-reading in tests/services/damaged-records.test.ts";
const NO_FAULT = "only a fault of ours gives it, and none is known";

/** Verdicts that a vendor's page can't give, and why. */
export const NO_SUCH_VERDICT: Reasons<ReadingVerdict> = {
  google: { "split-view": ONE_GRID, "other-mailbox": OWN_PAGE, "other-zone": OWN_CLOCK },
};

/** Sentences that a vendor's page can't say, and why. */
export const NO_SUCH_SENTENCE: Reasons<OverlayKey> = {
  google: {
    "why.split-view": ONE_GRID,
    "why.other-mailbox": OWN_PAGE,
    "why.zone-differs": OWN_CLOCK,
    "why.filter-applied": NO_FILTER,
    "failure.no-answer": NO_ANSWER,
    "failure.unexpected": NO_FAULT,
    "why.vault-full": NO_FULL_DISK,
    "why.vault-refused": NO_FULL_DISK,
  },
  outlook: {
    "failure.no-answer": NO_ANSWER,
    "failure.unexpected": NO_FAULT,
    "why.vault-full": NO_FULL_DISK,
    "why.vault-refused": NO_FULL_DISK,
  },
};
