/**
 * Keeps the unwrapped key of an unlocked vault in memory, never on disk, until the browser closes. A worker that is
 * restarted reads it there.
 */
export interface SessionKey {
  /** Base64; undefined while the vault is locked. */
  read(): Promise<string | undefined>;
  write(key: string): Promise<void>;
  clear(): Promise<void>;
}
