import type { CalendarAccounts } from "../../ports/calendar-accounts";
import type { SignIn } from "../../ports/sign-in";
import type { WakeUp } from "../../ports/wake-up";
import type { Ports } from "../ports";

/** What booking in a connected calendar needs beside the ports of every use case. */
export interface SendingPorts extends Ports {
  accounts: CalendarAccounts;
  signIn: SignIn;
  /** Wakes the worker when a waiting visit may be tried again. */
  sendingWakeUp: WakeUp;
  /** Runs work in the background; its result is saved with the visits. */
  runOn(work: () => Promise<void>): void;
  /** Waits. Never resolves when the worker is killed meanwhile. */
  pause(ms: number): Promise<void>;
  /** Gives a number from 0 up to 1, for waits that differ from device to device. */
  random: () => number;
  /** Random, made once per installation, so that two of them never make the same key. */
  installSalt(): Promise<string>;
}
