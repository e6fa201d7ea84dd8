/** Everything that the extension stores in the browser outside of the vault. */
export interface StoredTraces {
  /** Removes settings, alarms, the key of this session, and the permissions for hosts that she granted. */
  removeAll(): Promise<void>;
}
