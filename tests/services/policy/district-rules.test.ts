import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { browserSettings } from "../../../lib/adapters/browser-settings";
import { REQUESTS } from "../../../lib/contracts/requests";
import { keptDaysUnder, readPolicy, type DistrictPolicy } from "../../../lib/core/policy/district-policy";
import type { Colleague } from "../../../lib/core/building/room-visit";
import { addDays } from "../../../lib/core/time/iso-date";
import { wallClockAt } from "../../../lib/core/time/zone";
import { KEPT_DAYS } from "../../../lib/core/vault/kept-days";
import type { Collection, VaultChange } from "../../../lib/ports/vault";
import { bookWindow } from "../../../lib/services/booking/book-window";
import { confirmAccount, doubtAbout } from "../../../lib/services/accounts/accounts";
import { selectorsInUse } from "../../../lib/services/health/selector-overrides";
import { pageFrameRequests } from "../../../lib/services/page-frame/requests";
import { needsFile, refusedByDistrict } from "../../../lib/services/policy/district-rules";
import { followPolicy } from "../../../lib/services/policy/follow-policy";
import { choicesRequests } from "../../../lib/services/choices/requests";
import { markOutgoing } from "../../../lib/services/visits/mark-outgoing";
import { vaultRequests } from "../../../lib/services/vault/requests";
import { previewFeed } from "../../../lib/services/feeds/subscribe-class";
import { backupState } from "../../../lib/services/vault/backup";
import { expectExpiry, expireDaily, expireRecords } from "../../../lib/services/vault/expire-records";
import { oneAtATime, withoutLock } from "../../../lib/services/write-lock";
import { IdbVault } from "../../../lib/vault/idb-vault";
import { windowsRequests } from "../../../lib/services/windows/requests";
import { PERSONAL, stageBackground, type BackgroundStage } from "../../entrypoints/background/background-stage";
import { aClass, aReading, aStudent, aVisitOn } from "../../fixtures/builders";
import COLLEAGUES from "../../fixtures/vault/v15/colleagues.json";

let stage: BackgroundStage;
let policy: DistrictPolicy;

beforeEach(async () => {
  policy = {};
  stage = await stageBackground();
  stage.ports.policy = { read: () => Promise.resolve(readPolicy({ ...policy })) };
});
afterEach(async () => {
  await stage.vault.close();
  await Promise.all(["pushpin", "pushpin-2"].map(async (name) => deleteDB(name)));
});

describe("a passphrase that the district requires", () => {
  const by = {
    profile: { by: "profile" },
    passphrase: { by: "passphrase", state: "open", lockAfterMinutes: 15 },
  } as const;

  it("comes before everything but setting it and erasing", () => {
    const rules = { policy: { passphraseRequired: true }, protection: by.profile };
    for (const name of ["loadCaseload", "loadToday", "saveBackup", "loadAccessLog"] as const)
      expect(refusedByDistrict(rules, REQUESTS[name], null)).toEqual({ code: "passphrase-required" });
    expect(refusedByDistrict(rules, REQUESTS.setPassphrase, { passphrase: "x" })).toBeUndefined();
    expect(refusedByDistrict(rules, REQUESTS.eraseAll, null)).toBeUndefined();
    expect(refusedByDistrict({ ...rules, protection: by.passphrase }, REQUESTS.loadCaseload, null)).toBeUndefined();
    expect(refusedByDistrict({ policy: {}, protection: by.profile }, REQUESTS.loadCaseload, null)).toBeUndefined();
  });

  it("can't be removed, and locks no later than the district allows", () => {
    const rules = { policy: { passphraseRequired: true, lockMinutes: 15 }, protection: by.passphrase };
    const refused = (rule: string) => ({ code: "by-district", rule });
    expect(refusedByDistrict(rules, REQUESTS.removePassphrase, { secret: "x" })).toEqual(refused("passphraseRequired"));
    expect(refusedByDistrict(rules, REQUESTS.changeLockTime, { minutes: 30 })).toEqual(refused("lockMinutes"));
    expect(refusedByDistrict(rules, REQUESTS.changeLockTime, { minutes: 15 })).toBeUndefined();
  });
});

