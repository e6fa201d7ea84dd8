import { useMemo, useState } from "preact/hooks";
import { vaultWords } from "../../lib/i18n/vault";
import { translator, type Language } from "../../lib/i18n/translate";
import { Button } from "../ui/Button";
import { ConfirmDialog } from "../ui/ConfirmDialog";

/** Offers to start with an empty vault after everything was lost, and asks her to confirm. */
export function StartAnew({ language, onStart }: { language: Language; onStart: () => void }) {
  const t = useMemo(() => translator(vaultWords, language), [language]);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t("anew.start")}</Button>
      {isAsking && (
        <ConfirmDialog
          title={t("anew.title")}
          confirmWord={t("anew.start")}
          cancelWord={t("anew.cancel")}
          isDanger
          onConfirm={() => {
            setAsking(false);
            onStart();
          }}
          onCancel={() => setAsking(false)}
        >
          <p>{t("anew.text")}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
