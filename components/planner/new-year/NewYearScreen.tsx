import { Button } from "../../ui/Button";
import { EmptyState, Notice } from "../../ui/Notice";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { ScreenHeading } from "../ScreenHeading";
import { ClassRows } from "./ClassRows";
import { LeftVisits } from "./LeftVisits";
import { schoolYearOf } from "./new-year-draft";
import "./new-year.css";
import { ScheduleFiles } from "./ScheduleFiles";
import { StudentRows } from "./StudentRows";
import { useNewYear, useNewYearWords, type NewYear } from "./use-new-year";

/** Starts a school year: copied classes, new schedules, and where each student goes, saved at once. */
export function NewYearScreen() {
  const n = useNewYearWords();
  const newYear = useNewYear();
  return (
    <div class="pp-stack planner-new-year">
      <a class="planner-back" href="#classes">
        {n("back")}
      </a>
      <ScreenHeading title={n("title")} />
      {newYear.caseload.classes.length === 0 ? (
        <EmptyState text={n("empty")} />
      ) : (
        <>
          <div class="pp-stack" inert={newYear.isBusy}>
            <p>{n("text")}</p>
            <ScheduleFiles newYear={newYear} />
            <ClassRows newYear={newYear} />
            <StudentRows newYear={newYear} />
            <LeftVisits newYear={newYear} />
          </div>
          <SavePart newYear={newYear} />
        </>
      )}
    </div>
  );
}

function SavePart({ newYear }: { newYear: NewYear }) {
  const n = useNewYearWords();
  const { draft, wrong, failure, isBusy, save, discard } = newYear;
  const what = useChanges(newYear);
  return (
    <div class="pp-stack">
      {/* Reads out what each step above adds. */}
      <p aria-live="polite">{what === "" ? n("summary.none") : n("summary", { what })}</p>
      {wrong.length > 0 && (
        <Notice tone="stop" isNews>
          <ul>
            {wrong.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      {failure && <FailureNotice failure={failure} />}
      <div class="pp-row">
        <Button look="primary" isBusy={isBusy} onPress={() => void save()}>
          {n("save")}
        </Button>
        {(what !== "" || draft.schedules.length > 0) && <Button onPress={discard}>{n("discard")}</Button>}
      </div>
    </div>
  );
}

/** Everything that saving would change, as one list of words. */
function useChanges({ draft, caseload }: NewYear): string {
  const n = useNewYearWords();
  const { language } = usePage();
  const students = caseload.students.map(({ student }) => student);
  const { copies, schedules, students: changed } = schoolYearOf(draft, students);
  const before = new Map(students.map((student) => [student.id, student]));
  const counts = [
    ["sum.copies", copies.length],
    ["sum.schedules", schedules.length],
    ["sum.moved", changed.filter(({ id, classId }) => before.get(id)?.classId !== classId).length],
    ["sum.grades", changed.filter(({ id, grade }) => before.get(id)?.grade !== grade).length],
  ] as const;
  const words = counts.filter(([, count]) => count > 0).map(([word, count]) => n(word, { count }));
  return new Intl.ListFormat(language).format(words);
}
