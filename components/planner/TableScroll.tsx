import type { ComponentChildren } from "preact";

/** Holds a wide table: on a narrow page it scrolls sideways, by keyboard too. */
export function TableScroll({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // A part that scrolls has to be reachable by keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section class="pp-table-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
