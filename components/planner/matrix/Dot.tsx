import type { CellState } from "../../../lib/core/matrix/class-matrix";
import { Icon } from "../../ui/Icon";

/** The sign of a cell: a dot as large as the strength, filled where windows come from; a pin or a bar for her own word. */
export function Dot({ state, strength }: { state: CellState; strength: 0 | 1 | 2 | 3 }) {
  switch (state) {
    case "pinned":
      return <Icon name="pin" isFilled />;
    case "forbidden":
      return <Icon name="bar" />;
    case "none":
      return null;
    case "suggested":
    case "possible":
      return <span class={`matrix-dot is-${state} is-strength-${strength}`} aria-hidden="true" />;
  }
}
