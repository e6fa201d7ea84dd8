import { isYearEnd } from "../../lib/core/caseload/next-grade";
import { yearEndWords } from "../../lib/i18n/year-end";
import type { Language } from "../../lib/i18n/translate";
import { Button, LinkButton } from "../ui/Button";
import { Notice } from "../ui/Notice";

interface YearEndReminderProps {
  language: Language;
  today: string;
  hasStudents: boolean;
  /** The year that she is done with. */
  yearReviewed: number;
  onDone: (year: number) => void;
}

/** Reminds at the end of the school year to go through the caseload, until she says that she is done. */
export function YearEndReminder({ language, today, hasStudents, yearReviewed, onDone }: YearEndReminderProps) {
  const year = Number(today.slice(0, 4));
  if (!hasStudents || !isYearEnd(today) || yearReviewed >= year) return null;
  const t = yearEndWords(language);
  return (
    <Notice tone="note">
      <p>{t("remind")}</p>
      <div class="pp-row">
        <LinkButton href="#year-end">{t("remind.open")}</LinkButton>
        <Button onPress={() => onDone(year)}>{t("remind.done")}</Button>
      </div>
    </Notice>
  );
}
