import type { SchoolClass } from "../../../lib/core/caseload/records";
import type { ClassMatrix } from "../../../lib/contracts/class-matrix";
import type { IsoDate } from "../../../lib/core/time/iso-date";
import { formatShortDay, formatTimeRange } from "../../../lib/i18n/format";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import * as icons from "../../ui/icons";
import { daysText } from "../days-text";
import { usePage } from "../page-context";
import { useKindLabel } from "../use-kind-label";
import { useMatrixScreen } from "./use-matrix-screen";
import { AskCard } from "./AskCard";
import { goalsWithoutRoutine } from "../../../lib/core/matrix/gaps";
import { useMatrixWords } from "./use-matrix-words";

interface TeacherSectionProps {
  matrix: ClassMatrix;
  schoolClass: SchoolClass;
}

/** Lists what the teacher reported, each with a button to remove it, and questions without an answer. */
export function TeacherSection({ matrix, schoolClass }: TeacherSectionProps) {
  const { m } = useMatrixWords();
  const reports = useTeacherReports(matrix);
  const shown = new Set(goalsWithoutRoutine(matrix).map(({ question }) => question?.id));
  const waiting = matrix.questions.filter(({ id, answeredOn }) => !answeredOn && !shown.has(id));
  if (reports.length === 0 && waiting.length === 0) return null;
  return (
    <section class="pp-stack matrix-screen-only" aria-labelledby="matrix-reports">
      <h2 id="matrix-reports">{m("report.title")}</h2>
      <ul class="planner-lines">
        {reports.map((line) => (
          <TeacherReportLine key={line.id} line={line} />
        ))}
        {waiting.map((question) => (
          <li key={question.id}>
            <p class="pp-soft-text">{m("report.waiting")}</p>
            <AskCard question={question} schoolClass={schoolClass} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TeacherReport {
  what: "routine" | "title" | "blocked";
  id: string;
  text: string;
  on: IsoDate;
}

function useTeacherReports({ teacherRoutines, teacherTitles, blockedTimes }: ClassMatrix): TeacherReport[] {
  const { language } = usePage();
  const kindLabel = useKindLabel();
  const { m } = useMatrixWords();
  return [
    ...teacherRoutines.map((routine): TeacherReport => ({
      what: "routine",
      id: routine.id,
      text: m("report.routine", {
        title: routine.title,
        kind: kindLabel(routine.kind),
        days: daysText(routine.weekdays, language),
        time: formatTimeRange(routine, language),
      }),
      on: routine.confirmedOn,
    })),
    ...teacherTitles.map(({ id, title, kind, confirmedOn }): TeacherReport => ({
      what: "title",
      id,
      text: m("report.title-of", { title, kind: kindLabel(kind) }),
      on: confirmedOn,
    })),
    ...blockedTimes.map((blocked): TeacherReport => ({
      what: "blocked",
      id: blocked.id,
      text: m("report.blocked", {
        days: daysText(blocked.weekdays, language),
        time: formatTimeRange(blocked, language),
      }),
      on: blocked.saidOn,
    })),
  ];
}

function TeacherReportLine({ line: { what, id, text, on } }: { line: TeacherReport }) {
  const { announce, language } = usePage();
  const { save } = useMatrixScreen();
  const { m } = useMatrixWords();
  const remove = async (): Promise<void> => {
    if (!(await save("removeTeacherReport", { what, id }))) announce(m("report.removed"));
  };
  return (
    <li class="matrix-line">
      <div>
        <p>{text}</p>
        <p class="pp-soft">
          <Icon path={icons.people} /> {m("report.on", { date: formatShortDay(on, language) })}
        </p>
      </div>
      <Button look="quiet" label={m("report.remove.what", { what: text })} onPress={() => void remove()}>
        {m("report.remove")}
      </Button>
    </li>
  );
}
