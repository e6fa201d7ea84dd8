import { createHash, generateKeyPairSync } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { MONDAY, said, WEEK } from "./practice-stage";
import { practiceEvents, seedPracticeCaseload, startPracticeWeek, type SendRequest } from "../workbench/practice-week";
import { startFakeCalendar } from "../fake-calendar/server";
import { findChromium, findFirefox } from "../workbench/browsers";
import { buildTestExtensions, testBuildDir } from "../workbench/build-test";
import type { AnyPage } from "./both-browsers";
import { press, textOf, type } from "./both-browsers";
import { launchChromium, senderFrom, type PushpinChromium } from "./chromium";
import { launchFirefox, sendFrom } from "./firefox";

const PASSPHRASE = "otter lantern gravel moss";
/** What the administrator gives; the last value can't be understood. */
const GIVEN = {
  ...{ passphraseRequired: true, lockMinutes: 15, calendars: ["outlook"], invitationDomains: ["k12.example"] },
  ...{ studentsInInvitations: "nothing", forbiddenWords: ["Bridges"] },
  ...{ googleClientId: "9-k12.apps.googleusercontent.com", googleClientSecret: "not-for-pages" },
  ...{ microsoftClientId: "0f8a4f1e-0000-4000-8000-000000000009", microsoftTenant: "k12.example" },
};
const WRONG = { readingDays: 400 };
const POLICY_FOLDER = "/etc/chromium/policies/managed";
const isRoot = process.getuid?.() === 0;

/** Things to undo after each test, the last first. */
const undo: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).toReversed()) await step();
});

/** A copy of the build with an id of its own: the policy reaches no other test's Chromium. */
function withOwnId(extensionDir: string): { dir: string; id: string } {
  const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const der = publicKey.export({ type: "spki", format: "der" });
  const digest = createHash("sha256").update(der).digest("hex").slice(0, 32);
  const id = [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
  const dir = mkdtempSync(join(tmpdir(), "pushpin-policy-"));
  cpSync(extensionDir, dir, { recursive: true });
  const path = join(dir, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, key: der.toString("base64") }));
  undo.push(() => rmSync(dir, { recursive: true, force: true }));
  return { dir, id };
}

/** The planner under the policy, from the first page that she sees to the settings. */
async function walk(planner: AnyPage, send: SendRequest): Promise<void> {
  await expect.poll(() => textOf(planner)).toContain("Your district requires a passphrase");
  expect(await send("loadCaseload", null)).toEqual({ ok: false, failure: { code: "passphrase-required" } });
  await press(planner, "Set a passphrase");
  await type(planner, "New passphrase", PASSPHRASE);
  await type(planner, "Type it again", PASSPHRASE);
  await press(planner, "Set the passphrase");
  await expect.poll(() => textOf(planner), { timeout: 20_000 }).toContain("Your recovery code");
  await press(planner, "I have it on paper");
  await expect.poll(() => textOf(planner)).toContain("Set up Pushpin");
  await planner.evaluate(() => void (location.hash = "district"), null);
  await expect.poll(() => textOf(planner)).toContain("Invitations go only to addresses at: k12.example.");
  const text = await textOf(planner);
  expect(text).toContain("Pushpin locks after 15 minutes without use at the latest.");
  expect(text).toContain("Pushpin draws on these calendars only: Outlook.");
  for (const set of ["never name a student", "Bridges", GIVEN.googleClientId, GIVEN.microsoftClientId])
    expect(text).toContain(set);
  expect(text).not.toContain(GIVEN.googleClientSecret);
  await planner.evaluate(() => void (location.hash = "it-sheet"), null);
  // What IT is asked to approve is the district's own client, and no longer the build's.
  await expect.poll(() => textOf(planner)).toContain(`trust it:\n${GIVEN.googleClientId}`);
  const approval = `/k12.example/adminconsent?client_id=${GIVEN.microsoftClientId}`;
  expect(await textOf(planner)).toContain(approval);
  const marks = await send("markOutgoing", { text: "Visit to Bridges" });
  expect(marks).toMatchObject({ ok: true, value: [{ why: "listed" }] });
  expect(await send("removePassphrase", { secret: PASSPHRASE })).toMatchObject({ failure: { code: "by-district" } });
  expect(await send("changeLockTime", { minutes: 60 })).toMatchObject({ failure: { rule: "lockMinutes" } });
}

