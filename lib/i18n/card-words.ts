import type { Failure } from "../contracts/failure";
import type { MatchCaution } from "../core/match/goal-match";
import type { BookingRefusal } from "../core/booking/booking-refusal";
import type { WindowCaution } from "../core/suggest/push-in-window";
import { dayNumber, type IsoDate } from "../core/time/iso-date";
import type { Interval } from "../core/time/interval";
import type { LeftOutDay } from "../contracts/overlay-week";
import type { CardKey, CardTexts } from "./card-texts";
import { foreignText } from "./foreign-text";
import { formatShortDay, formatTime, withoutDayPeriod } from "./format";
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
    room: (room) => foreignText(roomText(room, language)),
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

const SAID = [
  "vault-locked",
  "not-found",
  "on-its-way",
  "waits-for-her",
  "by-district",
  "too-often",
  "has-session",
  "not-visible",
  ...PAGE_FAILURES,
] as const;

/** Failures that a card can meet and that have words of their own; the others belong to forms. */
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

/** Says what went wrong, what is safe, and what to do. */
export function failureLine({ t }: Says, failure: Failure): string {
  if (failure.code === "refused") return t(`refusal.${failure.refusal.code}`);
  return t(`failure.${isSaid(failure) ? failure.code : "unexpected"}`);
}

/** Says of which dates a series consists, and which of them she has to delete herself. */
export function seriesLines(
  { t, language }: Says & Pick<CardWords, "language">,
  { dateCount, endsWithReview, ...closed }: ClosedDates & { dateCount: number; endsWithReview?: boolean },
): string[] {
  return [
    t("card.book.term.dates", { count: dateCount }),
    ...(endsWithReview ? [t("card.book.term.review")] : []),
    ...leftOutLine({ t, language }, closed),
  ];
}

/** Days on which a series is not held. `leavesOut`: the calendar leaves them out by itself. */
interface ClosedDates {
  leftOut: readonly LeftOutDay[];
  leavesOut?: true | undefined;
}

/** Names the days on which a series is not held, with their reasons; no line when there are none. */
export function leftOutLine(
  { t, language }: Says & Pick<CardWords, "language">,
  { leftOut, leavesOut }: ClosedDates,
): string[] {
  if (leftOut.length === 0) return [];
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const dates = list.format(
    leftOut.map(({ date, why }) => {
      const day = formatShortDay(date, language);
      return why ? t("card.book.term.day", { day, why: foreignText(why) }) : day;
    }),
  );
  return [t(leavesOut ? "card.book.term.left-out" : "card.book.term.closed", { count: leftOut.length, dates })];
}

/** Why a window can't be booked, and the cure. */
export function refusalLine({ t }: Says, { code }: BookingRefusal): string {
  return t(`refusal.${code}`);
}
