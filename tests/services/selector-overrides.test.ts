import { createPrivateKey } from "node:crypto";
import { expect, test } from "vitest";
import { isSignedBy } from "../../lib/adapters/override-signature";
import type { OverrideJudges } from "../../lib/core/health/selector-override";
import type { Settings, SettingValues } from "../../lib/ports/settings";
import { removeOverride, takeOverride } from "../../lib/services/health/selector-overrides";
import { someSettings } from "../fixtures/builders";
import { TEST_PRIVATE_KEY, TEST_PUBLIC_KEY } from "../fixtures/overrides/test-key";
import { signOverride } from "../workbench/sign-override";

const key = createPrivateKey({ key: Buffer.from(TEST_PRIVATE_KEY, "base64"), format: "der", type: "pkcs8" });
const OVERRIDE = {
  site: "google",
  madeFor: "1.0.0",
  until: "2099-01-31",
  selectors: { chip: "p" },
  note: "Google renamed its events.",
};
const JUDGES: OverrideJudges = {
  keys: { google: ["chip"] },
  version: "1.0.0",
  today: "2026-10-05",
  isSelector: () => true,
  isSigned: (text, signature) => isSignedBy(TEST_PUBLIC_KEY, text, signature),
};

function settingsIn(values: SettingValues): Settings {
  return {
    read: async () => values,
    change: async (changed) => void Object.assign(values, changed),
  };
}

test("a signed text is kept for its site until it is removed; a refused one changes nothing", async () => {
  const values = someSettings({ language: "es" });
  const settings = settingsIn(values);
  const text = await signOverride(JSON.stringify(OVERRIDE), key);
  expect(await takeOverride(settings, text.replace('"p"', '"b"'), JUDGES)).toEqual({ code: "not-signed" });
  expect(values).toEqual(someSettings({ language: "es" }));
  expect(await takeOverride(settings, text, JUDGES)).toBeNull();
  expect(values).toEqual(someSettings({ language: "es", overrides: { google: OVERRIDE as never } }));
  await removeOverride(settings, "google");
  expect(values.overrides).toEqual({});
});
