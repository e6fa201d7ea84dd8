import { useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import type { AccessEntry } from "../../../../lib/core/vault/access-log";
import { accessLogCsv, accessLogWords, accessText } from "../../../../lib/i18n/access-log";
import type { Language } from "../../../../lib/i18n/translate";
import { Button } from "../../../ui/Button";
import type { VaultScreen } from "../use-vault-screen";
import { download } from "./download-file";
import { VaultFailure } from "./VaultFailure";

const SHOWN = 50;

/** Shows when the records were opened, locked and changed. */
export function AccessLogSection({ ask, language }: VaultScreen) {
  const t = accessLogWords(language);
  const [entries, setEntries] = useState<AccessEntry[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const load = async (): Promise<void> => {
    const answer = await ask("loadAccessLog", null);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) setEntries(answer.value);
  };
  return (
    <div class="pp-stack">
      <p>{t("text")}</p>
      <VaultFailure failure={failure} language={language} />
      <div class="pp-row">
        <Button onPress={() => void load()}>{t("show")}</Button>
        {entries !== null && entries.length > 0 && (
          <Button onPress={() => download("pushpin-log.csv", accessLogCsv(entries, language), "text/csv")}>
            {t("download")}
          </Button>
        )}
      </div>
      {entries?.length === 0 && <p class="pp-soft-text">{t("none")}</p>}
      {entries !== null && entries.length > 0 && <LogTable entries={entries} language={language} />}
    </div>
  );
}

function LogTable({ entries, language }: { entries: readonly AccessEntry[]; language: Language }) {
  const t = accessLogWords(language);
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const shown = entries.slice(0, SHOWN);
  return (
    <>
      {entries.length > SHOWN && <p class="pp-soft-text">{t("more", { count: SHOWN, all: entries.length })}</p>}
      <table class="pp-table">
        <thead>
          <tr>
            <th scope="col">{t("when")}</th>
            <th scope="col">{t("what")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((entry, at) => (
            // Entries have no id, and none ever moves.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={`${entry.atMs} ${at}`}>
              <td>{time.format(entry.atMs)}</td>
              <td>{accessText(entry, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
