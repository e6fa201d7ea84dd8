import { parseVariants, type Variant } from "../variant-list";
import { LANGUAGES, type OutlookLanguage } from "./labels";

/** How the fake Outlook looks and misbehaves, with the tame value as default. */
export interface OutlookOptions {
  /** Gives every hashed class another name. */
  seed: number;
  dark: boolean;
  hourPx: number;
  language: OutlookLanguage;
  clock24: boolean;
  rtl: boolean;
  zoom: number;
  /** View of an address that names none. */
  view: string;
  /** The mailbox's zone: what the page draws in. */
  zone: string;
  clockOffsetMs: number;
  keys: "bubble" | "capture" | "steal";
  rerenderMs: number;
  /** Re-renders throw out every node that is not the page's own. */
  dropsForeign: boolean;
  /** Events stand straight in one element for all days. */
  bodies: "columns" | "one";
  /** Milliseconds after which the page scrolls by itself. */
  scrollAfterMs: number;
  /** "Day" shows seven days. */
  sevenInDay: boolean;
  split: boolean;
  loading: boolean;
  without: string[];
  /** One event has neither label nor tooltip. */
  namelessEvent: boolean;
  foreignChildren: boolean;
  load: "given" | "empty" | "dense";
  signedOut: "no" | "page";
  charm: boolean;
  filtered: boolean;
}

export const TAME_OUTLOOK: OutlookOptions = {
  seed: 0,
  dark: false,
  hourPx: 80,
  language: "en",
  clock24: false,
  rtl: false,
  zoom: 1,
  view: "workweek",
  zone: "America/New_York",
  clockOffsetMs: 0,
  keys: "bubble",
  rerenderMs: 0,
  dropsForeign: false,
  bodies: "columns",
  scrollAfterMs: 0,
  sevenInDay: false,
  split: false,
  loading: false,
  without: [],
  namelessEvent: false,
  foreignChildren: false,
  load: "given",
  signedOut: "no",
  charm: false,
  filtered: false,
};

function set<K extends keyof OutlookOptions>(key: K, value: OutlookOptions[K]): Variant<OutlookOptions>["apply"] {
  return (options) => void (options[key] = value);
}

function setNumber(key: "seed" | "hourPx" | "zoom"): Variant<OutlookOptions>["apply"] {
  return (options, value) => {
    const number = Number(value);
    if (!Number.isFinite(number)) throw new Error(`${key} wants a number, not "${value}"`);
    options[key] = number;
  };
}

function setLanguage(options: OutlookOptions, value: string): void {
  const language = LANGUAGES.find((known) => known === value);
  if (!language) throw new Error(`lang is one of ${LANGUAGES.join(", ")}, not "${value}"`);
  options.language = language;
  options.clock24 = language !== "en";
}

export const OUTLOOK_VARIANTS: Record<string, Variant<OutlookOptions>> = {
  seed: { says: "every hashed class has another name", example: "7", apply: setNumber("seed") },
  dark: { says: "dark palette on the root element", apply: set("dark", true) },
  density: { says: "px per hour: 80, 41 and others", example: "41", apply: setNumber("hourPx") },
  lang: { says: `page language: ${LANGUAGES.join(", ")}`, example: "ja", apply: setLanguage },
  "clock-24": { says: "24-hour times", apply: set("clock24", true) },
  rtl: { says: "right to left", apply: set("rtl", true) },
  zoom: { says: "the page is zoomed by CSS", example: "1.5", apply: setNumber("zoom") },
  view: {
    says: "view of an address without one: day, workweek, week, month",
    example: "month",
    apply: (options, value) => void (options.view = value),
  },
  month: { says: "same as view=month", apply: set("view", "month") },
  "keys-capture": { says: "shortcuts caught on document, capture phase", apply: set("keys", "capture") },
  "page-steals-keys": { says: "shortcuts caught on window, capture phase", apply: set("keys", "steal") },
  "re-render": { says: "events replaced every two seconds", apply: set("rerenderMs", 2000) },
  "drops-foreign": {
    says: "re-renders every second and throws out foreign nodes",
    apply: (options) => Object.assign(options, { dropsForeign: true, rerenderMs: 1000 }),
  },
  "one-body": { says: "one element holds the events of all days", apply: set("bodies", "one") },
  "late-scroll": { says: "scrolls by itself two seconds after it is shown", apply: set("scrollAfterMs", 2000) },
  "seven-in-day": { says: "the day view shows seven days", apply: set("sevenInDay", true) },
  split: { says: "two calendars side by side", apply: set("split", true) },
  loading: { says: "says for ever that it is busy", apply: set("loading", true) },
  without: {
    says: "an attribute is missing everywhere; may be given several times",
    example: "data-calitemid",
    apply: (options, value) => void options.without.push(value),
  },
  broken: { says: "days and grid have lost their names", apply: (options) => void options.without.push(...BROKEN) },
  "nameless-event": { says: "one event has lost its label and tooltip", apply: set("namelessEvent", true) },
  "foreign-children": { says: "other extensions hide events and add blocks", apply: set("foreignChildren", true) },
  charm: { says: "every event carries a charm", apply: set("charm", true) },
  filtered: { says: "a filter is applied that hides kinds of events", apply: set("filtered", true) },
  empty: { says: "no events", apply: set("load", "empty") },
  "dense-400": { says: "400 events in the week", apply: set("load", "dense") },
  "signed-out-page": { says: "a signed-out page at the same address", apply: set("signedOut", "page") },
  zone: {
    says: "zone of the mailbox",
    example: "Europe/Kyiv",
    apply: (options, value) => void (options.zone = value),
  },
};

const BROKEN = ["data-column-date"];

/** Options of a list like ["dark", "density=41"]. Throws for a variant that does not exist. */
export function outlookOptionsOf(
  variants: readonly string[],
  standard: Partial<Pick<OutlookOptions, "zone" | "clockOffsetMs">> = {},
): OutlookOptions {
  return parseVariants(OUTLOOK_VARIANTS, variants, { ...TAME_OUTLOOK, ...standard, without: [] });
}
