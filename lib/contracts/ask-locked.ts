import type { Ask } from "./ask";

/** Asks whether Pushpin is locked; false when the background does not answer. */
export async function askLocked(ask: Ask): Promise<boolean> {
  const answer = await ask("loadProtection", null);
  return answer.ok && answer.value.by === "passphrase" && answer.value.state === "locked";
}
