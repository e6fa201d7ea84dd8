import { afterEach, expect, test, vi } from "vitest";
import { readTexts } from "../../../entrypoints/background/packed-texts";
import { ROUTINE_KINDS } from "../../../lib/core/lexicon/routine-kinds";
import { SKILL_AREAS } from "../../../lib/core/lexicon/skill-areas";
import { packedTexts } from "../../../lib/i18n/packed-texts";
import { LANGUAGES } from "../../../lib/i18n/translate";
import { aMatch } from "../../fixtures/builders";
import { wordsIn } from "../../fixtures/words-in";

afterEach(() => vi.unstubAllGlobals());

const addressOf = (path: string): string => `chrome-extension://us/${path}`;

test("a language's file is read once, and again after it could not be read", async () => {
  const file = vi.fn(async (_address: string) => Response.json(packedTexts("es")));
  file.mockRejectedValueOnce(new TypeError("no file"));
  vi.stubGlobal("fetch", file);
  await expect(readTexts("es", addressOf)).rejects.toThrow("no file");
  const [first, second] = await Promise.all([readTexts("es", addressOf), readTexts("es", addressOf)]);
  expect(first.page.texts["state.booked"]).toBe("Reservada");
  expect(second).toBe(first);
  expect(file.mock.calls).toEqual([["chrome-extension://us/words/es.json"], ["chrome-extension://us/words/es.json"]]);
});

const GOALS = ["Will ask for help.", "Will wait for a turn.", "Will walk 50 feet.", "Will greet a friend."];

test.each(LANGUAGES)("every routine and skill has its texts in the files, in %s", async (language) => {
  const words = wordsIn(language);
  const sayReason = await words.reasons();
  const { reason } = aMatch();
  const whole = /^(?!.*undefined)\S[^{}]*$/;
  for (const text of [...ROUTINE_KINDS.map((kind) => words.outgoingTitle(kind, 30)), words.outgoingDetails()])
    expect(text).toMatch(whole);
  // Of what is not certain nothing is said.
  const said = [
    ...ROUTINE_KINDS.flatMap((kind) =>
      GOALS.map((goal) => sayReason({ ...reason, kind, title: "?", isKindGiven: true }, goal)),
    ),
    ...SKILL_AREAS.map((area) => sayReason({ ...reason, area }, "zip up own coat")),
  ].filter((text) => text !== "");
  expect(said.length).toBeGreaterThan(10);
  for (const text of said) expect(text).toMatch(whole);
});
