import { addDays, weekdayOf, type IsoDate } from "../../../lib/core/time/iso-date";
import { formatClock, parseClock } from "../../../lib/core/time/interval";
import { dateKeyOf } from "../../../lib/page/google/datekey";

/** One event of a built page. */
export interface BuiltEvent {
  id: string;
  title: string;
  date: IsoDate;
  /** "09:00"; absent for all-day. */
  start?: string;
  /** "24:00" at most, or smaller than the start: past midnight. */
  end?: string;
  /** Last day of an all-day event, inclusive. */
  lastDate?: IsoDate;
  answer?: string;
  calendar?: string;
  /** Replaces the hidden description. */
  label?: string;
  /** Added to the chip's inline style. */
  style?: string;
  /** Replaces data-eventid. */
  rawId?: string;
}

/** A built page in the shapes of the real one (2026-10), with class names of its own. */
export interface BuiltPage {
  days: IsoDate[];
  events: BuiltEvent[];
  pxPerHour?: number;
  viewKey?: string | null;
  language?: "en" | "en24" | "ja" | "it" | "zz";
  direction?: "ltr" | "rtl";
  zone?: string;
  /** Text of the hidden heading; the count by default. */
  heading?: string;
  /** Put behind the grid, inside of main. */
  extra?: string;
  /** Put into every column, behind the chips. */
  inColumns?: string;
  theme?: "light" | "dark";
}

