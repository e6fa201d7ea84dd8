import type { SchoolClass, Site } from "../../../lib/core/caseload/records";
import type { FieldError } from "../../../lib/core/caseload/field-error";
import { validateClass, validateSite } from "../../../lib/core/caseload/validate";
import type { PendingSchedule } from "../contracts";

/** A class as it is being typed, perhaps with a new site and a schedule that wait to be saved with it. */
export interface ClassDraft extends SchoolClass {
  /** Filled while a new site is being named. */
  newSite: Site | null;
  pending: PendingSchedule | null;
}

/** Keys of drafts of classes begin with "class": the rail looks for them. */
export const NEW_CLASS_PREFIX = "class:new:";
export const newClassKey = (id: string): string => `${NEW_CLASS_PREFIX}${id}`;
export const classKey = (id: string): string => `class:${id}`;

/** "Rivera 2nd grade" from "rivera_2nd-grade@group.calendar.google.com.ics" and the like. */
export function classNameFromFile(fileName: string): string {
  return fileName
    .replace(/\.(ics|ical|ifb)$/i, "")
    .replace(/@.*$/, "")
    .replaceAll(/[_\-.]+/g, " ")
    .trim();
}

/** An empty class; at the only site there is, or with a new one to be named when there is none. */
export function emptyClass(id: string, sites: readonly Site[], deviceZone: string): ClassDraft {
  return {
    id,
    name: "",
    teacherName: "",
    teacherEmail: "",
    room: "",
    siteId: sites.length === 1 ? sites[0]!.id : "",
    grade: "",
    newSite: sites.length === 0 ? { id: `site-${id}`, name: "", zone: deviceZone } : null,
    pending: null,
  };
}

/** The record of a draft, without stray blanks. */
export function classOfDraft(draft: ClassDraft, siteId: string): SchoolClass {
  return {
    id: draft.id,
    name: draft.name.trim(),
    teacherName: draft.teacherName.trim(),
    teacherEmail: draft.teacherEmail.trim(),
    room: draft.room.trim(),
    siteId,
    grade: draft.grade,
  };
}

/** What is wrong with the class and, under "newSite.", with the site that goes with it. */
export function checkClass(draft: ClassDraft, sites: readonly Site[]): FieldError[] {
  if (!draft.newSite) return validateClass(classOfDraft(draft, draft.siteId), sites);
  const site: Site = { ...draft.newSite, name: draft.newSite.name.trim() };
  const siteErrors = validateSite(site, sites).map((error) => ({ ...error, field: `newSite.${error.field}` }));
  return [...validateClass(classOfDraft(draft, site.id), [...sites, site]), ...siteErrors];
}
