import { useState } from "preact/hooks";
import type { EraseReceipt } from "../../../../lib/contracts/vault";
import type { Failure } from "../../../../lib/contracts/failure";
import { erasureReceipt, eraseWords, receiptTexts } from "../../../../lib/i18n/erase";
import type { Language } from "../../../../lib/i18n/translate";
import { Button } from "../../../ui/Button";
import { ConfirmDialog } from "../../../ui/ConfirmDialog";
import { Notice } from "../../../ui/Notice";
import type { VaultScreen } from "../use-vault-screen";
import { download } from "./download-file";
import { VaultFailure } from "./VaultFailure";

/** Erases everything on this device after asking, and says what remains elsewhere. */
export function EraseAll({ ask, language, onErased }: VaultScreen & { onErased?: (receipt: EraseReceipt) => void }) {
  const t = eraseWords(language);
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [receipt, setReceipt] = useState<EraseReceipt | null>(null);
  const erase = async (): Promise<void> => {
    setAsking(false);
    const answer = await ask("eraseAll", null);
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    setReceipt(answer.value);
    onErased?.(answer.value);
  };
  return (
    <div class="pp-stack">
      <VaultFailure failure={failure} language={language} />
      {receipt && <EraseReceiptNotice receipt={receipt} language={language} />}
      <div>
        <Button isDanger onPress={() => setAsking(true)}>
          {t("all.open")}
        </Button>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={t("all.title")}
          confirmWord={t("all.confirm")}
          cancelWord={t("cancel")}
          isDanger
          onConfirm={() => void erase()}
          onCancel={() => setAsking(false)}
        >
          <p>{t("all.warn")}</p>
          <p>{t("all.elsewhere")}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}

/** Says what was erased and what remains elsewhere. */
export function EraseReceiptNotice({ receipt, language }: { receipt: EraseReceipt; language: Language }) {
  return (
    <Notice tone="ok" isNews>
      {receiptTexts(receipt, language).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <div>
        <Button onPress={() => download("pushpin-receipt.txt", erasureReceipt(receipt, language), "text/plain")}>
          {eraseWords(language)("receipt.save")}
        </Button>
      </div>
    </Notice>
  );
}
