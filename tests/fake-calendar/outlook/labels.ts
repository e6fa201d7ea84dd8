import { addDays } from "../../../lib/core/time/iso-date";
import { isAllDay, type FakeEvent } from "../fake-event";
import { dayOf, lastDayOf, minuteOf } from "../page/description";

export const LANGUAGES = ["en", "ja", "nb", "fr", "pt", "sw"] as const;
export type OutlookLanguage = (typeof LANGUAGES)[number];

interface Wording {
  separator: string;
  to: string;
  allDay: string;
  by: string;
  free: string;
  busy: string;
  tentative: string;
  recurring: string;
  cancelled: string;
  declined: string;
  clock: (day: string, time: string) => string;
  goToday: string;
}

/** As quoted in public sources (en, ja, nb, fr, pt); "sw" stands for a language nobody prepared for. */
const WORDINGS: Record<OutlookLanguage, Wording> = {
  en: {
    separator: ", ",
    to: " to ",
    allDay: "all day event",
    by: "By ",
    free: "Free",
    busy: "Busy",
    tentative: "Tentative",
    recurring: "Recurring event",
    cancelled: "Canceled: ",
    declined: "Declined: ",
    clock: (day, time) => `calendar view, current time: ${day} ${time}`,
    goToday: "Go to today",
  },
  ja: {
    separator: "、",
    to: " から ",
    allDay: "終日イベント",
    by: "開催者 ",
    free: "空き",
    busy: "予定あり",
    tentative: "仮の予定",
    recurring: "定期的なイベント",
    cancelled: "キャンセル済み: ",
    declined: "辞退: ",
    clock: (day, time) => `予定表ビュー、現在の時刻: ${day} ${time}`,
    goToday: "今日に移動",
  },
  nb: {
    separator: ", ",
    to: " til ",
    allDay: "heldagsarrangement",
    by: "Av ",
    free: "Ledig",
    busy: "Opptatt",
    tentative: "Foreløpig",
    recurring: "Regelmessig hendelse",
    cancelled: "Avlyst: ",
    declined: "Avslått: ",
    clock: (day, time) => `kalendervisning, gjeldende klokkeslett: ${day} ${time}`,
    goToday: "Gå til i dag",
  },
  fr: {
    separator: ", ",
    to: " à ",
    allDay: "événement d’une journée entière",
    by: "Par ",
    free: "Disponible",
    busy: "Occupé",
    tentative: "Provisoire",
    recurring: "Événement périodique",
    cancelled: "Annulé : ",
    declined: "Refusé : ",
    clock: (day, time) => `affichage Calendrier, heure actuelle : ${day} ${time}`,
    goToday: "Accéder à aujourd’hui",
  },
  pt: {
    separator: ", ",
    to: " para ",
    allDay: "evento de dia inteiro",
    by: "Por ",
    free: "Livre",
    busy: "Ocupado",
    tentative: "Provisório",
    recurring: "Evento recorrente",
    cancelled: "Cancelado: ",
    declined: "Recusado: ",
    clock: (day, time) => `modo de exibição do calendário, hora atual: ${day} ${time}`,
    goToday: "Ir para hoje",
  },
  sw: {
    separator: ", ",
    to: " hadi ",
    allDay: "tukio la siku nzima",
    by: "Na ",
    free: "Huru",
    busy: "Ana shughuli",
    tentative: "Labda",
    recurring: "Tukio linalojirudia",
    cancelled: "Imeghairiwa: ",
    declined: "Imekataliwa: ",
    clock: (day, time) => `mwonekano wa kalenda, saa ya sasa: ${day} ${time}`,
    goToday: "Nenda leo",
  },
};

/** Everything the page says, in one language. */
export class OutlookWords {
  readonly of: Wording;

  constructor(
    readonly language: OutlookLanguage,
    readonly clock24: boolean,
  ) {
    this.of = WORDINGS[language];
  }

  #format(date: string, options: Intl.DateTimeFormatOptions): string {
    const noon = Date.parse(`${date}T12:00:00Z`);
    return new Intl.DateTimeFormat(this.language === "en" ? "en-US" : this.language, {
      ...options,
      timeZone: "UTC",
    }).format(noon);
  }

  weekday(date: string, weekday: "long" | "short" = "long"): string {
    return this.#format(date, { weekday });
  }

  /** "December 14, 2025", as the Today button has it. */
  date(date: string): string {
    return this.#format(date, { year: "numeric", month: "long", day: "numeric" });
  }

  /** A day as labels name it, with its weekday. */
  day(date: string): string {
    const [year, month, day] = date.split("-").map(Number);
    if (this.language === "ja") return `${year} 年 ${month} 月 ${day} 日 (${this.weekday(date, "short")})`;
    if (this.language === "nb") return `${this.weekday(date)}, ${this.date(date)}`;
    return this.#format(date, { weekday: "long", year: "numeric", month: "long", day: "numeric" });
  }

  time(minute: number): string {
    const [hour, rest] = [Math.floor(minute / 60) % 24, String(minute % 60).padStart(2, "0")];
    if (this.clock24) return `${hour}:${rest}`;
    return `${hour % 12 === 0 ? 12 : hour % 12}:${rest} ${hour < 12 ? "AM" : "PM"}`;
  }

  hour(hour: number): string {
    if (this.clock24) return String(hour).padStart(2, "0");
    return `${hour % 12 === 0 ? 12 : hour % 12} ${hour < 12 ? "AM" : "PM"}`;
  }

  range(event: FakeEvent): string {
    return isAllDay(event)
      ? this.of.allDay
      : `${this.time(minuteOf(event.start))}${this.of.to}${this.time(minuteOf(event.end))}`;
  }

  subject(event: FakeEvent): string {
    const title = event.kind === "placeholder" ? this.of.busy : event.title;
    return event.status === "declined" ? `${this.of.declined}${title}` : title;
  }

  /** The accessible name: subject, times, days, place while it has not ended, organizer, status. */
  label(event: FakeEvent, { hasEnded, charm }: { hasEnded: boolean; charm: boolean }): string {
    const [first, last] = [dayOf(event.start), lastDayOf(event)];
    const spans = last > first && (isAllDay(event) || last > addDays(first, 1));
    const parts = [
      `${charm ? "Meeting icon, " : ""}${this.subject(event)}`,
      this.range(event),
      spans ? `${this.day(first)}${this.of.to}${this.day(last)}` : this.day(first),
      event.location && !hasEnded ? event.location : "",
      event.shared || event.guests?.length ? `${this.of.by}${event.owner}` : "",
      event.status === "tentative" || event.status === "unanswered" ? this.of.tentative : this.#standing(event),
      event.instance ? this.of.recurring : "",
    ];
    return parts.filter(Boolean).join(this.of.separator);
  }

  #standing(event: FakeEvent): string {
    if (event.isOutOfOffice) return "OOF";
    return event.status === "declined" || event.kind === "task" || isAllDay(event) ? this.of.free : this.of.busy;
  }

  /** The tooltip: one thing a line. */
  tooltip(event: FakeEvent, { hasEnded }: { hasEnded: boolean }): string {
    return [this.subject(event), event.location && !hasEnded ? event.location : "", this.range(event)]
      .filter(Boolean)
      .join("\n");
  }
}
