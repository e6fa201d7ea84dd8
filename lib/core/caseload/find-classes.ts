import { compare } from "../compare";
import { hasWords } from "./has-words";
import type { Weekday } from "../time/iso-date";
import { gradeRank, isAt, sitesOn } from "./find-students";
import type { SchoolClass, Site, WorkingHours } from "./records";

/** Filter of a list of classes; empty fields filter nothing. */
export interface ClassFilter {
  /** Words of a class's name, teacher, room or school. */
  words: string;
  siteId: string;
  /** Only classes of schools that she works at on this day. */
  weekday: Weekday | "";
  /** Only classes whose schedule is missing, has ended, or holds something to look at. */
  isNeedy: boolean;
  sort: "name" | "teacher" | "grade";
}

export const ALL_CLASSES: ClassFilter = { words: "", siteId: "", weekday: "", isNeedy: false, sort: "name" };

/** A class, and whether its schedule needs her. */
export interface FoundClass {
  schoolClass: SchoolClass;
  isNeedy: boolean;
}

/** Lists the classes that match a filter, in its order. */
export function findClasses<C extends FoundClass>(
  classes: readonly C[],
  { sites, workingHours }: { sites: readonly Site[]; workingHours: readonly WorkingHours[] },
  filter: ClassFilter,
): C[] {
  const sitesOfDay = sitesOn(filter.weekday, workingHours);
  const siteNames = new Map(sites.map(({ id, name }) => [id, name]));
  const isFound = hasWords(filter.words);
  return classes
    .filter(({ schoolClass }) => filter.siteId === "" || schoolClass.siteId === filter.siteId)
    .filter(({ schoolClass }) => isAt(schoolClass.siteId, sitesOfDay))
    .filter(({ isNeedy }) => !filter.isNeedy || isNeedy)
    .filter(({ schoolClass: { name, teacherName, room, siteId } }) =>
      isFound([name, teacherName, room, siteNames.get(siteId) ?? ""]),
    )
    .sort(({ schoolClass: a }, { schoolClass: b }) => {
      const byName = a.name.localeCompare(b.name, undefined, { numeric: true });
      if (filter.sort === "teacher") return a.teacherName.localeCompare(b.teacherName) || byName;
      if (filter.sort === "grade") return compare(gradeRank(a.grade), gradeRank(b.grade)) || byName;
      return byName;
    });
}
