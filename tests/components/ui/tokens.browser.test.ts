import "../../../components/ui/tokens.css";
import { describe, expect, test } from "vitest";
import { inTheme, THEMES } from "../accessible";

/** The values of the design, light and dark. */
const DESIGN = {
  light: { ink: "#1f2a2e", "ink-soft": "#55646b", paper: "#ffffff", pin: "#0b7a6f", stop: "#b3261e" },
  dark: { ink: "#e6edef", "ink-soft": "#9fb0b6", paper: "#14191b", pin: "#4fc3b3", stop: "#f2958d" },
};

const token = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--pp-${name}`).trim();

/** Relative luminance of "#rrggbb" (WCAG 2.2). */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

describe.each(THEMES)("%s", (theme) => {
  test("has the design's values", async () => {
    await inTheme(theme);
    for (const [name, value] of Object.entries(DESIGN[theme])) expect(token(name), name).toBe(value);
  });

  test("text can be read on every surface", async () => {
    await inTheme(theme);
    for (const surface of ["paper", "paper-raised"])
      for (const text of ["ink", "ink-soft", "pin", "ok", "warn", "stop"])
        expect(contrast(token(text), token(surface)), `${text} on ${surface}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token("on-pin"), token("pin")), "on-pin on pin").toBeGreaterThanOrEqual(4.5);
    expect(contrast(token("paper"), token("stop")), "paper on stop").toBeGreaterThanOrEqual(4.5);
  });

  test("gives way to a theme that is set on the element", async () => {
    await inTheme(theme);
    const other = theme === "light" ? "dark" : "light";
    document.documentElement.dataset["theme"] = other;
    expect(token("ink")).toBe(DESIGN[other].ink);
    delete document.documentElement.dataset["theme"];
  });
});