it("invitations go to the district's domains only: no class with another address, and no booking of one", async () => {
  policy = { invitationDomains: ["district.example"] };
  const rules = { policy, protection: await stage.vault.protection() };
  expect(refusedByDistrict(rules, REQUESTS.saveClass, aClass())).toMatchObject({ rule: "invitationDomains" });
  const outside = { rule: "invitationDomains" };
  const imported = { sites: [], classes: [aClass()], schedules: [], students: [] };
  expect(refusedByDistrict(rules, REQUESTS.importCaseload, imported)).toMatchObject(outside);
  const year = { copies: [{ from: "k12", schoolClass: aClass({ id: "new" }) }], schedules: [], students: [] };
  expect(refusedByDistrict(rules, REQUESTS.startSchoolYear, year)).toMatchObject(outside);
  expect(refusedByDistrict(rules, REQUESTS.saveClass, aClass({ teacherEmail: "" }))).toBeUndefined();
  const [windowId] = stage.known["windowId"]!;
  expect(await bookWindow(stage.ports, { windowId: windowId! })).toMatchObject({
    failure: { code: "guest-outside" },
  });
  policy = { invitationDomains: ["lincoln.example"] };
  expect(await bookWindow(stage.ports, { windowId: windowId! })).toMatchObject({ ok: true });
});

it("the district decides what of a student an event may have, whatever she chose", async () => {
  const own = { allows: "initials" as const, listedWords: [], guestDomains: [] };
  await choicesRequests.chooseOutgoing(stage.ports, own);
  const marked = async () => (await markOutgoing(stage.ports, "Visit for ZQ, K-07")).map(({ why }) => why);
  await stage.vault.apply([
    { put: "students", record: aStudent({ id: "zq", initials: "ZQ" }) },
    { put: "students", record: aStudent({ id: "k7", initials: "K-07" }) },
  ]);
  expect(await marked()).toEqual(["initials"]);
  policy = { studentsInInvitations: "nothing" };
  expect(await marked()).toEqual(["initials", "initials"]);
  policy = { studentsInInvitations: "code" };
  expect(await marked()).toEqual(["initials"]);
});

it("words that the district forbids never leave, besides those of her own list", async () => {
  await choicesRequests.chooseOutgoing(stage.ports, {
    ...{ allows: "nothing", guestDomains: [] },
    listedWords: ["Harbor"],
  });
  policy = { forbiddenWords: ["Bridges"] };
  const marks = await markOutgoing(stage.ports, "Bridges at the Harbor");
  expect(marks.map(({ why }) => why)).toEqual(["listed", "listed"]);
  policy = { forbiddenWords: ["Push-in"] };
  const [windowId] = stage.known["windowId"]!;
  expect(await bookWindow(stage.ports, { windowId: windowId! })).toMatchObject({
    failure: { code: "text-policy", field: "title" },
  });
});

it("pages hear what the district set, and not the secret of its client", async () => {
  policy = { googleClientId: "c1", googleClientSecret: "s1" };
  const answer = await vaultRequests.loadDistrictPolicy(stage.ports);
  expect(answer).toEqual({ ok: true, value: { policy: { googleClientId: "c1" }, wrong: [] } });
});

it("a published calendar is read from the district's servers only", async () => {
  const wanted = { classId: "k12", address: "https://calendar.school.example/room-12.ics" };
  policy = { feedHosts: ["district.example"] };
  expect(await previewFeed(stage.ports, wanted)).toMatchObject({ failure: { problem: { code: "by-district" } } });
  policy = { feedHosts: ["school.example"] };
  expect(await previewFeed(stage.ports, wanted)).toMatchObject({ ok: true });
});

it("cards on a calendar page show numbers in place of initials, and pages of Pushpin show initials", async () => {
  policy = { initialsOnCalendar: false };
  const { ports, drawnPages, known } = stage;
  const windowIds = known["windowId"]!;
  const frame = { tabId: 7, frameId: 3 };
  await drawnPages.draw(
    7,
    windowIds.map((id) => ({ id, date: id.slice(0, 10) })),
  );
  await drawnPages.announceFrame(7, "key");
  await drawnPages.admitFrame(7, 3, "key");
  await drawnPages.showInFrame(7, "key", { what: "panel" });
  const onPage = JSON.stringify([
    await windowsRequests.loadCard(ports, { windowId: windowIds[0]! }, { frame }),
    await pageFrameRequests.loadDrawnWindows(ports, null, { frame }),
  ]);
  expect(onPage).toContain("#1");
  expect(PERSONAL.slice(0, 2).filter((initials) => onPage.includes(initials))).toEqual([]);
  const inPlanner = JSON.stringify(await windowsRequests.loadCard(ports, { windowId: windowIds[0]! }, {}));
  expect(inPlanner).toContain(PERSONAL[0]);
});

it("readings go and backups are reminded of as early as the district wants", async () => {
  const { ports, vault } = stage;
  const takenAtMs = ports.clock.nowMs() - 8 * 86_400_000;
  await vault.apply([{ put: "readings", record: { ...aReading(), id: "old", takenAtMs } }]);
  await expireRecords(ports);
  expect((await vault.all("readings")).map(({ id }) => id)).toContain("old");
  policy = { readingDays: 7, backupDays: 3 };
  await expireRecords(ports);
  expect((await vault.all("readings")).map(({ id }) => id)).not.toContain("old");
  expect((await backupState(ports)).remindAfterDays).toBe(3);
});

