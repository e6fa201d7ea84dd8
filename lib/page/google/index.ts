import { observePage } from "../observe";
import { Finder } from "../find";
import type { SiteAdapter } from "../site-adapter";
import { startWitness } from "../witness";
import { findDayColumns } from "./gather/day-columns";
import { gatherGooglePage } from "./gather/gather";
import { findGrids } from "./gather/grid";
import { isDarkBehind } from "../looks";
import { GOOGLE_SELECTORS } from "./selectors";

const ACCOUNT = /^\/calendar(\/u\/\d+)(?:\/|$)/;
const CALENDAR_PATH = /^\/calendar(?:\/(?:u\/\d+(?:\/r)?|r)?(?:\/|$)|$)/;

/** Google Calendar at calendar.google.com; embeds and Gmail's side panel are other pages. */
export const googleCalendar: SiteAdapter = {
  site: "google",
  selectors: GOOGLE_SELECTORS,
  recognises: ({ hostname, pathname }) =>
    hostname === "calendar.google.com" && CALENDAR_PATH.test(pathname) && !/\/(?:embed|companion)/.test(pathname),
  gather: gatherGooglePage,
  witness: (page) => {
    const finder = new Finder(GOOGLE_SELECTORS);
    const main = finder.find(page, "main") ?? page.body;
    const parts = [main, ...finder.findAll(page, "zone"), ...finder.findAll(page, "locale")];
    return startWitness(page, { parts, boxes: finder.findAll(main, "dayCell") });
  },
  dayColumns: findDayColumns,
  isDark: (page) => isDarkBehind(findGrids(page, new Finder(GOOGLE_SELECTORS)).grid ?? page.body),
  account: ({ pathname }) => ACCOUNT.exec(pathname)?.[1],
  observe: (page, onChange) => {
    const finder = new Finder(GOOGLE_SELECTORS);
    return observePage(
      page,
      {
        pane: () => finder.find(page, "pane") ?? page.body,
        paneAttributes: ["data-datekey", "data-start-date-key", "data-eventid"],
        bodyAttributes: ["data-viewkey", "data-viewfamily", "class"],
        sized: () => finder.find(page, "dayCell"),
      },
      onChange,
    );
  },
};
