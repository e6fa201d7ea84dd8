import * as z from "zod/mini";
import type { FileStatus } from "../core/building/join-files";
import type { OwnRoom, RoomLabel } from "../core/building/room-match";
import { OTHER_VISIT_RULES, type Colleague, type OtherVisitRule, type RoomVisit } from "../core/building/room-visit";
import { DISCIPLINES, type Discipline } from "../core/goals/goal-case";
import type { Interval } from "../core/time/interval";
import type { IsoDate } from "../core/time/iso-date";
import { command, job, query } from "./contract";
import { byId, id, nothing, text } from "./fields";

/** A file in base64 and the one-time code that opens it. */
const sealed = {
  file: z.string().check(z.maxLength(8 << 20)),
  code: z.string().check(z.minLength(1), z.maxLength(200)),
};
/** Which of her rooms a label means; `siteId` is null for none of them. */
const meaning = z.strictObject({ site: text, room: text, siteId: z.nullable(id), ownRoom: text });

/** A room that colleagues' files name, with her answer to which of her rooms it is. */
export interface NamedRoom extends RoomLabel {
  /**
   * Undefined while she has not been asked, or when the room that she chose is no longer one of hers; null for none of
   * hers.
   */
  means?: { siteId: string; room: string } | null;
  /** Which of her rooms it may be. */
  proposal?: OwnRoom;
}

/** One of her visits at the time and in the room of a colleague's. */
export interface RoomClash extends Interval {
  date: IsoDate;
  className: string;
  who: string;
}

/** A colleague whose file she imported. */
export type ShownColleague = Colleague & { isExpired: boolean };

/** Everything about rooms shared with colleagues. */
export interface BuildingView {
  own: {
    name: string;
    discipline: Discipline | null;
    /** The visits that a file made now would list. */
    visits: RoomVisit[];
    expiresOn: IsoDate;
    /** Classes that a file leaves out: they have no room or no school. */
    withoutRoom: string[];
    /** Rooms that a file leaves out: their label could tell who a student is. */
    revealing: RoomLabel[];
  };
  rule: OtherVisitRule;
  colleagues: ShownColleague[];
  rooms: NamedRoom[];
  ownRooms: OwnRoom[];
  /** Her coming visits that share time and room with a colleague's, in time order. */
  clashes: RoomClash[];
}

/** What a colleague's file would change. */
export interface BuildingPreview {
  status: FileStatus;
  colleague: Colleague;
  /** Rooms of the file that she has not been asked about. */
  rooms: NamedRoom[];
  ownRooms: OwnRoom[];
}

/** Requests about the files in which therapists tell each other when they are in which room. */
export const buildingContract = {
  loadBuilding: query(nothing).answers<BuildingView>({ log: null }),
  /** Seals the times and rooms of her visits into a file for colleagues, and saves the name that she uses in it. */
  saveBuildingFile: job(
    z.strictObject({ name: z.string().check(z.maxLength(200)), discipline: z.nullable(z.enum(DISCIPLINES)) }),
  ).answers<{ file: string; code: string; visitCount: number }>({ log: "rooms-saved" }),
  /** Opens a colleague's file. Changes nothing. */
  previewBuildingFile: job(z.strictObject(sealed)).answers<BuildingPreview>({ log: null }),
  /**
   * Imports a colleague's file, replacing an earlier one from the same colleague, with the meaning of the rooms in it.
   */
  takeBuildingFile: job(z.strictObject({ ...sealed, rooms: z.array(meaning).check(z.maxLength(500)) })).answers<null>(),
  chooseRoom: command(meaning).answers<null>(),
  removeColleague: command(byId).answers<null>(),
  chooseOtherVisits: command(z.strictObject({ rule: z.enum(OTHER_VISIT_RULES) })).answers<null>(),
};
