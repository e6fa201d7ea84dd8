import type { FakeEvent } from "../fake-event";
import type { PageOptions } from "../variants";

/** What the page says in one language. English and Japanese as seen on real pages; Spanish is our best guess. */
interface Wording {
  locale: string;
  separator: string;
  to: string;
  allDay: string;
  noLocation: string;
  location: string;
  calendar: string;
  status: Record<FakeEvent["status"], string>;
  busy: string;
  task: string;
  notCompleted: string;
  addLocation: string;
  weekOf: string;
  events(count: number): string;
  allDayEvents(count: number): string;
  today: string;
  save: string;
  quoteTitle(title: string): string;
}

const ENGLISH: Wording = {
  locale: "en-US",
  separator: ", ",
  to: " to ",
  allDay: "All day",
  noLocation: "No location",
  location: "Location: ",
  calendar: "Calendar: ",
  status: { accepted: "Accepted", tentative: "Tentative", declined: "Declined", unanswered: "Needs RSVP", none: "" },
  busy: "Busy",
  task: "task: ",
  notCompleted: "Not completed",
  addLocation: "Add location",
  weekOf: "Week of ",
  events: (count) => (count === 1 ? "1 event" : `${count} events`),
  allDayEvents: (count) => (count === 0 ? "No all day events" : `${count} all day event${count === 1 ? "" : "s"}`),
  today: "today",
  save: "Save",
  quoteTitle: (title) => title,
};

const SPANISH: Wording = {
  ...ENGLISH,
  locale: "es-US",
  to: " a ",
  allDay: "Todo el día",
  noLocation: "Sin ubicación",
  location: "Ubicación: ",
  calendar: "Calendario: ",
  status: {
    accepted: "Aceptado",
    tentative: "Provisional",
    declined: "Rechazado",
    unanswered: "Pendiente de respuesta",
    none: "",
  },
  busy: "Ocupado",
  task: "tarea: ",
  notCompleted: "No completada",
  addLocation: "Añadir ubicación",
  weekOf: "Semana del ",
  events: (count) => (count === 1 ? "1 evento" : `${count} eventos`),
  allDayEvents: (count) => (count === 0 ? "Ningún evento de todo el día" : `${count} eventos de todo el día`),
  today: "hoy",
  save: "Guardar",
};

const JAPANESE: Wording = {
  ...ENGLISH,
  locale: "ja-JP",
  separator: "、",
  to: "～",
  allDay: "終日",
  noLocation: "場所の指定なし",
  location: "場所: ",
  calendar: "カレンダー: ",
  status: { accepted: "承諾", tentative: "仮承諾", declined: "辞退", unanswered: "未回答", none: "" },
  busy: "予定あり",
  task: "タスク: ",
  notCompleted: "未完了",
  addLocation: "場所を追加",
  weekOf: "",
  events: (count) => `${count} 件の予定`,
  allDayEvents: (count) => `終日の予定 ${count} 件`,
  today: "今日",
  save: "保存",
  quoteTitle: (title) => `「${title}」`,
};

const WORDINGS = { en: ENGLISH, es: SPANISH, ja: JAPANESE };

export class Words {
  readonly of: Wording;

  constructor(private readonly options: PageOptions) {
    this.of = WORDINGS[options.language];
  }

  get isRightToLeft(): boolean {
    return this.options.rtl;
  }

  /** "9:05am", or "09:05" with a 24-hour clock. */
  clock(minute: number): string {
    const hour = Math.floor(minute / 60) % 24;
    const rest = String(minute % 60).padStart(2, "0");
    if (this.options.clock24) return `${String(hour).padStart(2, "0")}:${rest}`;
    const short = `${hour % 12 === 0 ? 12 : hour % 12}${rest === "00" ? "" : `:${rest}`}`;
    return short + (hour < 12 ? "am" : "pm");
  }

  /** "9:05 – 9:50am", as on the chip. */
  shortRange(start: number, end: number): string {
    const first = this.clock(start);
    const last = this.clock(end);
    const same = !this.options.clock24 && first.slice(-2) === last.slice(-2);
    return `${same ? first.slice(0, -2) : first} – ${last}`;
  }

  date(date: string): string {
    const [year, month, day] = date.split("-").map(Number) as [number, number, number];
    if (this.options.language === "ja") return `${year}年 ${month}月 ${day}日`;
    return this.format(date, { dateStyle: "long" });
  }

  /** "March 10 – 11, 2026", with the last day included. */
  dateRange(first: string, last: string): string {
    if (first === last) return this.date(first);
    const [start, end] = [this.date(first), this.date(last)];
    if (this.options.language !== "en" || first.slice(0, 4) !== last.slice(0, 4)) return `${start} – ${end}`;
    const sameMonth = first.slice(0, 7) === last.slice(0, 7);
    return `${start.replace(/, \d+$/, "")} – ${sameMonth ? `${Number(last.slice(8))}, ${last.slice(0, 4)}` : end}`;
  }

  weekday(date: string, style: "short" | "long"): string {
    return this.format(date, { weekday: style });
  }

  monthName(date: string): string {
    return this.format(date, { month: "long", year: "numeric" });
  }

  private format(date: string, options: Intl.DateTimeFormatOptions): string {
    const noon = new Date(`${date}T12:00:00Z`);
    return new Intl.DateTimeFormat(this.of.locale, { ...options, timeZone: "UTC" }).format(noon);
  }
}
