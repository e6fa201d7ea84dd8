import type { PushInWindow } from "./push-in-window";

/** A caution that at least this share of a school's windows has is common, and marks none of them. */
const COMMON_SHARE = 0.5;
/** With fewer windows than this, none is common. */
const FEW_WINDOWS = 6;
/** Cautions that are never common: they mean that her own free time is not proven. */
const NEVER_COMMON = new Set<string>(["calendar-not-read"]);

type WithCautions = Pick<PushInWindow, "classId" | "cautions" | "parts">;

/** The codes of all cautions of a window, its own and those of its matches, each once. */
const codesOf = ({ cautions, parts }: WithCautions): string[] => [
  ...new Set<string>([...cautions.map(({ code }) => code), ...parts.flatMap(({ match }) => match.cautions)]),
];

/**
 * Finds the cautions that are true of a whole school ("peers are watching" in a high school): they are listed on the
 * card, but mark no window. Keys are site and code.
 */
export function commonCautions(
  windows: readonly WithCautions[],
  sites: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const totals = new Map<string, number>();
  const add = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const window of windows) {
    const site = sites.get(window.classId) ?? "";
    add(totals, site);
    for (const code of codesOf(window)) add(counts, `${site}|${code}`);
  }
  const isCommon = ([key, count]: [string, number]): boolean => {
    const total = totals.get(key.slice(0, key.lastIndexOf("|"))) ?? 0;
    return total >= FEW_WINDOWS && count >= COMMON_SHARE * total;
  };
  return new Set([...counts].filter(isCommon).map(([key]) => key));
}

/** True when a window has a caution that sets it apart from the others of its school. */
export function needsCheck(window: WithCautions, siteId: string, common: ReadonlySet<string>): boolean {
  return codesOf(window).some((code) => NEVER_COMMON.has(code) || !common.has(`${siteId}|${code}`));
}
