import type { RefObject } from "preact";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { formatShortDay, formatTimeRange } from "../../../lib/i18n/format";
import { Icon } from "../../ui/Icon";
import * as icons from "../../ui/icons";
import { daysText } from "../days-text";
import { usePage } from "../page-context";
import { CellDecisionForm } from "./CellDecisionForm";
import { cellWords, type ShownCell } from "./cell-words";
import { Dot } from "./Dot";
import { useMatrixWords } from "./use-matrix-words";
import "./cell-panel.css";

interface CellPanelProps {
  element: RefObject<HTMLElement | null>;
  /** The cell under the pointer, else the chosen one. */
  shown: ShownCell | null;
  /** True for the chosen cell, the only one that can be changed: the one under the pointer changes too easily. */
  isChosen: boolean;
  /** Moves the focus back to the cell. */
  onLeave: () => void;
}

/** Explains a cell and shows her decision on it. The cell's accessible name says the same. */
export function CellPanel({ element, shown, isChosen, onLeave }: CellPanelProps) {
  const { m } = useMatrixWords();
  return (
    // Escape moves the focus back to the cell from anywhere in the panel.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={element}
      class="matrix-panel matrix-screen-only"
      aria-label={m("panel.name")}
      onKeyDown={(event) => {
        if (event.key === "Escape") onLeave();
      }}
    >
      {shown ? (
        <>
          <CellFacts {...shown} />
          {isChosen ? (
            <CellDecisionForm key={`${shown.row.goalId}|${shown.cell.key}`} shown={shown} onDone={onLeave} />
          ) : (
            <p class="pp-soft">{m("panel.choose")}</p>
          )}
        </>
      ) : (
        <p class="pp-soft-text">{m("panel.hint")}</p>
      )}
    </section>
  );
}

function CellFacts(shown: ShownCell) {
  const { language } = usePage();
  const { m } = useMatrixWords();
  const { row, routine, cell } = shown;
  const { state, strength, reason, cautions } = cellWords(shown, m, language);
  const when = routine.times
    .map((time) => `${daysText(time.weekdays, language)} ${formatTimeRange(time, language)}`)
    .join("; ");
  return (
    <div class="matrix-facts">
      <p>
        <strong>
          {row.initials} · {foreignText(routine.title)}
        </strong>{" "}
        <span class="pp-soft">{when}</span>
        {routine.confirmedOn && (
          <span class="pp-tag pp-pin">
            <Icon path={icons.people} />
            {m("column.confirmed", { date: formatShortDay(routine.confirmedOn, language) })}
          </span>
        )}
      </p>
      <p class="pp-soft-text">
        <q>{row.goalText}</q>
      </p>
      <p class="matrix-state">
        <Dot state={cell.state} strength={cell.strength} />
        <span>
          {state}
          {strength && ` · ${strength}`}
        </span>
      </p>
      {reason && <p>{reason}</p>}
      {cautions.map((text) => (
        <p key={text} class="planner-caution">
          <Icon path={icons.triangle} /> {text}
        </p>
      ))}
    </div>
  );
}
