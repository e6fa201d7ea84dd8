import type { Failure } from "../core/caseload/failure";
import type { MatchCaution } from "../core/match/goal-match";
import type { DrawnWindow, OverlayNotice } from "../core/suggest/overlay-week";
import { dayNumber, type IsoDate } from "../core/time/iso-date";
import type { Interval } from "../core/time/interval";
import { failureText, nothingFitsText } from "./failure";
import { formatTime } from "./format";
import { catalogue, translator, type Language, type Translate } from "./translate";

/** All words on the calendar page: bands, pins, card, status. */
const WORDS = catalogue({
  en: {
    "state.suggested": "Suggested",
    "state.handed-over": "Waiting to be saved",
    "state.booked": "Booked",
    "room.short": "Rm {room}",
    "room.long": "Room {room}",
    "time.range": "{start} to {end}",
    "pin.name": "{state}: {title}, {room}, {who}, {when}",
    "pin.caution": "{name}. Something stands against it; the card says what.",
    "count.label": "{count} windows",
    "count.name": "{count} windows, {when}. Show the list.",
    "count.title": "{count} windows, {day}",

    "card.close": "Close",
    "card.loading": "Looking at this window…",
    "card.confirmed": "Confirmed by teacher on {date}",
    "card.owed": "Owed this week",
    "card.owed.month": "Owed this month",
    "card.owed.part": "{initials} {owed} of {mandate} min",
    "card.book": "Book {time}",
    "card.booking": "Opening the calendar…",
    "card.others": "Other times ({count})",
    "card.more": "More choices",
    "card.decline": "Not this",
    "card.decline.means": "Never suggest {title} in {className} for {who} again.",
    "card.declined": "{title} will not be suggested for {who} again.",
    "card.undo": "Undo",
    "card.sends": "Sends: “{title}” to {email}, {location}",
    "card.sends.nowhere": "Sends: “{title}” to {email}",
    "card.guest": "{teacher} ({email})",
    "card.handed-over": "Save it in the tab that just opened. Here it counts as booked once your calendar shows it.",
    "card.waiting":
      "This was handed over to your calendar and is not on it yet. Save the event there, or take it back here.",
    "card.booked": "This is on your calendar. Change or cancel it there.",
    "card.open-again": "Open it again",
    "card.take-back": "Take it back",
    "card.taken-back": "Taken back. If you saved the event after all, delete it in your calendar.",
    "card.retry": "Try again",
    "strength.3": "the point of this routine",
    "strength.2": "often part of this routine",
    "strength.1": "possible here",

    "caution.title-unsure": "{initials}: the calendar title is not clear. Check with the teacher what happens then.",
    "caution.learning-phase": "{initials}: still learning this skill. Consider pull-out until it is steady.",
    "caution.privacy": "{initials}: privacy first. Agree with the teacher how and where you help.",
    "caution.peers-watch": "{initials}: classmates will notice you. Keep your distance or work with a group.",
    "caution.once-only": "{initials}: this happens only once.",
    "caution.possible-only": "{initials}: the skill comes up here only now and then.",

    "status.windows": { one: "Pushpin: {count} window", other: "Pushpin: {count} windows" },
    "status.reading": "Pushpin: reading…",
    "status.none": "Pushpin: no window",
    "status.off": "Pushpin is off here",
    "status.locked": "Pushpin is locked",
    "status.attention": "Pushpin: nothing drawn",
    "status.partial": { one: "Pushpin: {count} window, partly read", other: "Pushpin: {count} windows, partly read" },
    "status.collapse": "Make smaller",
    "status.panel": "Push-in windows on this page",
    "status.switch": "Draw on this calendar",
    "status.more": { one: "{count} more would work too.", other: "{count} more would work too." },
    "status.side-panel": "See the list in the side panel.",
    "status.list.empty": "Nothing is drawn on these days.",

    "why.partial": "Some events could not be read. Check your calendar before you book.",
    "why.unreadable":
      "Pushpin can't read this page: the calendar has changed or is still loading. Nothing is drawn, so nothing here can be wrong.",
    "why.unsupported": "This view doesn't show all your free time. Switch to week or day view.",
    "why.signed-out": "You are not signed in to this calendar. Sign in, then windows are drawn here.",
    "why.off": "Drawing is switched off for this calendar.",
    "why.locked": "Unlock Pushpin to see your windows.",
    "why.reading": "Pushpin is reading this page.",
  },
  es: {
    "state.suggested": "Sugerida",
    "state.handed-over": "Falta guardarla",
    "state.booked": "Reservada",
    "room.short": "Sal. {room}",
    "room.long": "Salón {room}",
    "time.range": "de {start} a {end}",
    "pin.name": "{state}: {title}, {room}, {who}, {when}",
    "pin.caution": "{name}. Hay algo en contra; la tarjeta dice qué.",
    "count.label": "{count} ventanas",
    "count.name": "{count} ventanas, {when}. Mostrar la lista.",
    "count.title": "{count} ventanas, {day}",

    "card.close": "Cerrar",
    "card.loading": "Consultando esta ventana…",
    "card.confirmed": "Confirmado por el maestro el {date}",
    "card.owed": "Faltan esta semana",
    "card.owed.month": "Faltan este mes",
    "card.owed.part": "{initials} {owed} de {mandate} min",
    "card.book": "Reservar {time}",
    "card.booking": "Abriendo el calendario…",
    "card.others": "Otras horas ({count})",
    "card.more": "Más opciones",
    "card.decline": "Esto no",
    "card.decline.means": "No volver a sugerir {title} en {className} para {who}.",
    "card.declined": "{title} no se volverá a sugerir para {who}.",
    "card.undo": "Deshacer",
    "card.sends": "Envía: «{title}» a {email}, {location}",
    "card.sends.nowhere": "Envía: «{title}» a {email}",
    "card.guest": "{teacher} ({email})",
    "card.handed-over":
      "Guárdela en la pestaña que se acaba de abrir. Aquí cuenta como reservada cuando su calendario la muestre.",
    "card.waiting":
      "Se pasó a su calendario, pero todavía no aparece en él. Guarde el evento allí o retire la ventana aquí.",
    "card.booked": "Está en su calendario. Cámbiela o cancélela allí.",
    "card.open-again": "Abrirla otra vez",
    "card.take-back": "Retirarla",
    "card.taken-back": "Retirada. Si de todos modos guardó el evento, bórrelo en su calendario.",
    "card.retry": "Intentar de nuevo",
    "strength.3": "es el centro de esta rutina",
    "strength.2": "es frecuente en esta rutina",
    "strength.1": "es posible aquí",

    "caution.title-unsure":
      "{initials}: el título del calendario no es claro. Pregunte al maestro qué se hace entonces.",
    "caution.learning-phase":
      "{initials}: todavía está aprendiendo esta destreza. Considere trabajar fuera del aula hasta que la domine.",
    "caution.privacy": "{initials}: primero la privacidad. Acuerde con el maestro cómo y dónde ayudar.",
    "caution.peers-watch": "{initials}: sus compañeros lo notarán. Mantenga distancia o trabaje con un grupo.",
    "caution.once-only": "{initials}: esto ocurre una sola vez.",
    "caution.possible-only": "{initials}: aquí la destreza se presenta solo de vez en cuando.",

    "status.windows": { one: "Pushpin: {count} ventana", other: "Pushpin: {count} ventanas" },
    "status.reading": "Pushpin: leyendo…",
    "status.none": "Pushpin: ninguna ventana",
    "status.off": "Pushpin está apagado aquí",
    "status.locked": "Pushpin está bloqueado",
    "status.attention": "Pushpin: nada dibujado",
    "status.partial": {
      one: "Pushpin: {count} ventana, lectura parcial",
      other: "Pushpin: {count} ventanas, lectura parcial",
    },
    "status.collapse": "Hacer más pequeño",
    "status.panel": "Ventanas en el aula en esta página",
    "status.switch": "Dibujar en este calendario",
    "status.more": { one: "Otra más también serviría.", other: "Otras {count} también servirían." },
    "status.side-panel": "Vea la lista en el panel lateral.",
    "status.list.empty": "En estos días no se dibuja nada.",

    "why.partial": "Algunos eventos no se pudieron leer. Revise su calendario antes de reservar.",
    "why.unreadable":
      "Pushpin no puede leer esta página: el calendario cambió o todavía se está cargando. No se dibuja nada, así que nada aquí puede ser incorrecto.",
    "why.unsupported": "Esta vista no muestra todo su tiempo libre. Cambie a la vista de semana o de día.",
    "why.signed-out": "No ha iniciado sesión en este calendario. Al iniciarla, las ventanas se dibujan aquí.",
    "why.off": "El dibujo está apagado en este calendario.",
    "why.locked": "Desbloquee Pushpin para ver sus ventanas.",
    "why.reading": "Pushpin está leyendo esta página.",
  },
});

