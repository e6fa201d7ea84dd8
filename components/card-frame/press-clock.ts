/** A press ended this long ago no longer belongs to a click: assistive technology clicks without one. */
const FORGET_MS = 500;

/**
 * Follows her presses in a page.
 * @returns gives how long ago the press that causes the current click began, in milliseconds
 */
export function pressClock(page: Document): () => number {
  let beganMs: number | undefined;
  let endedMs = Number.POSITIVE_INFINITY;
  const begin = (event: Event): void => {
    if (!event.isTrusted || (event as KeyboardEvent).repeat) return;
    beganMs = performance.now();
    endedMs = Number.POSITIVE_INFINITY;
  };
  for (const type of ["pointerdown", "keydown"]) page.addEventListener(type, begin, true);
  for (const type of ["pointerup", "keyup"])
    page.addEventListener(type, (event) => (event.isTrusted ? (endedMs = performance.now()) : undefined), true);
  return () => {
    const nowMs = performance.now();
    return beganMs === undefined || nowMs - endedMs > FORGET_MS ? 0 : nowMs - beganMs;
  };
}
