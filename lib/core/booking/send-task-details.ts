import { taskOf, type SendTaskFacts } from "./send-task-view";
import type { Visit } from "./visit";

/**
 * Describes a refused request for whoever fixes Pushpin, in one line to copy. The line contains nothing about a
 * student, a class or a teacher, and no date of the visit.
 */
export function sendTaskDetails(
  { way, cadence, startMinute, endMinute, zone = "?", changes }: Visit,
  facts: Pick<SendTaskFacts, "state" | "because" | "change">,
  nowMs: number,
): string {
  const { state, because = "?" } = facts;
  return [
    `Pushpin, ${new Date(nowMs).toISOString()}`,
    `calendar: ${way}`,
    `task: ${taskOf(facts)}`,
    `refusal: ${because}`,
    `state: ${state}`,
    `rhythm: ${cadence.on}, ${changes.length} changed`,
    `times: ${startMinute}-${endMinute} of the day, ${zone}`,
  ].join("; ");
}
