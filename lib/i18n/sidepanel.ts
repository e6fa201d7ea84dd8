import { isCurableFinding } from "../core/schedule/curable-finding";
import type { OverlayNotice } from "../contracts/overlay-week";
import type { SuggestionList } from "../contracts/suggestion-list";
import { catalogue, translator, type Language, type Translate } from "./translate";

const WORDS = catalogue({
  en: {
    weekOf: "Week of {day}",
    weeks: "Weeks",
    previousWeek: "Previous",
    thisWeek: "This week",
    nextWeek: "Next",
    loading: "Loading your windows",
    tryAgain: "Try again",
    check: "Something to check",
    noWindows: "No window in this week.",
    more: "More windows that would work ({count})",
    moreNext: { one: "Show {count} more", other: "Show {count} more" },
    moreShown: "The best {shown} of {count}, best first.",
    nothingFits: "What is missing",
    openCalendar: "Open your calendar",
    read: "Your calendar was read {when}. Windows keep clear of your own events.",
    readInPart:
      "Only part of this week was read, {when}. Windows on the other days are not checked against your own events.",
    over: "This week is over. It shows what was booked and recorded.",
    "over.notRead":
      "This week is over. It shows what was booked and recorded; your calendar was not read for all of it.",
    notRead: "Your calendar was not read for this week. Windows are not checked against your own events.",
    "why.month": "Your calendar shows a month: switch to Week or Day so that your free time can be read.",
    "why.agenda": "Your calendar shows a schedule list: switch to Week or Day so that your free time can be read.",
    "why.year": "Your calendar shows a year: switch to Week or Day so that your free time can be read.",
    "why.unsupported":
      "The view in your calendar does not show all of your free time: switch to Week or Day so that it can be read.",
    "why.unreadable":
      "Your calendar looks different from what Pushpin knows, or was still loading. Reload it; if that does not help, this list still works.",
    "why.zone-differs":
      "Your calendar uses a different time zone than your computer. Set both to the same zone, then reload it.",
    "why.other-mailbox": "The calendar seen last is somebody else's: open your own so that your free time can be read.",
    "why.split-view":
      "Your calendar shows several side by side: show them in one grid so that your free time can be read.",
    "why.filter-applied":
      "A filter in your calendar hides some of your events, so windows may lie over them. Clear the filter there.",
    "why.signed-out": "Your calendar is signed out. Sign in there so that your free time can be read.",
    "why.partial": "Some of your events could not be read. Look at your calendar before you book.",
    "why.switched-off": "Drawing on the calendar page is switched off. This list works all the same.",
    otherTimes: "Other times",
    restored: "{title} may be suggested for {who} again.",
    undo: "Undo",
    close: "Close",
  },
  es: {
    weekOf: "Semana del {day}",
    weeks: "Semanas",
    previousWeek: "Anterior",
    thisWeek: "Esta semana",
    nextWeek: "Siguiente",
    loading: "Cargando sus ventanas",
    tryAgain: "Intentar de nuevo",
    check: "Algo por revisar",
    noWindows: "Ninguna ventana en esta semana.",
    more: "Más ventanas que servirían ({count})",
    moreNext: { one: "Mostrar {count} más", other: "Mostrar {count} más" },
    moreShown: "Las mejores {shown} de {count}, la mejor primero.",
    nothingFits: "Lo que falta",
    openCalendar: "Abrir su calendario",
    read: "Su calendario se leyó el {when}. Las ventanas no se cruzan con sus propios eventos.",
    readInPart:
      "Solo se leyó una parte de esta semana, el {when}. Las ventanas de los demás días no se compararon con sus propios eventos.",
    over: "Esta semana ya pasó. Muestra lo que se reservó y se registró.",
    "over.notRead":
      "Esta semana ya pasó. Muestra lo que se reservó y se registró; no se leyó su calendario de toda ella.",
    notRead: "No se leyó su calendario de esta semana. Las ventanas no se compararon con sus propios eventos.",
    "why.month":
      "Su calendario muestra un mes: cambie a la vista de semana o de día para que se pueda leer su tiempo libre.",
    "why.agenda":
      "Su calendario muestra una agenda: cambie a la vista de semana o de día para que se pueda leer su tiempo libre.",
    "why.year":
      "Su calendario muestra un año: cambie a la vista de semana o de día para que se pueda leer su tiempo libre.",
    "why.unsupported":
      "La vista de su calendario no muestra todo su tiempo libre: cambie a la vista de semana o de día.",
    "why.unreadable":
      "Su calendario se ve distinto de lo que Pushpin conoce o todavía se estaba cargando. Vuelva a cargarlo; si no ayuda, esta lista sigue funcionando.",
    "why.zone-differs":
      "Su calendario usa una zona horaria distinta de la de su computadora. Ponga la misma zona en los dos y vuelva a cargarlo.",
    "why.other-mailbox":
      "El último calendario visto es de otra persona: abra el suyo para que se pueda leer su tiempo libre.",
    "why.split-view":
      "Su calendario muestra varios uno al lado del otro: muéstrelos en una sola cuadrícula para que se pueda leer su tiempo libre.",
    "why.filter-applied":
      "Un filtro de su calendario oculta algunos de sus eventos y puede haber ventanas sobre ellos. Quítelo allí.",
    "why.signed-out": "No hay sesión iniciada en su calendario. Iníciela para que se pueda leer su tiempo libre.",
    "why.partial": "Algunos de sus eventos no se pudieron leer. Mire su calendario antes de reservar.",
    "why.switched-off": "El dibujo en la página del calendario está desactivado. Esta lista funciona igual.",
    otherTimes: "Otras horas",
    restored: "{title} se puede volver a sugerir para {who}.",
    undo: "Deshacer",
    close: "Cerrar",
  },
});

type Key = keyof (typeof WORDS)["en"];
export type PanelWords = Translate<Key>;

/** The side panel's words in one language. */
export function panelWords(language: Language): PanelWords {
  return translator(WORDS, language);
}

/** "Tue, Oct 6, 7:40 AM" on the clock of `zone`; the device's own when it is not given. */
function formatMoment(epochMs: number, language: Language, zone?: string): string {
  return new Intl.DateTimeFormat(language, {
    ...(zone ? { timeZone: zone } : {}),
    weekday: "short",
    month: "short",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
  }).format(epochMs);
}

/** Whether free time of the listed week is proven, in one sentence. */
export function calendarText({ calendar, isOver }: SuggestionList, language: Language): string {
  const words = panelWords(language);
  if (isOver) return words(calendar.read ? "over" : "over.notRead");
  if (calendar.takenAtMs === undefined) return words("notRead");
  return words(calendar.read ? "read" : "readInPart", { when: formatMoment(calendar.takenAtMs, language) });
}

/** Why the calendar page could not be read completely, and the cure. */
export function noticeText(notice: OverlayNotice | null, language: Language): string | undefined {
  const key = notice && noticeKey(notice);
  return key ? panelWords(language)(key) : undefined;
}

function noticeKey(notice: OverlayNotice): Key | undefined {
  if (notice.code === "switched-off") return "why.switched-off";
  if (notice.code !== "health") return undefined;
  if (isCurableFinding(notice.reason)) return `why.${notice.reason}`;
  if (notice.state !== "unsupported") return `why.${notice.state}`;
  const view = (["month", "agenda", "year"] as const).find((name) => notice.reason.includes(name));
  return `why.${view ?? "unsupported"}`;
}
