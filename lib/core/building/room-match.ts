import { onClock } from "../class-week/on-clock";
import { foldText } from "../routines/fold-text";
import type { Interval } from "../time/interval";
import { addDays, type IsoDate } from "../time/iso-date";
import type { Colleague, OtherVisit, RoomMatch, RoomVisit } from "./room-visit";

/** Words before a room's number or name in English and Spanish schools. */
const ROOM_WORDS = /\b(?:room|rm|classroom|salon|aula|sala|cuarto|no|num|numero)\b/g;

/** The part of a room's label that tells rooms of a building apart: "Rm 12", "Room 12" and "#12" are all "12". */
export function roomKey(label: string): string {
  const folded = foldText(label).replaceAll(/[^\p{L}\p{N}]+/gu, " ");
  const key = folded.replaceAll(ROOM_WORDS, " ").replaceAll(" ", "");
  return key === "" ? folded.replaceAll(" ", "") : key;
}

const siteKey = (name: string): string =>
  foldText(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A room in which at least one of her classes is. */
export interface OwnRoom {
  siteId: string;
  siteName: string;
  room: string;
}

/** A room as colleagues' files name it. */
export type RoomLabel = Pick<RoomVisit, "site" | "room">;

/** True for the same label; the case of letters and blanks do not matter. */
const isLabelOf = ({ theirSite, theirRoom }: RoomMatch, { site, room }: RoomLabel): boolean =>
  siteKey(theirSite) === siteKey(site) && siteKey(theirRoom) === siteKey(room);

/** Finds what she confirmed about a label; undefined where she has not been asked. */
export const findMatch = (label: RoomLabel, matches: readonly RoomMatch[]): RoomMatch | undefined =>
  matches.find((match) => isLabelOf(match, label));

/**
 * Proposes the room that a label means: the same room in a school of the same name, or whose name begins with the
 * other. Undefined where there is none, or more than one; a proposal counts only once she confirms it.
 */
export function proposeRoom({ site, room }: RoomLabel, rooms: readonly OwnRoom[]): OwnRoom | undefined {
  const wanted = siteKey(site);
  const isNear = (name: string): boolean =>
    name !== "" && wanted !== "" && (`${name} `.startsWith(`${wanted} `) || `${wanted} `.startsWith(`${name} `));
  const sameRoom = rooms.filter((own) => roomKey(own.room) === roomKey(room));
  const exact = sameRoom.filter(({ siteName }) => siteKey(siteName) === wanted);
  const found = exact.length > 0 ? exact : sameRoom.filter(({ siteName }) => isNear(siteKey(siteName)));
  return found.length === 1 ? found[0] : undefined;
}

/** True where the confirmed room is still one of hers, and for "none of mine". */
export const isStillValid = ({ siteId, room }: RoomMatch, rooms: readonly OwnRoom[]): boolean =>
  siteId === null || rooms.some((own) => own.siteId === siteId && roomKey(own.room) === roomKey(room));

/** Lists the labels of files, each once, in the order in which they come. */
export function labelsOf(visits: readonly RoomVisit[]): RoomLabel[] {
  const labels = new Map(visits.map(({ site, room }) => [`${siteKey(site)}|${siteKey(room)}`, { site, room }]));
  return [...labels.values()];
}

/**
 * Lists colleagues' visits on the days of a week, in rooms that she confirmed. Leaves out who is past her last day.
 * @param week its zone is the clock that the visits are wanted on
 */
export function otherVisitsOn(
  colleagues: readonly Colleague[],
  matches: readonly RoomMatch[],
  week: { days: readonly IsoDate[]; zone: string; today: IsoDate },
): OtherVisit[] {
  const [first, last] = [week.days[0], week.days.at(-1)];
  if (first === undefined || last === undefined) return [];
  // Another zone's clock moves a time by at most a day.
  const isNear = (date: IsoDate): boolean => date >= addDays(first, -1) && date <= addDays(last, 1);
  return colleagues
    .filter(({ expiresOn }) => expiresOn >= week.today)
    .flatMap(({ name, discipline, visits }) =>
      visits.flatMap((visit) => {
        const match = findMatch(visit, matches);
        if (!match || match.siteId === null) return [];
        const place = { siteId: match.siteId, roomKey: roomKey(match.room), who: name || discipline || "?" };
        return visit.dates.filter(isNear).flatMap((date): OtherVisit[] => {
          const { startMinute, endMinute } = visit;
          const on = onClock({ date, startMinute, endMinute }, visit.zone, week.zone);
          return week.days.includes(on.date) ? [{ ...on, ...place }] : [];
        });
      }),
    );
}

/** Lists who is in the room of a class on a day, of the visits that {@link otherVisitsOn} found. */
export function othersInRoom(
  others: readonly OtherVisit[],
  { siteId, room }: { siteId: string; room: string },
  date: IsoDate,
): (Interval & { who: string })[] {
  if (others.length === 0) return [];
  const key = roomKey(room);
  return others.filter((other) => other.date === date && other.siteId === siteId && other.roomKey === key);
}
