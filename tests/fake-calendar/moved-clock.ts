import { instantOf } from "../../lib/core/time/zone";
import { minuteOf, dayOf } from "./page/description";

/** How far a clock must be moved, in ms, so that it shows a wall-clock moment ("2026-10-06T09:00") in `zone` now. */
export function offsetTo(moment: string, zone: string): number {
  return instantOf({ date: dayOf(moment), minute: minuteOf(moment) }, zone) - Date.now();
}

/** Moves the clock of the context it runs in. It keeps running. Self-contained: its text is put into other scripts. */
export function moveClock(offsetMs: number): void {
  const scope = globalThis as unknown as { Date: DateConstructor; pushpinClockMoved?: boolean };
  if (scope.pushpinClockMoved) return;
  scope.pushpinClockMoved = true;
  const Real = scope.Date;
  const now = (): number => Real.now() + offsetMs;
  scope.Date = new Proxy(Real, {
    apply: () => new Real(now()).toString(),
    construct: (target, args: number[], newTarget: NewableFunction) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    get: (target, key, receiver) => (key === "now" ? now : (Reflect.get(target, key, receiver) as unknown)),
  });
}
