import { useEffect, useRef } from "preact/hooks";
import type { KindDifference } from "../../../../lib/core/vault/plan-restore";
import { backupWords } from "../../../../lib/i18n/backup";
import type { Language } from "../../../../lib/i18n/translate";
import { recordCountsText } from "../../../../lib/i18n/vault";
import { Button } from "../../../ui/Button";
import { RestoreButtons, type RestoreProps } from "./RestoreButtons";

const isDifferent = (one: KindDifference): boolean => one.new + one.changed + one.onlyHere > 0;

/** Shows what a backup file would change, kind by kind, before anything is changed. */
export function RestorePreviewTable({ isMergeOnly, preview, language, onRestore, onCancel }: RestoreProps) {
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
