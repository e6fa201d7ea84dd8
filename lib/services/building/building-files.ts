import type { Answer, UnderLock } from "../../contracts/contract";
import type { BuildingPreview } from "../../contracts/building";
import type { Input } from "../../contracts/requests";
import { fromBase64, toBase64 } from "../../core/base64";
import { MAX_NAME, parseBuildingFile, type BuildingFile } from "../../core/building/building-file";
import { fileStatus } from "../../core/building/join-files";
import { findMatch, labelsOf } from "../../core/building/room-match";
import type { Colleague, RoomMatch } from "../../core/building/room-visit";
import { fail, ok, type Result } from "../../core/result";
import { parseRecoveryCode } from "../../core/vault/recovery-code";
import type { Failure } from "../../contracts/failure";
import type { VaultChange } from "../../ports/vault";
import { changeChoices, choicesIn } from "../choices/choices";
import { newId } from "../new-id";
import { isNameKeyMissing } from "../policy/outgoing-marks";
import type { Ports } from "../ports";
import { type BuildingPorts, todayOf, ownVisits, roomsOfClasses, namedRoom } from "./building";

/**
 * Seals her file under a one-time code. Each file is dated later than the one before, even when the clock was set back.
 * Fails where Pushpin was locked meanwhile: the page has nowhere to show the code then.
 */
export async function saveBuildingFile(
  ports: BuildingPorts,
  { name, discipline }: Input<"saveBuildingFile">,
  underLock: UnderLock,
): Promise<Answer<{ file: string; code: string; visitCount: number }>> {
  const called = name.trim();
  if (called === "") return fail({ code: "invalid-fields", errors: [{ field: "name", code: "required" }] });
  if (called.length > MAX_NAME)
    return fail({ code: "invalid-fields", errors: [{ field: "name", code: "too-long", max: MAX_NAME }] });
  if (await isNameKeyMissing(ports.vault)) return fail({ code: "refused", refusal: { code: "no-name-key" } });
  const sharing = await underLock(async () => {
    const { sharing: before } = await choicesIn(ports.vault);
    const madeAtMs = Math.max(ports.clock.nowMs(), (before?.madeAtMs ?? 0) + 1);
    const now = {
      ...{ id: before?.id ?? newId(), name: called, madeAtMs },
      ...(discipline ? { discipline } : {}),
    };
    await changeChoices(ports, { sharing: now });
    return now;
  });
  const { visits, expiresOn } = await ownVisits(ports);
  const content: BuildingFile = { format: 1, ...sharing, visits, expiresOn };
  const code = ports.sealedFiles.makeCode();
  const file = await ports.sealedFiles.seal(content, { purpose: "building", secret: parseRecoveryCode(code)! });
  await ports.vault.all("nameKeys");
  return ok({ file: toBase64(file), code, visitCount: visits.reduce((sum, { dates }) => sum + dates.length, 0) });
}

interface SealedInput {
  file: string;
  code: string;
}

/** Opens a colleague's file and says what it would change. Changes nothing. */
export async function previewBuildingFile(ports: BuildingPorts, input: SealedInput): Promise<Answer<BuildingPreview>> {
  const opened = await openBuildingFile(ports, input);
  if (!opened.ok) return opened;
  const colleague = opened.value;
  const [colleagues, matches, { sharing }, ownRooms] = await Promise.all([
    ports.vault.all("colleagues"),
    ports.vault.all("roomMatches"),
    choicesIn(ports.vault),
    roomsOfClasses(ports),
  ]);
  const rooms = labelsOf(colleague.visits).map((label) => namedRoom(label, matches, ownRooms));
  const status = fileStatus(colleague, { colleagues, ownId: sharing?.id, today: todayOf(ports) });
  return ok({ status, colleague, rooms: rooms.filter(({ means }) => means === undefined), ownRooms });
}

/** Imports a colleague's file with her answers about its rooms. Writes nothing when the file changes nothing. */
export async function takeBuildingFile(
  ports: BuildingPorts,
  { rooms, ...input }: Input<"takeBuildingFile">,
  underLock: UnderLock,
): Promise<Answer<null>> {
  const opened = await openBuildingFile(ports, input);
  if (!opened.ok) return opened;
  return underLock(async () => {
    const { vault } = ports;
    const [colleagues, { sharing }] = await Promise.all([vault.all("colleagues"), choicesIn(vault)]);
    const status = fileStatus(opened.value, { colleagues, ownId: sharing?.id, today: todayOf(ports) });
    const isTaken = status === "new" || status === "newer";
    const changes: VaultChange[] = isTaken ? [{ put: "colleagues", record: opened.value }] : [];
    await vault.apply([...changes, ...(await roomChanges(ports, rooms))]);
    return ok(null);
  });
}

type Meaning = Input<"chooseRoom">;

/** Saves which of her rooms a label means. Call it under the write lock. */
export async function chooseRoom(ports: Pick<Ports, "vault">, meaning: Meaning): Promise<Answer<null>> {
  if (meaning.siteId !== null && !(await ports.vault.find("sites", meaning.siteId))) return fail({ code: "not-found" });
  await ports.vault.apply(await roomChanges(ports, [meaning]));
  return ok(null);
}

async function roomChanges({ vault }: Pick<Ports, "vault">, rooms: readonly Meaning[]): Promise<VaultChange[]> {
  const matches = await vault.all("roomMatches");
  return rooms.map(({ site, room, siteId, ownRoom }): VaultChange => {
    const id = findMatch({ site, room }, matches)?.id ?? newId();
    return {
      put: "roomMatches",
      record: { id, theirSite: site, theirRoom: room, siteId, room: siteId ? ownRoom : "" },
    };
  });
}

/** Removes a colleague, and her matches of rooms that no other colleague names. Call it under the write lock. */
export async function removeColleague({ vault }: Pick<Ports, "vault">, id: string): Promise<void> {
  const [colleagues, matches] = await Promise.all([vault.all("colleagues"), vault.all("roomMatches")]);
  const others = labelsOf(colleagues.filter((one) => one.id !== id).flatMap(({ visits }) => visits));
  const isNamed = (match: RoomMatch): boolean => others.some((label) => findMatch(label, [match]) !== undefined);
  await vault.apply([
    { remove: "colleagues", id },
    ...matches
      .filter((match) => !isNamed(match))
      .map((match): VaultChange => ({ remove: "roomMatches", id: match.id })),
  ]);
}

async function openBuildingFile(
  { sealedFiles }: Pick<BuildingPorts, "sealedFiles">,
  { file, code }: SealedInput,
): Promise<Result<Colleague, Failure>> {
  const bytes = fromBase64(file);
  if (!bytes) return fail({ code: "sealed-file", problem: "not-ours" });
  const opened = await sealedFiles.open(bytes, { purpose: "building", secret: parseRecoveryCode(code) ?? code });
  if (!opened.ok) return fail({ code: "sealed-file", problem: opened.failure });
  const parsed = parseBuildingFile(opened.value);
  return parsed.ok ? parsed : fail({ code: "sealed-file", problem: parsed.failure });
}
