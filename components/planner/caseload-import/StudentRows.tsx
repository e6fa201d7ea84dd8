import { useRef } from "preact/hooks";
import { MAX_ACCOMMODATIONS } from "../../../lib/core/caseload/accommodations";
import { isIsoDate } from "../../../lib/core/time/iso-date";
import { cellPlace } from "../../../lib/i18n/bring-in";
import { Button } from "../../ui/Button";
import { gradeOptions } from "../grades";
import { usePage } from "../page-context";
import type { OpenCell, StudentRow } from "./bring-in-draft";
import { missingIn, type Missing, type PlannedStudent } from "./build-import";
import { newClasses } from "./draft-classes";
import { CellDate, CellInput, CellSelect } from "./cells";
import { Accommodations } from "../students/Accommodations";
import { GoalsCell } from "./GoalsCell";
import { isGrade, isReview } from "./row-services";
import { RefusedOfRow } from "./RefusedFields";
import { ServicesCell, type ServicesCellProps } from "./ServicesCell";
import { StateCell } from "./StateCell";
import type { BringIn } from "./use-bring-in";
import { useBringInWords } from "./use-bring-in-words";

/** The students of the list, each with what was read and what was not; every cell can be changed in place. */
export function StudentRows({ bringIn }: { bringIn: BringIn }) {
  const b = useBringInWords();
  const { draft, plan } = bringIn;
  const missing = missingIn(plan, draft);
  return (
    <div class="pp-table-scroll">
      <table class="pp-table">
        <caption class="pp-sr">{b("found", { count: draft.students.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{b("column.take")}</th>
            <th scope="col">{b("column.code")}</th>
            <th scope="col">{b("column.class")}</th>
            <th scope="col">{b("column.grade")}</th>
            <th scope="col">{b("column.services")}</th>
            <th scope="col">{b("column.goals")}</th>
            <th scope="col">{b("column.review")}</th>
            <th scope="col">{b("column.state")}</th>
          </tr>
        </thead>
        <tbody>
          {draft.students.map((row, i) => (
            <StudentCells
              key={row.id}
              row={row}
              number={i + 1}
              planned={plan.students.find((one) => one.row.id === row.id)}
              missing={missing.filter(({ rowId }) => rowId === row.id)}
              bringIn={bringIn}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface StudentCellsProps {
  row: StudentRow;
  number: number;
  planned: PlannedStudent | undefined;
  missing: readonly Missing[];
  bringIn: BringIn;
}

function StudentCells({ row, number, planned, missing, bringIn }: StudentCellsProps) {
  const b = useBringInWords();
  const { changeStudent } = bringIn;
  const { code } = row;
  const isMissing = (field: Missing["field"]): boolean => missing.some((one) => one.field === field);
  const change = (patch: Partial<StudentRow>): void => changeStudent(row.id, patch);
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={b("take.student", { code })}
          checked={row.isTaken}
          onChange={(event) => change({ isTaken: event.currentTarget.checked })}
        />
      </td>
      <td>
        <CellInput
          label={b("code.of", { number })}
          value={code}
          isMissing={isMissing("code")}
          onChange={(value) => change({ code: value })}
        />
      </td>
      <PlaceCells row={row} missing={missing} bringIn={bringIn} onChange={change} />
      <td>
        <ServicesCell row={row} planned={planned} onChange={change} />
      </td>
      <td>
        <GoalsCell row={row} onChange={change} />
        <AccommodationsOfRow row={row} planned={planned} onChange={change} />
      </td>
      <td>
        <ReviewCell row={row} onChange={change} />
      </td>
      <td>
        {planned && <StateCell row={row} planned={planned} bringIn={bringIn} onChange={change} />}
        <RefusedOfRow refused={bringIn.refused} rowId={row.id} />
      </td>
    </tr>
  );
}

type PlaceCellsProps = Pick<StudentCellsProps, "row" | "missing" | "bringIn"> & Pick<ServicesCellProps, "onChange">;

/** The student's class and grade. */
function PlaceCells({ row, missing, bringIn, onChange }: PlaceCellsProps) {
  const b = useBringInWords();
  const { t } = usePage();
  const { draft, context } = bringIn;
  const { code } = row;
  const isMissing = (field: Missing["field"]): boolean => missing.some((one) => one.field === field);
  const classes = [...context.classes, ...newClasses(draft).filter(({ isTaken }) => isTaken)];
  return (
    <>
      <td>
        <CellSelect
          label={b("class.of", { code })}
          value={row.classId}
          isMissing={isMissing("class")}
          options={[
            ...(classes.some(({ id }) => id === row.classId) ? [] : [{ value: row.classId, label: b("class.choose") }]),
            ...classes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(classId) => onChange({ classId })}
        />
      </td>
      <td>
        <CellSelect
          label={b("grade.of", { code })}
          value={row.grade}
          isMissing={isMissing("grade")}
          options={gradeOptions(t, row.grade)}
          onChange={(grade) => onChange({ grade, open: row.open.filter((cell) => !isGrade(cell)) })}
        />
        <UnreadGrades row={row} onChange={onChange} />
      </td>
    </>
  );
}

/** What the list has in place of a grade: goes once she chooses one, or leaves it out. */
function UnreadGrades({ row, onChange }: Pick<ServicesCellProps, "row" | "onChange">) {
  const b = useBringInWords();
  const box = useRef<HTMLDivElement>(null);
  const open = row.open.filter(isGrade);
  const drop = ({ id }: OpenCell): void => {
    // The box goes with its last text.
    const rest = open.length > 1 ? box.current : box.current?.closest("td")?.querySelector("select");
    onChange({ open: row.open.filter((cell) => cell.id !== id) });
    rest?.focus();
  };
  if (open.length === 0) return null;
  return (
    <div class="pp-stack" ref={box} tabIndex={-1}>
      {open.map((cell) => (
        <div key={cell.id} class="planner-open-cell">
          <div class="pp-soft">
            {cellPlace(cell, b)}: {b("grade.unread", { text: cell.text })}
          </div>
          <Button
            look="quiet"
            label={b("grade.drop.of", { code: row.code, text: cell.text })}
            onPress={() => drop(cell)}
          >
            {b("open.drop")}
          </Button>
        </div>
      ))}
    </div>
  );
}

/** What the student's IEP says about times of the day, and how many a record has no room for; nothing for a list. */
function AccommodationsOfRow({ row, planned, onChange }: ServicesCellProps) {
  const b = useBringInWords();
  const count = planned?.accommodationsLeftOut ?? 0;
  const { sources, droppedAccommodations: dropped = [] } = row;
  const found = (sources?.accommodations ?? []).map(({ text, source }) => ({
    ...{ text, source, isTaken: !dropped.includes(text) },
    onTake: (isTaken: boolean): void =>
      onChange({ droppedAccommodations: [...dropped.filter((one) => one !== text), ...(isTaken ? [] : [text])] }),
  }));
  return (
    <>
      <Accommodations found={found} />
      {count > 0 && <p class="pp-soft">{b("left-out.accommodations", { count, max: MAX_ACCOMMODATIONS })}</p>}
    </>
  );
}

/** The day of the annual review. Shows a text that is not a date until she picks one. */
function ReviewCell({ row, onChange }: Pick<ServicesCellProps, "row" | "onChange">) {
  const b = useBringInWords();
  const box = useRef<HTMLDivElement>(null);
  const pick = (value: string): void =>
    onChange(
      isIsoDate(value) ? { reviewDate: value, open: row.open.filter((cell) => !isReview(cell)) } : { reviewDate: null },
    );
  // The pressed button goes with its text.
  const drop = (cell: OpenCell): void => {
    onChange({ open: row.open.filter(({ id }) => id !== cell.id) });
    box.current?.focus();
  };
  return (
    <div class="pp-stack" ref={box} tabIndex={-1}>
      <CellDate label={b("review.of", { code: row.code })} value={row.reviewDate ?? ""} onChange={pick} />
      {row.open.filter(isReview).map((cell) => (
        <div key={cell.id} class="planner-open-cell">
          <div class="pp-soft">
            {cellPlace(cell, b)}: {b(cell.why === "which-date" ? "review.which" : "review.unread", { text: cell.text })}
          </div>
          <Button
            look="quiet"
            label={b("review.drop.of", { code: row.code, text: cell.text })}
            onPress={() => drop(cell)}
          >
            {b("open.drop")}
          </Button>
        </div>
      ))}
    </div>
  );
}
