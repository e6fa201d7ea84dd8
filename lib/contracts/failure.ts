import type { AddressProblem } from "../core/feeds/feed-address";
import type { FeedProblem } from "../core/feeds/feed-problem";
import type { BookingRefusal } from "../core/booking/booking-refusal";
import type { SignInRefusal } from "../core/booking/sign-in-refusal";
import type { FieldError } from "../core/caseload/field-error";
import type { PolicyName } from "../core/policy/district-policy";
import type { FolderProblem } from "../core/vault/folder-file";
import type { VaultFailure } from "../core/vault/vault-failure";
import type { OverrideRefusal } from "../core/health/selector-override";

/** What went wrong, as a code that lib/i18n puts into words. Carries nothing about a student. */
export type Failure =
  | VaultFailure
  | { code: "not-found" } // the record was removed meanwhile
  | { code: "on-its-way" } // the visit is being sent or removed; nothing was changed
  | { code: "waits-for-her" } // she has to decide about an earlier step of the visit first; nothing was changed
  | { code: "not-begun" } // a session can't have been given before it begins
  | { code: "invalid-fields"; errors: FieldError[] }
  | { code: "in-use"; count: number } // other records depend on it
  | { code: "refused"; refusal: BookingRefusal }
  | { code: "sign-in"; refusal: SignInRefusal } // an account could not be connected; nothing was changed
  | { code: "feed-address"; problem: AddressProblem }
  | { code: "override"; refusal: OverrideRefusal } // a pasted override can't be used; nothing was changed
  | { code: "feed"; problem: FeedProblem } // a published calendar could not be read
  | { code: "invalid-message"; where: string }
  | { code: "no-answer" } // the background did not answer; nothing is lost, try again
  | { code: "has-session" } // the booking's session is marked: a calendar page may not remove it
  | { code: "not-visible" } // the card does not show as it was drawn; nothing was sent
  | { code: "too-often" } // a calendar's tab asked more often than a person would; nothing was done
  | { code: "passphrase-required" } // the district requires one, and none is set
  | { code: "by-district"; rule: PolicyName } // the district's policy forbids it
  | { code: "folder"; problem: FolderProblem } // the file in her folder could not be read or written
  | { code: "file-closed" } // the records are in her file, which is not open
  | { code: "unexpected" };
