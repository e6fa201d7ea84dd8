import { describe, expect, test } from "vitest";
import type { OverrideRefusal } from "../../lib/core/health/selector-override";
import { healthWords, reasonText, refusalText } from "../../lib/i18n/calendar-health";
import { REASON_CODES } from "../../lib/page/health";
import { LANGUAGES } from "../../lib/i18n/translate";

const REFUSALS: OverrideRefusal[] = [
  { code: "empty" },
  { code: "too-long", length: 9000, longest: 8000 },
  { code: "not-json", line: 3 },
  { code: "not-an-override" },
  { code: "newer-format", format: 2 },
  { code: "field", field: "until", line: 4 },
  { code: "unknown-key", key: "chop", line: 5 },
  { code: "invalid-selector", key: "chip" },
  { code: "not-signed" },
  { code: "other-vendor", vendor: "outlook" },
  { code: "other-version", madeFor: "1.0.0", version: "1.1.0" },
  { code: "expired", until: "2026-10-04" },
];

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(REFUSALS)("refusal $code: line, reason and cure, nothing left open", (refusal) => {
    const text = refusalText(refusal, language);
    expect(text).not.toMatch(/\{\w+\}|undefined/);
    expect(text.split(/\. |\.$/).filter(Boolean).length).toBeGreaterThanOrEqual(3);
    if ("line" in refusal) expect(text).toContain(String(refusal.line));
    if ("key" in refusal) expect(text).toContain(refusal.key);
  });

  test.each(REASON_CODES)("%s has words of its own", (code) => {
    expect(reasonText({ code }, language)).not.toContain(code);
  });

  test("findings are told with their counts, an unknown one by its code", () => {
    expect(reasonText({ code: "chips-unplaced", count: 2, of: 9 }, language)).toMatch(/\(2 (?:of|de) 9\)$/);
    expect(reasonText({ code: "chips-unplaced", count: 2 }, language)).toMatch(/\(2\)$/);
    expect(reasonText({ code: "made-up" }, language)).toContain("made-up");
  });
});

test("Spanish says everything in its own words", () => {
  const [en, es] = LANGUAGES.map(healthWords) as [ReturnType<typeof healthWords>, ReturnType<typeof healthWords>];
  for (const key of ["title", "verdict.changed", "report.text", "override.text"] as const) {
    expect(es(key)).not.toBe(en(key));
  }
});
