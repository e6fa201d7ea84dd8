import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { BuildingPreview } from "../../../lib/contracts/building";
import { buildingView, type BuildingPorts } from "../../../lib/services/building/building";
import {
  previewBuildingFile,
  removeColleague,
  saveBuildingFile,
  takeBuildingFile,
} from "../../../lib/services/building/building-files";
import { changeChoices } from "../../../lib/services/choices/choices";
import { expireRecords } from "../../../lib/services/vault/expire-records";
import { loadWeek } from "../../../lib/services/windows/load-week";
import { oneAtATime } from "../../../lib/services/write-lock";
import { fromBase64 } from "../../../lib/core/base64";
import { parseRecoveryCode } from "../../../lib/core/vault/recovery-code";
import { IdbVault } from "../../../lib/vault/idb-vault";
import { openFile } from "../../../lib/vault/sealed-file";
import { aClass, aSeries, aStudent, at } from "../../fixtures/builders";
import { quickSealedFiles } from "../quick-sealed-files";
import { stageVisits, type VisitsStage } from "../visits-stage";

let stage: VisitsStage;
let ports: BuildingPorts;
const lock = oneAtATime();

beforeEach(async () => {
  stage = await stageVisits();
  ports = { ...stage.ports, sealedFiles: quickSealedFiles };
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

/** A colleague's file: her own browser's, with a visit in room 12 on Tuesdays. */
async function colleaguesFile(name = "SLP, B.W."): Promise<{ file: string; code: string }> {
  const here = await stage.vault.exportRecords();
  await stage.vault.apply([{ put: "visits", record: aSeries({ studentIds: ["mj"], goalIds: { mj: "g1" } }) }]);
  const saved = await saveBuildingFile(ports, { name, discipline: "SLP" }, lock);
  if (!saved.ok) throw new Error(saved.failure.code);
  await stage.vault.apply([
    { remove: "visits", id: "series" },
    { remove: "choices", id: "choices" },
  ]);
  expect(await stage.vault.exportRecords()).toHaveLength(here.length);
  return { file: saved.value.file, code: saved.value.code };
}

async function previewOf(input: { file: string; code: string }): Promise<BuildingPreview> {
  const answer = await previewBuildingFile(ports, input);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}

const ROOM = { site: "Lincoln", room: "Rm 12", siteId: "lincoln", ownRoom: "Rm 12" };

test("a file holds times in rooms and no word of a student, and opens with its code only", async () => {
  await stage.vault.apply([
    { put: "students", record: aStudent({ initials: "ZQX", goals: [{ id: "g1", text: "Will wombat a xylophone." }] }) },
    { put: "visits", record: aSeries({ studentIds: ["mj"], goalIds: { mj: "g1" } }) },
  ]);
  const saved = await saveBuildingFile(ports, { name: "OT", discipline: null }, lock);
  if (!saved.ok) throw new Error(saved.failure.code);
  const bytes = fromBase64(saved.value.file)!;
  const secret = parseRecoveryCode(saved.value.code)!;
  const opened = await openFile(bytes, { purpose: "building", secret });
  expect(opened.ok && opened.value).toMatchObject({ format: 1, expiresOn: "2026-12-18" });
  expect(JSON.stringify(opened)).toContain('"Rm 12"');
  expect(JSON.stringify(opened)).not.toMatch(/ZQX|wombat|xylophone|mj|g1|Arrival|arrival|Alvarez|Kindergarten/);
  expect(await openFile(bytes, { purpose: "backup", secret })).toMatchObject({ ok: false, failure: "other-purpose" });
  const wrong = await previewBuildingFile(ports, { file: saved.value.file, code: "nonsense" });
  expect(wrong).toMatchObject({ ok: false, failure: { code: "sealed-file", problem: "wrong-passphrase" } });
});

test("a preview changes nothing, asks for each room once, and the file then counts in the week", async () => {
  const input = await colleaguesFile();
  const preview = await previewOf(input);
  expect(preview).toMatchObject({ status: "new", colleague: { name: "SLP, B.W.", discipline: "SLP" } });
  expect(preview.rooms).toMatchObject([
    { site: "Lincoln", room: "Rm 12", proposal: { siteId: "lincoln", room: "Rm 12" } },
  ]);
  expect(await stage.vault.all("colleagues")).toEqual([]);

  expect(await takeBuildingFile(ports, { ...input, rooms: [] }, lock)).toMatchObject({ ok: true });
  expect((await loadWeek(ports, "2026-10-05")).facts.others).toEqual([]);
  expect((await buildingView(ports)).rooms[0]).not.toHaveProperty("means");

  await takeBuildingFile(ports, { ...input, rooms: [ROOM] }, lock);
  const { others, otherVisits } = (await loadWeek(ports, "2026-10-05")).facts;
  expect(others).toMatchObject([{ date: "2026-10-06", startMinute: at("8:05"), endMinute: at("8:35") }]);
  expect(otherVisits).toBe("wall");
  expect((await previewOf(input)).rooms).toEqual([]);
});

test("a newer file takes the place of the earlier one, in either order and twice", async () => {
  await changeChoices(ports, { sharing: { id: "b", name: "", madeAtMs: 1 } });
  const save = async () => {
    const saved = await saveBuildingFile(ports, { name: "B", discipline: null }, lock);
    if (!saved.ok) throw new Error(saved.failure.code);
    return { file: saved.value.file, code: saved.value.code, rooms: [] };
  };
  const first = await save();
  // The clock was set back, and the file is later all the same.
  stage.setClock("2026-10-04", "7:00");
  const second = await save();
  await stage.vault.apply([{ remove: "choices", id: "choices" }]);
  for (const one of [second, first, second]) await takeBuildingFile(ports, one, lock);
  const [kept, ...more] = await stage.vault.all("colleagues");
  expect(more).toEqual([]);
  expect((await previewOf(second)).status).toBe("same");
  expect((await previewOf(first)).status).toBe("older");
  expect(kept!.id).toBe("b");
});

test("a file without what colleagues know her by is not made", async () => {
  expect(await saveBuildingFile(ports, { name: " ", discipline: null }, lock)).toMatchObject({
    ok: false,
    failure: { code: "invalid-fields", errors: [{ field: "name", code: "required" }] },
  });
});

test("her own file is told for what it is and not taken", async () => {
  const saved = await saveBuildingFile(ports, { name: "me", discipline: "OT" }, lock);
  if (!saved.ok) throw new Error(saved.failure.code);
  const { file, code } = saved.value;
  expect((await previewOf({ file, code })).status).toBe("own");
  await takeBuildingFile(ports, { file, code, rooms: [] }, lock);
  expect(await stage.vault.all("colleagues")).toEqual([]);
});

test("visits that fall together are named, and a removed colleague leaves nothing", async () => {
  const input = await colleaguesFile();
  await takeBuildingFile(ports, { ...input, rooms: [ROOM] }, lock);
  await stage.vault.apply([{ put: "visits", record: aSeries({ id: "mine", until: "2026-10-13" }) }]);
  const view = await buildingView(ports);
  expect(view.clashes.map(({ date, who }) => [date, who])).toEqual([
    ["2026-10-06", "SLP, B.W."],
    ["2026-10-13", "SLP, B.W."],
  ]);
  await removeColleague(ports, view.colleagues[0]!.id);
  expect(await stage.vault.all("colleagues")).toEqual([]);
  expect(await stage.vault.all("roomMatches")).toEqual([]);
  expect((await buildingView(ports)).clashes).toEqual([]);
});

test("a room that is no longer hers is asked about again", async () => {
  const input = await colleaguesFile();
  await takeBuildingFile(ports, { ...input, rooms: [ROOM] }, lock);
  expect((await buildingView(ports)).rooms[0]!.means).toEqual({ siteId: "lincoln", room: "Rm 12" });
  await stage.vault.apply([{ put: "classes", record: aClass({ room: "Rm 30" }) }]);
  expect((await buildingView(ports)).rooms[0]).not.toHaveProperty("means");
});

test("a colleague's visits go when her term is over", async () => {
  const input = await colleaguesFile();
  await takeBuildingFile(ports, { ...input, rooms: [ROOM] }, lock);
  stage.setClock("2026-12-18", "7:40");
  await expireRecords(ports);
  expect(await stage.vault.all("colleagues")).toHaveLength(1);
  stage.setClock("2026-12-19", "7:40");
  expect((await previewOf(input)).status).toBe("expired");
  await expireRecords(ports);
  expect(await stage.vault.all("colleagues")).toEqual([]);
});

test("a backup carries colleagues' visits and rooms, and brings them back", async () => {
  const input = await colleaguesFile();
  await takeBuildingFile(ports, { ...input, rooms: [ROOM] }, lock);
  const kinds = (await stage.vault.exportRecords()).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["colleagues", "roomMatches"]));
  expect(new IdbVault().upgradeRecords(await stage.vault.exportRecords())).toHaveLength(kinds.length);
});

