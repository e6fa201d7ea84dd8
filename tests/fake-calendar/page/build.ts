type AttributeValue = string | number | undefined;

/** A new element. Classes go by their meaning and come out as gibberish: see looks.ts. */
export function build(
  tag: string,
  attributes: Record<string, AttributeValue>,
  ...children: (Node | string | undefined)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    // The page's policy refuses style attributes as little as the real one does, but px values read better this way.
    if (name === "style") element.style.cssText = String(value);
    else element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A button whose press does `act`. */
export function button(attributes: Record<string, AttributeValue>, label: string, act: () => void): HTMLElement {
  const element = build("button", { type: "button", ...attributes }, label);
  element.addEventListener("click", act);
  return element;
}
