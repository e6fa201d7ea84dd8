import type { CalendarView, PageEvent } from "../../core/schedule/calendar-reading";
import { isKnownZone } from "../../core/time/zone";
import { Finder } from "../find";
import { HealthLog } from "../health";
import type { ReadingEnvironment } from "../site-adapter";
import { plain } from "./tokens";
import { GOOGLE_SELECTORS, type GoogleKey } from "./selectors";
import { readSigns, type PageSigns } from "./view";
import { vocabularyOf, type Vocabulary } from "./vocabulary";

/** One page during one reading: what all steps of it need. */
export interface OpenedPage {
  page: Document;
  environment: ReadingEnvironment;
  finder: Finder<GoogleKey>;
  health: HealthLog;
  words: Vocabulary;
  signs: PageSigns;
  /** The page's own zone, when it tells. */
  zone: string | null;
}

/** What a way to read a page brings home; health is collected on the way. */
export interface PartialReading {
  view: CalendarView;
  days: string[];
  pxPerHour: number | null;
  events: PageEvent[];
}

/** Opens a page for one reading. */
export function openPage(page: Document, environment: ReadingEnvironment): OpenedPage {
  const finder = new Finder(GOOGLE_SELECTORS);
  const zone = finder.find(page, "zone")?.textContent?.trim() ?? "";
  const locale = finder.find(page, "locale")?.textContent?.trim() || page.documentElement.lang;
  return {
    page,
    environment,
    finder,
    health: new HealthLog(),
    words: vocabularyOf(locale.replaceAll("_", "-") || undefined),
    signs: readSigns(page, finder),
    zone: zone && isKnownZone(zone) ? zone : null,
  };
}

/** True when this is Google's door, not a calendar: no calendar on it, and something to sign in with. */
export function isSignedOut({ page, finder, signs }: OpenedPage): boolean {
  if (signs.family || page.body.dataset["viewkey"]) return false;
  if (page.location.hostname === "accounts.google.com") return true;
  const showsCalendar = finder.find(page, "grid") ?? finder.findEvery(page, "chip")[0];
  return !showsCalendar && finder.find(page, "signIn") !== undefined;
}

/** True for pieces of a calendar without the page around them. */
export function isFragment({ page, finder, signs }: OpenedPage): boolean {
  return !signs.family && !page.body.dataset["viewkey"] && !finder.find(page, "main") && !finder.find(page, "grid");
}

/** Number of events in the hidden heading: the only number of its last part, in any language. */
export function findCountedEvents({ page, finder }: OpenedPage): number | undefined {
  const main = finder.find(page, "main") ?? page.body;
  const parts = (finder.find(main, "heading")?.textContent ?? "").split(/[,،、，]/);
  const numbers = parts.length > 1 ? (parts.at(-1)!.match(/\p{Nd}+/gu) ?? []) : [];
  return numbers.length === 1 && numbers[0].length < 4 ? Number(plain(numbers[0])) : undefined;
}
