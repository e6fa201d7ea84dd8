/**
 * Every icon of Pushpin: a path on a 16 px grid, for a stroke of 1.5. Each is a constant of its own, so that the script
 * in a calendar page carries only the ones it draws. A state is shown by the shape of its icon, never by colour only.
 */
export const pin = "M5.5 2.5h5L10 7l2 2.5H4L6 7zM8 9.5v4";
export const hourglass =
  "M4.5 2.5h7M4.5 13.5h7M5.5 2.5c0 3 2 4 2.5 5.5.5-1.5 2.5-2.5 2.5-5.5M5.5 13.5c0-3 2-4 2.5-5.5.5 1.5 2.5 2.5 2.5 5.5";
export const triangle = "M8 2.5 14 13.5H2zM8 6.5v3M8 11.5v.2";
export const stack = "M3 4.5h10M3 8h10M3 11.5h6";
/** Three discs: circles of radius 0.5 that the stroke fills. */
export const dots =
  "M3 8a.5.5 0 1 1 1 0 .5.5 0 0 1-1 0zM7.5 8a.5.5 0 1 1 1 0 .5.5 0 0 1-1 0zM12 8a.5.5 0 1 1 1 0 .5.5 0 0 1-1 0z";
export const check = "m3 8.5 3.4 3.4L13 4.6";
export const circle = "M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2Z";
export const question =
  "M6 6.2c0-1.2.9-2 2-2s2 .8 2 1.9c0 1.5-2 1.7-2 3.2M8 11.6v.1M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8Z";
export const note = "M8 7.4v3.8M8 4.9V5M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8Z";
export const stop = "M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4l3.6-3.6ZM8 4.9v3.8M8 11v.1";
export const plus = "M8 3v10M3 8h10";
export const minus = "M4 8h8";
export const close = "m4 4 8 8M12 4l-8 8";
export const bin = "M2.8 4.4h10.4M6.2 4.2V2.4h3.6v1.8M4.2 4.4l.6 9.2h6.4l.6-9.2M6.8 7v4M9.2 7v4";
export const pencil = "m2.6 13.4.7-3L10.9 2.8l2.3 2.3-7.6 7.6-3 .7ZM9.4 4.3l2.3 2.3";
export const file = "M4 1.8h5l3 3v9.4H4V1.8ZM9 1.8v3h3M6 8.4h4M6 11h4";
export const leave = "M9.4 2.4h4.2v4.2M13.4 2.6 7.6 8.4M6.4 3.2H2.6v10.2h10.2V9.6";
export const week = "M2.2 3.4h11.6v10.4H2.2V3.4ZM2.2 6.4h11.6M5.2 1.8v2.8M10.8 1.8v2.8";
export const people = `M5.8 7.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8ZM1.6 13.6c0-2.6 1.8-4 4.2-4s4.2 1.4 4.2 4
M10.6 3a2.2 2.2 0 0 1 0 4.2M12 9.9c1.5.5 2.4 1.8 2.4 3.7`;
export const board = "M1.8 2.6h12.4v8.2H1.8V2.6ZM5 13.8l1.4-3M11 13.8l-1.4-3M4.4 5.4h5M4.4 7.8h3";
export const sliders = "M2 4.4h6M11.4 4.4H14M2 11.6h2.6M8 11.6h6M9.7 2.7v3.4M6.3 9.9v3.4";
export const gear = `M10.25 8a2.25 2.25 0 1 1-4.5 0 2.25 2.25 0 0 1 4.5 0ZM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2
M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M12.6 3.4l-1.4 1.4M4.8 11.2l-1.4 1.4`;
export const list = "M2.5 4h.01M2.5 8h.01M2.5 12h.01M6 4h8M6 8h8M6 12h8";
export const up = "m4 10 4-4 4 4";
export const chevron = "m4 6 4 4 4-4";
export const grid = "M2.2 2.6h11.6v10.8H2.2V2.6ZM2.2 6.2h11.6M2.2 9.8h11.6M6 2.6v10.8M9.9 2.6v10.8";
export const copy = "M5.4 5.4h8.2v8.2H5.4V5.4ZM10.6 5.2V2.4H2.4v8.2h2.8";
export const mail = "M1.8 3.4h12.4v9.2H1.8V3.4ZM2.2 4l5.8 4.6L13.8 4";
export const print = "M4.4 6V2.2h7.2V6M4.4 11.4H2.2V6h11.6v5.4h-2.2M4.4 9.4h7.2v4.4H4.4V9.4Z";
export const bar = "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM3.7 3.7l8.6 8.6";
export const bell = `M8 1.8c2.4 0 3.9 1.7 3.9 4.1 0 3.3 1.3 4.4 1.3 4.4v.9H2.8v-.9s1.3-1.1 1.3-4.4c0-2.4 1.5-4.1 3.9-4.1
ZM6.4 13.2c.3.7.9 1 1.6 1s1.3-.3 1.6-1`;
