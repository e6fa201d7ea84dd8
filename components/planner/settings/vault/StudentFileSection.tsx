import { useEffect, useRef, useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import type { StudentFile } from "../../../../lib/contracts/vault";
import type { Language } from "../../../../lib/i18n/translate";
import { studentFileParts, studentFileWords } from "../../../../lib/i18n/student-file";
import { Button } from "../../../ui/Button";
import { SelectField } from "../../../ui/Field";
import { NameQuestion } from "../../nameless/NameQuestion";
import { useNameless } from "../../nameless/use-nameless";
import type { StudentChoice, VaultScreen } from "../use-vault-screen";
import { typedTexts, withTexts } from "./nameless-file";
import { VaultFailure } from "./VaultFailure";

/** Shows everything that is kept about one student, and prints it: other students are left out of what she typed. */
export function StudentFileSection({ ask, language, students }: VaultScreen & { students: readonly StudentChoice[] }) {
  const t = studentFileWords(language);
  const [id, setId] = useState("");
  const [file, setFile] = useState<StudentFile | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const load = async (): Promise<void> => {
    if (id === "") return;
    const answer = await ask("loadStudentFile", { id });
    setFailure(answer.ok ? null : answer.failure);
    setFile(answer.ok ? answer.value : null);
  };
  if (file) return <StudentFilePrint {...{ id, file, language, students }} onClose={() => setFile(null)} />;
  return (
    <div class="pp-stack">
      <p>{t("text")}</p>
      {students.length === 0 && <p class="pp-soft-text">{t("empty")}</p>}
      <VaultFailure failure={failure} language={language} />
      {students.length > 0 && (
        <div class="pp-stack planner-narrow-form">
          <SelectField
            label={t("choose")}
            value={id}
            options={[
              { value: "", label: t("choose.none") },
              ...students.map((one) => ({ value: one.id, label: t("option", { ...one }) })),
            ]}
            onChange={setId}
          />
          <div>
            <Button onPress={() => void load()}>{t("show")}</Button>
          </div>
        </div>
      )}
    </div>
  );
}

interface PrintProps {
  id: string;
  file: StudentFile;
  language: Language;
  students: readonly StudentChoice[];
  onClose: () => void;
}

function StudentFilePrint({ id, file, language, students, onClose }: PrintProps) {
  const t = studentFileWords(language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { className, teacherName } = file;
  const people = { students, known: [className ?? "", teacherName ?? ""] };
  const own = file.student.initials;
  const names = useNameless({ people, studentId: id, texts: typedTexts(file), language, own });
  const parts = studentFileParts(withTexts(file, names.nameless), language);
  const date = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format();
  return (
    <div class="pp-stack">
      <div class="pp-row">
        <Button look="primary" onPress={() => window.print()}>
          {t("print")}
        </Button>
        <Button onPress={onClose}>{t("close")}</Button>
      </div>
      <NameQuestion {...names} />
      <article class="pp-stack planner-print-page">
        <h3 ref={heading} tabIndex={-1}>
          {t("heading", { initials: file.student.initials })}
        </h3>
        <p>{t("made", { date })}</p>
        {parts.map((part) => (
          <section key={part.heading} class="pp-stack">
            <h4>{part.heading}</h4>
            <ul>
              {part.lines.map((line, at) => (
                // Two lines may be equal, and none ever moves.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={`${at} ${line}`}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </article>
    </div>
  );
}
