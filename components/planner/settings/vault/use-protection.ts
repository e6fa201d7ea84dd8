import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import type { Protection } from "../../../../lib/core/vault/protection";
import { protectionWords, type ProtectionWords } from "../../../../lib/i18n/protection";
import type { VaultScreen } from "../use-vault-screen";

export interface ProtectionState {
  /** Null until it is loaded. */
  protection: Protection | null;
  failure: Failure | null;
  reload: () => Promise<void>;
  words: ProtectionWords;
}

/** Loads how the records are protected. */
export function useProtection({ ask, language }: VaultScreen): ProtectionState {
  const [protection, setProtection] = useState<Protection | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const reload = useCallback(async () => {
    const answer = await ask("loadProtection", null);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) setProtection(answer.value);
  }, [ask]);
  useEffect(() => void reload(), [reload]);
  const words = useMemo(() => protectionWords(language), [language]);
  return { protection, failure, reload, words };
}
