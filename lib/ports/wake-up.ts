/** The alarm that wakes the extension for one kind of work. */
export interface WakeUp {
  /** Sets the alarm to a time in ms since 1970, replacing the earlier one; null clears it. */
  at(whenMs: number | null): Promise<void>;
}

/** An alarm that tells whether it is set. */
export interface AskableWakeUp extends WakeUp {
  isSet(): Promise<boolean>;
}