export type OverlayKey = keyof (typeof WORDS)["en"];

/** Why nothing (or less than everything) is drawn, as the calendar page knows it. */
export type OverlayStatus =
  | OverlayNotice
  | { code: "reading" }
  | { code: "failed"; failure: Failure["code"] & ("no-answer" | "vault-damaged" | "unexpected") };

/** The words of the calendar page in one language, with the sentences that need more than a key. */
export interface OverlayWords {
  language: Language;
  t: Translate<OverlayKey>;
  /** "9:05–9:35": the column tells the half of the day. */
  bandTimes(interval: Interval): string;
  /** "9:05 – 9:35 AM" would be too long for a button: "9:05–9:35 AM". */
  times(interval: Interval): string;
  /** "MJ and TR". */
  who(initials: readonly string[]): string;
  /** "Rm 12"; a room that already says what it is stays as it was typed. */
  room(room: string): string;
  /** "Tue" or "Tuesday". */
  weekday(date: IsoDate, width: "short" | "long"): string;
  /** Everything about a window in one sentence, for screen readers. */
  windowName(window: DrawnWindow): string;
  /** The name of a count that stands for several windows. */
  countName(date: IsoDate, interval: Interval, count: number): string;
  caution(caution: MatchCaution, initials: string): string;
  /** One line for the pill. */
  statusLine(status: OverlayStatus | null, windowCount: number): string;
  /** The reason in a sentence, and undefined when there is nothing to explain. */
  why(status: OverlayStatus | null): string | undefined;
  /** True when the side panel shows what this page can't. */
  pointsToSidePanel(status: OverlayStatus | null): boolean;
}

