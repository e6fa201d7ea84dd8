import type { SealedFiles } from "../../lib/ports/vault-archive";
import { inspectFile, openFile, sealFile, vaultIdOf } from "../../lib/vault/sealed-file";
import { isPassphraseOf, makeFileKey } from "../../lib/vault/file-key";
import { makeCode } from "../../lib/vault/wrapped-key";

/** The real sealed files, with fewer rounds for a key than a browser takes: tests seal many. */
const ROUNDS = 100_000;

export const quickSealedFiles: SealedFiles = {
  makeCode,
  inspect: inspectFile,
  seal: (content, options) => sealFile(content, { ...options, iterations: ROUNDS }),
  open: openFile,
  isPassphraseOf,
  vaultIdOf,
  makeKey: (passphrase, like) => makeFileKey(passphrase, like, ROUNDS),
};
