import { KEPT_DAYS } from "../../../../lib/core/vault/kept-days";
import { eraseWords } from "../../../../lib/i18n/erase";
import type { VaultScreen } from "../use-vault-screen";
import { useDrafts } from "../../drafts";
import { EraseAll } from "./EraseAll";
import { RemovalReceipts } from "./RemovalReceipts";

/** Explains how one student is erased and what is removed automatically, and erases everything. */
export function EraseSection({ ask, language }: VaultScreen) {
  const t = eraseWords(language);
  const drafts = useDrafts();
  const { readings, removedBookings, answeredQuestions } = KEPT_DAYS;
  return (
    <div class="pp-stack">
      <p>{t("student.text")}</p>
      <RemovalReceipts ask={ask} language={language} />
      <p>{t("ages.text", { readings, visits: removedBookings, questions: answeredQuestions })}</p>
      <p>{t("all.text")}</p>
      <EraseAll ask={ask} language={language} onErased={() => drafts.clear()} />
    </div>
  );
}
