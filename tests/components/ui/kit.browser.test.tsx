import "../../../components/ui/tokens.css";
import "../../../components/ui/kit.css";
import { cleanup, render } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Button, LinkButton } from "../../../components/ui/Button";
import { ConfirmDialog } from "../../../components/ui/ConfirmDialog";
import { TextField } from "../../../components/ui/Field";
import { Snackbar } from "../../../components/ui/Snackbar";

beforeEach(() => {
  document.body.className = "pp-page";
});
afterEach(cleanup);

describe("a button", () => {
  test("that is busy keeps its place and its focus, and does nothing", async () => {
    const onPress = vi.fn();
    render(
      <Button isBusy onPress={onPress}>
        Save
      </Button>,
    );
    const button = page.getByRole("button", { name: "Save" });
    (button.element() as HTMLButtonElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(button).toHaveFocus();
    expect(onPress).not.toHaveBeenCalled();
  });

  test("a busy submit button does not submit again", async () => {
    const onSubmit = vi.fn((event: Event) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Button type="submit" isBusy>
          Save
        </Button>
      </form>,
    );
    (page.getByRole("button").element() as HTMLButtonElement).click();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test("a link that opens a tab says so and gives nothing away", async () => {
    render(
      <LinkButton href="https://calendar.example/" opensTab="opens in a new tab">
        Open
      </LinkButton>,
    );
    const link = page.getByRole("link", { name: "Open (opens in a new tab)" });
    await expect.element(link).toHaveAttribute("target", "_blank");
    await expect.element(link).toHaveAttribute("rel", "noreferrer");
  });

  test("is large enough to hit", async () => {
    render(<Button>Save</Button>);
    expect(page.getByRole("button").element().getBoundingClientRect().height).toBeGreaterThanOrEqual(32);
  });
});

describe("a field", () => {
  test("ties label, hint and error to its control", async () => {
    render(<TextField label="Room" hint="As on the door" error="Too long." value="12" onChange={() => {}} />);
    const field = page.getByLabelText("Room");
    await expect.element(field).toHaveAccessibleDescription("As on the door Too long.");
    await expect.element(field).toHaveAttribute("aria-invalid", "true");
  });

  test("without hint and error describes nothing", async () => {
    render(<TextField label="Room" value="" onChange={() => {}} />);
    await expect.element(page.getByLabelText("Room")).not.toHaveAttribute("aria-describedby");
  });

  test.each(["email", "number"] as const)("of kind %s keeps what was typed, right or wrong", async (kind) => {
    const onChange = vi.fn();
    render(<TextField kind={kind} label="It" value="" onChange={onChange} />);
    await userEvent.fill(page.getByLabelText("It"), " half an hour ");
    expect(onChange).toHaveBeenLastCalledWith(" half an hour ");
  });
});

function Asking({ onAnswer }: { onAnswer: (answer: string) => void }) {
  const [isAsking, setIsAsking] = useState(false);
  const answer = (said: string) => () => {
    setIsAsking(false);
    onAnswer(said);
  };
  return (
    <>
      <button type="button" onClick={() => setIsAsking(true)}>
        Ask
      </button>
      {isAsking && (
        <ConfirmDialog
          title="Really?"
          confirmWord="Yes"
          cancelWord="No"
          onConfirm={answer("yes")}
          onCancel={answer("no")}
        >
          <p>It is gone then.</p>
        </ConfirmDialog>
      )}
    </>
  );
}

describe("a dialog", () => {
  test.each([
    ["{Escape}", "no"],
    ["{Enter}", "no"],
    ["{Tab}{Enter}", "yes"],
  ])("answers %s with %s, starts on the harmless button and gives the focus back", async (keys, said) => {
    const onAnswer = vi.fn();
    render(<Asking onAnswer={onAnswer} />);
    await userEvent.click(page.getByRole("button", { name: "Ask" }));
    await expect.element(page.getByRole("dialog", { name: "Really?" })).toBeVisible();
    await expect.element(page.getByRole("button", { name: "No" })).toHaveFocus();
    await userEvent.keyboard(keys);
    await expect.element(page.getByRole("button", { name: "Ask" })).toHaveFocus();
    expect(onAnswer.mock.calls).toEqual([[said]]);
  });
});

test("the snackbar's live region is there before it has something to say", async () => {
  const { rerender } = render(<Snackbar text={null} closeLabel="Close" onClose={() => {}} />);
  const region = document.querySelector("output");
  expect(region?.childElementCount).toBe(0);
  rerender(<Snackbar text="Saved." closeLabel="Close" onClose={() => {}} />);
  expect(document.querySelector("output")).toBe(region);
  await expect.element(page.getByRole("status")).toHaveTextContent("Saved.");
});
