import type { PageOptions } from "../variants";
import { build } from "./build";
import { look } from "./looks";

const BLOCK = "another-extension-block";

/** What a changed page or other extensions would do to the main pane after it was drawn. */
export function damage(pane: HTMLElement, options: PageOptions): void {
  if (options.foreignChildren) addForeignChildren(pane);
  for (const name of options.without) {
    for (const element of pane.querySelectorAll(`[${CSS.escape(name)}]`)) element.removeAttribute(name);
  }
}

/** Blocks in columns that look like chips from afar, a hidden chip, a badge in the all-day row. */
function addForeignChildren(pane: HTMLElement): void {
  for (const [index, column] of [...pane.querySelectorAll(`.${look("column")}`)].entries()) {
    if (column.querySelector(`.${BLOCK}`)) continue;
    column.append(
      build(
        "div",
        {
          class: BLOCK,
          role: "button",
          style: `position:absolute;top:${300 + index * 10}px;height:46px;left:0;right:0;background:rgb(255 193 7 / .3)`,
        },
        "9am to 10am, Focus block",
      ),
    );
  }
  for (const row of pane.querySelectorAll(`.${look("all-day-row")}`)) {
    if (!row.querySelector(`.${BLOCK}`))
      row.append(build("div", { class: BLOCK, style: "position:absolute;right:0" }, "7"));
  }
  const chip = pane.querySelector<HTMLElement>(`.${look("chip")}`);
  if (chip) chip.style.visibility = "hidden";
}
