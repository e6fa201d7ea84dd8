import type { JSX } from "preact";

/** Drawn on a 16 px grid, stroke 1.5. A state is shown by shape, never by colour only. */
const SHAPES = {
  "hollow-pin": <path d="M5.5 2.5h5L10 7l2 2.5H4L6 7zM8 9.5v4" />,
  "filled-pin": <path d="M5.5 2.5h5L10 7l2 2.5H4L6 7zM8 9.5v4" fill="currentColor" />,
  hourglass: (
    <path d="M4.5 2.5h7M4.5 13.5h7M5.5 2.5c0 3 2 4 2.5 5.5.5-1.5 2.5-2.5 2.5-5.500M5.5 13.500c0-3 2-4 2.5-5.5.5 1.5 2.5 2.5 2.5 5.5" />
  ),
  triangle: <path d="M8 2.5 14 13.500H2zM8 6.500v3M8 11.500v.2" />,
  stack: <path d="M3 4.500h10M3 8h10M3 11.500h6" />,
  cross: <path d="m4 4 8 8M12 4l-8 8" />,
  dots: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.5" />,
  less: <path d="M4 8h8" />,
} as const;

export type GlyphName = keyof typeof SHAPES;

export function Glyph({ name }: { name: GlyphName }): JSX.Element {
  return (
    <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">
        {SHAPES[name]}
      </g>
    </svg>
  );
}
