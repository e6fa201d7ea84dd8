import { expect, test } from "vitest";
import { errandFacts } from "../../lib/core/booking/errand-view";
import { VISIT_STATES } from "../../lib/core/caseload/records";
import { LANGUAGES } from "../../lib/i18n/translate";
import { wordsIn } from "../fixtures/words-in";
import { aDraft } from "../services/sending/sending-stage";

test.each(VISIT_STATES)("a visit in the state %s is told in every language, or in none", (state) => {
  const facts = errandFacts(aDraft({ state }), 0);
  expect(facts === undefined).toBe(state === "handed-over");
  const texts = facts ? LANGUAGES.map((language) => wordsIn(language).errand(facts)) : [];
  for (const text of texts) expect(text).toMatch(/[.…]$/);
  expect(new Set(texts).size).toBe(texts.length);
});
