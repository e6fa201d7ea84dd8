import { useEffect, useRef, useState } from "preact/hooks";
import { protectionWords } from "../../../../lib/i18n/protection";
import type { Language } from "../../../../lib/i18n/translate";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";

interface RecoveryCodeProps {
  code: string;
  language: Language;
  /** Called when she has the code on paper: it is not shown again. */
  onDone: () => void;
}

/** Shows the recovery code, once. Printing prints the code and nothing else of the page. */
export function RecoveryCode({ code, language, onDone }: RecoveryCodeProps) {
  const t = protectionWords(language);
  const [isCopied, setCopied] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(code);
    setCopied(true);
  };
  return (
    <Notice tone="warn">
      <div class="pp-stack planner-recovery">
        <h3 ref={heading} tabIndex={-1}>
          {t("code.title")}
        </h3>
        <p>{t("code.text")}</p>
        <p class="planner-code-value">
          <strong>{code}</strong>
        </p>
        <div class="pp-row">
          <Button onPress={() => window.print()}>{t("code.print")}</Button>
          <Button onPress={() => void copy().catch(() => undefined)}>{t("code.copy")}</Button>
          <Button look="primary" onPress={onDone}>
            {t("code.done")}
          </Button>
          <output>{isCopied && t("code.copied")}</output>
        </div>
        <div class="planner-print-only" aria-hidden="true">
          <p>{t("code.print.title")}</p>
          <p>{code}</p>
        </div>
      </div>
    </Notice>
  );
}
