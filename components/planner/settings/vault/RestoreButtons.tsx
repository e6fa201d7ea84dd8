import { useState } from "preact/hooks";
import type { RestorePreview } from "../../../../lib/contracts/vault";
import type { RestoreWay } from "../../../../lib/core/vault/plan-restore";
import { backupWords, onlyHereText } from "../../../../lib/i18n/backup";
import type { Language } from "../../../../lib/i18n/translate";
import { Button } from "../../../ui/Button";
import { ConfirmDialog } from "../../../ui/ConfirmDialog";

export interface RestoreProps {
  /** True when the file may only be merged, not replace this device's records. */
  isMergeOnly: boolean;
  preview: RestorePreview;
  language: Language;
  onRestore: (way: RestoreWay) => Promise<void>;
  onCancel: () => void;
}

/** Offers the ways to import a previewed file: repair what is damaged, merge, or make the device like the file. */
export function RestoreButtons({ isMergeOnly, preview, language, onRestore, onCancel }: RestoreProps) {
  const t = backupWords(language);
  const [isBusy, setBusy] = useState(false);
  const { mendableCount, differences } = preview;
  const restore = async (way: RestoreWay): Promise<void> => {
    setBusy(true);
    await onRestore(way);
    setBusy(false);
  };
  return (
    <>
      {mendableCount > 0 && (
        <>
          <p>{t("mend.text")}</p>
          <div>
            <Button isBusy={isBusy} onPress={() => void restore("mend")}>
              {t("mend", { count: mendableCount })}
            </Button>
          </div>
        </>
      )}
      <p>{t("merge.text")}</p>
      <div class="pp-row">
        <Button look="primary" isBusy={isBusy} onPress={() => void restore("merge")}>
          {t("merge")}
        </Button>
        <Button onPress={onCancel}>{t("restore.cancel")}</Button>
      </div>
      {!isMergeOnly && (
        <ReplaceButton
          lost={onlyHereText(differences, language)}
          isBusy={isBusy}
          language={language}
          onReplace={() => void restore("replace")}
        />
      )}
    </>
  );
}

interface ReplaceButtonProps {
  /** What would be removed; empty when nothing is only on this device. */
  lost: string;
  isBusy: boolean;
  language: Language;
  onReplace: () => void;
}

/** Makes the device like the file; asks first when that removes something. */
function ReplaceButton({ lost, isBusy, language, onReplace }: ReplaceButtonProps) {
  const t = backupWords(language);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <p>{t("replace.text")}</p>
      <div>
        <Button isDanger isBusy={isBusy} onPress={() => (lost === "" ? onReplace() : setAsking(true))}>
          {t("replace")}
        </Button>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={t("replace.title")}
          confirmWord={t("replace.confirm")}
          cancelWord={t("restore.cancel")}
          isDanger
          onConfirm={() => {
            setAsking(false);
            onReplace();
          }}
          onCancel={() => setAsking(false)}
        >
          <p>{t("replace.lost", { counts: lost })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
