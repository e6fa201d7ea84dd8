import { useEffect, useState } from "preact/hooks";
import type { ReadPolicy } from "../../../../lib/core/policy/district-policy";
import { policyTexts, policyWords } from "../../../../lib/i18n/policy";
import { Notice } from "../../../ui/Notice";
import type { VaultScreen } from "../use-vault-screen";

/** Lists what the district has set for this browser, and what it set in a way that can't be understood. */
export function DistrictSection({ ask, language }: VaultScreen) {
  const t = policyWords(language);
  const [read, setRead] = useState<ReadPolicy | null>(null);
  useEffect(() => {
    void ask("loadDistrictPolicy", null).then((answer) => answer.ok && setRead(answer.value));
  }, [ask]);
  if (!read) return null;
  const texts = policyTexts(read.policy, language);
  return (
    <div class="pp-stack">
      {texts.length === 0 ? (
        <p class="pp-soft-text">{t("none")}</p>
      ) : (
        <>
          <p>{t("text")}</p>
          <ul class="pp-stack">
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {read.wrong.length > 0 && (
        <Notice tone="warn">
          <p>{t("wrong", { names: read.wrong.join(", ") })}</p>
        </Notice>
      )}
    </div>
  );
}
