import type { BuildingView, NamedRoom, RoomClash } from "../../contracts/building";
import { isOpen } from "../../core/booking/state";
import { ownRoomVisits, type OwnRoomVisits } from "../../core/building/building-file";
import { joinFiles } from "../../core/building/join-files";
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
import { overlaps } from "../../core/time/interval";
import { wallClockAt } from "../../core/time/zone";
import type { SealedFiles } from "../../ports/vault-archive";
import { choicesIn } from "../choices/choices";
import { outgoingMarks } from "../policy/outgoing-marks";
import type { Ports } from "../ports";
import { bookedDates, visitSources } from "../visits/booked-dates";

export type BuildingPorts = Ports & { sealedFiles: SealedFiles };
type VaultPorts = Pick<Ports, "vault" | "clock" | "policy">;

export const todayOf = ({ clock }: Pick<Ports, "clock">): string => wallClockAt(clock.nowMs(), clock.zone()).date;

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
export async function ownVisits(ports: VaultPorts): Promise<OwnRoomVisits & { revealing: RoomLabel[] }> {
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
async function namesStudent(ports: VaultPorts, { room }: RoomLabel): Promise<boolean> {
  const marks = await outgoingMarks(ports, { location: room }, []);
  return marks.some(({ why }) => why !== "revealing");
}

export async function roomsOfClasses({ vault }: Pick<Ports, "vault">): Promise<OwnRoom[]> {
  const [classes, sites] = await Promise.all([vault.all("classes"), vault.all("sites")]);
  const rooms = classes.flatMap(({ siteId, room }): [string, OwnRoom][] => {
    const site = sites.find(({ id }) => id === siteId);
    const label = room.trim();
    return site && label !== "" ? [[`${siteId}|${roomKey(label)}`, { siteId, siteName: site.name, room: label }]] : [];
  });
  // Of two spellings of one room the first is shown.
  return [...new Map(rooms.toReversed()).values()].toReversed();
}

export function namedRoom(label: RoomLabel, matches: readonly RoomMatch[], ownRooms: readonly OwnRoom[]): NamedRoom {
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
