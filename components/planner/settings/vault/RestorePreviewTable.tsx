import { useEffect, useRef, useState } from "preact/hooks";
import type { RestorePreview } from "../../../../lib/contracts/vault";
import type { KindDifference, RestoreWay } from "../../../../lib/core/vault/plan-restore";
import { backupWords, onlyHereText } from "../../../../lib/i18n/backup";
import type { Language } from "../../../../lib/i18n/translate";
import { recordCountsText } from "../../../../lib/i18n/vault";
import { Button } from "../../../ui/Button";
import { ConfirmDialog } from "../../../ui/ConfirmDialog";

interface PreviewProps {
  /** True when the file may only be merged, not replace this device's records. */
  isMergeOnly: boolean;
  preview: RestorePreview;
  language: Language;
  onRestore: (way: RestoreWay) => Promise<void>;
  onCancel: () => void;
}

const isDifferent = (one: KindDifference): boolean => one.new + one.changed + one.onlyHere > 0;

/** Shows what a backup file would change, kind by kind, before anything is changed. */
export function RestorePreviewTable({ isMergeOnly, preview, language, onRestore, onCancel }: PreviewProps) {
  const t = backupWords(language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { savedAtMs, differences, isDeviceLost } = preview;
  const date = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(savedAtMs);
  const hasDifferences = differences.some(isDifferent);
  return (
    <div class="pp-stack">
      <h3 ref={heading} tabIndex={-1}>
        {t("preview.title")}
      </h3>
      <p>{t("preview.saved", { date })}</p>
      {isDeviceLost && <p>{t("preview.lost")}</p>}
      {hasDifferences ? (
        <>
          <DifferenceTable differences={differences} language={language} />
          <RestoreButtons
            isMergeOnly={isMergeOnly}
            preview={preview}
            language={language}
            onRestore={onRestore}
            onCancel={onCancel}
          />
        </>
      ) : (
        <>
          <p>{t("preview.same")}</p>
          <div>
            <Button onPress={onCancel}>{t("restore.cancel")}</Button>
          </div>
        </>
      )}
    </div>
  );
}

function DifferenceTable({ differences, language }: { differences: readonly KindDifference[]; language: Language }) {
  const t = backupWords(language);
  return (
    <table class="pp-table">
      <thead>
        <tr>
          <th scope="col">{t("preview.kind")}</th>
          <th scope="col">{t("preview.new")}</th>
          <th scope="col">{t("preview.changed")}</th>
          <th scope="col">{t("preview.same.column")}</th>
          <th scope="col">{t("preview.here")}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((one) => (
          <tr key={one.kind}>
            <th scope="row">
              {recordCountsText({ [one.kind]: one.new + one.changed + one.same + one.onlyHere }, language)}
            </th>
            <td>{one.new}</td>
            <td>{one.later > 0 ? t("preview.later", { count: one.changed, later: one.later }) : one.changed}</td>
            <td>{one.same}</td>
            <td>{one.onlyHere}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RestoreButtons({ isMergeOnly, preview, language, onRestore, onCancel }: PreviewProps) {
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
