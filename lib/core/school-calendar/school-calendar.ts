import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import { rotationLetters } from "./rotation-letters";
import type { BellSchedule, Rotation, SchoolDay } from "./school-day";

/** A rotation with the letter of each of its dates. */
export interface LetteredRotation {
  rotation: Rotation;
  letters: ReadonlyMap<IsoDate, string>;
}

/** All school days, indexed for look-ups. */
export interface SchoolCalendar {
  days: ReadonlyMap<string, readonly SchoolDay[]>;
  bellSchedules: ReadonlyMap<string, BellSchedule>;
  /** Rotations by site, the latest first, each with the letters of its dates. */
  rotations: ReadonlyMap<string, readonly LetteredRotation[]>;
  hours: ReadonlyMap<string, Interval>;
}

/** Key of a site's date in {@link SchoolCalendar.days}. */
export const keyOf = (siteId: string, date: IsoDate): string => `${siteId}|${date}`;

/** Indexes the stored days of the sites. A day that is not confirmed has no effect. */
export function schoolCalendar(kept: {
  days: readonly SchoolDay[];
  bellSchedules: readonly BellSchedule[];
  rotations: readonly Rotation[];
  sites: readonly { id: string; hours?: Interval }[];
}): SchoolCalendar {
  const days = new Map<string, SchoolDay[]>();
  for (const day of kept.days) {
    if (day.state !== "confirmed") continue;
    const key = keyOf(day.siteId, day.date);
    const ofDate = days.get(key);
    if (ofDate) ofDate.push(day);
    else days.set(key, [day]);
  }
  const isClosed = (siteId: string) => (date: IsoDate) =>
    days.get(keyOf(siteId, date))?.some(({ kind }) => kind === "no-school") ?? false;
  const rotations = new Map<string, LetteredRotation[]>();
  for (const rotation of kept.rotations.toSorted((a, b) => b.from.localeCompare(a.from))) {
    const ofSite = rotations.get(rotation.siteId) ?? [];
    ofSite.push({ rotation, letters: rotationLetters(rotation, isClosed(rotation.siteId)) });
    rotations.set(rotation.siteId, ofSite);
  }
  return {
    days,
    bellSchedules: new Map(kept.bellSchedules.map((schedule) => [schedule.id, schedule])),
    rotations,
    hours: new Map(kept.sites.flatMap(({ id, hours }) => (hours ? [[id, hours] as const] : []))),
  };
}
