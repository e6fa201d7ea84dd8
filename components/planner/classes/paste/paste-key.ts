/** Key of the draft of a pasted schedule; with "class" before it, as of all that is typed on the classes' screen. */
export const pasteKey = (classId: string): string => `class:paste:${classId}`;
