import { useEffect, useRef } from "preact/hooks";
import type { StudentPage } from "../../../lib/contracts/student-page";
import { withPromptTexts } from "../../../lib/core/ledger/review-prompt";
import { formatDay } from "../../../lib/i18n/format";
import { lineLedgerText } from "../../../lib/i18n/ledger";
import { reviewText, trendText } from "../../../lib/i18n/progress";
import { goalReport } from "../../../lib/i18n/progress-report";
import { studentVisitText } from "../../../lib/i18n/student-page";
import { Button } from "../../ui/Button";
import * as icons from "../../ui/icons";
import { gradeWords } from "../grades";
import { NameQuestion } from "../nameless/NameQuestion";
import { useNameless, usePeople } from "../nameless/use-nameless";
import { useWho, WhoField } from "../nameless/WhoField";
import { usePage } from "../page-context";
import { useStudentPageScreen, useStudentPageWords } from "./use-student-page-screen";

/** One page about one student to print. It does not name the student unless she chooses how. */
export function StudentSummary({ page, onClose }: { page: StudentPage; onClose: () => void }) {
  const t = useStudentPageWords();
  const { language } = usePage();
  const { caseload } = useStudentPageScreen();
  const student = caseload.students.find((one) => one.student.id === page.studentId)?.student;
  const who = useWho({ id: page.studentId, initials: student?.initials ?? "" }, "summary");
  const names = useNameless({
    ...{ people: usePeople(caseload), studentId: page.studentId, language, own: who.shown },
    texts: [...textsOf(page), ...(student?.accommodations ?? [])],
  });
  return (
    <div class="pp-stack">
      <div class="pp-stack student-controls">
        <NameQuestion {...names} />
        <div class="pp-row">
          <WhoField of={who} />
          <Button look="primary" icon={icons.print} onPress={() => window.print()}>
            {t("summary.print")}
          </Button>
          <Button onPress={onClose}>{t("summary.close")}</Button>
        </div>
      </div>
      <SummaryPaper page={page} who={who.shown} nameless={names.nameless} />
    </div>
  );
}

/** What she or a calendar wrote and the summary shows: goals, titles, reasons. */
function textsOf({ goals, visits, decisions }: StudentPage): string[] {
  const found: string[] = [];
  const note = (text: string): string => {
    found.push(text);
    return text;
  };
  for (const { text } of goals) note(text);
  for (const { routineTitle } of visits) note(routineTitle);
  for (const { reason, prompt } of decisions) {
    note(reason);
    withPromptTexts(prompt, note);
  }
  return found;
}

/** Renders a part of the summary; nothing when it has no lines. */
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

interface SummaryPaperProps {
  page: StudentPage;
  /** How the student is named; "" for not at all. */
  who: string;
  /** Leaves initials and names out of a text. */
  nameless: (text: string) => string;
}

function SummaryPaper({ page, who, nameless }: SummaryPaperProps) {
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
      {part(t("accommodations"), (student?.accommodations ?? []).map(nameless))}
      {part(
        t("visits"),
        page.visits.map((visit) =>
          studentVisitText({ ...visit, routineTitle: nameless(visit.routineTitle) }, language),
        ),
      )}
      {part(
        t("decisions"),
        page.decisions.map(({ decidedOn, choice, reason, prompt }) =>
          [
            `${t("decision", { date: formatDay(decidedOn, language), choice: t(`choice.${choice}`) })}.`,
            t("because", { reason: nameless(reason) }),
            t("evidence", { evidence: reviewText(withPromptTexts(prompt, nameless), language) }),
          ].join(" "),
        ),
      )}
    </article>
  );
}
