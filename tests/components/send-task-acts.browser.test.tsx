import { cleanup, render } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from "vitest";
import { page, userEvent } from "vitest/browser";
import { SendTaskActs } from "../../components/send-task/SendTaskActs";
import type { SendTaskAct } from "../../lib/contracts/booking";
import { expectAccessible } from "./accessible";

const COPY: SendTaskAct = {
  act: "copy-details",
  label: "Copy details",
  copies: { text: "Pushpin; refusal: wrong-request", done: "Copied.", failed: "Not allowed." },
};

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function show(acts: SendTaskAct[]) {
  const [onAct, onOpen] = [vi.fn<(act: string) => void>(), vi.fn<(route: string) => void>()];
  render(
    <main>
      <h1>Visit</h1>
      <SendTaskActs acts={acts} rowClass="row" buttonClass="plain" onAct={onAct} onOpen={onOpen} />
    </main>,
  );
  return { onAct, onOpen };
}

describe("the buttons for a visit", () => {
  let copying: MockInstance<Clipboard["writeText"]>;
  beforeEach(() => {
    copying = vi.spyOn(navigator.clipboard, "writeText");
  });

  test("details are copied and shown", async () => {
    copying.mockResolvedValue();
    const { onAct } = show([COPY]);
    await userEvent.click(page.getByRole("button", { name: "Copy details" }));
    expect(copying).toHaveBeenCalledExactlyOnceWith("Pushpin; refusal: wrong-request");
    await expect.element(page.getByRole("status")).toHaveTextContent(/^Copied\. Pushpin; refusal: wrong-request$/);
    expect(onAct).not.toHaveBeenCalled();
    await expectAccessible();
  });

  test("details are shown even where the browser does not allow copying", async () => {
    copying.mockRejectedValue(new DOMException("no", "NotAllowedError"));
    show([COPY]);
    await userEvent.click(page.getByRole("button", { name: "Copy details" }));
    await expect.element(page.getByRole("status")).toHaveTextContent(/^Not allowed\. Pushpin; refusal: wrong-request$/);
  });

  test("the page for IT and the sign-in open in the planner; every other act is passed on", async () => {
    const { onAct, onOpen } = show([
      { act: "it-sheet", label: "Page for IT" },
      { act: "connect", label: "Sign in" },
      { act: "invite", label: "Invite" },
    ]);
    await userEvent.click(page.getByRole("button", { name: "Page for IT" }));
    expect(onOpen).toHaveBeenLastCalledWith("#it-sheet");
    await userEvent.click(page.getByRole("button", { name: "Sign in" }));
    expect(onOpen).toHaveBeenLastCalledWith("#calendars");
    await userEvent.click(page.getByRole("button", { name: "Invite" }));
    expect(onAct).toHaveBeenCalledExactlyOnceWith("invite");
  });
});
