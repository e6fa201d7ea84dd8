/**
 * Findings about the page that she can do something about herself; each has its own sentence, shown before all other
 * findings.
 */
export const CURABLE_FINDINGS = ["other-mailbox", "zone-differs", "split-view", "filter-applied"] as const;
export type CurableFinding = (typeof CURABLE_FINDINGS)[number];

/** True for a finding that she can cure herself. */
export function isCurableFinding(code: string): code is CurableFinding {
  return (CURABLE_FINDINGS as readonly string[]).includes(code);
}
