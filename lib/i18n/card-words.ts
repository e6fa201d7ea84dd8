import type { Failure } from "../contracts/failure";
import type { MatchCaution } from "../core/match/goal-match";
import type { BookingRefusal } from "../core/booking/booking-refusal";
import type { WindowCaution } from "../core/suggest/push-in-window";
import { dayNumber, type IsoDate } from "../core/time/iso-date";
import type { Interval } from "../core/time/interval";
import type { CardKey, CardTexts } from "./card";
import { formatTime } from "./format";
import { roomText } from "./place";
import { translatorOf, type Language, type Translate } from "./translate";

/** The words of a card in one language. */
export interface CardWords {
  language: Language;
  t: Translate<CardKey>;
  /** "9:05–9:35": short enough for a band and a button. */
  bandTimes(interval: Interval): string;
  /** "9:05–9:35 AM". */
  times(interval: Interval): string;
  /** "MJ and TR". */
  who(initials: readonly string[]): string;
  /** "Rm 12"; a room that already says what it is stays as it was typed. */
  room(room: string): string;
  /** "Tue" or "Tuesday". */
  weekday(date: IsoDate, width: "short" | "long"): string;
}

export function withoutDayPeriod(minute: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeZone: "UTC", hour: "numeric", minute: "2-digit" })
    .formatToParts(minute * 60_000)
    .filter(({ type }) => type !== "dayPeriod")
    .map(({ value }) => value)
    .join("")
    .trim();
}

/** Formatters are costly: make the words once per language, not once per text. */
export function cardWords({ language, texts }: CardTexts): CardWords {
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const day = {
    short: new Intl.DateTimeFormat(language, { timeZone: "UTC", weekday: "short" }),
    long: new Intl.DateTimeFormat(language, { timeZone: "UTC", weekday: "long" }),
  };
  return {
    language,
    t: translatorOf(texts, language),
    bandTimes: ({ startMinute, endMinute }) =>
      `${withoutDayPeriod(startMinute, language)}–${withoutDayPeriod(endMinute, language)}`,
    times: ({ startMinute, endMinute }) =>
      `${withoutDayPeriod(startMinute, language)}–${formatTime(endMinute, language)}`,
    who: (initials) => list.format(initials),
    room: (room) => roomText(room, language),
    weekday: (date, width) => day[width].format(dayNumber(date) * 86_400_000),
  };
}

type Says = Pick<CardWords, "t">;

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

const SAID = ["vault-locked", "not-found", ...PAGE_FAILURES] as const;

/** Failures that can happen here and have a cure of their own; the others belong to forms. */
function isSaid(failure: Failure): failure is Extract<Failure, { code: (typeof SAID)[number] }> {
  return SAID.some((code) => code === failure.code);
}

/** The caution about one student's goal in this window. */
export function matchCautionLine({ t }: Says, caution: MatchCaution, initials: string): string {
  return `${initials}: ${t(`caution.${caution}`)}`;
}

/** The caution about the window itself. */
export function windowCautionLine({ t }: Says, caution: WindowCaution): string {
  const { code, ...parameters } = caution;
  if (caution.code === "testing-day" && caution.title === "") return t("against.testing-day.untitled");
  return t(`against.${code}`, parameters);
}

/** What went wrong, what is safe, what to do. */
export function failureLine({ t }: Says, failure: Failure): string {
  if (failure.code === "refused") return t(`refusal.${failure.refusal.code}`);
  return t(`failure.${isSaid(failure) ? failure.code : "unexpected"}`);
}

/** Why a window can't be booked, and the cure. */
export function refusalLine({ t }: Says, { code }: BookingRefusal): string {
  return t(`refusal.${code}`);
}
