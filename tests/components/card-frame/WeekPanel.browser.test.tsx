import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { WeekPanel, type PanelActions } from "../../../components/card-frame/WeekPanel";
import type { FramePage } from "../../../lib/contracts/frame-messages";
import type { OverlayStatus } from "../../../lib/contracts/overlay-week";
import { frameWords } from "../../../lib/i18n/frame-words";
import { overlayTexts } from "../../../lib/i18n/overlay";

afterEach(cleanup);

function show(status: OverlayStatus) {
  const openPlanner = vi.fn<PanelActions["openPlanner"]>();
  const confirmAccount = vi.fn<() => void>();
  const none = (): void => undefined;
  const unused = {
    ...{ shrink: none, switchTo: none, showOnlyNext: none, open: none },
    ...{ actOnDate: none, actOnVisit: none },
  };
  const shown: FramePage = {
    ...{ isDark: false, status, moreCount: 0, windowCount: 0, dayTexts: [] },
    place: { vendor: "google", calendarId: null } as unknown as FramePage["place"],
  };
  render(
    <WeekPanel
      view={{ page: shown, windows: [], isOn: true, isOnlyNext: false, needs: undefined, refusal: undefined }}
      words={frameWords(overlayTexts("en"))}
      actions={{ ...unused, openPlanner, confirmAccount }}
    />,
  );
  return { openPlanner, confirmAccount };
}

const STUDENT = { studentId: "s1", title: "Recess" };

/** Each reason for an empty or doubtful week that she can mend in the planner, and where. */
const MENDED: [OverlayStatus, string][] = [
  [{ code: "nothing-fits", first: { code: "no-class" } }, "#classes"],
  [{ code: "nothing-fits", first: { code: "no-free-time", ...STUDENT } }, "#week"],
  [{ code: "nothing-fits", first: { code: "not-this-week", studentId: "s1" } }, "#week"],
  [{ code: "health", state: "unreadable", reason: "no-events" }, "#health"],
  [{ code: "damaged", text: "1 student" }, "#health"],
  [{ code: "not-stored", failure: "vault-full" }, "#backup"],
  [{ code: "failed", failure: "unexpected" }, ""],
];

test.each(MENDED)("%o has a button to where it is mended", async (status, route) => {
  const { openPlanner } = show(status);
  await userEvent.click(page.getByRole("button", { name: "Mend this in the planner" }));
  expect(openPlanner).toHaveBeenCalledExactlyOnceWith(route);
});

test("minutes that are all planned are no problem: there is nothing to mend", async () => {
  show({ code: "nothing-fits", first: { code: "mandate-met", studentId: "s1" } });
  await expect.element(page.getByText("All minutes of this period are planned.")).toBeVisible();
  expect(page.getByRole("button", { name: "Mend this in the planner" }).elements()).toEqual([]);
});

test("a locked vault has its own button, and so has an account that was not confirmed", async () => {
  const locked = show({ code: "vault-locked" });
  await userEvent.click(page.getByRole("button", { name: "Unlock" }));
  expect(locked.openPlanner).toHaveBeenCalledExactlyOnceWith();
  cleanup();
  const account = show({ code: "account", doubt: "unnamed" });
  await userEvent.click(page.getByRole("button", { name: "Yes, I work with this calendar" }));
  expect(account.confirmAccount).toHaveBeenCalledOnce();
});