/** A Chromium under an administrator's policy file, which only root may write. */
async function chromiumUnder(policy: object): Promise<PushpinChromium> {
  buildTestExtensions(["chrome"]);
  const { dir, id } = withOwnId(testBuildDir("chrome"));
  mkdirSync(POLICY_FOLDER, { recursive: true });
  const file = join(POLICY_FOLDER, `pushpin-${id}.json`);
  writeFileSync(file, JSON.stringify({ "3rdparty": { extensions: { [id]: policy } } }));
  undo.push(() => rmSync(file));
  startPracticeWeek(MONDAY);
  const fake = await startFakeCalendar({ events: practiceEvents(MONDAY) });
  undo.push(() => fake.close());
  const pushpin = await launchChromium({ fake, extensionDir: dir });
  undo.push(() => pushpin.close());
  expect(pushpin.extensionId).toBe(id);
  return pushpin;
}

const needsRoot = isRoot ? "" : " (skipped: only root may write the policy file)";

describe.skipIf(!findChromium() || !isRoot)(`Chromium${needsRoot}`, () => {
  test("follows the policy file of an administrator", async () => {
    const pushpin = await chromiumUnder({ ...GIVEN, ...WRONG });
    const planner = await pushpin.openExtensionPage("planner");
    await walk(planner, senderFrom(planner));
  });

  test("keeps records in her file only where the district wants it", async () => {
    const pushpin = await chromiumUnder({ vault: "file" });
    const planner = await pushpin.openExtensionPage("planner");
    // The browser's private file system stands for a folder of hers.
    await planner.evaluate(() =>
      Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() }),
    );
    const send = senderFrom(planner);
    const databases = () =>
      planner.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? "").sort());
    await expect.poll(() => textOf(planner)).toContain("Your district wants your records in a sealed file");
    expect(await send("loadCaseload", null)).toEqual({ ok: false, failure: { code: "file-closed" } });
    expect(await send("chooseMakeUpPolicy", { makeUpPolicy: "illinois" })).toMatchObject({ ok: false });
    const wanted = { purpose: "vault", wanted: "make", passphrase: PASSPHRASE, keepsNothing: false } as const;
    const forbidden = { ok: false, failure: { code: "by-district", rule: "vault" } };
    expect(await send("startFolderFile", wanted)).toEqual(forbidden);
    expect(await send("startFolderFile", { ...wanted, purpose: "backup", keepsNothing: true })).toEqual(forbidden);
    const calendar = await pushpin.openCalendar(WEEK);
    expect(await said(calendar)).toContain("locked");
    expect(await databases()).not.toContain("pushpin");

    await press(planner, "Choose the folder…");
    await expect.poll(() => textOf(planner)).toContain("Type it again");
    await type(planner, "New passphrase", PASSPHRASE);
    await type(planner, "Type it again", PASSPHRASE);
    await press(planner, "Start");
    await expect.poll(() => textOf(planner), { timeout: 20_000 }).toContain("Set up Pushpin");
    await seedPracticeCaseload(send);
    expect(await send("stopFolderFile", null)).toEqual(forbidden);
    await planner.evaluate(() => void (location.hash = "folder"));
    await expect.poll(() => textOf(planner)).toContain("This browser holds them only while Pushpin is unlocked");
    expect(await textOf(planner)).not.toContain("Stop using the folder");

    await send("lock", null);
    await expect.poll(() => textOf(planner), { timeout: 20_000 }).toContain("Open your file");
    expect(await databases()).toEqual(["pushpin-folder"]);
    await expect.poll(() => textOf(planner)).toContain("There is a Pushpin file in this folder.");
    await type(planner, "Passphrase of the file", PASSPHRASE);
    await press(planner, "Open the file");
    await expect
      .poll(async () => send("loadCaseload", null), { timeout: 20_000 })
      .toMatchObject({ ok: true, value: { students: { length: 10 } } });
  });
});

describe.skipIf(!findFirefox())("Firefox", () => {
  beforeAll(() => buildTestExtensions(["firefox"]));

  test("follows an administrator's managed storage, and names what can't be understood", async () => {
    const home = mkdtempSync(join(tmpdir(), "pushpin-home-"));
    undo.push(() => rmSync(home, { recursive: true, force: true }));
    const folder = join(home, ".mozilla", "managed-storage");
    mkdirSync(folder, { recursive: true });
    const name = "pushpin@pushpin.invalid";
    const given = { name, description: "Pushpin", type: "storage", data: { ...GIVEN, ...WRONG } };
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(given));
    const fake = await startFakeCalendar();
    undo.push(() => fake.close());
    const pushpin = await launchFirefox({ fake, env: { HOME: home } });
    undo.push(() => pushpin.close());
    const planner = await pushpin.openExtensionPage("planner");
    await walk(planner as unknown as AnyPage, sendFrom(planner));
    expect(await textOf(planner as unknown as AnyPage)).toContain("it is not in force: readingDays. Tell them.");
  });
});
