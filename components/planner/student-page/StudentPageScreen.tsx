import "./student-page.css";
import { useState } from "preact/hooks";
import type { StudentPage } from "../../../lib/contracts/student-page";
import { daysBetween, type IsoDate } from "../../../lib/core/time/iso-date";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { formatDay } from "../../../lib/i18n/format";
import { studentVisitText } from "../../../lib/i18n/student-page";
import { Button, LinkButton } from "../../ui/Button";
import { EmptyState } from "../../ui/Notice";
import * as icons from "../../ui/icons";
import { FailureNotice } from "../FailureNotice";
import { gradeWords } from "../grades";
import { usePage } from "../page-context";
import { hashOf } from "../route";
import { ScreenHeading } from "../ScreenHeading";
import { LedgerLines, MakeUps } from "../sessions/LedgerLines";
import { SessionTable } from "../sessions/SessionTable";
import { useAnswer } from "../use-answer";
import { DecisionList } from "./DecisionList";
import { GoalSections } from "./GoalSections";
import { PeriodTable } from "./PeriodTable";
import { ReportSection } from "./ReportSection";
import { ReviewSection } from "./ReviewSection";
import { StudentSummary } from "./StudentSummary";
import { useStudentPageScreen, useStudentPageWords } from "./use-student-page-screen";

/** The page about one student: minutes, goals, reasons to look at the plan again, visits and sessions. */
export function StudentPageScreen({ studentId }: { studentId: string | undefined }) {
  const t = useStudentPageWords();
  const { caseload } = useStudentPageScreen();
  const [isPrinting, setPrinting] = useState(false);
  const student = caseload.students.find((one) => one.student.id === studentId)?.student;
  if (!student)
    return (
      <EmptyState text={t("gone")}>
        <LinkButton href={hashOf({ screen: "students" })}>{t("back")}</LinkButton>
      </EmptyState>
    );
  const { id, initials, reviewDate } = student;
  return (
    <div class="pp-stack student-page" key={id}>
      {!isPrinting && (
        <ScreenHeading title={initials}>
          <LinkButton href={hashOf({ screen: "students" })}>{t("back")}</LinkButton>
          <LinkButton icon={icons.pencil} href={hashOf({ screen: "students", id, mode: "edit" })}>
            {t("edit")}
          </LinkButton>
          <LinkButton href={hashOf({ screen: "sessions", id })}>{t("sessions")}</LinkButton>
          <LinkButton href={hashOf({ screen: "matrix", id: student.classId })}>{t("matrix")}</LinkButton>
          <Button icon={icons.print} onPress={() => setPrinting(true)}>
            {t("summary")}
          </Button>
        </ScreenHeading>
      )}
      <LoadedPage {...{ studentId: id, initials, reviewDate, isPrinting }} onClose={() => setPrinting(false)} />
    </div>
  );
}

interface LoadedPageProps {
  studentId: string;
  initials: string;
  reviewDate: IsoDate | undefined;
  isPrinting: boolean;
  onClose: () => void;
}

function LoadedPage({ studentId, initials, reviewDate, isPrinting, onClose }: LoadedPageProps) {
  const t = useStudentPageWords();
  const { value, failure } = useAnswer("loadStudentPage", { studentId });
  if (value?.studentId !== studentId)
    return failure ? <FailureNotice failure={failure} /> : <p class="pp-soft">{t("loading")}</p>;
  if (isPrinting) return <StudentSummary page={value} onClose={onClose} />;
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      <About studentId={studentId} today={value.today} reviewDate={reviewDate} />
      <ReviewSection page={value} />
      <section class="pp-stack" aria-labelledby="student-minutes">
        <h2 id="student-minutes">{t("minutes")}</h2>
        <LedgerLines studentId={studentId} ledger={value.ledger} />
        <MakeUps studentId={studentId} makeUps={value.makeUps} />
        <PeriodTable periods={value.periods} />
      </section>
      <GoalSections studentId={studentId} goals={value.goals} today={value.today} />
      <ReportSection studentId={studentId} goals={value.goals} />
      <DecisionList decisions={value.decisions} />
      <Visits visits={value.visits} />
      <section class="pp-stack" aria-labelledby="student-sessions">
        <h2 id="student-sessions">{t("sessions.title")}</h2>
        {value.sessions.length === 0 ? (
          <p>{t("sessions.none")}</p>
        ) : (
          <SessionTable studentId={studentId} rows={value.sessions} initials={initials} />
        )}
      </section>
      <Notes goals={value.goals} />
    </>
  );
}

/** Class, grade, service and the next annual review. */
function About({
  studentId,
  today,
  reviewDate,
}: {
  studentId: string;
  today: IsoDate;
  reviewDate: IsoDate | undefined;
}) {
  const t = useStudentPageWords();
  const { t: words, language } = usePage();
  const { caseload } = useStudentPageScreen();
  const student = caseload.students.find((one) => one.student.id === studentId)?.student;
  const schoolClass = caseload.classes.find((one) => one.schoolClass.id === student?.classId)?.schoolClass;
  const days = reviewDate === undefined ? 0 : daysBetween(today, reviewDate);
  const review = days < 0 ? "review.over" : days === 0 ? "review.today" : "review.in";
  return (
    <div>
      {student && (
        <p>
          {schoolClass && (
            <a href={hashOf({ screen: "classes", id: schoolClass.id })}>{foreignText(schoolClass.name)}</a>
          )}
          {schoolClass && " · "}
          {gradeWords(words, student.grade)} · {student.discipline}
        </p>
      )}
      <p class={days < 0 ? "student-warn" : undefined}>
        {reviewDate === undefined
          ? t("review.none")
          : t(review, { count: days, date: formatDay(reviewDate, language) })}
      </p>
      <Accommodations lines={student?.accommodations ?? []} />
    </div>
  );
}

/** What the IEP says about times of the day; nothing where nothing is kept. */
function Accommodations({ lines }: { lines: readonly string[] }) {
  const t = useStudentPageWords();
  if (lines.length === 0) return null;
  return (
    <>
      <h2 id="student-accommodations">{t("accommodations")}</h2>
      <ul aria-labelledby="student-accommodations">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Visits({ visits }: Pick<StudentPage, "visits">) {
  const t = useStudentPageWords();
  const { language } = usePage();
  return (
    <section class="pp-stack" aria-labelledby="student-visits">
      <h2 id="student-visits">{t("visits")}</h2>
      {visits.length === 0 ? (
        <p>{t("visits.none")}</p>
      ) : (
        <ul class="sessions-ledger">
          {visits.map((visit) => (
            <li key={visit.visitId}>
              <a href={hashOf({ screen: "visits", id: visit.visitId })}>{studentVisitText(visit, language)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const MAX_NOTES = 20;

/** Her notes on goals, the newest first. */
function Notes({ goals }: Pick<StudentPage, "goals">) {
  const t = useStudentPageWords();
  const { language } = usePage();
  const notes = goals
    .flatMap(({ goalId, text, notes: ofGoal }) => ofGoal.map(({ date, note }) => ({ goalId, text, date, note })))
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .slice(0, MAX_NOTES);
  return (
    <section class="pp-stack" aria-labelledby="student-notes">
      <h2 id="student-notes">{t("notes")}</h2>
      {notes.length === 0 ? (
        <p>{t("notes.none")}</p>
      ) : (
        <ul class="sessions-ledger">
          {notes.map(({ goalId, text, date, note }) => (
            <li key={`${date} ${goalId} ${note}`}>
              <b>{formatDay(date, language)}</b> {note} <span class="pp-soft">{text}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
