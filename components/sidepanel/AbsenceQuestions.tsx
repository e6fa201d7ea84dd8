import type { JSX } from "preact";
import type { AbsenceQuestion } from "../../lib/core/schedule/absence";
import { failureText } from "../../lib/i18n/failure";
import { formatDay } from "../../lib/i18n/format";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import type { WindowContext } from "./window-context";

interface AbsenceQuestionsProps {
  absences: readonly AbsenceQuestion[];
  context: WindowContext;
}

/** Asks once about each all-day event for which the calendar does not say whether she is away. */
export function AbsenceQuestions({ absences, context }: AbsenceQuestionsProps): JSX.Element | null {
  if (absences.length === 0) return null;
  const isOpen = absences.some(({ isAway }) => isAway === undefined);
  return (
    <Notice tone={isOpen ? "warn" : "note"}>
      <p>{context.words(isOpen ? "absenceTitle" : "absenceAnswers")}</p>
      <ul>
        {absences.map((absence) => (
          <Question key={absence.title} absence={absence} context={context} />
        ))}
      </ul>
    </Notice>
  );
}

function Question({ absence, context }: { absence: AbsenceQuestion; context: WindowContext }): JSX.Element {
  const { words, language, actions, onSaid } = context;
  const { title, date, isAway } = absence;
  const answer = async (next: boolean | null): Promise<void> => {
    const answered = await actions.answerAbsence(title, next);
    const done = next === null ? "absenceForgotten" : next ? "absenceAway" : "absenceHere";
    onSaid({ text: answered.ok ? words(done, { title }) : failureText(answered.failure, language) });
  };
  const button = (word: "absenceYes" | "absenceNo" | "absenceChange", next: boolean | null): JSX.Element => (
    <Button label={words("absenceOf", { word: words(word), title })} onPress={() => void answer(next)}>
      {words(word)}
    </Button>
  );
  return isAway === undefined ? (
    <li>
      {words("absenceAsk", { title, day: formatDay(date, language) })}
      <div class="panel-answers">
        {button("absenceYes", true)}
        {button("absenceNo", false)}
      </div>
    </li>
  ) : (
    <li>
      {words(isAway ? "absenceAway" : "absenceHere", { title })} {button("absenceChange", null)}
    </li>
  );
}
