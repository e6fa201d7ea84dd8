import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { SettingsPart } from "../route";

interface SettingsPartSectionProps {
  part: SettingsPart;
  title: string;
  text?: string;
  /** True while the address names this part. */
  isTarget: boolean;
  children: ComponentChildren;
}

/**
 * One part of the settings. When a link leads to it, it scrolls into view and takes the focus. The heading's id is
 * what links name, so that the browser finds it again when she follows the same link twice.
 */
export function SettingsPartSection({ part, title, text, isTarget, children }: SettingsPartSectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isTarget) heading.current?.focus();
  }, [isTarget]);
  return (
    <section class="pp-stack planner-section" aria-labelledby={part}>
      <h2 ref={heading} id={part} tabIndex={-1}>
        {title}
      </h2>
      {text && <p class="pp-soft-text">{text}</p>}
      {children}
    </section>
  );
}
