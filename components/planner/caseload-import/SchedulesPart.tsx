import { gradeOptions } from "../grades";
import { FileDrop } from "../files/FileDrop";
import { FileNotes, FileReadingNotice } from "../files/FileReadingNotice";
import { useFileReading } from "../files/use-file-reading";
import { usePage } from "../page-context";
import { withClassFile, type ClassRow } from "./bring-in-draft";
import { CellInput, CellSelect } from "./cells";
import { missingIn } from "./build-import";
import { RefusedOfRow } from "./RefusedFields";
import type { BringIn } from "./use-bring-in";
import { useBringInWords } from "./use-bring-in-words";

/** The classes' calendar files, each a class with what its name says; everything can be changed in place. */
export function SchedulesPart({ bringIn, isAlone }: { bringIn: BringIn; isAlone: boolean }) {
  const b = useBringInWords();
  const { draft, context, update } = bringIn;
  const reading = useFileReading((file, { entries, notes, calendarName }) =>
    update((now) =>
      withClassFile(now, { name: calendarName?.trim() || nameOfFile(file.name), entries, notes }, context),
    ),
  );
  return (
    <section class="pp-panel pp-stack" aria-labelledby="bring-in-schedules">
      <h2 id="bring-in-schedules">{b(isAlone ? "schedules.title.alone" : "schedules.title")}</h2>
      <p class="pp-soft-text">{b("schedules.text")}</p>
      <FileDrop isMany onFiles={(files) => void reading.read(files)} />
      <FileReadingNotice state={reading.state} onCancel={reading.cancel} />
      {draft.classes.length > 0 && <ClassRows bringIn={bringIn} />}
    </section>
  );
}

/** "rivera_2nd-grade@group.calendar.google.com.ics" -> "rivera 2nd grade". */
const nameOfFile = (name: string): string =>
  name
    .replace(/\.(?:ics|ical|ifb)$/i, "")
    .replace(/@.*$/, "")
    .replaceAll(/_+|(?<=\w)[-.](?=\w)/g, " ")
    .trim();

function ClassRows({ bringIn }: { bringIn: BringIn }) {
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
  const { t } = usePage();
  const { draft, plan } = bringIn;
  const missing = new Set(missingIn(plan, draft).flatMap(({ rowId, field }) => (rowId === row.id ? [field] : [])));
  const { id, name } = row;
  const change = (patch: Partial<ClassRow>): void => bringIn.changeClass(id, patch);
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={b("class.take", { name })}
          checked={row.isTaken}
          onChange={(event) => change({ isTaken: event.currentTarget.checked })}
        />
      </td>
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
      <ScheduleCell row={row} bringIn={bringIn} />
    </tr>
  );
}

/** Chooses the class's school, of those she has and those that this import makes. */
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

/** Says how many entries the class's schedule has, what its file lacked, and what of the row was refused. */
function ScheduleCell({ row: { id, schedule }, bringIn }: { row: ClassRow; bringIn: BringIn }) {
  const b = useBringInWords();
  return (
    <td>
      {schedule ? b("class.entries", { count: schedule.entries.length }) : b("class.no-schedule")}
      {schedule && <FileNotes notes={schedule.notes} />}
      <RefusedOfRow refused={bringIn.refused} rowId={id} />
    </td>
  );
}