it("removed visits, answered questions and times away go as early as the district wants, and never later", async () => {
  const { ports, vault } = stage;
  const today = wallClockAt(ports.clock.nowMs(), ports.clock.zone()).date;
  const ago = (days: number) => addDays(today, -days);
  const question = { classId: "k12", about: { titles: ["Period 3"] }, askedOn: ago(90) };
  await vault.apply([
    { put: "visits", record: aVisitOn({ id: "gone", state: "undone", date: ago(8) }) },
    { put: "teacherQuestions", record: { ...question, id: "answered", answeredOn: ago(8) } },
    {
      put: "awayTimes",
      record: { id: "out", date: ago(8), startMinute: 480, endMinute: 540, zone: ports.clock.zone() },
    },
  ]);
  const kept = async () =>
    Promise.all([
      vault.find("visits", "gone"),
      vault.find("teacherQuestions", "answered"),
      vault.find("awayTimes", "out"),
    ]);
  policy = { removedVisitDays: 8, answeredQuestionDays: 8, awayTimeDays: 8 };
  await expireRecords(ports);
  expect((await kept()).every(Boolean)).toBe(true);
  policy = { removedVisitDays: 7, answeredQuestionDays: 7, awayTimeDays: 7 };
  await expireRecords(ports);
  expect((await kept()).filter(Boolean)).toEqual([]);
  const lasting = { readingDays: 999, removedVisitDays: 999, answeredQuestionDays: 999, awayTimeDays: 999 };
  expect(keptDaysUnder(lasting)).toEqual(KEPT_DAYS);
});

it("what ages is looked at again each day, in a browser that stays open too; an empty one sets no alarm", async () => {
  const { ports, vault } = stage;
  const alarms: (number | null)[] = [];
  const ageing = { at: async (whenMs: number | null) => void alarms.push(whenMs) };
  await vault.apply([{ put: "readings", record: { ...aReading(), id: "new", takenAtMs: ports.clock.nowMs() } }]);
  await expireDaily({ ...ports, ageing }, withoutLock);
  expect(alarms).toEqual([ports.clock.nowMs() + 86_400_000]);
  await vault.destroy();
  await expireDaily({ ...ports, ageing }, withoutLock);
  expect(alarms[1]).toBe(null);
});

describe("the first record that ages, after a start with an empty vault", () => {
  const DAY_MS = 86_400_000;
  const away = { id: "out", date: "2026-10-06", startMinute: 480, endMinute: 540, zone: "America/New_York" };
  const FIRST: VaultChange[] = [
    { put: "readings", record: { ...aReading(), id: "r1", takenAtMs: Date.UTC(2026, 9, 5) } },
    { put: "visits", record: aVisitOn() },
    {
      put: "teacherQuestions",
      record: { id: "q1", classId: "k12", about: { titles: ["Flex"] }, askedOn: "2026-10-01" },
    },
    { put: "awayTimes", record: away },
    { put: "colleagues", record: COLLEAGUES[0] as Colleague },
  ];
  /** A background that starts with nothing: what it looks after by itself, and its alarm. */
  async function startEmpty() {
    const { clock } = stage.ports;
    await stage.vault.destroy();
    let alarm: number | null = null;
    const ageing = {
      at: async (whenMs: number | null) => void (alarm = whenMs),
      isSet: () => Promise.resolve(alarm !== null),
    };
    const underLock = oneAtATime();
    const looked: Promise<void>[] = [];
    const vault: IdbVault = new IdbVault({
      onChange: (changed: ReadonlySet<Collection>) =>
        void looked.push(expectExpiry({ archive: vault, clock, ageing }, changed, underLock)),
    });
    onTestFinished(() => vault.close());
    await expireDaily({ vault, archive: vault, clock, ageing }, underLock);
    const settled = async (): Promise<number | null> => Promise.all(looked).then(() => alarm);
    return { vault, clock, ageing, underLock, settled };
  }

  it.each(FIRST.map((change) => [("put" in change && change.put) as string, change] as const))(
    "sets the alarm for the next day: %s",
    async (_kind, change) => {
      const { vault, clock, underLock, settled } = await startEmpty();
      expect(await settled()).toBeNull();
      const inADay = clock.nowMs() + DAY_MS;
      await underLock(async () => vault.apply([change]));
      expect(await settled()).toBeGreaterThanOrEqual(inADay);
      expect(await settled()).toBeLessThan(inADay + DAY_MS / 24);
    },
  );

  it("leaves an alarm that is set, sets none for what stays, and none once everything is erased", async () => {
    const { vault, ageing, underLock, settled } = await startEmpty();
    await vault.apply([{ put: "students", record: aStudent() }]);
    expect(await settled()).toBeNull();
    await ageing.at(5);
    await vault.apply([FIRST[1]!]);
    expect(await settled()).toBe(5);
    await underLock(async () => {
      await vault.destroy();
      await ageing.at(null);
    });
    expect(await settled()).toBeNull();
    await vault.apply([FIRST[1]!]);
    expect(await settled()).not.toBeNull();
  });
});

