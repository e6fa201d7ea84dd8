import * as z from "zod/mini";
import { RECORD_KINDS } from "../core/vault/record-kinds";
import type { VaultHealth } from "../core/vault/vault-health";
import { command, query } from "./contract";
import { id, nothing } from "./fields";

/** Requests about damaged and missing records. */
export const vaultContract = {
  loadVaultHealth: query(nothing).answers<VaultHealth>(),
  /** Removes damaged records. */
  removeDamaged: command(
    z.strictObject({ records: z.array(z.strictObject({ kind: z.enum(RECORD_KINDS), id })) }),
  ).answers<null>(),
  /** Notes that she knows about the missing records, so that they are not reported again. */
  acceptMissing: command(nothing).answers<null>(),
  /** Starts with an empty vault after everything was lost. */
  startAnew: command(nothing).answers<null>(),
};
