/** Drawn on a 16 px grid with a stroke of 1.5. */
const PATHS = {
  pin: "M8 14.2V9.8M4.8 9.8h6.4L10 6.6V3.2h.8V2H5.2v1.2H6v3.4L4.8 9.8Z",
  "pin-dot": "M8 14.2V9.8M4.8 9.8h6.4L10 6.6V3.2h.8V2H5.2v1.2H6v3.4L4.8 9.8ZM8 6.4v.1",
  "pin-broken": "M8 14.2v-1.6M4.8 9.8 6 6.6V3.2h-.8V2h5.6v1.2H10l-.6 2M11.2 9.8H8.6M3 13 13 3",
  hourglass: "M4 2h8M4 14h8M5 2v2.6L8 8l3-3.4V2M5 14v-2.6L8 8l3 3.4V14",
  triangle: "M8 2.5 14.2 13.5H1.8L8 2.5ZM8 6.5v3.2M8 11.6v.1",
  check: "m3 8.5 3.4 3.4L13 4.6",
  circle: "M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2Z",
  question:
    "M6 6.2c0-1.2.9-2 2-2s2 .8 2 1.9c0 1.5-2 1.7-2 3.2M8 11.6v.1M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8Z",
  note: "M8 7.4v3.8M8 4.9V5M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8Z",
  stop: "M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4l3.6-3.6ZM8 4.9v3.8M8 11v.1",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  close: "m4 4 8 8M12 4l-8 8",
  bin: "M2.8 4.4h10.4M6.2 4.2V2.4h3.6v1.8M4.2 4.4l.6 9.2h6.4l.6-9.2M6.8 7v4M9.2 7v4",
  pencil: "m2.6 13.4.7-3L10.9 2.8l2.3 2.3-7.6 7.6-3 .7ZM9.4 4.3l2.3 2.3",
  file: "M4 1.8h5l3 3v9.4H4V1.8ZM9 1.8v3h3M6 8.4h4M6 11h4",
  leave: "M9.4 2.4h4.2v4.2M13.4 2.6 7.6 8.4M6.4 3.2H2.6v10.2h10.2V9.6",
  week: "M2.2 3.4h11.6v10.4H2.2V3.4ZM2.2 6.4h11.6M5.2 1.8v2.8M10.8 1.8v2.8",
  people:
    "M5.8 7.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8ZM1.6 13.6c0-2.6 1.8-4 4.2-4s4.2 1.4 4.2 4M10.6 3a2.2 2.2 0 0 1 0 4.2M12 9.9c1.5.5 2.4 1.8 2.4 3.7",
  board: "M1.8 2.6h12.4v8.2H1.8V2.6ZM5 13.8l1.4-3M11 13.8l-1.4-3M4.4 5.4h5M4.4 7.8h3",
  sliders: "M2 4.4h6M11.4 4.4H14M2 11.6h2.6M8 11.6h6M9.7 2.7v3.4M6.3 9.9v3.4",
  grid: "M2.2 2.6h11.6v10.8H2.2V2.6ZM2.2 6.2h11.6M2.2 9.8h11.6M6 2.6v10.8M9.9 2.6v10.8",
  copy: "M5.4 5.4h8.2v8.2H5.4V5.4ZM10.6 5.2V2.4H2.4v8.2h2.8",
  mail: "M1.8 3.4h12.4v9.2H1.8V3.4ZM2.2 4l5.8 4.6L13.8 4",
  print: "M4.4 6V2.2h7.2V6M4.4 11.4H2.2V6h11.6v5.4h-2.2M4.4 9.4h7.2v4.4H4.4V9.4Z",
  bar: "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM3.7 3.7l8.6 8.6",
  bell: "M8 1.8c2.4 0 3.9 1.7 3.9 4.1 0 3.3 1.3 4.4 1.3 4.4v.9H2.8v-.9s1.3-1.1 1.3-4.4c0-2.4 1.5-4.1 3.9-4.1ZM6.4 13.2c.3.7.9 1 1.6 1s1.3-.3 1.6-1",
  back: "M9.6 3.4 5 8l4.6 4.6",
} as const;
export type IconName = keyof typeof PATHS;

/** A decorative icon; the word beside it carries the meaning. `isFilled` fills its outline. */
export function Icon({ name, isFilled = false }: { name: IconName; isFilled?: boolean }) {
  return (
    <svg
      class="pp-icon"
      viewBox="0 0 16 16"
      fill={isFilled ? "currentColor" : "none"}
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
