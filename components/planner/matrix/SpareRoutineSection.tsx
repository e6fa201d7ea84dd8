import type { ClassMatrix } from "../../../lib/contracts/class-matrix";
import { routinesWithRoom, type RoutineRoom } from "../../../lib/core/matrix/gaps";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { Button } from "../../ui/Button";
import type { GridPlace } from "./grid-keys";
import { useMatrixWords } from "./use-matrix-words";

interface SpareRoutineSectionProps {
  matrix: ClassMatrix;
  /** Shows a cell in the grid. */
  onShow: (at: GridPlace) => void;
}

/** Lists routines that no goal uses, or that could serve more goals, with the next step. */
export function SpareRoutineSection({ matrix, onShow }: SpareRoutineSectionProps) {
  const { m } = useMatrixWords();
  const spare = routinesWithRoom(matrix);
  return (
    <section class="pp-stack matrix-screen-only" aria-labelledby="matrix-room">
      <h2 id="matrix-room">{m("room.title")}</h2>
      {spare.length === 0 && <p class="pp-soft-text">{m("room.none")}</p>}
      <ul class="planner-lines">
        {spare.map((room) => (
          <li key={room.routine.key} class="matrix-line">
            <RoomText room={room} />
            {room.couldCarry.length > 0 && (
              <Button
                label={m("room.show.what", { title: room.routine.title })}
                onPress={() =>
                  onShow({
                    row: matrix.rows.indexOf(room.couldCarry[0]!.row),
                    column: matrix.routines.indexOf(room.routine),
                  })
                }
              >
                {m("room.show")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const SHOWN_GOALS = 3;

function RoomText({ room: { routine, used, couldCarry } }: { room: RoutineRoom }) {
  const { m } = useMatrixWords();
  const goals = couldCarry
    .slice(0, SHOWN_GOALS)
    .map(({ row, strength }) => m("room.goal", { initials: row.initials, goal: shortGoal(row.goalText), strength }));
  const rest = couldCarry.length - SHOWN_GOALS;
  const listed = rest > 0 ? [...goals, `+ ${rest}`] : goals;
  return (
    <div>
      <p>
        <strong>{foreignText(routine.title)}</strong> {used === 0 ? m("room.unused") : m("room.used", { count: used })}
      </p>
      <p class="pp-soft-text">
        {couldCarry.length === 0
          ? m("room.nothing")
          : `${m("room.could", { goals: listed.join(", ") })} ${m("room.could.next")}`}
      </p>
    </div>
  );
}

const SHORT_GOAL = 48;

/** Shortens a goal to its beginning, cut at a word. */
export function shortGoal(text: string): string {
  return text.length <= SHORT_GOAL ? text : `${text.slice(0, SHORT_GOAL).replace(/\s+\S*$/, "")} …`;
}
