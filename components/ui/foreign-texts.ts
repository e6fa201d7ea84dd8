import { options, type VNode } from "preact";
import { foreignText } from "../../lib/i18n/foreign-text";

/** Attributes that are shown or read out. */
const SPOKEN = ["aria-label", "title", "alt", "placeholder", "label"] as const;
/** Elements whose text is what she typed, or no text for her. */
const LEFT_AS_IS: ReadonlySet<unknown> = new Set(["textarea", "script", "style"]);

/**
 * Makes all texts that a page draws safe from now on: names and titles come from calendars and files, and none of
 * them may turn the text beside it around (see foreignText). Call it once, before the page draws anything. What is
 * typed into a field stays as it is.
 */
export function isolateForeignTexts(): void {
  const before = options.vnode?.bind(options);
  options.vnode = (vnode) => {
    if (typeof vnode.type === "string" && !LEFT_AS_IS.has(vnode.type)) isolateIn(vnode.props);
    before?.(vnode);
  };
}

type DrawnProps = Record<string, unknown> & Pick<VNode["props"], "children">;

function isolateIn(props: DrawnProps): void {
  if (props.children !== undefined) props.children = isolated(props.children) as DrawnProps["children"];
  for (const name of SPOKEN) if (typeof props[name] === "string") props[name] = foreignText(props[name]);
}

/** Isolates texts among children. A list that belongs to the component is copied. */
function isolated(children: unknown): unknown {
  if (typeof children === "string") return foreignText(children);
  return Array.isArray(children) ? children.map(isolated) : children;
}
