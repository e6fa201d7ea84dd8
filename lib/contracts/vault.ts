import * as z from "zod/mini";
import { RECORD_KINDS } from "../core/vault/record-kinds";
import type { VaultHealth } from "../core/vault/vault-health";
import { command, query } from "./contract";
import { id, nothing } from "./fields";

/** What became of stored records. */
export const vaultContract = {
  loadVaultHealth: query(nothing).answers<VaultHealth>(),
  /** Removes records that can't be read. */
  removeDamaged: command(
    z.strictObject({ records: z.array(z.strictObject({ kind: z.enum(RECORD_KINDS), id })) }),
  ).answers<null>(),
  /** She knows of the missing records. */
  acceptMissing: command(nothing).answers<null>(),
  /** Begins with an empty vault after all was lost. */
  startAnew: command(nothing).answers<null>(),
};
