import type { OutlookNotice } from "../../../page-facts/outlook-facts";
import { clip } from "../../clip";
import type { Finder } from "../../find";
import { isShown } from "../../appearance";
import { OWN_HOST_ATTRIBUTE } from "../../observe";
import type { OutlookKey } from "../selectors";

const MAX_NOTICES = 200;

/** Gathers names of the buttons around the events and the page's announcements, without popups and forms. */
export function gatherNotices(page: Document, finder: Finder<OutlookKey>): OutlookNotice[] {
  // Most buttons of a full week are chips: those are left out first.
  const around = `${finder.css("chip")},${finder.css("outside")},[${OWN_HOST_ATTRIBUTE}]`;
  return finder
    .findEvery(page, "notice", around)
    .filter((element) => isShown(element) || element.matches("[aria-live],[role=status]"))
    .slice(0, MAX_NOTICES)
    .map((element) => {
      const texts = new Set([element.getAttribute("aria-label"), element.title, element.textContent]);
      const text = clip([...texts].join(" ").trim(), 200);
      return element.getAttribute("aria-pressed") === "true" ? { text, isPressed: true } : { text };
    });
}
