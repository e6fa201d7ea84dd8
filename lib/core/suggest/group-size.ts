import type { WindowPart } from "./push-in-window";

/** Most students that one visit is suggested for: the largest group that a state's rules on record allow is six. */
export const MAX_IN_GROUP = 6;

/** The first students of a window that one visit can serve; `first`, if given, is one of them. */
export function groupOf(parts: readonly WindowPart[], first?: string): WindowPart[] {
  if (parts.length <= MAX_IN_GROUP) return [...parts];
  const isFirst = ({ studentId }: WindowPart): boolean => studentId === first;
  const ordered = first === undefined ? parts : [...parts.filter(isFirst), ...parts.filter((one) => !isFirst(one))];
  const group = new Set(ordered.slice(0, MAX_IN_GROUP));
  return parts.filter((part) => group.has(part));
}
