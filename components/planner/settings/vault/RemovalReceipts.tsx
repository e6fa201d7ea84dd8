import { useEffect, useState } from "preact/hooks";
import type { VisitList } from "../../../../lib/contracts/visits";
import type { AccessEntry } from "../../../../lib/core/vault/access-log";
import { accessText } from "../../../../lib/i18n/access-log";
import { eraseWords, removalReceipt } from "../../../../lib/i18n/erase";
import { Button } from "../../../ui/Button";
import type { VaultScreen } from "../use-vault-screen";
import { download } from "./download-file";

const MAX_SHOWN = 5;

/** Counts the visits of erased students that are still in a calendar. */
const countLeftover = ({ classes }: VisitList): number =>
  classes
    .flatMap(({ visits }) => visits)
    .filter(({ dates }) => dates.some(({ needs }) => needs.some(({ code }) => code === "no-students"))).length;

/** Downloads the receipt of one erasure. It counts what is left at the moment of the press. */
async function saveReceipt(
  ask: VaultScreen["ask"],
  erasure: AccessEntry,
  language: VaultScreen["language"],
): Promise<void> {
  const visits = await ask("loadVisits", null);
  const left = { count: visits.ok ? countLeftover(visits.value) : null, countedAtMs: Date.now() };
  download("pushpin-receipt.txt", removalReceipt(erasure, left, language), "text/plain");
}

/**
 * Lists the last erasures of students, by time and number, each with a receipt to keep. Nothing while there is none.
 */
export function RemovalReceipts({ ask, language }: VaultScreen) {
  const t = eraseWords(language);
  const [erasures, setErasures] = useState<AccessEntry[]>([]);
  useEffect(() => {
    void ask("loadAccessLog", null).then((answer) => {
      if (answer.ok) setErasures(answer.value.filter(({ removed }) => removed?.students).slice(0, MAX_SHOWN));
    });
  }, [ask]);
  if (erasures.length === 0) return null;
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <section class="pp-stack">
      <h3>{t("receipt.log")}</h3>
      <ul class="pp-stack">
        {erasures.map((erasure) => (
          <li key={erasure.atMs} class="pp-row">
            <span>
              {time.format(erasure.atMs)}: {accessText(erasure, language)}
            </span>
            <Button
              label={`${t("receipt.save")}, ${time.format(erasure.atMs)}`}
              onPress={() => void saveReceipt(ask, erasure, language)}
            >
              {t("receipt.save")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
