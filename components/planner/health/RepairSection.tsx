import { useMemo, useRef, useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import { isOfUnknownStudent, type DamagedRecord } from "../../../lib/core/vault/vault-health";
import { damagedRecordText, vaultWords } from "../../../lib/i18n/vault";
import { translator } from "../../../lib/i18n/translate";
import { Button, LinkButton } from "../../ui/Button";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useHealthScreen } from "./use-health-screen";

/** Lists the damaged records, each with what can be done about it. */
export function RepairSection({ damaged }: { damaged: readonly DamagedRecord[] }) {
  const { language, announce } = usePage();
  const { save } = useHealthScreen();
  const t = useMemo(() => translator(vaultWords, language), [language]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (records: readonly DamagedRecord[]): Promise<void> => {
    const failed = await save("removeDamaged", { records: records.map(({ kind, id }) => ({ kind, id })) });
    setFailure(failed);
    if (failed) return;
    announce(t("repair.removed"));
    // Move the focus: the pressed button is gone.
    heading.current?.focus();
  };
  return (
    <section class="pp-stack planner-section">
      <h2 ref={heading} tabIndex={-1}>
        {t("repair.title")}
      </h2>
      <p class="pp-soft-text">{t(damaged.length === 0 ? "repair.sound" : "repair.text")}</p>
      {damaged.some(isOfUnknownStudent) && <p class="pp-soft-text">{t("repair.whose")}</p>}
      {failure && <FailureNotice failure={failure} />}
      {damaged.length > 0 && (
        <div>
          <LinkButton href="#backup">{t("missing.restore")}</LinkButton>
        </div>
      )}
      {damaged.length > 0 && (
        <ul class="planner-lines">
          {damaged.map((record) => {
            const name = damagedRecordText(record, language);
            return (
              <li key={`${record.kind} ${record.id}`} class="pp-row pp-spread">
                <span>{name}</span>
                <Button onPress={() => void remove([record])} label={t("repair.remove.what", { record: name })}>
                  {t("repair.remove")}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {damaged.length > 1 && (
        <div>
          <Button onPress={() => void remove(damaged)}>{t("repair.remove-all")}</Button>
        </div>
      )}
    </section>
  );
}
