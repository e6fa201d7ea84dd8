import { Icon } from "../../ui/Icon";
import * as icons from "../../ui/icons";
import { Dot } from "./Dot";
import { useMatrixWords } from "./use-matrix-words";

/** What the signs of the grid mean. */
export function MatrixLegend() {
  const { m } = useMatrixWords();
  return (
    <ul class="matrix-legend">
      {(["suggested", "possible", "pinned", "forbidden"] as const).map((state) => (
        <li key={state}>
          <Dot state={state} strength={2} /> {m(`legend.${state}`)}
        </li>
      ))}
      <li>
        <Icon path={icons.triangle} /> {m("legend.caution")}
      </li>
      <li>
        <Icon path={icons.question} /> {m("grid.no-routine")}
      </li>
      <li>{m("legend.numbers")}</li>
    </ul>
  );
}
