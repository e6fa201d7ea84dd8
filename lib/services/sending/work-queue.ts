import type { UnderLock } from "../../contracts/contract";
import { recoverVisits } from "./recover-visits";
import { stepVisit } from "./step-visit";
import { readAnswers } from "./read-answers";
import { readSaved } from "./read-saved";
import type { SendingPorts } from "./sending-ports";
import { inLine, setAlarm } from "./set-alarm";
import { workLines, type WorkedBy } from "./work-ahead";
import { needsSignIn } from "../../core/booking/in-state";

/**
 * Does what is due: looks visits up, sends them again or removes them, the oldest first and one at a time for each
 * account. Checks unsent visits again before sending, and never books one whose time is over. Then reads the teachers'
 * answers that are due and what she saved by hand, and sets the next alarm.
 * @param by what began it: see {@link WorkedBy}
 */
export async function workQueue(ports: SendingPorts, underLock: UnderLock, by: WorkedBy = "time"): Promise<void> {
  try {
    await underLock(async () => recoverVisits(ports));
    await workLines(ports, underLock, by);
    await readAnswers(ports, underLock);
    await readSaved(ports, underLock);
  } finally {
    await setAlarm(ports);
  }
}

/** Tries the visits again that waited for this sign-in, and reads those again that could not be read without it. */
export async function afterSignIn(ports: SendingPorts, accountId: string, underLock: UnderLock): Promise<void> {
  const visits = (await ports.vault.all("visits")).filter(
    ({ state, sendTask }) => sendTask?.accountId === accountId && needsSignIn({ state }),
  );
  for (const { id, sendTask } of visits.sort(inLine)) {
    const { queuedAtMs = ports.clock.nowMs() } = sendTask!;
    await underLock(async () => stepVisit(ports, { id }, { events: ["queue"], change: { sendTask: { queuedAtMs } } }));
  }
  await readAnswers(ports, underLock, accountId);
  await workQueue(ports, underLock, "her");
}
