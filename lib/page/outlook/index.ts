import { Finder } from "../find";
import { isDarkBehind, isDarkColor } from "../appearance";
import { observePage } from "../observe";
import type { PageAdapter } from "../page-adapter";
import { watchForChange } from "../change-watch";
import { findHeads } from "./gather/columns";
import { findDayColumns } from "./gather/day-columns";
import { gatherOutlookPage } from "./gather/gather";
import { findSurface } from "./gather/surface";
import { OUTLOOK_SELECTORS } from "./selectors";

const HOSTS = new Set(["outlook.cloud.microsoft", "outlook.office.com", "outlook.office365.com", "outlook.live.com"]);
/** Published calendars are also below /owa. A deep link opens the compose form, which is not the calendar. */
const CALENDAR_PATH = /^\/(?:owa\/)?calendar(?:\/(?!.*\b(?:deeplink|action)\/)|$)/;

/** Outlook's calendar on the web, of work or school and personal accounts, without mail and people of the same host. */
export const outlookCalendar: PageAdapter = {
  vendor: "outlook",
  selectors: OUTLOOK_SELECTORS,
  recognises: ({ hostname, pathname }) => HOSTS.has(hostname) && CALENDAR_PATH.test(pathname),
  gather: gatherOutlookPage,
  watchForChange: (page) => {
    const finder = new Finder(OUTLOOK_SELECTORS);
    const module = finder.find(page, "module") ?? page.body;
    return watchForChange(page, { parts: [module], boxes: findHeads(module, finder) });
  },
  dayColumns: findDayColumns,
  isDark: (page) => {
    // Outlook writes its palette onto the root and inverts it in dark mode.
    const white = page.documentElement.style.getPropertyValue("--white").trim();
    return (
      (white === "" ? undefined : isDarkColor(white)) ??
      isDarkBehind(findSurface(page, new Finder(OUTLOOK_SELECTORS)) ?? page.body)
    );
  },
  account: ({ hostname }) => (hostname === "outlook.live.com" ? "personal" : "work"),
  observe: (page, onChange) => {
    const finder = new Finder(OUTLOOK_SELECTORS);
    return observePage(
      page,
      {
        pane: () => finder.find(page, "module") ?? page.body,
        paneAttributes: ["data-column-date", "data-calitemid", "data-app-section", "aria-label", "aria-busy"],
        bodyAttributes: ["class", "style"],
        sized: () => finder.find(page, "columnBody") ?? finder.find(page, "columnHead"),
      },
      onChange,
    );
  },
};
