import { observePage } from "../observe";
import { Finder } from "../find";
import type { PageAdapter } from "../page-adapter";
import { watchForChange } from "../change-watch";
import { findDayColumns } from "./gather/day-columns";
import { gatherGooglePage } from "./gather/gather";
import { isDarkBehind } from "../appearance";
import { GOOGLE_SELECTORS } from "./selectors";

const ACCOUNT = /^\/calendar(\/u\/\d+)(?:\/|$)/;
const CALENDAR_PATH = /^\/calendar(?:\/(?:u\/\d+(?:\/r)?|r)?(?:\/|$)|$)/;

/** Google Calendar at calendar.google.com; embeds and Gmail's side panel are other pages. */
export const googleCalendar: PageAdapter = {
  vendor: "google",
  selectors: GOOGLE_SELECTORS,
  recognises: ({ hostname, pathname }) =>
    hostname === "calendar.google.com" && CALENDAR_PATH.test(pathname) && !/\/(?:embed|companion)/.test(pathname),
  gather: gatherGooglePage,
  watchForChange: (page) => {
    const finder = new Finder(GOOGLE_SELECTORS);
    const main = finder.find(page, "main") ?? page.body;
    const parts = [main, ...finder.findAll(page, "zone"), ...finder.findAll(page, "locale")];
    return watchForChange(page, { parts, boxes: finder.findAll(main, "dayCell") });
  },
  dayColumns: findDayColumns,
  // Takes any grid of the calendar, shown or not: this is asked at every change, and a page has one theme.
  isDark: (page) => {
    const finder = new Finder(GOOGLE_SELECTORS);
    return isDarkBehind(finder.find(finder.find(page, "main") ?? page.body, "grid") ?? page.body);
  },
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
