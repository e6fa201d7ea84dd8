import { expect, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { OverlayRun } from "./overlay-run";

/** Waits as long as a busy machine may take. */
export const soon = async <T>(check: () => T): Promise<T> => vi.waitFor(check, { timeout: 20_000 });

/** Waits until a frame has taken the focus, once it is drawn: a button focused before that would lose its key. */
export async function takesFocus(run: OverlayRun, kind: "card" | "panel"): Promise<void> {
  await soon(() => {
    expect(run.isShown(kind)).toBe(true);
    expect(run.isFocusComing).toBe(false);
    expect(document.activeElement).toBe(run.hosts(kind)[0]);
    expect(run.focusIn(kind)).toBe(run.find(kind, "[role=dialog]"));
  });
}

/** Presses a button in a frame as she does with the keyboard: the driver's pointer does not reach into our frames. */
export async function press(run: OverlayRun, button: HTMLElement): Promise<void> {
  await soon(() => expect(run.isFocusComing).toBe(false));
  button.focus();
  await userEvent.keyboard("{Enter}");
}
