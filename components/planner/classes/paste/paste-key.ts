import type { Drafts } from "../../drafts";

/** Key of the draft of a pasted schedule. Begins with "class", like all drafts of the screen of classes. */
export const pasteKey = (classId: string): string => `class:paste:${classId}`;

/** Key of what was typed into the weekly grid and is not in the list yet. */
export const gridKey = (classId: string): string => `class:grid:${classId}`;

/** Key of the choices whose other reading she picked. */
export const picksKey = (classId: string): string => `class:picks:${classId}`;

/** Drops the drafts of what was pasted or typed for a class. */
export function dropPaste(drafts: Drafts, classId: string): void {
  drafts.drop(pasteKey(classId));
  drafts.drop(picksKey(classId));
  drafts.drop(gridKey(classId));
}
