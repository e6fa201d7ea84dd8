import { parseClock } from "../../lib/core/time/interval";
import { isIsoDate } from "../../lib/core/time/iso-date";
import { instantOf } from "../../lib/core/time/zone";

/** What a context remembers of its clock once it was moved. */
interface Clock {
  realNow: () => number;
  offsetMs: number;
}

type Scope = typeof globalThis & { pushpinClock?: Clock };

/**
 * Moves the clock of the context it runs in; a second call moves it again. It keeps running, and timers are untouched.
 * Self-contained: its text is put into other scripts.
 */
export function moveClock(offsetMs: number): void {
  const scope = globalThis as Scope;
  if (scope.pushpinClock) {
    scope.pushpinClock.offsetMs = offsetMs;
    return;
  }
  const Real = scope.Date;
  const clock = { realNow: () => Real.now(), offsetMs };
  const now = (): number => Real.now() + clock.offsetMs;
  scope.pushpinClock = clock;
  scope.Date = new Proxy(Real, {
    apply: () => new Real(now()).toString(),
    construct: (target, args: number[], newTarget: NewableFunction) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    get: (target, key, receiver) => (key === "now" ? now : (Reflect.get(target, key, receiver) as unknown)),
  });
}

/** How far this context's clock is ahead of the real one, in ms. */
export function clockOffsetMs(): number {
  return (globalThis as Scope).pushpinClock?.offsetMs ?? 0;
}

/**
 * Moves the clock of the context it runs in to a wall-clock moment ("2026-10-06T09:00") in `zone`, from where it runs.
 * @throws Error when `moment` is none
 */
export function moveClockTo(moment: string, zone: string): void {
  const [date = "", clock = ""] = moment.split("T");
  const minute = parseClock(clock);
  if (!isIsoDate(date) || minute === undefined) throw new Error(`"${moment}" is no moment like 2026-10-06T09:00`);
  const realNowMs = (globalThis as Scope).pushpinClock?.realNow() ?? Date.now();
  moveClock(instantOf({ date, minute }, zone) - realNowMs);
}
