import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { SendTaskList } from "../../../components/popup/SendTaskList";
import type { SendTaskLine } from "../../../lib/contracts/booking";
import type { VisitAct } from "../../../lib/core/booking/send-task-acts";
import { popupWords } from "../../../lib/i18n/popup";
import { LANGUAGES } from "../../../lib/i18n/translate";
import { expectAccessible, inTheme, THEMES } from "../accessible";
import "../../../components/popup/popup.css";

afterEach(cleanup);

const aLine = (over: Partial<SendTaskLine> = {}): SendTaskLine => ({
  visitId: "v1",
  state: "needs-sign-in",
  text: "Sign in to your calendar again to finish this. The visit is kept.",
  acts: [
    { act: "connect", label: "Connect" },
    { act: "drop", label: "Leave it" },
  ],
  isHeld: false,
  needsHer: true,
  date: "2026-10-06",
  startMinute: 485,
  endMinute: 515,
  routineTitle: "Arrival",
  className: "Kindergarten, Rm 12",
  ...over,
});

function show(sendTasks: SendTaskLine[], language: "en" | "es" = "en") {
  const onAct = vi.fn<(visitId: string, act: VisitAct) => void>();
  const onOpen = vi.fn<(route: "#calendars" | "#it-sheet") => void>();
  render(
    <main class="popup pp-page">
      <SendTaskList
        sendTasks={sendTasks}
        words={popupWords(language)}
        language={language}
        onAct={onAct}
        onOpen={onOpen}
      />
    </main>,
  );
  return { onAct, onOpen };
}

describe("visits that wait or need her", () => {
  test("each says what is so, and one press is its cure", async () => {
    const { onAct, onOpen } = show([aLine()]);
    expect(screen.getByText(/Sign in to your calendar again/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Leave it" }));
    expect(onAct).toHaveBeenCalledWith("v1", "drop");
    await userEvent.click(screen.getByRole("button", { name: "Connect" }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith("#calendars");
  });

  test("without any, nothing is there", () => {
    show([]);
    expect(screen.queryByRole("region")).toBeNull();
  });

  test.each(LANGUAGES.flatMap((language) => THEMES.map((theme) => [language, theme] as const)))(
    "is accessible (%s, %s)",
    async (language, theme) => {
      await inTheme(theme);
      show([aLine()], language);
      await expectAccessible();
    },
  );
});
