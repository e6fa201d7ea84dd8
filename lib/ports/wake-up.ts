/** One alarm that wakes the extension to refresh what it subscribed to. */
export interface WakeUp {
  /** Sets the alarm, in place of the one before; null takes it off. */
  at(whenMs: number | null): Promise<void>;
}
