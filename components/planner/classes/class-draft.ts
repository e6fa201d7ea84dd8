import type { SchoolClass, Site } from "../../../lib/core/caseload/records";
import type { FieldError } from "../../../lib/core/caseload/field-error";
import { validateClass, validateSite } from "../../../lib/core/caseload/validate";
import type { PendingSchedule } from "../files/file-reading";

/** A class as typed, with the new site and the schedule, if any, to save with it. */
export interface ClassDraft extends SchoolClass {
  /** Set while she names a new site. */
  newSite: Site | null;
  pending: PendingSchedule | null;
}

/** Key of a class's draft. Begins with "class", so that the navigation rail finds it. */
export const NEW_CLASS_PREFIX = "class:new:";
export const newClassKey = (id: string): string => `${NEW_CLASS_PREFIX}${id}`;
export const classKey = (id: string): string => `class:${id}`;

/** Derives a class name from a file name: "Rivera 2nd grade" from "rivera_2nd-grade@group.calendar.google.com.ics". */
export function classNameFromFile(fileName: string): string {
  return fileName
    .replace(/\.(ics|ical|ifb|docx|pdf)$/i, "")
    .replace(/@.*$/, "")
    .replaceAll(/[_\-.]+/g, " ")
    .trim();
}

/** Gives an empty class: at the only site, or with a new site to be named when there is none. */
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

/** Converts a draft to a record, with blanks trimmed. */
export function classOfDraft(draft: ClassDraft, siteId: string): SchoolClass {
  return {
    id: draft.id,
    name: draft.name.trim(),
    teacherName: draft.teacherName.trim(),
    teacherEmail: draft.teacherEmail.trim(),
    room: draft.room.trim(),
    siteId,
    grade: draft.grade,
    ...(draft.booking ? { booking: draft.booking } : {}),
    ...(draft.language ? { language: draft.language } : {}),
  };
}

/** Validates the class and its new site; errors of the site are named "newSite.FIELD". */
export function checkClass(draft: ClassDraft, sites: readonly Site[]): FieldError[] {
  if (!draft.newSite) return validateClass(classOfDraft(draft, draft.siteId), sites);
  const site: Site = { ...draft.newSite, name: draft.newSite.name.trim() };
  const siteErrors = validateSite(site, sites).map((error) => ({ ...error, field: `newSite.${error.field}` }));
  return [...validateClass(classOfDraft(draft, site.id), [...sites, site]), ...siteErrors];
}
