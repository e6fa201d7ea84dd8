/** A stretch of one day with its place beside others at the same time. */
export interface Placed<T> {
  block: T;
  startMinute: number;
  endMinute: number;
  lane: number;
  lanes: number;
}

/** Gives blocks that touch the same time lanes of their own, as every calendar does. */
export function placeSideBySide<T>(blocks: { block: T; startMinute: number; endMinute: number }[]): Placed<T>[] {
  const sorted = [...blocks].sort((a, b) => a.startMinute - b.startMinute || b.endMinute - a.endMinute);
  const placed: Placed<T>[] = [];
  let cluster: Placed<T>[] = [];
  let clusterEnd = -1;
  const close = (): void => {
    const lanes = Math.max(0, ...cluster.map(({ lane }) => lane)) + 1;
    for (const entry of cluster) entry.lanes = lanes;
    cluster = [];
  };
  for (const block of sorted) {
    if (block.startMinute >= clusterEnd) close();
    const taken = new Set(cluster.filter((other) => other.endMinute > block.startMinute).map(({ lane }) => lane));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    const entry = { ...block, lane, lanes: 1 };
    cluster.push(entry);
    placed.push(entry);
    clusterEnd = Math.max(clusterEnd, block.endMinute);
  }
  close();
  return placed;
}
