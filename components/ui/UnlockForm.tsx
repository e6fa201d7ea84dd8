import type { ComponentChildren, JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Failure } from "../../lib/contracts/failure";
import { failureText } from "../../lib/i18n/failure";
import type { Language } from "../../lib/i18n/translate";
import { unlockWords } from "../../lib/i18n/unlock";
import { Button } from "./Button";
import { SecretField } from "./SecretField";

interface UnlockFormProps {
  language: Language;
  /** Gives null once Pushpin is unlocked; the page then shows itself again. */
  onUnlock: (secret: string) => Promise<Failure | null>;
  /** What else she can do, such as start over. */
  children?: ComponentChildren;
}

/** Shown in place of everything while Pushpin is locked. */
export function UnlockForm({ language, onUnlock, children }: UnlockFormProps): JSX.Element {
  const t = useMemo(() => unlockWords(language), [language]);
  const [secret, setSecret] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const focus = (): void => form.current?.querySelector("input")?.focus();
  useEffect(focus, []);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isBusy || secret === "") return;
    setBusy(true);
    const failed = await onUnlock(secret);
    setBusy(false);
    setFailure(failed);
    if (failed) focus();
    else setSecret("");
  };
  return (
    <form ref={form} class="pp-unlock pp-stack" onSubmit={(event) => void submit(event)}>
      <h1>{t("locked.title")}</h1>
      <p class="pp-soft-text">{t("locked.text")}</p>
      <SecretField
        label={t("secret")}
        showWord={t("show")}
        value={secret}
        onChange={setSecret}
        error={failure ? failureText(failure, language) : undefined}
      />
      <div>
        <Button type="submit" look="primary" isBusy={isBusy}>
          {isBusy ? t("unlocking") : t("unlock")}
        </Button>
      </div>
      {failure && (
        <p class="pp-sr" role="alert">
          {failureText(failure, language)}
        </p>
      )}
      {children}
    </form>
  );
}
