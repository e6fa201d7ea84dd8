/**
 * Keeps the unwrapped key of an unlocked vault until the browser ends: in memory, never on disk. A worker that was
 * stopped and starts again finds it there.
 */
export interface SessionKey {
  /** Base64; undefined while the vault is locked. */
  read(): Promise<string | undefined>;
  write(key: string): Promise<void>;
  clear(): Promise<void>;
}
