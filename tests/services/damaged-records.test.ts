import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isOfUnknownStudent } from "../../lib/core/vault/vault-health";
import { VaultError } from "../../lib/core/vault/vault-error";
import { bookWindow } from "../../lib/services/booking/book-window";
import { declineWindow } from "../../lib/services/booking/decline-window";
import {
  importSchedule,
  removeStudent,
  saveClass,
  saveSite,
  saveStudent,
  saveWorkingHours,
} from "../../lib/services/caseload/save-records";
import { caseload } from "../../lib/services/caseload/caseload";
import { removeDamaged } from "../../lib/services/vault/vault-health";
import { suggestionList } from "../../lib/services/windows/suggestion-list";
import { takeReading } from "../../lib/services/windows/take-reading";
import { recordSession } from "../../lib/services/today/record-session";
import { today } from "../../lib/services/today/today";
import { COLLECTIONS } from "../../lib/vault/stores";
import { aClass, anEntry, aReading, aSite, aStudent, workingWeek } from "../fixtures/builders";
import { flipBit, onDatabase } from "../vault/disk";
import { stageFeeds, type FeedStage } from "./feed-ports";

const RANDOM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
let stage: FeedStage;

beforeEach(async () => {
  stage = stageFeeds();
  const { ports } = stage;
  await saveSite(ports, aSite());
  await saveClass(ports, aClass());
  await importSchedule(ports, { classId: "k12", sourceName: "k12.ics", entries: [anEntry()] });
  await saveStudent(ports, aStudent());
  await saveStudent(ports, aStudent({ id: "tr", initials: "TR" }));
  await saveWorkingHours(ports, workingWeek());
});
afterEach(async () => {
  vi.restoreAllMocks();
  await stage.vault.close();
  await deleteDB("pushpin");
});

async function declineFirst(): Promise<string[]> {
  const { windows } = await takeReading(stage.ports, aReading());
  return (await declineWindow(stage.ports, windows[0]!.id))!;
}

test("a student is removed beside a damaged decline", async () => {
  expect(await declineFirst()).toHaveLength(2);
  await stage.vault.close();
  await flipBit("declines");
  const [owner] = (await stage.vault.read("declines")).damaged.flatMap(({ studentIds = [] }) => studentIds);
  expect(await removeStudent(stage.ports, "mj")).toEqual({ ok: true, value: null });
  await stage.vault.close();
  expect((await stage.vault.all("students")).map(({ id }) => id)).toEqual(["tr"]);
  const { records, damaged } = await stage.vault.read("declines");
  expect(records.filter(({ studentId }) => studentId === "mj")).toEqual([]);
  // Ids are random: either student's decline may be the damaged one.
  expect(damaged).toHaveLength(owner === "mj" ? 0 : 1);
});

test.each(["declines", "visits", "sessionLogs"] as const)(
  "a student is removed with the damaged records about the student, in %s",
  async (collection) => {
    const { ports, vault } = stage;
    const { windows } = await takeReading(ports, aReading());
    await bookWindow(ports, { windowId: windows[0]!.id });
    const [booking] = await vault.all("visits");
    await recordSession(ports, { sessionId: booking!.id, studentId: "mj", outcome: "missed" });
    await declineWindow(ports, windows[1]!.id);
    await vault.close();
    const about = async (): Promise<string[][]> =>
      (await vault.read(collection)).damaged.map(({ studentIds }) => studentIds ?? []);
    await flipBit(collection);
    const [owners] = await about();
    expect(owners!.length).toBeGreaterThan(0);
    await removeStudent(ports, owners![0]!);
    expect(await about()).toEqual([]);
    await vault.close();
    expect(await about()).toEqual([]);
  },
);

test("a damaged record without a readable label stays, and is said to be of an unknown student", async () => {
  const { ports, vault } = stage;
  await vault.close();
  const unnamed = { id: "harmed", iv: new Uint8Array(12), sealed: new Uint8Array(48).buffer };
  await onDatabase(async (database) => database.put("declines", unnamed));
  await removeStudent(ports, "mj");
  const { damaged } = await vault.health();
  expect(damaged).toEqual([{ kind: "declines", id: "harmed" }]);
  expect(damaged.map(isOfUnknownStudent)).toEqual([true]);
  expect(isOfUnknownStudent({ kind: "sites", id: "s" })).toBe(false);
});

test.each(COLLECTIONS)("every list is there with a damaged record in %s", async (collection) => {
  await declineFirst();
  await stage.vault.close();
  await onDatabase(async (database) =>
    database.put(collection, { id: "harmed", iv: new Uint8Array(12), sealed: new Uint8Array(48).buffer }),
  );
  const { ports } = stage;
  expect((await caseload(ports)).students).toHaveLength(2);
  expect((await suggestionList(ports)).days).toHaveLength(7);
  expect(await today(ports)).toBeDefined();
  const { notice } = await takeReading(ports, aReading());
  if (collection === "readings") expect(notice?.code).not.toBe("damaged");
  else expect(notice).toMatchObject({ code: "damaged", text: expect.stringMatching(/can't be read/) as string });
});

test("only what can't be read is removed by the repair list", async () => {
  const ids = await declineFirst();
  await stage.vault.close();
  await flipBit("declines");
  const { damaged } = await stage.vault.health();
  const whole = ids.find((id) => id !== damaged[0]!.id)!;
  await removeDamaged(stage.ports, [...damaged, { kind: "declines", id: whole }]);
  expect(await stage.vault.read("declines")).toMatchObject({ records: [{ id: whole }], damaged: [] });
});

test.each(["vault-full", "vault-refused"] as const)(
  "the page is drawn when its reading can't be stored: %s",
  async (code) => {
    const wanted = await takeReading(stage.ports, aReading());
    await stage.vault.apply((await stage.vault.all("readings")).map(({ id }) => ({ remove: "readings", id }) as const));
    vi.spyOn(stage.vault, "apply").mockRejectedValue(new VaultError({ code }));
    const drawn = await takeReading(stage.ports, aReading());
    expect(drawn).toEqual({ ...wanted, notice: { code: "not-stored", failure: code } });
    expect(drawn.windows.length).toBeGreaterThan(0);
  },
);

test("ids that the use cases make say nothing", async () => {
  const { windows } = await takeReading(stage.ports, aReading());
  await bookWindow(stage.ports, { windowId: windows[0]!.id });
  await declineWindow(stage.ports, windows[1]!.id);
  await stage.vault.close();
  for (const collection of ["declines", "visits", "readings", "workingHours"] as const) {
    const keys = await onDatabase(async (database) => database.getAllKeys(collection));
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(key).toMatch(RANDOM);
  }
});
