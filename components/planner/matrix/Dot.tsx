import type { CellState } from "../../../lib/core/matrix/matrix-row";
import { Icon } from "../../ui/Icon";
import * as icons from "../../ui/icons";

const RADIUS = { 0: 0, 1: 4, 2: 6.5, 3: 9 } as const;

/** The sign of a cell: a dot sized by strength, filled if it can give windows; a pin or a bar for her own decision. */
export function Dot({ state, strength }: { state: CellState; strength: 0 | 1 | 2 | 3 }) {
  switch (state) {
    case "pinned":
      return <Icon path={icons.pin} isFilled />;
    case "forbidden":
      return <Icon path={icons.bar} />;
    case "none":
      return null;
    case "suggested":
    case "possible":
      // A drawing, not a background: printers leave backgrounds out.
      return (
        <svg class={`matrix-dot is-${state}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <circle cx="10" cy="10" r={RADIUS[strength]} />
        </svg>
      );
  }
}
