import { useState } from "preact/hooks";
import { lineOfRow, type GridProblem } from "../../../../lib/core/paste/week-grid";
import { usePlanner } from "../../planner-context";
import { nextRow, type TypedRow } from "./grid-rows";
import { gridKey } from "./paste-key";

export interface WeekGridState {
  rows: readonly TypedRow[];
  /** Rows that something was typed into. */
  typedCount: number;
  /** What is wrong with each row, by its id; empty until they were to be put into the list. */
  problems: ReadonlyMap<string, GridProblem[]>;
  change: (id: string, patch: Partial<TypedRow>) => void;
  add: () => void;
  remove: (id: string) => void;
  /** The typed rows as lines, when all of them are right; they are off the grid then. */
  takeLines: () => string[] | undefined;
}

/** The rows of a class's weekly grid, kept while screens change. */
export function useWeekGrid(classId: string): WeekGridState {
  const { t, drafts, actions } = usePlanner();
  const key = gridKey(classId);
  const [fresh, setFresh] = useState<readonly TypedRow[]>(() => [nextRow(actions.newId())]);
  const [wasTried, setWasTried] = useState(false);
  const rows = (drafts.find(key) as readonly TypedRow[] | undefined) ?? fresh;
  const typed = rows.filter(({ isFresh }) => !isFresh);
  // A single row that nothing was typed into is named as well: otherwise the button would do nothing at all.
  const asked = typed.length > 0 ? typed : rows.slice(0, 1);
  const made = asked.map((row) => ({ row, ...lineOfRow(row, (weekday) => t(`weekday.${weekday}`)) }));
  const wrong = made.flatMap((one): [string, GridProblem[]][] =>
    "problems" in one ? [[one.row.id, one.problems]] : [],
  );

  const write = (next: readonly TypedRow[]): void => {
    if (next.every(({ isFresh }) => isFresh)) {
      setFresh(next);
      drafts.drop(key);
    } else drafts.put(key, next);
  };
  return {
    rows,
    typedCount: typed.length,
    problems: new Map(wasTried ? wrong : []),
    change: (id, patch) => write(rows.map((row) => (row.id === id ? { ...row, ...patch, isFresh: false } : row))),
    add: () => write([...rows, nextRow(actions.newId(), rows.at(-1))]),
    remove(id) {
      const left = rows.filter((row) => row.id !== id);
      write(left.length > 0 ? left : [nextRow(actions.newId())]);
    },
    takeLines() {
      setWasTried(wrong.length > 0);
      if (wrong.length > 0) return undefined;
      write([nextRow(actions.newId(), typed.at(-1))]);
      return made.flatMap((one) => ("line" in one ? [one.line] : []));
    },
  };
}
