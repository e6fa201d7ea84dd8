import "../../../components/ui/tokens.css";
import "../../../components/ui/kit.css";
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, test } from "vitest";
import { ClockNotice } from "../../../components/ui/ClockNotice";
import { expectAccessible } from "../accessible";

afterEach(cleanup);

const EARLIER = Date.parse("2026-10-05T12:00:00Z");
const LATER = Date.parse("2027-03-09T12:00:00Z");

describe.each([
  ["en", /clock went back from March 9, 2027.* to October 5, 2026/, /last used on October 5, 2026.* March 9, 2027/],
  ["es", /pasó del 9 de marzo de 2027.* al 5 de octubre de 2026/, /5 de octubre de 2026.* 9 de marzo de 2027/],
] as const)("the clock's notice in %s", (language, back, ahead) => {
  test.each([
    ["back", LATER, EARLIER, back],
    ["ahead", EARLIER, LATER, ahead],
  ] as const)("says that the clock was set %s, with both times, and is read out", async (way, fromMs, toMs, said) => {
    render(<ClockNotice health={{ damaged: [], clockJump: { way, fromMs, toMs } }} language={language} />);
    expect(screen.getByRole("status").textContent).toMatch(said);
    await expectAccessible();
  });

  test("says nothing while the clock runs on, or before that is known", () => {
    const { container, rerender } = render(<ClockNotice health={{ damaged: [] }} language={language} />);
    expect(container.textContent).toBe("");
    rerender(<ClockNotice health={null} language={language} />);
    expect(container.textContent).toBe("");
  });
});