it("calendars that are not allowed are switched off", async () => {
  const stored: Record<string, unknown> = {};
  const local = { get: async () => stored, set: async (values: object) => void Object.assign(stored, values) };
  const settings = browserSettings({ storage: { local } } as never);
  await followPolicy(settings, {});
  expect((await settings.read()).overlay).toEqual({ google: true, outlook: true });
  await followPolicy(settings, { calendars: ["outlook"] });
  expect((await settings.read()).overlay).toEqual({ google: false, outlook: true });
});

it("pasted selectors are neither taken nor used", async () => {
  policy = { overridesAllowed: false };
  const rules = { policy, protection: await stage.vault.protection() };
  expect(refusedByDistrict(rules, REQUESTS.saveOverride, { text: "{}" })).toMatchObject({ rule: "overridesAllowed" });
  expect(refusedByDistrict({ ...rules, policy: {} }, REQUESTS.saveOverride, { text: "{}" })).toBeUndefined();
  const unread = { ...stage.ports, vault: { all: () => Promise.reject(new Error("read")) } as never };
  expect(await selectorsInUse(unread, "google")).toEqual({});
  policy = {};
  await expect(selectorsInUse(unread, "google")).rejects.toThrow("read");
});

it("an account elsewhere can't be confirmed, and one that was confirmed before counts no longer", async () => {
  const shown = { vendor: "google", address: "dana@gmail.example" } as const;
  expect(await confirmAccount(stage.ports, shown)).toMatchObject({ ok: true });
  expect(await doubtAbout(stage.ports, shown)).toBeUndefined();
  policy = { accountDomains: ["district.example"] };
  expect(await doubtAbout(stage.ports, shown)).toBe("first");
  expect(await confirmAccount(stage.ports, shown)).toMatchObject({ failure: { rule: "accountDomains" } });
  const own = { vendor: "google", address: "dana@district.example" } as const;
  expect(await confirmAccount(stage.ports, own)).toMatchObject({ ok: true });
  expect(await doubtAbout(stage.ports, own)).toBeUndefined();
});

describe("records in her file only", () => {
  const here = { policy: { vault: "file" } as const, isThere: true, isLocked: false, keepsNothing: true };

  it("can't be read while the file is closed, but for what opens it or erases everything", () => {
    expect(needsFile({ ...here, isThere: false }, REQUESTS.loadCaseload)).toBe(true);
    for (const name of ["startFolderFile", "loadFolderState", "eraseAll", "lock"] as const)
      expect(needsFile({ ...here, isThere: false }, REQUESTS[name])).toBe(false);
    expect(needsFile(here, REQUESTS.loadCaseload)).toBe(false);
  });

  it("are wanted by the district before anything else is read, and by herself only where she chose so", () => {
    expect(needsFile({ ...here, keepsNothing: false }, REQUESTS.loadCaseload)).toBe(true);
    expect(needsFile({ ...here, policy: {}, keepsNothing: false, isThere: false }, REQUESTS.loadCaseload)).toBe(false);
    expect(needsFile({ ...here, policy: {}, isThere: false }, REQUESTS.loadCaseload)).toBe(true);
  });

  it("that are still here and locked are unlocked first", () => {
    expect(needsFile({ ...here, isLocked: true, keepsNothing: false }, REQUESTS.unlock)).toBe(false);
  });

  it("can't be moved back into the browser where the district wants them in the file", () => {
    const rules = { policy: here.policy, protection: { by: "profile" } as const };
    const wanted = { purpose: "vault", wanted: "make", passphrase: "otter lantern gravel moss" } as const;
    const refused = { code: "by-district", rule: "vault" };
    expect(refusedByDistrict(rules, REQUESTS.stopFolderFile, null)).toEqual(refused);
    expect(refusedByDistrict(rules, REQUESTS.startFolderFile, { ...wanted, keepsNothing: false })).toEqual(refused);
    expect(refusedByDistrict(rules, REQUESTS.startFolderFile, { ...wanted, keepsNothing: true })).toBeUndefined();
  });
});
