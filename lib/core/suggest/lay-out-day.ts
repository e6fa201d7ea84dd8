import { overlaps, type Interval } from "../time/interval";

/** One drawn box of a day: a window, or several that are shown as a count. */
export interface LaidOutBox<W> extends Interval {
  /** One window, or all that the count covers, in time order. Never empty. */
  windows: W[];
  /** 0 at the start edge of the column. */
  lane: number;
  /** Number of lanes in which the column is cut at this height. */
  lanes: number;
}

/** Limits of how many boxes a day shows. */
export interface LayoutLimits {
  /** Least height of a box that a pointer can hit, in minutes at the page's current scale. */
  minMinutes: number;
  /** More windows than this side by side become a count. */
  maxLanes: number;
  /** More boxes than this in one day are joined to counts, nearest neighbours first. */
  maxBoxes: number;
}

interface Cluster<W> extends Interval {
  windows: W[];
  collapsed: boolean;
}

/** Gives the stretch that a window takes up on screen: short ones are drawn taller than they last. */
function shownStretch(window: Interval, minMinutes: number): Interval {
  return { startMinute: window.startMinute, endMinute: Math.max(window.endMinute, window.startMinute + minMinutes) };
}

/**
 * Groups windows that overlap on screen, directly or through others. Windows where one begins as the other ends don't
 * overlap.
 */
function clustersOf<W extends Interval>(windows: readonly W[], minMinutes: number): Cluster<W>[] {
  const clusters: Cluster<W>[] = [];
  const inOrder = [...windows].sort((a, b) => a.startMinute - b.startMinute || a.endMinute - b.endMinute);
  for (const window of inOrder) {
    const shown = shownStretch(window, minMinutes);
    const last = clusters.at(-1);
    if (last && shown.startMinute < last.endMinute) {
      last.windows.push(window);
      last.endMinute = Math.max(last.endMinute, shown.endMinute);
    } else {
      clusters.push({ ...shown, windows: [window], collapsed: false });
    }
  }
  return clusters;
}

/** Assigns each window the first free lane, as calendars do. */
function lanesOf<W extends Interval>(cluster: Cluster<W>, minMinutes: number): number[] {
  const lastInLane: Interval[] = [];
  return cluster.windows.map((window) => {
    const shown = shownStretch(window, minMinutes);
    const free = lastInLane.findIndex((other) => !overlaps(other, shown));
    const lane = free === -1 ? lastInLane.length : free;
    lastInLane[lane] = shown;
    return lane;
  });
}

function boxesOf<W extends Interval>(cluster: Cluster<W>, minMinutes: number): LaidOutBox<W>[] {
  if (cluster.collapsed) {
    const endMinute = Math.max(...cluster.windows.map((window) => window.endMinute));
    return [{ startMinute: cluster.startMinute, endMinute, windows: cluster.windows, lane: 0, lanes: 1 }];
  }
  const laneOf = lanesOf(cluster, minMinutes);
  const lanes = Math.max(...laneOf) + 1;
  return cluster.windows.map((window, at) => ({
    startMinute: window.startMinute,
    endMinute: window.endMinute,
    windows: [window],
    lane: laneOf[at]!,
    lanes,
  }));
}

function collapseCrowds<W extends Interval>(clusters: Cluster<W>[], limits: LayoutLimits): void {
  for (const cluster of clusters) {
    cluster.collapsed = Math.max(...lanesOf(cluster, limits.minMinutes)) >= limits.maxLanes;
  }
}

/** Joins the two neighbours with the least time between them; a lone cluster collapses by itself. */
function joinNearest<W extends Interval>(clusters: Cluster<W>[]): void {
  let nearest = 0;
  const gapAfter = (at: number): number => clusters[at + 1]!.startMinute - clusters[at]!.endMinute;
  for (let at = 1; at < clusters.length - 1; at += 1) if (gapAfter(at) < gapAfter(nearest)) nearest = at;
  const [first, second] = clusters.splice(nearest, 2);
  clusters.splice(nearest, 0, {
    startMinute: first!.startMinute,
    endMinute: Math.max(first!.endMinute, second?.endMinute ?? 0),
    windows: [...first!.windows, ...(second?.windows ?? [])],
    collapsed: true,
  });
}

/**
 * Lays the windows of one day side by side where they overlap, and joins crowded ones into counts. Deterministic; every
 * window is in exactly one box.
 * @returns boxes in time order
 */
export function layOutDay<W extends Interval>(windows: readonly W[], limits: LayoutLimits): LaidOutBox<W>[] {
  const clusters = clustersOf(windows, limits.minMinutes);
  collapseCrowds(clusters, limits);
  const layOut = (): LaidOutBox<W>[] => clusters.flatMap((cluster) => boxesOf(cluster, limits.minMinutes));
  let boxes = layOut();
  while (boxes.length > Math.max(1, limits.maxBoxes)) {
    joinNearest(clusters);
    boxes = layOut();
  }
  return boxes;
}
