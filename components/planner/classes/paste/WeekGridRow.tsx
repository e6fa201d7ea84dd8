import { useId } from "preact/hooks";
import { SCHOOL_WEEK } from "../../../../lib/core/paste/day-words";
import type { GridProblem } from "../../../../lib/core/paste/week-grid";
import type { Weekday } from "../../../../lib/core/time/iso-date";
import type { PasteWord } from "../../../../lib/i18n/paste";
import { IconButton } from "../../../ui/Button";
import { FieldErrorText } from "../../../ui/Field";
import * as icons from "../../../ui/icons";
import { usePage } from "../../page-context";
import { COLUMN_COUNT, type TypedRow } from "./grid-rows";
import { usePasteWords } from "./use-paste-words";

interface WeekGridRowProps {
  row: TypedRow;
  /** Index of the row in the grid, from 0. */
  at: number;
  problems: readonly GridProblem[];
  onChange: (patch: Partial<TypedRow>) => void;
  onRemove: () => void;
}

interface TextColumn {
  field: "start" | "end" | "title";
  word: PasteWord;
  /** Problems shown at this cell. */
  says: readonly GridProblem[];
}
const TEXT_COLUMNS: readonly TextColumn[] = [
  { field: "start", word: "grid.start", says: ["no-start"] },
  { field: "end", word: "grid.end", says: ["no-end"] },
  { field: "title", word: "grid.routine", says: ["no-title", "misread"] },
];

interface RowProblemsProps {
  /** Of the row, from 1. */
  number: string;
  problems: readonly GridProblem[];
  /** What the ids of the errors begin with. */
  errors: string;
}

function RowProblems({ number, problems, errors }: RowProblemsProps) {
  const p = usePasteWords();
  return (
    <tr class="planner-grid-errors">
      <td colSpan={COLUMN_COUNT + 1}>
        {problems.map((problem) => (
          <FieldErrorText
            key={problem}
            id={`${errors}-${problem}`}
            text={`${p("grid.row", { row: number })}: ${p(`grid.${problem}`)}`}
          />
        ))}
      </td>
    </tr>
  );
}

/** One routine of the grid, with its errors below. */
export function WeekGridRow({ row, at, problems, onChange, onRemove }: WeekGridRowProps) {
  const { t } = usePage();
  const p = usePasteWords();
  const errors = useId();
  const number = String(at + 1);
  /** Attributes that give a cell its position and link it to its error. */
  const cell = (column: number, name: string, says: readonly GridProblem[]) => {
    const found = problems.find((problem) => says.includes(problem));
    return {
      "data-row": at,
      "data-column": column,
      "aria-label": p("grid.cell", { column: name, row: number }),
      "aria-invalid": found ? ("true" as const) : undefined,
      "aria-describedby": found ? `${errors}-${found}` : undefined,
    };
  };
  const setDay = (day: Weekday, isOn: boolean): void =>
    onChange({ weekdays: SCHOOL_WEEK.filter((other) => (other === day ? isOn : row.weekdays.includes(other))) });
  return (
    <>
      <tr>
        {TEXT_COLUMNS.map(({ field, word, says }, column) => (
          <td key={field} class={`planner-grid-${field}`}>
            <input
              class="pp-input"
              type="text"
              autocomplete="off"
              spellcheck={false}
              {...cell(column, p(word), says)}
              value={row[field]}
              onInput={(event) => onChange({ [field]: event.currentTarget.value })}
            />
          </td>
        ))}
        {SCHOOL_WEEK.map((day, index) => (
          <td key={day} class="planner-grid-day">
            <input
              type="checkbox"
              {...cell(TEXT_COLUMNS.length + index, t(`weekday.${day}`), index === 0 ? ["no-days"] : [])}
              checked={row.weekdays.includes(day)}
              onChange={(event) => setDay(day, event.currentTarget.checked)}
            />
          </td>
        ))}
        <td>
          <IconButton icon={icons.bin} label={p("grid.remove", { row: number })} onPress={onRemove} />
        </td>
      </tr>
      {problems.length > 0 && <RowProblems {...{ number, problems, errors }} />}
    </>
  );
}
