import type { Answer } from "../../lib/contracts/contract";
import { fail } from "../../lib/core/result";
import { VaultError } from "../../lib/core/vault/vault-error";

/** Turns an exception into a failure that says what to do next. Drops its text, which may name a student. */
export function explain(error: unknown): Answer<never> {
  return fail(error instanceof VaultError ? error.failure : { code: "unexpected" });
}
