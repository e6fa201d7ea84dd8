const MEASURES = ["top", "left", "right", "bottom", "width", "height"];
const MEASURE = /^(?:-?\d[\d.]*(?:px|%)?|auto|calc\([\d\s.%px+*/()-]+\))$/;
const GREY = "rgb(128, 128, 128)";

/** Keeps measures; of colours and stripes keeps only that they are present. */
export function censorStyle(style: Record<string, string>): Record<string, string> {
  const censored: Record<string, string> = {};
  for (const name of MEASURES) {
    const value = style[name];
    if (value && value.length <= 60 && MEASURE.test(value)) censored[name] = value;
  }
  const background = style["background-color"];
  if (background) censored["background-color"] = background === "transparent" ? background : GREY;
  if (style["border-color"]) censored["border-color"] = GREY;
  if (style["background-image"]?.includes("gradient")) {
    censored["background-image"] = `linear-gradient(${GREY}, ${GREY})`;
  }
  if (style["struck"]) censored["struck"] = "yes";
  return censored;
}
