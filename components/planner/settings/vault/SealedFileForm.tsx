import { useRef, useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import { backupWords } from "../../../../lib/i18n/backup";
import type { Language } from "../../../../lib/i18n/translate";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import { readChosen } from "./download-file";
import { SecretForm } from "./SecretForm";
import { VaultFailure } from "./VaultFailure";

interface SealedFileFormProps {
  language: Language;
  /** Largest file of this purpose, in bytes. */
  mostBytes: number;
  /** Label of the file, the error for a larger one, and the label of the secret. */
  words: { file: string; tooLarge: string; secret: string };
  /** True when it appears in place of what she pressed. */
  takesFocus?: boolean;
  /** Checks whether the file, in base64, is one of this purpose. Resolves to the failure, or null if it is. */
  inspect: (file: string) => Promise<Failure | null>;
  /** Opens the file. Resolves to the failure, null when it is open. */
  onOpen: (file: string, secret: string) => Promise<Failure | null>;
}

/** Asks for a sealed file and the secret that opens it. */
export function SealedFileForm({ language, words, takesFocus = false, onOpen, ...props }: SealedFileFormProps) {
  const { inspect, mostBytes } = props;
  const t = backupWords(language);
  const chooser = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<{ name: string; file: string } | null>(null);
  const [isLarge, setLarge] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const choose = async (picked: File | undefined): Promise<void> => {
    if (!picked) return;
    setChosen(null);
    setFailure(null);
    setLarge(picked.size > mostBytes);
    if (picked.size > mostBytes) return;
    const file = await readChosen(picked);
    const problem = await inspect(file);
    setFailure(problem);
    if (!problem) setChosen({ name: picked.name, file });
  };
  return (
    <div class="pp-stack planner-narrow-form">
      <div class="pp-row">
        <Button takesFocus={takesFocus} onPress={() => chooser.current?.click()}>
          {t("restore.choose")}
        </Button>
        {chosen && <span>{t("restore.chosen", { name: chosen.name })}</span>}
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={words.file}
          accept=".pushpin"
          onChange={(event) => {
            void choose(event.currentTarget.files?.[0]);
            // Clear the input, so that the same file can be chosen again after it was replaced.
            event.currentTarget.value = "";
          }}
        />
      </div>
      {isLarge && (
        <Notice tone="stop" isNews>
          <p>{words.tooLarge}</p>
        </Notice>
      )}
      <VaultFailure failure={failure} language={language} />
      {chosen && (
        <SecretForm
          key={chosen.file}
          language={language}
          submitWord={t("restore.submit")}
          label={words.secret}
          takesFocus
          onSubmit={async (secret) => onOpen(chosen.file, secret)}
        />
      )}
    </div>
  );
}
