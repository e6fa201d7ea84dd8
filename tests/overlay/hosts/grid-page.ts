import type { CalendarReading, PageEvent } from "../../../lib/core/schedule/calendar-reading";
import type { PageFacts } from "../../../lib/page-facts/page-facts";
import type { DrawnWindow, PageWindow } from "../../../lib/contracts/overlay-week";
import type { IsoDate } from "../../../lib/core/time/iso-date";
import { Finder, type SelectorBook } from "../../../lib/page/find";
import { OWN_HOST_ATTRIBUTE } from "../../../lib/page/observe";
import { forPage } from "../../../lib/services/windows/draw";
import { aPage } from "../../fixtures/builders";
import type { DayColumn, PageAdapter } from "../../../lib/page/page-adapter";

export const GRID_SELECTORS = {
  chip: ["[data-eventchip]"],
} satisfies SelectorBook<"chip">;

/** Monday to Friday of the practice week. */
export const SCHOOL_DAYS: IsoDate[] = ["2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09"];

export interface Chip {
  date: IsoDate;
  startMinute: number;
  endMinute: number;
  title: string;
}

export interface GridOptions {
  days?: IsoDate[];
  pxPerHour?: number;
  columnPx?: number;
  chips?: Chip[];
  /** Columns without a positioned box, as if the page had changed its layout. */
  columnPosition?: "relative" | "static";
  wrapperPosition?: "relative" | "static";
}

const CHIPS: Chip[] = [
  { date: "2026-10-05", startMinute: 480, endMinute: 525, title: "IEP meeting" },
  { date: "2026-10-06", startMinute: 600, endMinute: 660, title: "Pull-out group" },
  { date: "2026-10-08", startMinute: 720, endMinute: 750, title: "Lunch" },
];

function element(tag: string, attributes: Record<string, string>, style = ""): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.style.cssText = style;
  return made;
}

function chipElement({ startMinute, endMinute, title }: Chip, pxPerHour: number): HTMLElement {
  const top = (startMinute / 60) * pxPerHour - 1;
  const height = ((endMinute - startMinute) / 60) * pxPerHour - 2;
  const chip = element(
    "div",
    { role: "button", tabindex: "0", "data-eventchip": "", "data-eventid": title },
    `position:absolute;left:0;right:0;top:${top}px;height:${height}px;z-index:5;margin-top:1px;border-radius:4px;` +
      "background:#0b57d0;color:#fff;font:12px system-ui;padding:2px 4px;overflow:hidden",
  );
  chip.textContent = title;
  return chip;
}

function columnElement(date: IsoDate, options: GridOptions): HTMLElement {
  const { pxPerHour = 48, columnPx = 147, chips = CHIPS, columnPosition, wrapperPosition } = options;
  const column = element(
    "div",
    { role: "gridcell", "data-datekey": date },
    `position:${columnPosition ?? "relative"};flex:none;width:${columnPx}px;height:${pxPerHour * 24}px;` +
      "box-sizing:border-box;padding-right:12px;border-right:1px solid #dde3ea;" +
      `background-image:repeating-linear-gradient(#dde3ea80 0 1px,transparent 1px ${pxPerHour}px)`,
  );
  const wrapper = element("div", { role: "presentation" }, `position:${wrapperPosition ?? "relative"};height:100%`);
  for (const chip of chips) if (chip.date === date) wrapper.append(chipElement(chip, pxPerHour));
  column.append(wrapper);
  return column;
}

/** A page in the shape of Google's time grid: a scroller with a row of day columns of 24 hours each. */
export class GridPage {
  readonly main = element("div", { role: "main" }, "width:1180px");
  row = element("div", {});
  reading: CalendarReading;
  readCount = 0;
  readonly adapter: PageAdapter;
  #options: GridOptions;

  constructor(options: GridOptions = {}) {
    this.#options = options;
    this.reading = readingOf(options.days ?? SCHOOL_DAYS, options.pxPerHour ?? 48);
    this.adapter = this.#makeAdapter();
    document.body.style.margin = "0";
    document.body.append(this.main);
    this.rebuild();
  }

