import type { SchoolClass } from "../../../lib/core/caseload/records";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { FileNotes } from "../files/FileReadingNotice";
import { gradeOptions } from "../grades";
import { usePage } from "../page-context";
import type { ClassRow } from "./bring-in-draft";
import { missingIn } from "./build-import";
import { CellInput, CellSelect } from "./cells";
import { withReplaced } from "./draft-classes";
import { RefusedOfRow } from "./RefusedFields";
import type { BringIn } from "./use-bring-in";
import { useBringInWords } from "./use-bring-in-words";

/** The classes that the schedules and the list give; everything can be changed in place. */
export function ClassRows({ bringIn }: { bringIn: BringIn }) {
  const b = useBringInWords();
  return (
    <div class="pp-table-scroll">
      <table class="pp-table">
        <caption class="pp-sr">{b("classes.title", { count: bringIn.draft.classes.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{b("column.take")}</th>
            <th scope="col">{b("column.name")}</th>
            <th scope="col">{b("column.teacher")}</th>
            <th scope="col">{b("column.room")}</th>
            <th scope="col">{b("column.grade")}</th>
            <th scope="col">{b("column.site")}</th>
            <th scope="col">{b("column.schedule")}</th>
          </tr>
        </thead>
        <tbody>
          {bringIn.draft.classes.map((row, i) => (
            <ClassRowCells key={row.id} row={row} number={i + 1} bringIn={bringIn} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ClassRowCells({ row, number, bringIn }: { row: ClassRow; number: number; bringIn: BringIn }) {
  const b = useBringInWords();
  const { context } = bringIn;
  const replaced = context.classes.find(({ id }) => id === row.replaces);
  const { name } = replaced ?? row;
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={b(replaced ? "class.take.replaced" : "class.take", { name })}
          checked={row.isTaken}
          onChange={(event) => bringIn.changeClass(row.id, { isTaken: event.currentTarget.checked })}
        />
      </td>
      {replaced ? (
        <ReplacedCells schoolClass={replaced} bringIn={bringIn} />
      ) : (
        <NewClassCells row={row} number={number} bringIn={bringIn} />
      )}
      <ScheduleCell row={row} bringIn={bringIn} />
    </tr>
  );
}

/** The saved class whose schedule is replaced: nothing else of it changes. */
function ReplacedCells({ schoolClass, bringIn }: { schoolClass: SchoolClass; bringIn: BringIn }) {
  const { t } = usePage();
  const { name, teacherName, room, grade, siteId } = schoolClass;
  const gradeWord = gradeOptions(t, grade).find(({ value }) => value === grade)?.label ?? grade;
  const site = bringIn.context.sites.find(({ id }) => id === siteId)?.name ?? "";
  return (
    <>
      {[name, teacherName, room, gradeWord, site].map((text, i) => (
        // The cells of a row never change their order.
        // oxlint-disable-next-line react/no-array-index-key
        <td key={i}>{text}</td>
      ))}
    </>
  );
}

function NewClassCells({ row, number, bringIn }: { row: ClassRow; number: number; bringIn: BringIn }) {
  const b = useBringInWords();
  const { t } = usePage();
  const { draft, plan } = bringIn;
  const missing = new Set(missingIn(plan, draft).flatMap(({ rowId, field }) => (rowId === row.id ? [field] : [])));
  const { name } = row;
  const change = (patch: Partial<ClassRow>): void => bringIn.changeClass(row.id, patch);
  return (
    <>
      <td>
        <CellInput
          label={b("class.name", { number })}
          value={name}
          isMissing={missing.has("name")}
          onChange={(value) => change({ name: value })}
        />
      </td>
      <td>
        <CellInput
          label={b("class.teacher", { name })}
          value={row.teacherName}
          isMissing={missing.has("teacher")}
          onChange={(teacherName) => change({ teacherName })}
        />
      </td>
      <td>
        <CellInput label={b("class.room", { name })} value={row.room} onChange={(room) => change({ room })} />
      </td>
      <td>
        <CellSelect
          label={b("grade.of", { code: name })}
          value={row.grade}
          isMissing={missing.has("grade")}
          options={gradeOptions(t, row.grade)}
          onChange={(grade) => change({ grade })}
        />
      </td>
      <SiteCell row={row} bringIn={bringIn} isMissing={missing.has("site")} />
    </>
  );
}

/** Chooses the class's school among hers and those that this import creates. */
function SiteCell({ row, bringIn, isMissing }: { row: ClassRow; bringIn: BringIn; isMissing: boolean }) {
  const b = useBringInWords();
  const { context, draft, changeClass } = bringIn;
  const sites = [...context.sites, ...draft.newSites];
  return (
    <td>
      <CellSelect
        label={b("class.site", { name: row.name })}
        value={row.siteId}
        isMissing={isMissing}
        options={[
          ...(row.siteId === "" ? [{ value: "", label: b("class.choose") }] : []),
          ...sites.map((site, i) => ({ value: site.id, label: site.name || b("site.name", { number: i + 1 }) })),
        ]}
        onChange={(siteId) => changeClass(row.id, { siteId })}
      />
    </td>
  );
}

/**
 * Shows how many entries the class's schedule has and where it is from, which class it is for, the notes on its file,
 * and which fields of the row were refused.
 */
function ScheduleCell({ row, bringIn }: { row: ClassRow; bringIn: BringIn }) {
  const b = useBringInWords();
  const { id, schedule, replaces = "" } = row;
  const { context, draft, update } = bringIn;
  const others = draft.classes.filter((one) => one.id !== id).map((one) => one.replaces);
  const options = context.classes
    .filter((one) => !others.includes(one.id))
    .map((one) => ({ value: one.id, label: b("class.replaces", { name: one.name }) }));
  return (
    <td>
      {schedule ? b("class.entries", { count: schedule.entries.length }) : b("class.no-schedule")}
      {/* The class that is proposed may have another name than the file. */}
      {schedule && <div class="pp-soft-text planner-bring-in-source">{foreignText(schedule.sourceName)}</div>}
      {schedule && options.length > 0 && (
        <CellSelect
          label={b("class.for", { name: row.name })}
          value={replaces}
          options={[{ value: "", label: b("class.new") }, ...options]}
          onChange={(chosen) => update((now) => withReplaced(now, id, chosen))}
        />
      )}
      {schedule && <FileNotes notes={schedule.notes} />}
      <RefusedOfRow refused={bringIn.refused} rowId={id} />
    </td>
  );
}
