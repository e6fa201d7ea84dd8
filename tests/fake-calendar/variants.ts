import { parseVariants, type Variant } from "./variant-list";

/** How the fake page looks and misbehaves. Everything a variant can change, with the tame value as default. */
export interface PageOptions {
  /** Gives every CSS class another name; 0 keeps the few names that are known from the real page. */
  seed: number;
  dark: boolean;
  /** Height of an hour in px. */
  density: number;
  drawer: boolean;
  language: "en" | "es" | "ja";
  clock24: boolean;
  rtl: boolean;
  zoom: number;
  fiveDays: boolean;
  mondayStart: boolean;
  /** View of an address that names none, as the page remembers the last one used. */
  view: string;
  keys: "bubble" | "capture" | "steal";
  /** Milliseconds between re-renders without any change; 0 = never. */
  rerenderMs: number;
  stuckGrid: boolean;
  /** Attributes taken off every element of the main pane. */
  without: string[];
  foreignChildren: boolean;
  allDay: "repeated" | "spanning";
  load: "given" | "empty" | "dense";
  signedOut: "no" | "redirect" | "page";
  /** Address of the signed-in account; empty on a page that shows none. */
  account: string;
  /** IANA zone of the page's clock. */
  zone: string;
  /** How far the page's clock is ahead of the real one. */
  clockOffsetMs: number;
}

export const TAME_PAGE: PageOptions = {
  seed: 0,
  dark: false,
  density: 48,
  drawer: true,
  language: "en",
  clock24: false,
  rtl: false,
  zoom: 1,
  fiveDays: false,
  mondayStart: false,
  view: "week",
  keys: "bubble",
  rerenderMs: 0,
  stuckGrid: false,
  without: [],
  foreignChildren: false,
  allDay: "repeated",
  load: "given",
  signedOut: "no",
  account: "therapist@lincoln.example",
  zone: "America/New_York",
  clockOffsetMs: 0,
};

const BROKEN = ["data-datekey", "data-start-date-key", "data-end-date-key", "data-column-index", "data-eventchip"];

function set<K extends keyof PageOptions>(key: K, value: PageOptions[K]): Variant<PageOptions>["apply"] {
  return (options) => void (options[key] = value);
}

function setNumber(key: "seed" | "density" | "zoom"): Variant<PageOptions>["apply"] {
  return (options, value) => {
    const number = Number(value);
    if (!Number.isFinite(number)) throw new Error(`${key} wants a number, not "${value}"`);
    options[key] = number;
  };
}

function setLanguage(options: PageOptions, value: string): void {
  if (value !== "en" && value !== "es" && value !== "ja") throw new Error(`lang is en, es or ja, not "${value}"`);
  options.language = value;
  options.clock24 = value === "ja";
}

export const VARIANTS: Record<string, Variant<PageOptions>> = {
  seed: { says: "every CSS class has another name", example: "7", apply: setNumber("seed") },
  dark: { says: "dark theme", apply: set("dark", true) },
  density: { says: "px per hour: 40, 48, 60, 72, 80, 96, 116", example: "60", apply: setNumber("density") },
  "drawer-closed": { says: "no mini calendar on the left", apply: set("drawer", false) },
  lang: { says: "page language: en, es, ja", example: "es", apply: setLanguage },
  "clock-24": { says: "24-hour times", apply: set("clock24", true) },
  rtl: { says: "right to left", apply: set("rtl", true) },
  zoom: { says: "the page is zoomed by CSS", example: "1.5", apply: setNumber("zoom") },
  "five-days": { says: "weekends are hidden", apply: set("fiveDays", true) },
  "monday-start": { says: "the week starts on Monday", apply: set("mondayStart", true) },
  view: {
    says: "view of /r without a name: day, week, customday, month, agenda, year",
    example: "month",
    apply: (options, value) => void (options.view = value),
  },
  month: { says: "same as view=month", apply: set("view", "month") },
  "keys-capture": { says: "single-key shortcuts caught on document, capture phase", apply: set("keys", "capture") },
  "page-steals-keys": { says: "shortcuts caught on window, capture phase", apply: set("keys", "steal") },
  "re-render": { says: "chips replaced every two seconds", apply: set("rerenderMs", 2000) },
  "two-grids": { says: "an old grid stays mounted for ever", apply: set("stuckGrid", true) },
  without: {
    says: "an attribute is missing everywhere; may be given several times",
    example: "data-eventid",
    apply: (options, value) => void options.without.push(value),
  },
  broken: { says: "all grid attributes are missing", apply: (options) => void options.without.push(...BROKEN) },
  "foreign-children": { says: "other extensions hide chips and add blocks", apply: set("foreignChildren", true) },
  "all-day-spanning": { says: "a long all-day event is one wide chip", apply: set("allDay", "spanning") },
  empty: { says: "no events", apply: set("load", "empty") },
  "dense-400": { says: "400 events in the week", apply: set("load", "dense") },
  "signed-out": { says: "redirects to the sign-in page", apply: set("signedOut", "redirect") },
  "signed-out-page": { says: "a signed-out page at the same address", apply: set("signedOut", "page") },
  account: {
    says: "address of the signed-in account; none: the page shows no address",
    example: "family@home.example",
    apply: (options, value) => void (options.account = value === "none" ? "" : value),
  },
  zone: {
    says: "zone of the page's clock",
    example: "America/Chicago",
    apply: (options, value) => void (options.zone = value),
  },
};

/** Options of a list like ["dark", "density=60"]. Throws for a variant that does not exist. */
export function optionsOf(
  variants: readonly string[],
  standard: Partial<Pick<PageOptions, "zone" | "clockOffsetMs">> = {},
): PageOptions {
  return parseVariants(VARIANTS, variants, { ...TAME_PAGE, ...standard, without: [] });
}
