import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface ScreenHeadingProps {
  title: string;
  children?: ComponentChildren;
  /** True when something else on the screen takes the focus: a form, or the part that a link leads to. */
  leavesFocus?: boolean;
}

let hasShownScreen = false;

/**
 * A screen's title with its main buttons. Takes the focus when a screen replaces another, so that keyboard and
 * screen reader start where the new content starts; not on the page's first screen.
 */
export function ScreenHeading({ title, children, leavesFocus = false }: ScreenHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [takesFocus] = useState(!leavesFocus);
  useEffect(() => {
    if (hasShownScreen && takesFocus) heading.current?.focus();
    hasShownScreen = true;
  }, [takesFocus]);
  return (
    <div class="pp-row pp-spread planner-heading">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <div class="pp-row">{children}</div>
    </div>
  );
}
