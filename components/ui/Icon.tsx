import type * as icons from "./icons";

/** One of the paths in icons.ts. */
export type IconPath = (typeof icons)[keyof typeof icons];

/** A decorative icon; the word beside it carries the meaning. `isFilled` fills its outline. */
export function Icon({ path, isFilled = false }: { path: IconPath; isFilled?: boolean }) {
  return (
    <svg
      class="glyph"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill={isFilled ? "currentColor" : "none"}
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}
