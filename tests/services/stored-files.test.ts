import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { toBase64 } from "../../lib/core/base64";
import { takeBuildingFile, previewBuildingFile } from "../../lib/services/building/building-files";
import type { BuildingPorts } from "../../lib/services/building/building";
import type { BackupPorts } from "../../lib/services/vault/backup";
import { previewBackup, restoreBackup } from "../../lib/services/vault/restore-backup";
import { oneAtATime } from "../../lib/services/write-lock";
import { quickSealedFiles } from "./quick-sealed-files";
import { stageVisits, type VisitsStage } from "./visits-stage";

/**
 * Files that a colleague may open years later, in the first format of sealed files, which both still have.
 * They must open for ever: never write them anew.
 */
const HAND_OVER = stored("hand-over-format-1", "PN8VP-N554C-6PB5G-SBZ25-584N0");
const ROOMS = stored("rooms-format-1", "KSPJC-7Z64H-YGT94-FWM22-W3G05");

function stored(name: string, code: string) {
  const file = readFileSync(new URL(`../fixtures/vault/${name}.pushpin`, import.meta.url));
  return { bytes: new Uint8Array(file), code };
}

let stage: VisitsStage;
let ports: BackupPorts & BuildingPorts;

beforeEach(async () => {
  stage = await stageVisits();
  const own = { archive: stage.vault, sealedFiles: quickSealedFiles };
  ports = { ...stage.ports, ...own } as Partial<typeof ports> as typeof ports;
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

/** What she is told of each of some bytes. */
async function toldOf(opened: (bytes: Uint8Array) => Promise<unknown>, files: Iterable<Uint8Array>) {
  const told = new Set<string>();
  for (const bytes of files) {
    const answer = (await opened(bytes)) as { ok: boolean; failure?: { problem: string } };
    told.add(answer.ok ? "opened" : answer.failure!.problem);
  }
  return [...told].toSorted();
}

/** The file, cut at many lengths. */
function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let length = 11; length < bytes.length; length += 13) yield bytes.subarray(0, length);
}

/** The file with one bit of it flipped, at many places behind its head. */
function* flipped(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 200; at < bytes.length; at += 13) {
    const other = bytes.slice();
    other[at]! ^= 1 << (at % 8);
    yield other;
  }
}

describe("a stored hand-over", () => {
  const chosen = (bytes: Uint8Array, passphrase = HAND_OVER.code) =>
    ({ purpose: "hand-over", file: toBase64(bytes), passphrase }) as const;
  const preview = async (bytes: Uint8Array) => previewBackup(ports, chosen(bytes));

  test("gives the student, with class, school, goals and visits, to a colleague who has nothing", async () => {
    await stage.vault.destroy();
    expect(await restoreBackup(ports, { ...chosen(HAND_OVER.bytes), way: "merge" }, oneAtATime())).toMatchObject({
      ok: true,
    });
    const { vault } = stage;
    expect(await vault.all("students")).toMatchObject([{ initials: "MJ", goals: [{ text: "Will zip up own coat." }] }]);
    expect((await vault.all("visits")).map(({ id }) => id).toSorted()).toEqual(["once", "series"]);
    for (const kind of ["sites", "classes", "schedules"] as const) expect(await vault.all(kind), kind).toHaveLength(1);
    expect(await vault.health()).toEqual({ damaged: [] });
  });

  test("is refused when it was cut, when one bit of it flipped, and with another code, and nothing is changed", async () => {
    const before = await stage.vault.exportRecords();
    expect(await toldOf(preview, cut(HAND_OVER.bytes))).toEqual(["truncated"]);
    expect(await toldOf(preview, flipped(HAND_OVER.bytes))).toEqual(["damaged"]);
    const other = { ...chosen(HAND_OVER.bytes, ROOMS.code), way: "replace" } as const;
    expect(await restoreBackup(ports, other, oneAtATime())).toMatchObject({
      ok: false,
      failure: { code: "sealed-file", problem: "wrong-passphrase" },
    });
    expect(await stage.vault.exportRecords()).toEqual(before);
  });
});

describe("a stored file about rooms", () => {
  const chosen = (bytes: Uint8Array, code = ROOMS.code) => ({ file: toBase64(bytes), code });
  const preview = async (bytes: Uint8Array) => previewBuildingFile(ports, chosen(bytes));

  test("is opened and taken", async () => {
    expect(await preview(ROOMS.bytes)).toMatchObject({
      ok: true,
      value: { status: "new", colleague: { name: "SLP, B.W.", discipline: "SLP" }, rooms: [{ room: "Rm 12" }] },
    });
    expect(await takeBuildingFile(ports, { ...chosen(ROOMS.bytes), rooms: [] }, oneAtATime())).toMatchObject({
      ok: true,
    });
    expect(await stage.vault.all("colleagues")).toMatchObject([{ name: "SLP, B.W.", expiresOn: "2026-12-18" }]);
  });

  test("is refused when it was cut, when one bit of it flipped, with another code, and as a hand-over", async () => {
    expect(await toldOf(preview, cut(ROOMS.bytes))).toEqual(["truncated"]);
    expect(await toldOf(preview, flipped(ROOMS.bytes))).toEqual(["damaged"]);
    expect(await previewBuildingFile(ports, chosen(ROOMS.bytes, HAND_OVER.code))).toMatchObject({
      ok: false,
      failure: { problem: "wrong-passphrase" },
    });
    const asHandOver = { purpose: "hand-over", file: toBase64(ROOMS.bytes), passphrase: ROOMS.code } as const;
    expect(await previewBackup(ports, asHandOver)).toMatchObject({ ok: false, failure: { problem: "other-purpose" } });
    expect(await stage.vault.all("colleagues")).toEqual([]);
  });
});
