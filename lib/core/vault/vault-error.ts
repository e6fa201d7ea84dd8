import type { VaultFailure } from "./vault-failure";

/** The vault as a whole could not be read or written; nothing was changed. Names no content. */
export class VaultError extends Error {
  override readonly name = "VaultError";

  constructor(readonly failure: VaultFailure) {
    super(failure.code);
  }
}
