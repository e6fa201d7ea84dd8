import type { Failure } from "../contracts/failure";
import type { MatchCaution } from "../core/match/goal-match";
import type { BookingRefusal } from "../core/booking/booking-refusal";
import type { WindowCaution } from "../core/suggest/push-in-window";
import { PAGE_FAILURES, type OverlayWords } from "./overlay-words";

type Says = Pick<OverlayWords, "t">;

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
export function windowCautionLine({ t }: Says, { code, ...parameters }: WindowCaution): string {
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
