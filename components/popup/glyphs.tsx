import type { ComponentChildren, JSX } from "preact";

/** Icons that only the popup uses, on the same 16 px grid. The words beside them carry the meaning. */
function Glyph({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <svg
      class="pp-icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const ChevronGlyph = () => (
  <Glyph>
    <path d="m4 6 4 4 4-4" />
  </Glyph>
);

export const ListGlyph = () => (
  <Glyph>
    <path d="M2.5 4h.01M2.5 8h.01M2.5 12h.01M6 4h8M6 8h8M6 12h8" />
  </Glyph>
);

export const GearGlyph = () => (
  <Glyph>
    <circle cx="8" cy="8" r="2.25" />
    <path d="M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M12.6 3.4l-1.4 1.4M4.8 11.2l-1.4 1.4" />
  </Glyph>
);
