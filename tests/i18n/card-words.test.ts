import { expect, it } from "vitest";
import type { Failure } from "../../lib/contracts/failure";
import { failureLine } from "../../lib/i18n/card-words";
import { frameWords } from "../../lib/i18n/frame-words";
import { overlayTexts } from "../../lib/i18n/overlay";
import { LANGUAGES } from "../../lib/i18n/translate";

/** Failures of forms and files, which no request of a card or of the panel on a calendar page can give. */
type OfForms =
  | "not-begun"
  | "invalid-fields"
  | "in-use"
  | "sign-in"
  | "feed-address"
  | "override"
  | "feed"
  | "folder"
  | "wrong-passphrase"
  | "passphrase-too-short"
  | "sealed-file"
  | "unlock-wait"
  | "invalid-message"
  | "unexpected"
  | "refused"
  /** A calendar page hears "vault-locked" instead. */
  | "vault-emptied"
  | "passphrase-required"
  | "file-closed";
type OfCard = Exclude<Failure["code"], OfForms>;

/** Each code, so that a new one has to be put either here or above. */
const OF_CARD = Object.keys({
  "vault-locked": true,
  "vault-blocked": true,
  "vault-newer": true,
  "vault-full": true,
  "vault-refused": true,
  "vault-unreadable": true,
  "vault-lost": true,
  "not-found": true,
  "on-its-way": true,
  "waits-for-her": true,
  "by-district": true,
  "has-session": true,
  "not-visible": true,
  "too-often": true,
  "no-answer": true,
} satisfies Record<OfCard, true>) as OfCard[];

it.each(LANGUAGES)("says each refusal of a card in words of its own, in %s", (language) => {
  const words = frameWords(overlayTexts(language));
  const unexpected = failureLine(words, { code: "unexpected" });
  for (const code of OF_CARD) expect(failureLine(words, { code } as Failure), code).not.toBe(unexpected);
});
