import { closedVisits } from "../booking/closed-visits";
import { bookingsOf, siteDaysOf, type VisitSources } from "../booking/dated-bookings";
import { isOpen } from "../booking/state";
import { termEnd } from "../booking/term";
import type { SchoolClass, Site } from "../caseload/records";
import { compare } from "../compare";
import { DISCIPLINES } from "../goals/goal-case";
import { fail, ok, type Result } from "../result";
import { MINUTES_PER_DAY } from "../time/interval";
import { isIsoDate, type IsoDate } from "../time/iso-date";
import { isKnownZone } from "../time/zone";
import type { Colleague, RoomVisit } from "./room-visit";

/** Bounds of a file: a broken or crafted one must not fill the vault. */
const MAX_VISITS = 2000;
const MAX_DATES = 400;
const MAX_LABEL = 200;
export const MAX_NAME = 40;

/** The content of a file about the rooms that a therapist is in. Format 1 stays readable for ever. */
export type BuildingFile = Colleague & { format: 1 };

/** The visits that a file would contain, and the classes that it can't. */
export interface OwnRoomVisits {
  visits: RoomVisit[];
  /** The last day on which the file counts. */
  expiresOn: IsoDate;
  /** Names of visited classes without a room or school: the file can't say where these are. */
  withoutRoom: string[];
}

/** The records that a file is made from. */
export interface BuildingSources extends Omit<VisitSources, "classes"> {
  classes: readonly Pick<SchoolClass, "id" | "siteId" | "name" | "room">[];
  sites: readonly Site[];
}

/**
 * Lists when she is in which room from a day on: every open push-in visit, by room and time of day, on the clock of its
 * school, without days on which the school is closed. Takes nothing else of a visit.
 */
export function ownRoomVisits(sources: BuildingSources, today: IsoDate): OwnRoomVisits {
  const found = new Map<string, RoomVisit>();
  const withoutRoom = new Set<string>();
  const usedSites = new Set<Site>();
  for (const visit of sources.visits.filter(({ purpose }) => purpose === "push-in")) {
    const schoolClass = sources.classes.find(({ id }) => id === visit.classId);
    const site = sources.sites.find(({ id }) => id === schoolClass?.siteId);
    if (!schoolClass) continue;
    const zone = site?.zone ?? "";
    const days = siteDaysOf(visit, sources);
    const dated = isKnownZone(zone) ? bookingsOf(visit, { site: days, zone }) : [];
    const closed = closedVisits(dated, [schoolClass], sources.calendar);
    const ahead = dated.filter((one) => isOpen(one) && one.date >= today && !closed.has(one.id));
    if (!site || schoolClass.room.trim() === "") {
      if (!site || ahead.length > 0) withoutRoom.add(schoolClass.name);
      continue;
    }
    for (const { date, startMinute, endMinute } of ahead) {
      usedSites.add(site);
      const room = schoolClass.room.trim();
      const key = [site.id, room, startMinute, endMinute].join("|");
      const known = found.get(key) ?? { site: site.name, room, zone, startMinute, endMinute, dates: [] };
      if (!known.dates.includes(date)) known.dates.push(date);
      found.set(key, known);
    }
  }
  for (const { dates } of found.values()) dates.sort(compare);
  const visits = [...found.values()].sort(inPlaceAndTime);
  const ends = [...usedSites].flatMap((site) => termEnd(site, today, sources.calendar) ?? []);
  const lastDates = visits.map(({ dates }) => dates.at(-1)!);
  const expiresOn = (ends.length === usedSites.size ? ends : [...ends, ...lastDates]).toSorted(compare).at(-1) ?? today;
  return { visits: upTo(visits, expiresOn), expiresOn, withoutRoom: [...withoutRoom].sort(compare) };
}

const upTo = (visits: readonly RoomVisit[], last: IsoDate): RoomVisit[] =>
  visits
    .map((visit) => ({ ...visit, dates: visit.dates.filter((date) => date <= last) }))
    .filter(({ dates }) => dates.length > 0);

const inPlaceAndTime = (a: RoomVisit, b: RoomVisit): number =>
  compare(a.site, b.site) ||
  compare(a.room, b.room) ||
  compare(a.dates[0]!, b.dates[0]!) ||
  a.startMinute - b.startMinute;

/**
 * Checks the content of an opened file and takes what is known of it: anything else in it is left out.
 * @returns `newer` when a later Pushpin wrote it, `damaged` when it is none or not sound
 */
export function parseBuildingFile(content: unknown): Result<Colleague, "newer" | "damaged"> {
  const file = (content ?? {}) as Partial<BuildingFile> & { format?: unknown };
  if (typeof file.format !== "number") return fail("damaged");
  if (file.format > 1) return fail("newer");
  const { id, name, discipline, madeAtMs, expiresOn, visits } = file;
  const isSound =
    isLabel(id) &&
    id !== "" &&
    typeof name === "string" &&
    name.length <= MAX_NAME &&
    (discipline === undefined || DISCIPLINES.includes(discipline)) &&
    Number.isSafeInteger(madeAtMs) &&
    isDate(expiresOn) &&
    Array.isArray(visits) &&
    visits.length <= MAX_VISITS &&
    visits.every(isRoomVisit);
  if (!isSound) return fail("damaged");
  return ok({
    ...{ id, name, madeAtMs: madeAtMs!, expiresOn },
    ...(discipline === undefined ? {} : { discipline }),
    visits: visits.map(({ site, room, zone, startMinute, endMinute, dates }) => ({
      ...{ site, room, zone, startMinute, endMinute },
      dates: [...new Set(dates)].sort(compare),
    })),
  });
}

const isLabel = (value: unknown): value is string => typeof value === "string" && value.length <= MAX_LABEL;
const isDate = (value: unknown): value is IsoDate => typeof value === "string" && isIsoDate(value);
const isMinute = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MINUTES_PER_DAY;

function isRoomVisit(value: unknown): value is RoomVisit {
  const { site, room, zone, startMinute, endMinute, dates } = (value ?? {}) as Partial<RoomVisit>;
  return (
    isLabel(site) &&
    isLabel(room) &&
    room.trim() !== "" &&
    typeof zone === "string" &&
    isKnownZone(zone) &&
    isMinute(startMinute) &&
    isMinute(endMinute) &&
    startMinute < endMinute &&
    Array.isArray(dates) &&
    dates.length > 0 &&
    dates.length <= MAX_DATES &&
    dates.every(isDate)
  );
}
