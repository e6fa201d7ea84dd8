import type { Discipline } from "../goals/goal-case";
import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";

/** Dates on which a therapist is in a room at one time of day. Names no student, no goal and no routine. */
export interface RoomVisit extends Interval {
  /** As the therapist who goes there writes them. */
  site: string;
  room: string;
  /** IANA zone of the clock that the times are on. */
  zone: string;
  /** In order; never empty. */
  dates: IsoDate[];
}

/** What a colleague's file says: when she is in which room. One per colleague; a later file takes its place. */
export interface Colleague {
  /** Random; the same in every file that she makes. */
  id: string;
  /** What she calls herself, such as "SLP, B.W." */
  name: string;
  discipline?: Discipline;
  madeAtMs: number;
  /** The last day of her term: after it, her visits count no more. */
  expiresOn: IsoDate;
  visits: RoomVisit[];
}

/** What a room in colleagues' files is called here: the therapist confirms it once for all files that name it. */
export interface RoomMatch {
  id: string;
  theirSite: string;
  theirRoom: string;
  /** Null where none of her classes is in it. */
  siteId: string | null;
  /** The room of her classes; empty where none is. */
  room: string;
}

/** A visit of a colleague on one date of the week that windows are found in, on its clock. */
export interface OtherVisit extends Interval {
  date: IsoDate;
  siteId: string;
  /** See roomKey. */
  roomKey: string;
  /** What the colleague calls herself. */
  who: string;
}

/** How colleagues' visits count: no window at such a time, or a window with a caution. */
export const OTHER_VISIT_RULES = ["wall", "caution"] as const;
export type OtherVisitRule = (typeof OTHER_VISIT_RULES)[number];
