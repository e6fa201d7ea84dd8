import { useEffect, useRef, useState } from "preact/hooks";
import type { StudentPage } from "../../../lib/contracts/student-page";
import { withoutInitials } from "../../../lib/core/caseload/without-initials";
import { formatDay } from "../../../lib/i18n/format";
import { lineLedgerText } from "../../../lib/i18n/ledger";
import { reviewText, trendText } from "../../../lib/i18n/progress";
import { goalReport } from "../../../lib/i18n/progress-report";
import { studentVisitText } from "../../../lib/i18n/student-page";
import { Button } from "../../ui/Button";
import { SelectField, TextField } from "../../ui/Field";
import * as icons from "../../ui/icons";
import { gradeWords } from "../grades";
import { usePage } from "../page-context";
import { useStudentPageScreen, useStudentPageWords } from "./use-student-page-screen";

const WHO = ["none", "initials", "code"] as const;

/** One page about one student to print: nothing names the student unless she chooses what does. */
export function StudentSummary({ page, onClose }: { page: StudentPage; onClose: () => void }) {
  const t = useStudentPageWords();
  const { caseload } = useStudentPageScreen();
  const [who, chooseWho] = useState<(typeof WHO)[number]>("none");
  const [code, setCode] = useState("");
  const student = caseload.students.find((one) => one.student.id === page.studentId)?.student;
  const shown = { none: "", initials: student?.initials ?? "", code: code.trim() }[who];
  return (
    <div class="pp-stack">
      <div class="pp-row student-controls">
        <SelectField
          label={t("summary.who")}
          value={who}
          options={WHO.map((value) => ({ value, label: t(`summary.who.${value}`) }))}
          onChange={chooseWho}
        />
        {who === "code" && <TextField label={t("summary.code")} value={code} onChange={setCode} />}
        <Button look="primary" icon={icons.print} onPress={() => window.print()}>
          {t("summary.print")}
        </Button>
        <Button onPress={onClose}>{t("summary.close")}</Button>
      </div>
      <SummaryPaper page={page} who={shown} showsInitials={who === "initials"} />
    </div>
  );
}

/** A part of the summary; nothing where it has no lines. */
const part = (title: string, lines: readonly string[]) =>
  lines.length > 0 && (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );

/** Leaves initials out of what she typed: other students' always, this one's unless she chose them. */
function useNameless({ studentId }: StudentPage, who: string, showsInitials: boolean): (text: string) => string {
  const t = useStudentPageWords();
  const { students } = useStudentPageScreen().caseload;
  const own = students.find(({ student }) => student.id === studentId)?.student.initials;
  const instead = new Map(students.map(({ student }) => [student.initials, t("summary.another")]));
  if (own !== undefined) instead.set(own, showsInitials ? own : who || t("summary.this"));
  return (text) => withoutInitials(text, instead);
}

interface SummaryPaperProps {
  page: StudentPage;
  /** What names the student; "" for nothing. */
  who: string;
  showsInitials: boolean;
}

function SummaryPaper({ page, who, showsInitials }: SummaryPaperProps) {
  const nameless = useNameless(page, who, showsInitials);
  const t = useStudentPageWords();
  const { language, t: words } = usePage();
  const { caseload } = useStudentPageScreen();
  const student = caseload.students.find((one) => one.student.id === page.studentId)?.student;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const goals = page.goals.flatMap((goal, at) => {
    const [line, ...rest] = goalReport(
      { ...goal, text: nameless(goal.text) },
      { number: at + 1, code: undefined },
      language,
    );
    return [[line, ...rest, ...(goal.points.length > 0 ? [trendText(goal.trend, language)] : [])].join(" ")];
  });
  return (
    <article class="student-paper">
      <h1 ref={heading} tabIndex={-1}>
        {who === "" ? t("summary.title") : t("summary.title.of", { who })}
      </h1>
      <p>
        {[
          t("summary.made", { date: formatDay(page.today, language) }),
          ...(student ? [gradeWords(words, student.grade), student.discipline] : []),
          ...(student?.reviewDate === undefined
            ? []
            : [t("summary.review", { date: formatDay(student.reviewDate, language) })]),
        ].join(" · ")}
      </p>
      {part(
        t("minutes"),
        page.ledger.lines.map((ledger) => {
          const { line, sentences } = lineLedgerText(ledger, language);
          return [`${line}.`, ...sentences].join(" ");
        }),
      )}
      {part(t("summary.goals"), goals)}
      {part(
        t("visits"),
        page.visits.map((visit) => studentVisitText(visit, language)),
      )}
      {part(
        t("decisions"),
        page.decisions.map(({ decidedOn, choice, reason, prompt }) =>
          [
            `${t("decision", { date: formatDay(decidedOn, language), choice: t(`choice.${choice}`) })}.`,
            t("because", { reason: nameless(reason) }),
            t("evidence", { evidence: reviewText(prompt, language) }),
          ].join(" "),
        ),
      )}
    </article>
  );
}