/** The seven days from a first one on. */
export function daysFrom(first: IsoDate, count = 7): IsoDate[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** Url-safe base64 without padding, as the page writes ids. */
export function eventIdOf(id: string, calendar = "me@m"): string {
  const bytes = new TextEncoder().encode(`${id} ${calendar}`);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** HTML of a whole page. */
export function buildPage(built: BuiltPage): string {
  const viewKey = built.viewKey === undefined ? "WEEK" : built.viewKey;
  return `<!doctype html><html lang="${(built.language ?? "en").slice(0, 2)}" dir="${built.direction ?? "ltr"}"><head><style>
  body{margin:0;font:12px sans-serif} .qH{display:flex;padding-left:60px;width:1060px} .qC{flex:1;position:relative}
  .qA{display:flex;padding-left:60px;width:1060px;height:60px;position:relative} .qW{position:absolute;left:60px;width:1060px;top:0;height:60px}
  [dir=rtl] .qH,[dir=rtl] .qA,[dir=rtl] .qR{padding-left:0;padding-right:60px}
  .qR{display:flex;padding-left:60px;width:1060px} .qD{flex:1;position:relative;padding-right:12px;box-sizing:border-box}
  .qP{position:absolute;inset:0 12px 0 0} .qE{position:absolute;margin-top:1px;left:0;width:90%;overflow:hidden}
  .qS{position:absolute;height:1em} .qX{position:absolute;clip:rect(1px,1px,1px,1px);height:1px;width:1px;overflow:hidden}
  .qG{background:${built.theme === "dark" ? "rgb(19, 19, 20)" : "rgb(255, 255, 255)"}}
  </style></head><body data-viewfamily="EVENT"${viewKey ? ` data-viewkey="${viewKey}"` : ""}>
  ${built.zone ? `<div id="xUserInfo" style="display:none"><div id="xTimezone">${built.zone}</div></div>` : ""}
  <div id="drawerMiniMonthNavigator" style="position:absolute;right:0;width:100px"><div role="grid"><div role="row"><div role="gridcell" data-date="20261005">5</div></div></div></div>
  <div id="YPCqFe"><div role="main"><h1 class="qX">${built.heading ?? `Week of October 4, 2026, ${built.events.filter((event) => isShownOn(event, built.days)).length} events`}</h1>
  ${buildGrid(built)}${built.extra ?? ""}</div></div></body></html>`;
}

function isShownOn({ date, lastDate }: BuiltEvent, days: readonly IsoDate[]): boolean {
  return days.some((day) => day >= date && day <= (lastDate ?? date));
}

/** The grid alone, for pages with two. */
export function buildGrid(built: BuiltPage): string {
  const { days } = built;
  const range = `data-start-date-key="${dateKeyOf(days[0]!)}" data-end-date-key="${dateKeyOf(days.at(-1)!)}"`;
  const headers = days.map(
    (day) => `<div role="columnheader" class="qC"><h2>${weekdayOf(day)} ${Number(day.slice(8))}</h2></div>`,
  );
  const height = 24 * (built.pxPerHour ?? 48);
  const columns = days.map((day, index) => {
    const chips = built.events
      .filter((event) => event.start !== undefined)
      .flatMap((event) => timedChip(event, day, built));
    return `<div role="gridcell" class="qD" style="height:${height}px" data-datekey="${dateKeyOf(day)}" data-column-index="${index}"><h2 class="qX">summary</h2><div role="presentation" class="qP">${chips.join("")}</div>${built.inColumns ?? ""}</div>`;
  });
  return `<div role="grid" class="qG"><div ${range}><div role="presentation"><div role="row" class="qH">${headers.join("")}</div>
  <div role="row" class="qA">${days.map((day, index) => rowCell(day, index, built)).join("")}</div></div>
  <div role="row" data-dragsource-type="4" class="qR">${columns.join("")}</div></div></div>`;
}

function timedChip(event: BuiltEvent, day: IsoDate, built: BuiltPage): string[] {
  const px = built.pxPerHour ?? 48;
  const start = parseClock(event.start!)!;
  const end = event.end === "24:00" ? 1440 : parseClock(event.end!)!;
  const crosses = end <= start;
  const isSecond = crosses && day === addDays(event.date, 1);
  if (day !== event.date && !isSecond) return [];
  const from = isSecond ? 0 : start;
  const to = crosses && !isSecond ? 1440 : end;
  const drawn = Math.max(to - from, 25);
  const style = `top:${(from / 60) * px - 1}px;height:${(drawn / 60) * px - 2}px;background-color:rgb(3, 155, 229);border-color:rgb(3, 155, 229);${event.style ?? ""}`;
  const id = event.rawId ?? eventIdOf(event.id, event.calendar);
  return [
    `<div role="button" tabindex="0" data-eventchip="" data-eventid="${id}" jslog="35463; 2:[&quot;${event.id}&quot;,null]" class="qE" style="${style}"><div class="qX">${escaped(labelOf(event, built))}</div><div aria-hidden="true"><div><span>${escaped(event.title)}</span></div><div>${built.language === "zz" ? "qz" : shownTime(event)}</div></div><div aria-hidden="true" data-eventid="${id}" data-dragsource-type="3"></div></div>`,
  ];
}

function rowCell(day: IsoDate, index: number, built: BuiltPage): string {
  const width = 100 / built.days.length;
  const chips = built.events
    .filter((event) => event.start === undefined && event.date <= day && (event.lastDate ?? event.date) >= day)
    .map((event) => {
      const covered = built.days.filter((other) => event.date <= other && (event.lastDate ?? event.date) >= other);
      const left = built.days.indexOf(covered[0]!) * width;
      const id = event.rawId ?? eventIdOf(event.id, event.calendar);
      const place = `left:${left.toFixed(2)}%;width:${(covered.length * width).toFixed(2)}%;top:0em;border-color:rgb(213, 0, 0)`;
      return `<div data-eventchip="" data-stacked-layout-chip-container="true" data-eventid="${id}" class="qS" style="${place}"><div role="button" data-stacked-layout-chip="true" style="background-color:rgb(213, 0, 0)"><span aria-hidden="true"><span>${escaped(event.title)}</span></span><div class="qX">${escaped(labelOf(event, built))}</div></div></div>`;
    });
  return `<div role="gridcell" class="qC" style="position:static" aria-labelledby="h${index}"><h2 id="h${index}" class="qX">all day</h2><div class="qW">${chips.join("")}</div></div>`;
}

const MONTHS_EN = "January February March April May June July August September October November December".split(" ");
const MONTHS_IT = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(
  " ",
);

function labelOf(event: BuiltEvent, built: BuiltPage): string {
  if (event.label !== undefined) return event.label;
  const [year, month, day] = event.date.split("-").map(Number) as [number, number, number];
  const answer = event.answer ? `, ${event.answer}` : "";
  const times = event.start && [clock(event.start), clock(event.end!)];
  switch (built.language ?? "en") {
    case "ja":
      return `${times ? `${times.join("～")}、` : ""}「${event.title}」、山田太郎、場所の指定なし、${year}年 ${month}月 ${day}日${event.lastDate ? `～${Number(event.lastDate.slice(8))}日` : ""}`;
    case "it":
      return `${times ? times.join(" a ") : "Tutto il giorno"}, ${event.title}, Calendario: Anna${answer}, Nessuna posizione, ${day}${event.lastDate ? ` – ${Number(event.lastDate.slice(8))}` : ""} ${MONTHS_IT[month - 1]} ${year}`;
    case "zz":
      return `Qwx ${event.title} zyx`;
    case "en24":
      return `${times ? times.join(" to ") : "All day"}, ${event.title}, Alex${answer}, No location, ${day}${event.lastDate ? ` – ${Number(event.lastDate.slice(8))}` : ""} ${MONTHS_EN[month - 1]} ${year}`;
    default:
      return `${event.start ? `${clockEn(event.start)} to ${clockEn(event.end!)}` : "All day"}, ${event.title}, Alex${answer}, No location, ${daysEn(event)}`;
  }
}

function daysEn({ date, lastDate }: BuiltEvent): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const [, lastMonth, last] = (lastDate ?? date).split("-").map(Number) as [number, number, number];
  const behind =
    last === day && lastMonth === month
      ? ""
      : lastMonth === month
        ? ` – ${last}`
        : ` – ${MONTHS_EN[lastMonth - 1]} ${last}`;
  return `${MONTHS_EN[month - 1]} ${day}${behind}, ${year}`;
}

function clock(text: string): string {
  return text === "24:00" ? "0:00" : formatClock(parseClock(text)!);
}

function clockEn(text: string): string {
  const minute = text === "24:00" ? 0 : parseClock(text)!;
  const hour = Math.floor(minute / 60);
  const behind = minute % 60 === 0 ? "" : `:${String(minute % 60).padStart(2, "0")}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${behind}${hour < 12 ? "am" : "pm"}`;
}

function shownTime(event: BuiltEvent): string {
  return `${clockEn(event.start!)} – ${clockEn(event.end!)}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
