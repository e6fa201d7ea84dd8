import { translator, type Language } from "../../lib/i18n/translate";
import { visitNeedsWords } from "../../lib/i18n/visit-needs";
import { Button } from "./Button";
import { Notice } from "./Notice";

interface VisitNeedsNoticeProps {
  /** Number of dates; null until it is known. */
  count: number | null;
  language: Language;
  onOpen: () => void;
}

/** Says that dates of visits need her, and leads to them. Renders nothing when none does. */
export function VisitNeedsNotice({ count, language, onOpen }: VisitNeedsNoticeProps) {
  if (!count) return null;
  const t = translator(visitNeedsWords, language);
  return (
    <Notice tone="warn">
      <p>{t("needs", { count })}</p>
      <div>
        <Button onPress={onOpen}>{t("open")}</Button>
      </div>
    </Notice>
  );
}
