import type { Decline } from "../../core/caseload/records";
import type { WindowChoice } from "../../core/suggest/push-in-window";
import type { VaultChange } from "../../ports/vault";
import { idFor } from "../new-id";
import type { Ports } from "../ports";
import { recheckWindow } from "../windows/find-window";

/**
 * "Not this": the routine is never suggested again for the window's students.
 * @param choice what the card showed
 * @returns undefined when the window is gone
 */
export async function declineWindow(
  ports: Ports,
  windowId: string,
  choice?: WindowChoice,
): Promise<string[] | undefined> {
  const found = await recheckWindow(ports, windowId, choice);
  if (!found?.window) return undefined;
  const { classId, titleKey, routineTitle, parts } = found.window;
  const declinedAt = new Date(ports.clock.nowMs()).toISOString();
  const before = (await ports.vault.all("declines")).filter(
    (decline) => decline.classId === classId && decline.titleKey === titleKey,
  );
  const declines = parts.map(({ studentId }): Decline => {
    const id = idFor(before, (decline) => decline.studentId === studentId);
    return { id, classId, titleKey, title: routineTitle, studentId, declinedAt };
  });
  await ports.vault.apply(declines.map((record): VaultChange => ({ put: "declines", record })));
  return declines.map(({ id }) => id);
}

/** Removes declines: the routines may be suggested again. */
export async function removeDeclines({ vault }: Ports, ids: readonly string[]): Promise<void> {
  await vault.apply(ids.map((id): VaultChange => ({ remove: "declines", id })));
}
