import { useState } from "preact/hooks";
import { mailLink } from "../../../lib/core/asking/mail-link";
import type { QuestionSubject, SchoolClass } from "../../../lib/core/caseload/records";
import type { Failure } from "../../../lib/contracts/failure";
import { askMessage } from "../../../lib/i18n/ask-card";
import { LANGUAGES } from "../../../lib/i18n/translate";
import { Button } from "../../ui/Button";
import { Field, SelectField } from "../../ui/Field";
import { Icon } from "../../ui/Icon";
import * as icons from "../../ui/icons";
import { Notice } from "../../ui/Notice";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useMatrixScreen } from "./use-matrix-screen";
import { useMatrixWords } from "./use-matrix-words";

interface AskMessageProps {
  about: QuestionSubject;
  schoolClass: SchoolClass;
}

/** The message to the teacher, to copy or to open in a mail program. Names no student and no goal. */
export function AskMessage({ about, schoolClass }: AskMessageProps) {
  const { t, language, announce } = usePage();
  const { caseload, save, copyText } = useMatrixScreen();
  const { m } = useMatrixWords();
  const [spoken, setSpoken] = useState(language);
  const [failure, setFailure] = useState<Failure | null>(null);
  const students = caseload.students.map(({ student }) => student);
  const message = askMessage(about, { schoolClass, students }, spoken);
  if (!message)
    return (
      <Notice tone="warn">
        <p>{m("ask.refused")}</p>
      </Notice>
    );
  const remember = async (said: string): Promise<void> => {
    const outcome = await save("saveTeacherQuestion", { classId: schoolClass.id, about });
    setFailure(outcome);
    if (!outcome) announce(said);
  };
  const copy = async (): Promise<void> => {
    if (await copyText(message.body)) await remember(m("ask.copied"));
    else announce(m("ask.not-copied"));
  };
  const { teacherName, teacherEmail } = schoolClass;
  return (
    <>
      <h3>{teacherName ? m("ask.title", { teacher: teacherName }) : m("ask.title.nobody")}</h3>
      <p class="pp-soft-text">{m("ask.no-student")}</p>
      <div class="planner-narrow-form">
        <SelectField
          label={m("ask.language")}
          value={spoken}
          options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={setSpoken}
        />
      </div>
      <Field label={m("ask.message")}>
        {(control) => (
          <textarea class="pp-input matrix-message" readOnly rows={9} lang={spoken} {...control} value={message.body} />
        )}
      </Field>
      {message.leftOut.length > 0 && (
        <p class="pp-soft-text">{m("ask.left-out", { titles: message.leftOut.join(", ") })}</p>
      )}
      <div class="pp-row">
        <Button look="primary" icon={icons.copy} onPress={() => void copy()}>
          {m("ask.copy")}
        </Button>
        {teacherEmail && (
          <a class="pp-button" href={mailLink(teacherEmail, message)} onClick={() => void remember(m("ask.mailed"))}>
            <Icon path={icons.mail} />
            {m("ask.mail")}
          </a>
        )}
      </div>
      {!teacherEmail && <p class="pp-soft-text">{m("ask.no-email")}</p>}
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
