import type { Finder } from "../../find";
import { isShown } from "../../appearance";
import type { GoogleKey } from "../selectors";

/**
 * Finds the calendar grid that is shown, and how many are. Ignores duplicates that are hidden, off screen, in the
 * drawer or in a dialog. Two shown grids mean an animation: the caller reads neither until it is over.
 */
export function findGrids(
  page: Document,
  finder: Finder<GoogleKey>,
): { grid?: HTMLElement | undefined; count: number } {
  const mains = finder.findAll(page, "main").filter(isShown);
  const panes = mains.length > 0 ? mains : [page.body];
  const grids = outermost(panes.flatMap((pane) => finder.findAll(pane, "grid"))).filter(
    (grid) => !finder.findAround(grid, "dialog") && isShown(grid),
  );
  if (grids.length === 0) return { grid: panes.find((pane) => finder.find(pane, "dayCell")), count: 0 };
  const candidates = narrow(
    grids,
    (grid) => finder.find(grid, "dayCell") !== undefined,
    (grid) => !grid.closest("[aria-hidden=true],[inert]"),
  );
  return candidates.length === 1 ? { grid: candidates[0], count: 1 } : { count: candidates.length };
}

/** Keeps what passes each test, as long as something does. */
function narrow(grids: HTMLElement[], ...tests: ((grid: HTMLElement) => boolean)[]): HTMLElement[] {
  return tests.reduce((left, test) => {
    const passed = left.filter(test);
    return passed.length > 0 ? passed : left;
  }, grids);
}

function outermost(elements: HTMLElement[]): HTMLElement[] {
  return [...new Set(elements)].filter((one) => !elements.some((other) => other !== one && other.contains(one)));
}
