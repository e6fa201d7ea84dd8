import type { RecordKind } from "../../core/vault/record-kinds";
import type { VaultHealth } from "../../core/vault/vault-health";
import type { VaultChange } from "../../ports/vault";
import type { Ports } from "../ports";

/** Finds the stored records that can't be read, and those that are missing. */
export function vaultHealth({ vault }: Pick<Ports, "vault">): Promise<VaultHealth> {
  return vault.health();
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
