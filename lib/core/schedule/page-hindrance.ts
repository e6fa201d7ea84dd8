/**
 * Findings about the page that she can do something about herself; each has its own sentence, shown before all other
 * findings.
 */
export const PAGE_HINDRANCES = ["other-mailbox", "zone-differs", "split-view", "filter-applied"] as const;
export type PageHindrance = (typeof PAGE_HINDRANCES)[number];

/** True for a finding that has a cure of its own. */
export function isPageHindrance(code: string): code is PageHindrance {
  return (PAGE_HINDRANCES as readonly string[]).includes(code);
}
