import type { ScheduleLine } from "../../../lib/core/schedule/schedule-line";
import type { Recognition } from "../../../lib/core/routines/recognition";
import type { NonRoutineKind, RoutineKind } from "../../../lib/core/lexicon/routine-kinds";

export type Sureness = "corrected" | "teacher" | "sure" | "likely" | "unsure" | "opaque" | "no-routine";

/** From here on a recognition is called sure; below 0.5 it has to be confirmed (see RecognisedKind). */
const SURE = 0.8;
const LIKELY = 0.5;

/** How certain a recognition is, as the page puts it. */
export function surenessOf({ kinds, nonRoutine, source }: Recognition): Sureness {
  if (source !== "rules") return source;
  const best = kinds[0];
  if (!best) return nonRoutine && nonRoutine.kind !== "opaque" ? "no-routine" : "opaque";
  if (best.confidence >= SURE) return "sure";
  return best.confidence >= LIKELY ? "likely" : "unsure";
}

/** True when she should check it: recognised with little certainty, or not at all. */
export function needsLook(line: ScheduleLine): boolean {
  const sureness = surenessOf(line.recognition);
  return sureness === "unsure" || sureness === "opaque";
}

/** Gives the first kind of a recognition, whether or not it is a routine. */
export function mainKind({ kinds, nonRoutine }: Recognition): RoutineKind | NonRoutineKind {
  return kinds[0]?.kind ?? nonRoutine?.kind ?? "opaque";
}
