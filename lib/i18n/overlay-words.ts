import { isPageHindrance } from "../core/schedule/page-hindrance";
import type { DrawnWindow, OverlayNotice } from "../contracts/overlay-week";
import type { IsoDate } from "../core/time/iso-date";
import type { Interval } from "../core/time/interval";
import { cardWords, type PageFailure, withoutDayPeriod, type CardWords } from "./card-words";
import { formatTime } from "./format";
import type { OverlayKey, OverlayTexts } from "./overlay";
import { roomText } from "./place";
import { translatorOf, type Translate } from "./translate";

/** Why nothing (or less than everything) is drawn, as the calendar page knows it. */
export type OverlayStatus = OverlayNotice | { code: "reading" } | { code: "failed"; failure: PageFailure };

/** The words of the calendar page in one language, with the sentences that need more than a key. */
export interface OverlayWords extends CardWords {
  t: Translate<OverlayKey>;
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

/** The words of the calendar page. Formatters are costly: make one per language, not one per text. */
export function overlayWords({ language, texts }: OverlayTexts): OverlayWords {
  const t = translatorOf(texts, language);
  const words = cardWords({ language, texts });
  const when = (date: IsoDate, { startMinute, endMinute }: Interval): string => {
    const range = { start: withoutDayPeriod(startMinute, language), end: formatTime(endMinute, language) };
    return `${words.weekday(date, "long")} ${t("time.range", range)}`;
  };
  // "Rm" is for the eye: a voice spells it.
  const spokenRoom = (room: string): string =>
    roomText(room, language) === room.trim() ? room.trim() : t("room.long", { room: room.trim() });
  return {
    ...words,
    t,
    windowName(window) {
      const name = t("pin.name", {
        state: t(`state.${window.state}`),
        title: window.routineTitle,
        room: spokenRoom(window.room) || window.className,
        who: words.who(window.initials),
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