  /** What the page does on navigation and sync: a new grid in place of the old one. */
  rebuild(options: GridOptions = this.#options): void {
    this.#options = options;
    this.row.remove();
    const scroller = element("div", { role: "grid" }, "height:640px;overflow:auto;position:relative");
    const row = element("div", { role: "row" }, "display:flex;position:relative;width:max-content");
    for (const day of options.days ?? SCHOOL_DAYS) row.append(columnElement(day, options));
    scroller.append(row);
    this.row = scroller;
    this.main.append(scroller);
    scroller.scrollTop = 7.5 * (options.pxPerHour ?? 48);
  }

  column(date: IsoDate): HTMLElement {
    return this.row.querySelector<HTMLElement>(`[data-datekey="${date}"]`)!;
  }

  /** The grid as text, to compare byte by byte. */
  serialised(): string {
    return this.main.outerHTML;
  }

  destroy(): void {
    this.main.remove();
    document.body.className = "";
    for (const host of document.querySelectorAll(`[${OWN_HOST_ATTRIBUTE}]`)) host.remove();
  }

  #columns(): DayColumn[] {
    return [...this.row.querySelectorAll<HTMLElement>("[data-datekey]")].map((column) => ({
      date: column.dataset["datekey"]!,
      element: column,
    }));
  }

  #makeAdapter(): PageAdapter {
    return {
      vendor: "google",
      selectors: GRID_SELECTORS,
      recognises: () => true,
      gather: () => {
        this.readCount += 1;
        const finder = new Finder(GRID_SELECTORS);
        finder.findAll(this.main, "chip");
        return { ...factsOf(this.reading), tallies: Object.fromEntries(finder.tallies()) };
      },
      watchForChange: () => ({ mayHaveChanged: () => true, stop: () => {} }),
      dayColumns: () => this.#columns(),
      isDark: () => document.body.classList.contains("dark"),
      account: () => "/u/1",
      observe: (_page, onChange) => {
        const isOwn = (node: Node): boolean => node instanceof Element && node.hasAttribute(OWN_HOST_ATTRIBUTE);
        const observer = new MutationObserver((records) => {
          const foreign = records.some(
            (record) =>
              record.type === "attributes" ||
              [...record.addedNodes].some((node) => !isOwn(node)) ||
              record.removedNodes.length > 0,
          );
          if (foreign) requestAnimationFrame(onChange);
        });
        observer.observe(this.main, { childList: true, subtree: true });
        observer.observe(document.body, { attributes: true, attributeFilter: ["class"] });
        return { destroy: () => observer.disconnect() };
      },
    };
  }
}

/** A complete reading of these days with one event, so that it is believed without a long wait. */
export function readingOf(days: IsoDate[], pxPerHour = 48): CalendarReading {
  const event: PageEvent = {
    id: "event-1",
    calendar: null,
    title: "IEP meeting",
    start: `${days[0]}T08:00`,
    end: `${days[0]}T08:45`,
    allDay: false,
    busy: true,
    status: "accepted",
    kind: "event",
    confidence: "high",
  };
  return {
    vendor: "google",
    view: "week",
    complete: true,
    days,
    zone: "America/New_York",
    pxPerHour,
    health: { state: "ok", reasons: [] },
    events: [event],
  };
}

/** What a page with this reading may look like to the script: everything that changes the reading changes the facts. */
export function factsOf(reading: CalendarReading): PageFacts {
  const leaves = [{ text: JSON.stringify(reading) }];
  return aPage({
    view: reading.view,
    heading: reading.health.state,
    days: { keys: reading.days, first: null, last: null, headings: [], path: "", listed: [] },
    chips: reading.events.map(() => ({ spoken: [], hasHalf: false, leaves, parents: [], place: ["", "", "", ""] })),
  });
}

/** A window as the page gets it. */
export function aPageWindow(overrides: Partial<DrawnWindow> = {}): PageWindow {
  return forPage(aWindow(overrides));
}

/** A window of the practice week; every field can be said otherwise. */
export function aWindow(overrides: Partial<DrawnWindow> = {}): DrawnWindow {
  const { date = "2026-10-06", startMinute = 545 } = overrides;
  return {
    id: `window ${date} ${startMinute}`,
    date,
    startMinute,
    endMinute: startMinute + 30,
    state: "suggested",
    kind: "writing",
    routineTitle: "Writing",
    className: "Ms. Ortiz",
    room: "12",
    siteName: "Lincoln",
    initials: ["MJ", "TR"],
    hasCautions: false,
    ...overrides,
  };
}