/** A room number or code such as "12" or "B-204", as against "Gym" or "Room 12". */
const ROOM_CODE = /^(?=.*\d)[\w-]{1,6}$/;

const statusKeys = {
  "switched-off": "status.off",
  "vault-locked": "status.locked",
  reading: "status.reading",
  "nothing-fits": "status.none",
  failed: "status.attention",
} as const;

function withoutDayPeriod(minute: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeZone: "UTC", hour: "numeric", minute: "2-digit" })
    .formatToParts(minute * 60_000)
    .filter(({ type }) => type !== "dayPeriod")
    .map(({ value }) => value)
    .join("")
    .trim();
}

/** The words of the calendar page. Formatters are costly: make one per language, not one per text. */
export function overlayWords(language: Language): OverlayWords {
  const t = translator(WORDS, language);
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const day = {
    short: new Intl.DateTimeFormat(language, { timeZone: "UTC", weekday: "short" }),
    long: new Intl.DateTimeFormat(language, { timeZone: "UTC", weekday: "long" }),
  };
  const weekday: OverlayWords["weekday"] = (date, width) => day[width].format(dayNumber(date) * 86_400_000);
  const who: OverlayWords["who"] = (initials) => list.format(initials);
  const when = (date: IsoDate, { startMinute, endMinute }: Interval): string => {
    const range = { start: withoutDayPeriod(startMinute, language), end: formatTime(endMinute, language) };
    return `${weekday(date, "long")} ${t("time.range", range)}`;
  };
  return {
    language,
    t,
    bandTimes: ({ startMinute, endMinute }) =>
      `${withoutDayPeriod(startMinute, language)}–${withoutDayPeriod(endMinute, language)}`,
    times: ({ startMinute, endMinute }) =>
      `${withoutDayPeriod(startMinute, language)}–${formatTime(endMinute, language)}`,
    who,
    room: (room) => (ROOM_CODE.test(room) ? t("room.short", { room }) : room),
    weekday,
    windowName(window) {
      const name = t("pin.name", {
        state: t(`state.${window.state}`),
        title: window.routineTitle,
        room: ROOM_CODE.test(window.room) ? t("room.long", { room: window.room }) : window.room || window.className,
        who: who(window.initials),
        when: when(window.date, window),
      });
      return window.hasCautions ? t("pin.caution", { name }) : name;
    },
    countName: (date, interval, count) => t("count.name", { count, when: when(date, interval) }),
    caution: (caution, initials) => t(`caution.${caution}`, { initials }),
    statusLine(status, count) {
      if (!status) return count > 0 ? t("status.windows", { count }) : t("status.none");
      if (status.code !== "health") return t(statusKeys[status.code]);
      return status.state === "partial" ? t("status.partial", { count }) : t("status.attention");
    },
    why(status) {
      switch (status?.code) {
        case undefined:
          return undefined;
        case "health":
          return t(`why.${status.state}`);
        case "nothing-fits":
          return nothingFitsText(status.first, language);
        case "failed":
          return failureText({ code: status.failure }, language);
        case "switched-off":
          return t("why.off");
        case "vault-locked":
          return t("why.locked");
        case "reading":
          return t("why.reading");
      }
    },
    pointsToSidePanel: (status) =>
      status?.code === "failed" || (status?.code === "health" && status.state !== "partial"),
  };
}
