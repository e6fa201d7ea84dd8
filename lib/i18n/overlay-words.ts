import { isPageHindrance } from "../core/schedule/page-hindrance";
import type { Failure } from "../contracts/failure";
import type { DrawnWindow, OverlayNotice } from "../contracts/overlay-week";
import { dayNumber, type IsoDate } from "../core/time/iso-date";
import type { Interval } from "../core/time/interval";
import { formatTime } from "./format";
import type { OverlayKey, OverlayTexts } from "./overlay";
import { roomText } from "./place";
import { translatorOf, type Language, type Translate } from "./translate";

/** Why nothing (or less than everything) is drawn, as the calendar page knows it. */
export type OverlayStatus = OverlayNotice | { code: "reading" } | { code: "failed"; failure: PageFailure };

/** Failures that the calendar page has words for. */
export const PAGE_FAILURES = [
  "no-answer",
  "vault-blocked",
  "vault-newer",
  "vault-full",
  "vault-refused",
  "vault-unreadable",
  "vault-lost",
  "unexpected",
] as const satisfies readonly Failure["code"][];
export type PageFailure = (typeof PAGE_FAILURES)[number];

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
  /** One line for the pill. */
  statusLine(status: OverlayStatus | null, windowCount: number): string;
  /** The reason in a sentence, and undefined when there is nothing to explain. */
  why(status: OverlayStatus | null): string | undefined;
  /** True when the side panel shows what this page can't. */
  pointsToSidePanel(status: OverlayStatus | null): boolean;
}

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
export function overlayWords({ language, texts }: OverlayTexts): OverlayWords {
  const t = translatorOf(texts, language);
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
  // "Rm" is for the eye: a voice spells it.
  const spokenRoom = (room: string): string =>
    roomText(room, language) === room.trim() ? room.trim() : t("room.long", { room: room.trim() });
  return {
    language,
    t,
    bandTimes: ({ startMinute, endMinute }) =>
      `${withoutDayPeriod(startMinute, language)}–${withoutDayPeriod(endMinute, language)}`,
    times: ({ startMinute, endMinute }) =>
      `${withoutDayPeriod(startMinute, language)}–${formatTime(endMinute, language)}`,
    who,
    room: (room) => roomText(room, language),
    weekday,
    windowName(window) {
      const name = t("pin.name", {
        state: t(`state.${window.state}`),
        title: window.routineTitle,
        room: spokenRoom(window.room) || window.className,
        who: who(window.initials),
        when: when(window.date, window),
      });
      return window.hasCautions ? t("pin.caution", { name }) : name;
    },
    countName: (date, interval, count) => t("count.name", { count, when: when(date, interval) }),
    statusLine(status, count) {
      if (!status) return count > 0 ? t("status.windows", { count }) : t("status.none");
      if (status.code === "damaged" || status.code === "not-stored")
        return count > 0 ? t("status.windows", { count }) : t("status.none");
      if (status.code !== "health") return t(statusKeys[status.code]);
      return status.state === "partial" ? t("status.partial", { count }) : t("status.attention");
    },
    why(status) {
      switch (status?.code) {
        case undefined:
          return undefined;
        case "health":
          return t(isPageHindrance(status.reason) ? `why.${status.reason}` : `why.${status.state}`);
        case "nothing-fits":
          return t(`nothing.${status.first.code}`);
        case "damaged":
          return status.text;
        case "not-stored":
          return t(`why.${status.failure}`);
        case "failed":
          return t(`failure.${status.failure}`);
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
