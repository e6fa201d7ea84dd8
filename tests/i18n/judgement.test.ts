import { describe, expect, it } from "vitest";
import type { Abstention } from "../../lib/core/match/goal-match";
import { abstentionText, cautionText, JUDGEMENT_WORDS } from "../../lib/i18n/judgement";
import { LANGUAGES } from "../../lib/i18n/translate";

const ABSTENTIONS: Abstention[] = [
  { voice: "pull-out", because: "voice", goalPhrase: "resonant voice" },
  { voice: "no-moment", areas: ["feeding"], askFor: ["lunch", "snack"], goalPhrase: "open packages" },
  { voice: "titles-opaque", titles: ["Period 3", "Block B"], areas: ["attention"] },
  { voice: "goal-unread", because: "language" },
];

describe("judgement in words", () => {
  it("has the same keys in every language and no text is empty", () => {
    expect(Object.keys(JUDGEMENT_WORDS.es).sort()).toEqual(Object.keys(JUDGEMENT_WORDS.en).sort());
    for (const language of LANGUAGES) expect(Object.values(JUDGEMENT_WORDS[language])).not.toContain("");
  });

  it("leaves no placeholder open in any language", () => {
    for (const language of LANGUAGES) {
      for (const abstention of ABSTENTIONS) expect(abstentionText(abstention, language)).not.toMatch(/[{}]|undefined/);
      expect(cautionText("privacy", language)).not.toBe("");
    }
  });

  it("names the moments and titles to ask about", () => {
    expect(abstentionText(ABSTENTIONS[1]!, "en")).toContain("Lunch or Snack");
    expect(abstentionText(ABSTENTIONS[2]!, "en")).toContain("“Period 3” or “Block B”");
  });
});
