import type { AddressProblem } from "../core/feeds/feed-address";
import type { FeedProblem } from "../core/feeds/feed-problem";
import type { BookingRefusal } from "../core/booking/booking-refusal";
import type { FieldError } from "../core/caseload/field-error";
import type { VaultFailure } from "../core/vault/vault-failure";

/** What went wrong, as a code that lib/i18n puts into words. Carries nothing about a student. */
export type Failure =
  | VaultFailure
  | { code: "not-found" } // the record was removed meanwhile
  | { code: "invalid-fields"; errors: FieldError[] }
  | { code: "in-use"; count: number } // other records depend on it
  | { code: "refused"; refusal: BookingRefusal }
  | { code: "feed-address"; problem: AddressProblem }
  | { code: "feed"; problem: FeedProblem } // a published calendar could not be read
  | { code: "invalid-message"; where: string }
  | { code: "no-answer" } // the background did not answer; nothing is lost, try again
  | { code: "unexpected" };
