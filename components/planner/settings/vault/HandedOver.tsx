import { useEffect, useRef, useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import type { HandOverFile } from "../../../../lib/contracts/vault";
import { handOverWords } from "../../../../lib/i18n/hand-over";
import { recordCountsText } from "../../../../lib/i18n/vault";
import { Button } from "../../../ui/Button";
import { ConfirmDialog } from "../../../ui/ConfirmDialog";
import { Notice } from "../../../ui/Notice";
import { NamedElsewhere } from "../../students/NamedElsewhere";
import type { VaultScreen } from "../use-vault-screen";
import { VaultFailure } from "./VaultFailure";

/** A saved hand-over: the file's name, its code, and the students in it. */
export interface SavedHandOver extends Omit<HandOverFile, "file"> {
  name: string;
  studentIds: string[];
}

/** Shows a hand-over's code, once, and offers to erase the students that were handed over. */
export function HandedOver(props: VaultScreen & { saved: SavedHandOver; onClose: () => void }) {
  const { ask, language, saved, onClose } = props;
  const { name, code, counts, studentIds } = saved;
  const t = handOverWords(language);
  const [isAsking, setAsking] = useState(false);
  const [isErased, setErased] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const erase = async (): Promise<void> => {
    setAsking(false);
    for (const id of studentIds) {
      const answer = await ask("removeStudent", { id });
      if (!answer.ok) return setFailure(answer.failure);
    }
    setErased(true);
  };
  return (
    <Notice tone="ok">
      <div class="pp-stack">
        <h3 ref={heading} tabIndex={-1}>
          {t("done.title", { name })}
        </h3>
        <p>{t("done.counts", { counts: recordCountsText(counts, language) })}</p>
        <p>{t("done.code")}</p>
        <p class="planner-code-value">
          <strong>{code}</strong>
        </p>
        <VaultFailure failure={failure} language={language} />
        {isErased ? (
          <output>{t("erase.done")}</output>
        ) : (
          <>
            <p>{t("erase.text")}</p>
            <div>
              <Button isDanger onPress={() => setAsking(true)}>
                {t("erase.open", { count: studentIds.length })}
              </Button>
            </div>
          </>
        )}
        <div>
          <Button onPress={onClose}>{t("close")}</Button>
        </div>
        {isAsking && (
          <ConfirmErase
            {...{ ask, language, studentIds }}
            onConfirm={() => void erase()}
            onCancel={() => setAsking(false)}
          />
        )}
      </div>
    </Notice>
  );
}

interface ConfirmEraseProps extends VaultScreen, Pick<SavedHandOver, "studentIds"> {
  onConfirm: () => void;
  onCancel: () => void;
}

function ConfirmErase({ ask, language, studentIds, onConfirm, onCancel }: ConfirmEraseProps) {
  const t = handOverWords(language);
  return (
    <ConfirmDialog
      title={t("erase.title", { count: studentIds.length })}
      confirmWord={t("erase.confirm")}
      cancelWord={t("cancel")}
      isDanger
      {...{ onConfirm, onCancel }}
    >
      <p>{t("erase.warn")}</p>
      <NamedElsewhere ask={ask} language={language} ids={studentIds} />
    </ConfirmDialog>
  );
}
