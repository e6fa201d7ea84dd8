import type { OverlayStatus, PageWindow } from "../contracts/overlay-week";
import { dayNumber, type IsoDate } from "../core/time/iso-date";
import type { Interval } from "../core/time/interval";
import { foreignText } from "./foreign-text";
import { formatTime, withoutDayPeriod } from "./format";
import type { OverlayKey, OverlayTexts } from "./overlay";
import { roomText } from "./place";
import { translatorOf, type Language, type Translate } from "./translate";

/**
 * The words of what is drawn on the calendar page itself, in one language. None of them says who a student is: a page
 * can read them.
 */
export interface OverlayWords {
  language: Language;
  t: Translate<OverlayKey>;
  /** "9:05–9:35": short enough for a band. */
  bandTimes(interval: Interval): string;
  /** "2 students". */
  students(window: PageWindow): string;
  /** "Rm 12"; a room that already says what it is stays as it was typed. */
  room(room: string): string;
  /** Everything that the page may say about a window in one sentence, for screen readers. */
  windowName(window: PageWindow): string;
  /** The accessible name of a count that covers several windows. */
  countName(date: IsoDate, interval: Interval, count: number): string;
  /** One line for the pill. */
  statusLine(status: OverlayStatus | null, windowCount: number): string;
}

const statusKeys = {
  "switched-off": "status.off",
  "vault-locked": "status.locked",
  account: "status.account",
  reading: "status.reading",
  "nothing-fits": "status.none",
  failed: "status.attention",
} as const;

/** True where no window is drawn since all minutes are planned: success, and nothing to mend. */
const isAllCovered = (status: OverlayStatus | null): boolean =>
  status?.code === "nothing-fits" && status.first.code === "mandate-met";

/** The words of the calendar page. Formatters are costly: make one per language, not one per text. */
export function overlayWords({ language, texts }: OverlayTexts): OverlayWords {
  const t = translatorOf(texts, language);
  const weekday = new Intl.DateTimeFormat(language, { timeZone: "UTC", weekday: "long" });
  const when = (date: IsoDate, { startMinute, endMinute }: Interval): string => {
    const range = { start: withoutDayPeriod(startMinute, language), end: formatTime(endMinute, language) };
    return `${weekday.format(dayNumber(date) * 86_400_000)} ${t("time.range", range)}`;
  };
  // Write "Room" out: screen readers spell "Rm" letter by letter.
  const spokenRoom = (room: string): string =>
    roomText(room, language) === room.trim() ? room.trim() : t("room.long", { room: room.trim() });
  const students = ({ studentCount: count }: PageWindow): string => t("band.students", { count });
  return {
    language,
    t,
    bandTimes: ({ startMinute, endMinute }) =>
      `${withoutDayPeriod(startMinute, language)}–${withoutDayPeriod(endMinute, language)}`,
    students,
    room: (room) => foreignText(roomText(room, language)),
    windowName(window) {
      const name = t("pin.name", {
        state: t(`state.${window.state}`),
        title: window.routineTitle,
        room: spokenRoom(window.room) || window.className,
        who: students(window),
        when: when(window.date, window),
      });
      return window.hasCautions ? t("pin.caution", { name }) : name;
    },
    countName: (date, interval, count) => t("count.name", { count, when: when(date, interval) }),
    statusLine(status, count) {
      if (!status) return count > 0 ? t("status.windows", { count }) : t("status.none");
      if (status.code === "damaged" || status.code === "not-stored")
        return count > 0 ? t("status.windows", { count }) : t("status.none");
      if (isAllCovered(status)) return t("status.covered");
      if (status.code !== "health") return t(statusKeys[status.code]);
      return status.state === "partial" ? t("status.partial", { count }) : t("status.attention");
    },
  };
}
