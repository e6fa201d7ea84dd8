import type { Answer, UnderLock } from "../../contracts/contract";
import type { BuildingPreview, BuildingView, NamedRoom, RoomClash } from "../../contracts/building";
import type { Input } from "../../contracts/requests";
import { fromBase64, toBase64 } from "../../core/base64";
import { isOpen } from "../../core/booking/state";
import {
  MAX_NAME,
  ownRoomVisits,
  parseBuildingFile,
  type BuildingFile,
  type OwnRoomVisits,
} from "../../core/building/building-file";
import { joinFiles, fileStatus } from "../../core/building/join-files";
import {
  findMatch,
  isStillValid,
  labelsOf,
  othersInRoom,
  otherVisitsOn,
  proposeRoom,
  roomKey,
  type OwnRoom,
  type RoomLabel,
} from "../../core/building/room-match";
import type { Colleague, RoomMatch } from "../../core/building/room-visit";
import { fail, ok, type Result } from "../../core/result";
import { overlaps } from "../../core/time/interval";
import { wallClockAt } from "../../core/time/zone";
import { parseRecoveryCode } from "../../core/vault/recovery-code";
import type { Failure } from "../../contracts/failure";
import type { VaultChange } from "../../ports/vault";
import type { SealedFiles } from "../../ports/vault-archive";
import { changeChoices, choicesIn } from "../choices/choices";
import { newId } from "../new-id";
import { isNameKeyMissing, outgoingMarks } from "../policy/outgoing-marks";
import type { Ports } from "../ports";
import { bookedDates, visitSources } from "../visits/booked-dates";

export type BuildingPorts = Ports & { sealedFiles: SealedFiles };
type VaultPorts = Pick<Ports, "vault" | "clock">;

const todayOf = ({ clock }: Pick<Ports, "clock">): string => wallClockAt(clock.nowMs(), clock.zone()).date;

/** Loads what her own file would list, whose files she imported, and which rooms they name. */
export async function buildingView(ports: VaultPorts): Promise<BuildingView> {
  const { vault } = ports;
  const [own, { sharing, otherVisits }, colleagues, matches, ownRooms] = await Promise.all([
    ownVisits(ports),
    choicesIn(vault),
    vault.all("colleagues"),
    vault.all("roomMatches"),
    roomsOfClasses(ports),
  ]);
  const today = todayOf(ports);
  return {
    own: { name: sharing?.name ?? "", discipline: sharing?.discipline ?? null, ...own },
    rule: otherVisits ?? "wall",
    colleagues: joinFiles([], colleagues).map((one) => ({ ...one, isExpired: one.expiresOn < today })),
    rooms: labelsOf(colleagues.flatMap(({ visits }) => visits)).map((label) => namedRoom(label, matches, ownRooms)),
    ownRooms,
    clashes: await clashesWith(ports, { colleagues, matches }),
  };
}

/**
 * Works out what her file lists. Leaves out rooms whose label could identify a student, and reports them in
 * `revealing`.
 */
async function ownVisits(ports: VaultPorts): Promise<OwnRoomVisits & { revealing: RoomLabel[] }> {
  const [sources, sites] = await Promise.all([visitSources(ports.vault), ports.vault.all("sites")]);
  const own = ownRoomVisits({ ...sources, sites }, todayOf(ports));
  const revealing: RoomLabel[] = [];
  for (const label of labelsOf(own.visits)) if (await namesStudent(ports, label)) revealing.push(label);
  const visits = own.visits.filter((visit) => !revealing.some((label) => isSameRoom(label, visit)));
  return { ...own, visits, revealing };
}

const isSameRoom = (one: RoomLabel, other: RoomLabel): boolean => one.site === other.site && one.room === other.room;

/**
 * True for a room's label that could identify a student. Ignores words for a service, which are about the room ("Speech
 * room"), and the school's own name, which may contain a student's initials ("P.S. 118").
 */
async function namesStudent({ vault }: VaultPorts, { room }: RoomLabel): Promise<boolean> {
  const marks = await outgoingMarks(vault, { location: room }, []);
  return marks.some(({ why }) => why !== "revealing");
}

async function roomsOfClasses({ vault }: Pick<Ports, "vault">): Promise<OwnRoom[]> {
  const [classes, sites] = await Promise.all([vault.all("classes"), vault.all("sites")]);
  const rooms = classes.flatMap(({ siteId, room }): [string, OwnRoom][] => {
    const site = sites.find(({ id }) => id === siteId);
    const label = room.trim();
    return site && label !== "" ? [[`${siteId}|${roomKey(label)}`, { siteId, siteName: site.name, room: label }]] : [];
  });
  // Of two spellings of one room the first is shown.
  return [...new Map(rooms.toReversed()).values()].toReversed();
}

function namedRoom(label: RoomLabel, matches: readonly RoomMatch[], ownRooms: readonly OwnRoom[]): NamedRoom {
  const match = findMatch(label, matches);
  if (match && isStillValid(match, ownRooms))
    return { ...label, means: match.siteId === null ? null : { siteId: match.siteId, room: match.room } };
  const proposal = proposeRoom(label, ownRooms);
  return { ...label, ...(proposal ? { proposal } : {}) };
}

/** Finds her coming visits at the time and in the room of a colleague's. */
async function clashesWith(
  ports: VaultPorts,
  { colleagues, matches }: { colleagues: readonly Colleague[]; matches: readonly RoomMatch[] },
): Promise<RoomClash[]> {
  if (colleagues.length === 0) return [];
  const today = todayOf(ports);
  const [dates, classes] = await Promise.all([bookedDates(ports), ports.vault.all("classes")]);
  const ahead = dates.filter((one) => isOpen(one) && one.date >= today);
  const days = [...new Set(ahead.map(({ date }) => date))].sort();
  const others = otherVisitsOn(colleagues, matches, { days, zone: ports.clock.zone(), today });
  return ahead
    .toSorted((a, b) => (a.date === b.date ? a.startMinute - b.startMinute : a.date < b.date ? -1 : 1))
    .flatMap(({ date, startMinute, endMinute, classId }) => {
      const schoolClass = classes.find(({ id }) => id === classId);
      const there = schoolClass ? othersInRoom(others, schoolClass, date) : [];
      return there
        .filter((other) => overlaps(other, { startMinute, endMinute }))
        .map(({ who }) => ({ date, startMinute, endMinute, className: schoolClass!.name, who }));
    });
}

/**
 * Seals her file under a one-time code. Each file is dated later than the one before, even when the clock was set back.
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

/** Removes a colleague, and what was said of rooms that no other colleague names. Call it under the write lock. */
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
