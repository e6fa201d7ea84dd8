import { useCallback, useEffect, useState } from "preact/hooks";
import type { Ask } from "../../lib/contracts/ask";
import type { Failure } from "../../lib/contracts/failure";
import type { ShownConflict } from "../../lib/contracts/vault";
import { nameOfRecord } from "../../lib/core/vault/show-conflict";
import { conflictRows } from "../../lib/i18n/conflict";
import { folderWords, momentText } from "../../lib/i18n/folder";
import type { Language } from "../../lib/i18n/translate";
import { recordCountsText } from "../../lib/i18n/vault";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { VaultFailure } from "./settings/vault/VaultFailure";

interface ConflictNoticeProps {
  ask: Ask;
  language: Language;
  /** The questions are loaded again when this changes. */
  caseload: unknown;
}

/** Asks, one record after the other, which version is right of a record that two devices changed independently. */
export function ConflictNotice({ ask, language, caseload }: ConflictNoticeProps) {
  const t = folderWords(language);
  const [conflicts, setConflicts] = useState<ShownConflict[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const reload = useCallback(async () => {
    const answer = await ask("loadConflicts", null);
    if (answer.ok) setConflicts(answer.value);
  }, [ask]);
  useEffect(() => void reload(), [reload, caseload]);
  const [first] = conflicts;
  if (!first) return null;
  const settle = async (keep: "here" | "other"): Promise<void> => {
    const answer = await ask("settleConflict", { id: first.id, keep });
    setFailure(answer.ok ? null : answer.failure);
    await reload();
    // After the last question its buttons disappear: move the focus.
    if (answer.ok && conflicts.length === 1) document.getElementById("planner-content")?.focus();
  };
  const name = nameOfRecord(first.here ?? first.other);
  return (
    <Notice tone="warn" isNews>
      <p>
        <strong>{t("conflict.title")}</strong>: {recordCountsText({ [first.kind]: 1 }, language)}
        {name === undefined ? "" : ` (${name})`}. {t("conflict.text")}
      </p>
      <ConflictTable conflict={first} language={language} />
      <VaultFailure failure={failure} language={language} />
      <div class="pp-row">
        <Button onPress={() => void settle("here")}>{t("conflict.keep")}</Button>
        <Button onPress={() => void settle("other")}>
          {t(first.other ? "conflict.take" : "conflict.take.removed")}
        </Button>
      </div>
      {conflicts.length > 1 && <p class="pp-soft-text">{t("conflict.more", { count: conflicts.length - 1 })}</p>}
    </Notice>
  );
}

/** The fields in which the versions differ, with what each says. */
function ConflictTable({ conflict, language }: { conflict: ShownConflict; language: Language }) {
  const t = folderWords(language);
  const { here, other, otherSavedAtMs } = conflict;
  const otherWord =
    otherSavedAtMs === null
      ? t("conflict.other")
      : t("conflict.other.saved", { time: momentText(otherSavedAtMs, language) });
  const { rows, isMore } = conflictRows(conflict, language);
  if (rows.length === 0) return <p>{t("conflict.only")}</p>;
  return (
    <>
      <div class="pp-table-scroll">
        <table class="pp-table">
          <thead>
            <tr>
              <th scope="col">{t("conflict.field")}</th>
              <th scope="col">{t("conflict.here")}</th>
              <th scope="col">{otherWord}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                <Version texts={here && row.here} isFirst={at === 0} rowCount={rows.length} language={language} />
                <Version texts={other && row.other} isFirst={at === 0} rowCount={rows.length} language={language} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isMore && <p class="pp-soft-text">{t("conflict.also")}</p>}
    </>
  );
}

interface VersionProps {
  /** Null for a version in which the record is removed, which is shown once for all fields. */
  texts: string[] | null;
  isFirst: boolean;
  rowCount: number;
  language: Language;
}

function Version({ texts, isFirst, rowCount, language }: VersionProps) {
  const t = folderWords(language);
  if (!texts) return isFirst ? <td rowSpan={rowCount}>{t("conflict.removed")}</td> : null;
  if (texts.length === 0) return <td>{t("conflict.none")}</td>;
  return (
    <td>
      {[...new Set(texts)].map((text) => (
        <div key={text}>{text}</div>
      ))}
    </td>
  );
}
