import { browserWakeUp, onWakeUp } from "../../lib/adapters/browser-wake-up";
import { installSalt } from "../../lib/adapters/install-salt";
import type { UnderLock } from "../../lib/contracts/contract";
import type { PolicySource } from "../../lib/ports/district-policy";
import type { Vault } from "../../lib/ports/vault";
import type { SendingPorts } from "../../lib/services/sending/sending-ports";
import { recoverVisits } from "../../lib/services/sending/recover-visits";
import type { WorkedBy } from "../../lib/services/sending/work-ahead";
import { workQueue } from "../../lib/services/sending/work-queue";
import { calendarAccounts } from "./calendar-accounts";
import { browser } from "./own-browser";

type OwnPorts = Pick<
  SendingPorts,
  "accounts" | "signIn" | "sendingWakeUp" | "runOn" | "pause" | "random" | "installSalt"
>;

/** Makes the ports for booking in connected calendars. */
export function sendingPorts(vault: Vault, underLock: UnderLock, policy: PolicySource): OwnPorts {
  return {
    ...calendarAccounts(vault, underLock, policy),
    sendingWakeUp: browserWakeUp(browser, "send-visits"),
    runOn: (work) => void work().catch(() => undefined),
    pause: async (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: () => Math.random(),
    installSalt: async () => installSalt(browser),
  };
}

/**
 * Recovers the visits of a killed worker before any other command, and sends what is due: now, at the alarm, and when
 * the network is back. A locked or damaged vault stops it; call `resume` when the vault is unlocked.
 */
export function startSending(ports: () => Promise<SendingPorts>, underLock: UnderLock): { resume: () => void } {
  const recover = async (): Promise<void> => underLock(async () => recoverVisits(await ports())).catch(() => undefined);
  let recovered = recover();
  const sendBy = (by?: WorkedBy): void =>
    void recovered.then(async () => workQueue(await ports(), underLock, by)).catch(() => undefined);
  const send = (): void => sendBy();
  onWakeUp(browser, "send-visits", send);
  globalThis.addEventListener("online", () => sendBy("network"));
  browser.runtime.onStartup.addListener(send);
  send();
  return {
    resume() {
      recovered = recover();
      send();
    },
  };
}
