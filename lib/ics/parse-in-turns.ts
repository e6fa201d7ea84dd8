import { parseSteps, type ParseOptions, type ParseResult } from "./parse-schedule";
import type { Steps } from "./steps";

/** Steps that run before other work gets its turn: about a quarter of a megabyte, some ten milliseconds. */
const STEPS_PER_TURN = 4;

/**
 * Reads an iCalendar text as parseSchedule does, in turns with other work of the thread. For the background: Chromium's
 * service worker can start no worker of its own, and nothing there may wait for a large file.
 */
export async function parseInTurns(source: string | Uint8Array, options: ParseOptions = {}): Promise<ParseResult> {
  return inTurns(parseSteps(source, options), STEPS_PER_TURN);
}

/** Runs steps, and lets other work run after every few of them. */
export async function inTurns<T>(steps: Steps<T>, stepsPerTurn: number): Promise<T> {
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done) return step.value;
    if (count % stepsPerTurn === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}
