import type { OutlookNotice } from "../../../page-facts/outlook-facts";
import { clip } from "../../clip";
import type { Finder } from "../../find";
import { isShown, isWithinAny } from "../../looks";
import { OWN_HOST_ATTRIBUTE } from "../../observe";
import type { OutlookKey } from "../selectors";

const MOST_NOTICES = 200;

/** Gathers names of the buttons around the events and the page's announcements, without popups and forms. */
export function gatherNotices(page: Document, finder: Finder<OutlookKey>): OutlookNotice[] {
  const isOutside = isWithinAny(page, `${finder.css("outside")},${finder.css("chip")},[${OWN_HOST_ATTRIBUTE}]`);
  return finder
    .findEvery(page, "notice")
    .filter((element) => !isOutside(element) && (isShown(element) || element.matches("[aria-live],[role=status]")))
    .slice(0, MOST_NOTICES)
    .map((element) => {
      const texts = new Set([element.getAttribute("aria-label"), element.title, element.textContent]);
      const text = clip([...texts].join(" ").trim(), 200);
      return element.getAttribute("aria-pressed") === "true" ? { text, isPressed: true } : { text };
    });
}
