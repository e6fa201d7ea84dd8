import type { VaultHealth } from "../../lib/core/vault/vault-health";
import { damagedText, missingText, vaultWords } from "../../lib/i18n/vault";
import { translator, type Language } from "../../lib/i18n/translate";
import { Button } from "./Button";
import { Notice } from "./Notice";

interface VaultNoticeProps {
  /** Null until it is loaded. */
  health: VaultHealth | null;
  language: Language;
  /** Opens the planner's list of damaged records; absent on the screen that shows it. */
  onOpenHealth?: () => void;
  /** Opens the form that restores a backup file; absent where that is not offered. */
  onRestore?: () => void;
  /** Notes that she knows what is missing; absent where that is not offered. */
  onMissingKnown?: () => void;
}

/**
 * Says which stored records can't be read or are missing, while everything else works. Renders nothing when none are.
 */
export function VaultNotice({ health, language, onOpenHealth, ...on }: VaultNoticeProps) {
  if (!health) return null;
  const t = translator(vaultWords, language);
  const damaged = damagedText(health.damaged, language);
  return (
    <>
      {health.missing && (
        <Notice tone="warn" isNews>
          <p>{missingText(health.missing, language)}</p>
          <div class="pp-row">
            {on.onRestore && <Button onPress={on.onRestore}>{t("missing.restore")}</Button>}
            {on.onMissingKnown && <Button onPress={on.onMissingKnown}>{t("missing.known")}</Button>}
          </div>
        </Notice>
      )}
      {damaged && (
        <Notice tone="warn" isNews>
          <p>{damaged}</p>
          {onOpenHealth && (
            <div>
              <Button onPress={onOpenHealth}>{t("health.open")}</Button>
            </div>
          )}
        </Notice>
      )}
    </>
  );
}
