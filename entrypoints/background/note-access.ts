import { accessOf, type Noted } from "../../lib/contracts/access";
import type { Input, Output, RequestName } from "../../lib/contracts/requests";
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
 * Makes the one place that writes access into the log. A list that a page asks for again and again is noted once an
 * hour, also when the worker started anew in between; a student as often, while the worker lives. A failure to note is
 * ignored: the request was answered already.
 */
export function accessNoter({ archive, protection, clock }: NotingPorts): NoteAccess {
  const looks = new RecentLooks({ archive, protection });
  return async (name, input, output) => {
    const noted = accessOf(name, input, output);
    if (!noted) return;
    const nowMs = clock.nowMs();
    const isLook = LOOKS.some((act) => act === noted.act);
    // What was looked at tells two students apart in memory only; the log names neither.
    const what = noted.act === "student-shown" ? JSON.stringify(input) : "";
    if (isLook && !(await looks.isNew(noted, what, nowMs).catch(() => false))) return;
    await archive.noteAct(noted).catch(() => undefined);
  };
}

class RecentLooks {
  private readonly atMs = new Map<string, number>();
  private removals: number | undefined;

  constructor(private readonly ports: Omit<NotingPorts, "clock">) {}

  /** True for a look that was not noted within the last hour. */
  async isNew({ act }: Noted, what: string, nowMs: number): Promise<boolean> {
    if (this.removals !== this.ports.protection.removals()) await this.begin();
    const key = `${act} ${what}`;
    const lastMs = this.atMs.get(key) ?? Number.NEGATIVE_INFINITY;
    // A clock that was set back makes none wait for longer.
    if (nowMs >= lastMs && nowMs - lastMs < HOUR_MS) return false;
    this.atMs.set(key, nowMs);
    return true;
  }

  /** Begins with what the log says, in a new worker and after everything was erased. */
  private async begin(): Promise<void> {
    this.removals = this.ports.protection.removals();
    this.atMs.clear();
    const last = (await this.ports.archive.readLog()).find(({ act }) => act === "records-shown");
    if (last) this.atMs.set("records-shown ", last.atMs);
  }
}
