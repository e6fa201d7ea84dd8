import { observePage } from "../observe";
import { Finder } from "../find";
import { HealthLog } from "../health";
import type { DayColumn, SiteAdapter } from "../site-adapter";
import { findColumnRow } from "./columns";
import { gatherEvidence, readDays } from "./days";
import { findGrid } from "./grid";
import { isDarkBehind } from "./looks";
import { isFragment, openPage } from "./opened-page";
import { readGooglePage } from "./read";
import { GOOGLE_SELECTORS } from "./selectors";
import { isColumnView } from "./view";
import { findPxPerHour } from "./geometry";

const ACCOUNT = /^\/calendar(\/u\/\d+)(?:\/|$)/;
const CALENDAR_PATH = /^\/calendar(?:\/(?:u\/\d+(?:\/r)?|r)?(?:\/|$)|$)/;

/** Google Calendar at calendar.google.com; embeds and Gmail's side panel are other pages. */
export const googleCalendar: SiteAdapter = {
  site: "google",
  recognises: ({ hostname, pathname }) =>
    hostname === "calendar.google.com" && CALENDAR_PATH.test(pathname) && !/\/(?:embed|companion)/.test(pathname),
  read: readGooglePage,
  dayColumns,
  isDark: (page) => isDarkBehind(findGrid(page, new Finder(GOOGLE_SELECTORS), new HealthLog()) ?? page.body),
  accountPath: ({ pathname }) => ACCOUNT.exec(pathname)?.[1],
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

function dayColumns(page: Document): DayColumn[] {
  const opened = openPage(page, { nowMs: Date.now(), browserZone: "UTC" });
  const { finder, health, signs } = opened;
  if (isFragment(opened) || (signs.isNamed && !isColumnView(signs.view))) return [];
  if (signs.family && signs.family !== "event") return [];
  const grid = findGrid(page, finder, health);
  const row = grid && findColumnRow(grid, finder);
  if (!grid || !row?.isLaidOut) return [];
  const days = readDays(
    row.cells,
    gatherEvidence(grid, row.cells, () => [], finder),
    health,
    Date.now(),
  );
  if (!days) return [];
  return row.cells.flatMap((cell, index) => {
    const element = findPositioned(cell.element);
    return element ? [{ date: days.dates[index]!, element }] : [];
  });
}

/** The column, or the chips' wrapper inside it, whichever places its children and is a day high. */
function findPositioned(column: HTMLElement): HTMLElement | undefined {
  const candidates = [column, ...column.querySelectorAll<HTMLElement>(":scope > [role=presentation]")];
  return candidates.find(
    (element) => getComputedStyle(element).position !== "static" && findPxPerHour(element.offsetHeight) !== undefined,
  );
}
