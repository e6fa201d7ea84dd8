import type { VisitEvent } from "./state";
import type { Visit } from "./visit";

/**
 * Lists the events after which a visit whose removal ended is in the state of what its calendar still has: what the
 * teacher answered last counts again. A teacher who was invited and has not been heard of since is waited for.
 */
export function stillThereEvents({ sendTask }: Pick<Visit, "sendTask">): VisitEvent[] {
  const guest = sendTask?.guest ?? (sendTask?.hasGuests ? "waiting" : "none");
  if (guest === "declined") return ["see", "teacher-declines"];
  return guest === "waiting" || guest === "tentative" ? ["see", "await-teacher"] : ["see"];
}
