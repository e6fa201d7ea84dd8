import type { Answer } from "../../lib/contracts/contract";
import { fail } from "../../lib/core/result";
import { VaultError } from "../../lib/ports/vault";

/** An exception as a failure: by what to do next, and nothing of its text. */
export function explain(error: unknown): Answer<never> {
  return fail(error instanceof VaultError ? error.failure : { code: "unexpected" });
}
