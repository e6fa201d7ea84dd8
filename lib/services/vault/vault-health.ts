import { findClockJump } from "../../core/vault/clock-jump";
import type { RecordKind } from "../../core/vault/record-kinds";
import type { VaultHealth } from "../../core/vault/vault-health";
import type { VaultChange } from "../../ports/vault";
import type { VaultArchive } from "../../ports/vault-archive";
import type { Ports } from "../ports";

/** Finds the stored records that can't be read, those that are missing, and a clock that was set. */
export async function vaultHealth({
  vault,
  archive,
  clock,
}: Pick<Ports, "vault" | "clock"> & { archive: Pick<VaultArchive, "readLog"> }): Promise<VaultHealth> {
  const [health, log] = await Promise.all([vault.health(), archive.readLog()]);
  const clockJump = findClockJump(log, clock.nowMs());
  return { ...health, ...(clockJump ? { clockJump } : {}) };
}

/** Removes those of the given records that still can't be read. */
export async function removeDamaged(
  { vault }: Pick<Ports, "vault">,
  records: readonly { kind: RecordKind; id: string }[],
): Promise<void> {
  const { damaged } = await vault.health();
  const wanted = damaged.filter((one) => records.some(({ kind, id }) => kind === one.kind && id === one.id));
  await vault.apply(wanted.map(({ kind, id }): VaultChange => ({ remove: kind, id })));
}
