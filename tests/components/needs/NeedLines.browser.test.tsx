import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { NeedLines } from "../../../components/needs/NeedLines";
import type { NeedLine } from "../../../lib/contracts/visits";

afterEach(cleanup);

const aLine = (id: string, date: string): NeedLine => ({
  ...{ id, date, startMinute: 545, endMinute: 575, titleText: "Writing", className: "Ms. Rivera, grade 2" },
  needText: "Not on your calendar any more.",
  acts: [
    { act: "keep", labelText: "I still go" },
    { act: "put-back", labelText: "Put it back" },
  ],
});

const MONDAY = aLine("v1.2026-10-12", "2026-10-12");
const TUESDAY = aLine("v2.2026-10-13", "2026-10-13");

/** The list as its page draws it: what she settles is gone in the next drawing. */
function Page({ lines }: { lines: NeedLine[] }) {
  return (
    <NeedLines
      needs={{ count: lines.length, lines }}
      language="en"
      onAct={() => {}}
      onTaskAct={() => {}}
      onOpen={() => {}}
      buttonClass="pp-button"
      rowClass="pp-row"
    />
  );
}

test("a settled date gives the focus to the next one, and the last one to the sentence that is read out", async () => {
  const { rerender } = render(<Page lines={[MONDAY, TUESDAY]} />);
  const status = screen.getByRole("status");
  await userEvent.click(screen.getByRole("button", { name: "Put it back: Mon, Oct 12" }));
  rerender(<Page lines={[TUESDAY]} />);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "I still go: Tue, Oct 13" }));
  expect(status.textContent).toBe("1 date of your visits needs you.");
  rerender(<Page lines={[]} />);
  expect(status.textContent).toBe("No date of your visits needs you any more.");
  expect(document.activeElement).toBe(status);
});

test("a list that changes by itself leaves the focus where she is", () => {
  const { rerender } = render(<Page lines={[MONDAY, TUESDAY]} />);
  expect(document.activeElement).toBe(document.body);
  rerender(<Page lines={[TUESDAY]} />);
  expect(document.activeElement).toBe(document.body);
});

test("without any date there is nothing", () => {
  render(<Page lines={[]} />);
  expect(screen.queryByRole("region")).toBeNull();
});
