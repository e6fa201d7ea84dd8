import { expect, test } from "vitest";
import { cautionText } from "../../lib/i18n/match-caution";
import { LANGUAGES } from "../../lib/i18n/translate";

test.each(["title-unsure", "learning-phase", "privacy", "peers-watch", "once-only", "possible-only"] as const)(
  "a match's caution %s has words in every language",
  (caution) => {
    const texts = LANGUAGES.map((language) => cautionText(caution, language));
    expect(new Set(texts).size).toBe(LANGUAGES.length);
    for (const text of texts) expect(text).toMatch(/^[^{}]+\.$/);
  },
);