test("a school whose own name has a student's initials in it, and two spellings of one room", async () => {
  const lincoln = (await stage.vault.find("sites", "lincoln"))!;
  await stage.vault.apply([
    { put: "sites", record: { ...lincoln, name: "Z.Q. 118" } },
    { put: "classes", record: aClass({ id: "other", name: "Other", room: "Room 12" }) },
    { put: "students", record: aStudent({ initials: "ZQ" }) },
    { put: "visits", record: aSeries({ studentIds: ["mj"], goalIds: { mj: "g1" } }) },
  ]);
  const { own, ownRooms } = await buildingView(ports);
  expect(own.revealing).toEqual([]);
  expect(own.visits.length).toBeGreaterThan(0);
  expect(ownRooms).toHaveLength(1);
});

test("no file is made while the key that names are checked with is missing", async () => {
  const record = aStudent({ nameTokens: { keyId: "gone", hashes: ["aaaa"] } });
  await stage.vault.apply([{ put: "students", record }]);
  expect(await saveBuildingFile(ports, { name: "OT", discipline: null }, lock)).toEqual({
    ok: false,
    failure: { code: "refused", refusal: { code: "no-name-key" } },
  });
});

test.each([
  ["Rm 12 (ZQX)", true],
  ["Rm 12, xylophone wombat club corner", true],
  ["Speech room", false],
])("a room labelled %j is left out and named: %s", async (room, isLeftOut) => {
  await stage.vault.apply([
    { put: "classes", record: aClass({ room }) },
    {
      put: "students",
      record: aStudent({ initials: "ZQX", goals: [{ id: "g1", text: "Will join xylophone wombat club corner." }] }),
    },
    { put: "visits", record: aSeries({ studentIds: ["mj"], goalIds: { mj: "g1" } }) },
  ]);
  const { own } = await buildingView(ports);
  expect(own.revealing.map((label) => label.room)).toEqual(isLeftOut ? [room] : []);
  expect(own.visits.map((visit) => visit.room)).toEqual(isLeftOut ? [] : [room]);
  const saved = await saveBuildingFile(ports, { name: "OT", discipline: null }, lock);
  if (!saved.ok) throw new Error(saved.failure.code);
  expect(saved.value.visitCount > 0).toBe(!isLeftOut);
});
