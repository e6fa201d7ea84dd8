import { Finder } from "../../find";
import { GOOGLE_SELECTORS, type GoogleKey } from "../selectors";
import { readSigns, type PageSigns } from "./signs";

/** What every step of one gathering needs. */
export interface OpenedPage {
  page: Document;
  finder: Finder<GoogleKey>;
  signs: PageSigns;
  /** The page's own zone, unchecked. */
  zone: string;
  language: string;
  account: string | undefined;
}

/** Prepares a page for one gathering. */
export function openPage(page: Document): OpenedPage {
  const finder = new Finder(GOOGLE_SELECTORS);
  return {
    page,
    finder,
    signs: readSigns(page, finder),
    zone: finder.find(page, "zone")?.textContent?.trim() ?? "",
    language: finder.find(page, "locale")?.textContent?.trim() || page.documentElement.lang,
    account: findAddress(finder.find(page, "account")),
  };
}

/** Finds the e-mail address in what an element says. */
function findAddress(element: HTMLElement | undefined): string | undefined {
  return /[^\s(@]{1,64}@[^\s)@]{1,255}/.exec(element?.ariaLabel ?? element?.textContent ?? "")?.[0];
}

/** True for Google's sign-in page: it has no calendar and a link or form to sign in. */
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
