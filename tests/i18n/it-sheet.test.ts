import { expect, it } from "vitest";
import { scopesFor } from "../../lib/adapters/oauth/oauth-clients";
import { connectWords } from "../../lib/i18n/connect-calendar";

const SHEETS = { google: "it.sheet.google", graph: "it.sheet" } as const;

it.each([
  ["en", "google"],
  ["en", "graph"],
  ["es", "google"],
  ["es", "graph"],
] as const)("the page for IT (%s, %s) names everything that is ever asked for", (language, vendor) => {
  const sheet = connectWords(language)(SHEETS[vendor], { client: "c1", url: "https://example.invalid/" });
  const asked = (["own", "shared", "hours"] as const).flatMap((use) => scopesFor(vendor, use));
  for (const scope of asked) expect(sheet).toMatch(new RegExp(`\\b${scope.split("/").at(-1)!}(?![.\\w]*\\w)`));
});
