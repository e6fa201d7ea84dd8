import type { JSX } from "preact";
import type { Failure } from "../../lib/contracts/failure";
import type { AbsenceQuestion } from "../../lib/core/schedule/absence";
import { absenceWords } from "../../lib/i18n/absence";
import { failureText } from "../../lib/i18n/failure";
import { formatDay } from "../../lib/i18n/format";
import type { Language } from "../../lib/i18n/translate";
import { Button } from "./Button";
import { Notice } from "./Notice";
import "./AbsenceQuestions.css";

interface AnswerProps {
  language: Language;
  /** Saves her answer for all days of that title; null takes it back. Resolves to the failure, if any. */
  onAnswer: (title: string, isAway: boolean | null) => Promise<Failure | null>;
  /** Shows briefly what an answer changed. */
  onSaid: (text: string) => void;
}

/** Asks once about each all-day event for which the calendar does not say whether she is away. */
export function AbsenceQuestions({
  absences,
  ...answer
}: AnswerProps & { absences: readonly AbsenceQuestion[] }): JSX.Element | null {
  if (absences.length === 0) return null;
  const words = absenceWords(answer.language);
  const isOpen = absences.some(({ isAway }) => isAway === undefined);
  return (
    <Notice tone={isOpen ? "warn" : "note"}>
      <p>{words(isOpen ? "title" : "answers")}</p>
      <ul>
        {absences.map((absence) => (
          <Question key={absence.title} absence={absence} {...answer} />
        ))}
      </ul>
    </Notice>
  );
}

function Question({ absence, language, onAnswer, onSaid }: AnswerProps & { absence: AbsenceQuestion }): JSX.Element {
  const words = absenceWords(language);
  const { title, date, isAway } = absence;
  const answer = async (next: boolean | null): Promise<void> => {
    const failure = await onAnswer(title, next);
    const done = next === null ? "forgotten" : next ? "away" : "here";
    onSaid(failure ? failureText(failure, language) : words(done, { title }));
  };
  const button = (word: "yes" | "no" | "change", next: boolean | null): JSX.Element => (
    <Button label={words("of", { word: words(word), title })} onPress={() => void answer(next)}>
      {words(word)}
    </Button>
  );
  return isAway === undefined ? (
    <li>
      {words("ask", { title, day: formatDay(date, language) })}
      <div class="pp-absence-answers">
        {button("yes", true)}
        {button("no", false)}
      </div>
    </li>
  ) : (
    <li>
      {words(isAway ? "away" : "here", { title })} {button("change", null)}
    </li>
  );
}
