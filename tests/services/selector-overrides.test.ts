import "fake-indexeddb/auto";
import { createPrivateKey } from "node:crypto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isSignedBy } from "../../lib/adapters/override-signature";
import type { OverrideChecks } from "../../lib/core/health/selector-override";
import { healthRequests } from "../../lib/services/health/requests";
import { selectorsInUse } from "../../lib/services/health/selector-overrides";
import { readWeek } from "../../lib/services/windows/read-week";
import { stageBackground, type BackgroundStage } from "../entrypoints/background/background-stage";
import { TEST_PRIVATE_KEY, TEST_PUBLIC_KEY } from "../fixtures/overrides/test-key";
import { signOverride } from "../workbench/sign-override";

const key = createPrivateKey({ key: Buffer.from(TEST_PRIVATE_KEY, "base64"), format: "der", type: "pkcs8" });
/** As the file of an override and its signed text name the fields. */
const OVERRIDE = {
  site: "google",
  madeFor: "1.0.0",
  until: "2099-01-31",
  selectors: { chip: "p", grid: "i" },
  note: "Google renamed its events.",
};
const CHECKS: OverrideChecks = {
  keys: { google: ["chip", "grid"] },
  version: "1.0.0",
  today: "2026-10-05",
  isSelector: () => true,
  isSigned: (text, signature) => isSignedBy(TEST_PUBLIC_KEY, text, signature),
};
const UNSIGNED = JSON.stringify({ pushpin: "selectors", format: 1, ...OVERRIDE, signature: "AAAA" });

let stage: BackgroundStage;

beforeEach(async () => {
  stage = await stageBackground();
  stage.ports.overrideSignatures = { checks: () => CHECKS };
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

const save = async (text: string) => healthRequests.saveOverride(stage.ports, { text });
const asked = async (text: string) =>
  readWeek(
    stage.ports,
    {
      factsText: "{}",
      edition: "1",
      rest: { restedMs: 0, emptyForMs: 0 },
      readWith: { vendor: "google", selectors: text },
    },
    { underLock: (work) => work() },
  );

test("a signed text is kept for its calendar until it is removed; a refused one changes nothing", async () => {
  const text = await signOverride(JSON.stringify(OVERRIDE), key);
  expect(await save(text.replace('"p"', '"b"'))).toEqual({
    ok: false,
    failure: { code: "override", refusal: { code: "not-signed" } },
  });
  expect(await stage.vault.all("overrides")).toEqual([]);
  for (let times = 0; times < 2; times += 1) expect(await save(text)).toEqual({ ok: true, value: null });
  expect(await stage.vault.all("overrides")).toMatchObject([{ vendor: "google", text }]);
  const { site: vendor, ...rest } = OVERRIDE;
  expect(await healthRequests.loadOverrides(stage.ports)).toEqual({
    ok: true,
    value: [{ vendor, ...rest, isUsed: true }],
  });
  await healthRequests.removeOverride(stage.ports, { vendor: "google" });
  expect(await stage.vault.all("overrides")).toEqual([]);
});

test("a page that was read with other selectors is told which to use, and not read until it does", async () => {
  await save(await signOverride(JSON.stringify(OVERRIDE), key));
  expect(await asked("{}")).toEqual({ ok: true, value: { selectors: OVERRIDE.selectors } });
  expect(await asked(JSON.stringify(OVERRIDE.selectors))).not.toMatchObject({ value: { selectors: {} } });
  await healthRequests.removeOverride(stage.ports, { vendor: "google" });
  expect(await asked(JSON.stringify(OVERRIDE.selectors))).toEqual({ ok: true, value: { selectors: {} } });
});

test("a text in the vault that nobody signed is neither used nor shown", async () => {
  await stage.vault.apply([{ put: "overrides", record: { id: "o1", vendor: "google", text: UNSIGNED } }]);
  expect(await selectorsInUse(stage.ports, "google")).toEqual({});
  expect(await healthRequests.loadOverrides(stage.ports)).toEqual({ ok: true, value: [] });
  expect(await asked("{}")).not.toMatchObject({ value: { selectors: {} } });
});
