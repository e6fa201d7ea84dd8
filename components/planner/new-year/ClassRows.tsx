import type { ClassOverview } from "../../../lib/contracts/caseload";
import type { SchoolClass } from "../../../lib/core/caseload/records";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { formatMonthDay } from "../../../lib/i18n/format";
import { CellSelect } from "../caseload-import/cells";
import { gradeOptions, gradeWords } from "../grades";
import { usePage } from "../page-context";
import { copyOf, withoutCopy } from "./new-year-draft";
import { useNewYearWords, type NewYear } from "./use-new-year";

/** Last year's classes, each with what becomes of it. */
export function ClassRows({ newYear }: { newYear: NewYear }) {
  const n = useNewYearWords();
  return (
    <section class="pp-panel pp-stack" aria-labelledby="new-year-classes">
      <h2 id="new-year-classes">{n("classes.title")}</h2>
      <div class="pp-table-scroll">
        <table class="pp-table">
          <caption class="pp-sr">{n("classes.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{n("classes.class")}</th>
              <th scope="col">{n("classes.schedule")}</th>
              <th scope="col">{n("classes.next")}</th>
            </tr>
          </thead>
          <tbody>
            {newYear.caseload.classes.map((overview) => (
              <ClassRow key={overview.schoolClass.id} overview={overview} newYear={newYear} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ClassRow({ overview, newYear }: { overview: ClassOverview; newYear: NewYear }) {
  const { t } = usePage();
  const n = useNewYearWords();
  const { schoolClass } = overview;
  const { id, name } = schoolClass;
  const { draft, newId, update } = newYear;
  const copy = draft.copies[id];
  return (
    <tr>
      <th scope="row">
        {foreignText(name)}
        <div class="pp-soft">{foreignText(schoolClass.teacherName)}</div>
        <div class="pp-soft">{gradeWords(t, schoolClass.grade)}</div>
      </th>
      <td>
        <ScheduleState overview={overview} file={draft.schedules.find(({ classId }) => classId === id)?.name} />
      </td>
      <td class="planner-new-class">
        <CellSelect
          label={n("classes.next.of", { name })}
          value={copy ? "copy" : "keep"}
          options={(["keep", "copy"] as const).map((value) => ({ value, label: n(`classes.${value}`) }))}
          onChange={(next) =>
            update((now) =>
              next === "copy"
                ? { ...now, copies: { ...now.copies, [id]: copyOf(schoolClass, newId()) } }
                : withoutCopy(now, id),
            )
          }
        />
        {copy && <CopyFields name={name} from={id} copy={copy} newYear={newYear} />}
      </td>
    </tr>
  );
}

/** The new schedule's file, or how long the schedule of last year goes on. */
function ScheduleState({ overview: { schedule }, file }: { overview: ClassOverview; file: string | undefined }) {
  const { language } = usePage();
  const n = useNewYearWords();
  if (file !== undefined) return <>{n("schedule.new", { name: file })}</>;
  if (!schedule) return <>{n("schedule.none")}</>;
  const { lastDay, isOver } = schedule;
  if (lastDay === undefined) return <>{n("schedule.open")}</>;
  return <>{n(isOver ? "schedule.over" : "schedule.until", { day: formatMonthDay(lastDay, language) })}</>;
}

interface CopyProps {
  /** Name and id of last year's class. */
  name: string;
  from: string;
  copy: SchoolClass;
  newYear: NewYear;
}

const TEXTS = [
  ["name", "name"],
  ["teacher", "teacherName"],
  ["email", "teacherEmail"],
  ["room", "room"],
] as const;

function CopyFields({ name, from, copy, newYear: { update } }: CopyProps) {
  const { t } = usePage();
  const n = useNewYearWords();
  const change = (patch: Partial<SchoolClass>): void =>
    update((now) => ({ ...now, copies: { ...now.copies, [from]: { ...now.copies[from]!, ...patch } } }));
  return (
    <div class="planner-copy-fields">
      {TEXTS.map(([word, field]) => (
        <label key={field} class="pp-field">
          <span class="pp-label">{n(`classes.word.${word}`)}</span>
          <input
            class="pp-input"
            aria-label={n(`classes.${word}`, { name })}
            inputMode={word === "email" ? "email" : "text"}
            autocomplete="off"
            value={copy[field]}
            onInput={(event) => change({ [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      <label class="pp-field">
        <span class="pp-label">{n("classes.word.grade")}</span>
        <CellSelect
          label={n("classes.grade", { name })}
          value={copy.grade}
          options={gradeOptions(t, copy.grade)}
          onChange={(grade) => change({ grade })}
        />
      </label>
    </div>
  );
}
