import { useState } from "preact/hooks";
import { lineOfRow, type GridProblem } from "../../../../lib/core/paste/week-grid";
import { usePage } from "../../page-context";
import { useDrafts } from "../../drafts";
import { useClassesScreen } from "../use-classes-screen";
import { nextRow, type TypedRow } from "./grid-rows";
import { gridKey } from "./paste-key";

export interface WeekGridState {
  rows: readonly TypedRow[];
  /** Number of rows that she typed something into. */
  typedCount: number;
  /** Errors of each row, by its id; empty until she tries to put the rows into the list. */
  problems: ReadonlyMap<string, GridProblem[]>;
  change: (id: string, patch: Partial<TypedRow>) => void;
  add: () => void;
  remove: (id: string) => void;
  /** Gives the typed rows as lines and removes them from the grid, if all of them are valid. */
  takeLines: () => string[] | undefined;
}

/** Keeps the rows of a class's weekly grid as a draft while screens change. */
export function useWeekGrid(classId: string): WeekGridState {
  const { t } = usePage();
  const { newId } = useClassesScreen();
  const drafts = useDrafts();
  const key = gridKey(classId);
  const [fresh, setFresh] = useState<readonly TypedRow[]>(() => [nextRow(newId())]);
  const [wasTried, setWasTried] = useState(false);
  const rows = (drafts.find(key) as readonly TypedRow[] | undefined) ?? fresh;
  const typed = rows.filter(({ isFresh }) => !isFresh);
  // Report an only row even when it is empty: otherwise the button would do nothing visible.
  const asked = typed.length > 0 ? typed : rows.slice(0, 1);
  const made = asked.map((row) => ({ row, line: lineOfRow(row, (weekday) => t(`weekday.${weekday}`)) }));
  const wrong = made.flatMap(({ row, line }): [string, GridProblem[]][] => (line.ok ? [] : [[row.id, line.failure]]));

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
    add: () => write([...rows, nextRow(newId(), rows.at(-1))]),
    remove(id) {
      const left = rows.filter((row) => row.id !== id);
      write(left.length > 0 ? left : [nextRow(newId())]);
    },
    takeLines() {
      setWasTried(wrong.length > 0);
      if (wrong.length > 0) return undefined;
      write([nextRow(newId(), typed.at(-1))]);
      return made.flatMap(({ line }) => (line.ok ? [line.value] : []));
    },
  };
}
