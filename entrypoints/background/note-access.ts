import type { Noted } from "../../lib/contracts/access";
import { accessOf, type Input, type Output, type RequestName } from "../../lib/contracts/requests";
import { LOOKS } from "../../lib/core/vault/access-log";
import type { Clock } from "../../lib/ports/clock";
import type { VaultArchive } from "../../lib/ports/vault-archive";
import type { VaultProtection } from "../../lib/ports/vault-protection";

const HOUR_MS = 3_600_000;

interface NotingPorts {
  archive: Pick<VaultArchive, "noteAct" | "readLog">;
  protection: Pick<VaultProtection, "removals">;
  clock: Pick<Clock, "nowMs">;
}

/** Notes in the log what an answered request let somebody see or take along. */
export type NoteAccess = <N extends RequestName>(name: N, input: Input<N>, output: Output<N>) => Promise<void>;

/**
 * Makes the only writer of access into the log. A list that a page requests repeatedly is logged once an hour, even if
 * the worker restarts in between; a shown student too, while the worker lives. A failure to log is ignored: the request
 * was already answered.
 */
export function accessNoter({ archive, protection, clock }: NotingPorts): NoteAccess {
  const looks = new RecentLooks({ archive, protection });
  return async (name, input, output) => {
    const noted = accessOf(name, input, output);
    if (!noted) return;
    const nowMs = clock.nowMs();
    const isLook = LOOKS.some((act) => act === noted.act);
    // Distinguish students in memory only; the log names none.
    const what = noted.act === "student-shown" ? JSON.stringify(input) : "";
    await (isLook ? looks.noteNew(noted, { what, nowMs }) : archive.noteAct(noted)).catch(() => undefined);
  };
}

class RecentLooks {
  private readonly atMs = new Map<string, number>();
  private removals: number | undefined;
  private beginning: Promise<void> | undefined;

  constructor(private readonly ports: Omit<NotingPorts, "clock">) {}

  /**
   * Notes a look, unless it was noted within the last hour. One that can't be written is not taken for noted: the next
   * look tries again. Rejects when the log can't be read or written.
   */
  async noteNew(noted: Noted, { what, nowMs }: { what: string; nowMs: number }): Promise<void> {
    if (this.removals !== this.ports.protection.removals())
      await (this.beginning ??= this.begin().finally(() => (this.beginning = undefined)));
    const key = `${noted.act} ${what}`;
    const lastMs = this.atMs.get(key) ?? Number.NEGATIVE_INFINITY;
    // A clock that was set back makes none wait for longer.
    if (nowMs >= lastMs && nowMs - lastMs < HOUR_MS) return;
    // Keep the time before writing, so that a second look at the same moment is not noted too.
    this.atMs.set(key, nowMs);
    try {
      await this.ports.archive.noteAct(noted);
    } catch (error) {
      if (this.atMs.get(key) === nowMs) this.atMs.delete(key);
      throw error;
    }
  }

  /** Begins with what the log says, in a new worker and after everything was erased. */
  private async begin(): Promise<void> {
    const removals = this.ports.protection.removals();
    const last = (await this.ports.archive.readLog()).find(({ act }) => act === "records-shown");
    this.atMs.clear();
    if (last) this.atMs.set("records-shown ", last.atMs);
    this.removals = removals;
  }
}
