import { useState } from "preact/hooks";
import { SHORTEST_PASSPHRASE } from "../../../../lib/core/vault/protection";
import { protectionWords } from "../../../../lib/i18n/protection";
import type { Language } from "../../../../lib/i18n/translate";
import { unlockWords } from "../../../../lib/i18n/unlock";
import { SecretField } from "../../../ui/SecretField";

/** A passphrase that is typed twice. */
export interface NewPassphrase {
  value: string;
  again: string;
  /** True after both were submitted and differed. */
  differs: boolean;
  setValue: (value: string) => void;
  setAgain: (again: string) => void;
  /** Gives the passphrase when both are the same, and notes it when they are not. */
  take: () => string | undefined;
}

/** State of {@link NewPassphraseFields}. */
export function useNewPassphrase(): NewPassphrase {
  const [value, setValue] = useState("");
  const [again, setAgain] = useState("");
  const [differs, setDiffers] = useState(false);
  const take = (): string | undefined => {
    const isSame = value !== "" && value === again;
    setDiffers(!isSame);
    return isSame ? value : undefined;
  };
  return { value, again, differs, setValue, setAgain, take };
}

/** The fields for a new passphrase, typed twice: a typing error in a hidden field would lock her out. */
export function NewPassphraseFields({ entry, language }: { entry: NewPassphrase; language: Language }) {
  const t = protectionWords(language);
  const showWord = unlockWords(language)("show");
  return (
    <>
      <SecretField
        label={t("new")}
        hint={t("new.hint", { min: SHORTEST_PASSPHRASE })}
        isNew
        showWord={showWord}
        value={entry.value}
        onChange={entry.setValue}
      />
      <SecretField
        label={t("again")}
        isNew
        showWord={showWord}
        value={entry.again}
        onChange={entry.setAgain}
        error={entry.differs ? t("again.differs") : undefined}
      />
    </>
  );
}
