import "../../../components/ui/tokens.css";
import "../../../components/ui/kit.css";
import { render } from "preact";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openPage } from "../../../components/ui/open-page";
import { expectAccessible } from "../accessible";

afterEach(() => document.body.replaceChildren());

const aRoot = (): HTMLElement => document.body.appendChild(document.createElement("div"));

test("a page that can't be opened says so, and opens with its button", async () => {
  const root = aRoot();
  let tries = 0;
  await openPage(root, async () => {
    tries += 1;
    if (tries < 3) throw new TypeError("Failed to fetch");
    render(<p>The planner</p>, root);
  });
  await expect.element(page.getByRole("alert")).toHaveTextContent(/Something went wrong in Pushpin/);
  await expectAccessible();
  const first = page.getByRole("alert").element();
  const retry = page.getByRole("button", { name: "Try again" });
  await userEvent.click(retry);
  // Said again, with the focus where it was.
  await expect.poll(() => page.getByRole("alert").element() === first).toBe(false);
  await expect.element(retry).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText("The planner")).toBeVisible();
  expect(page.getByRole("alert").elements()).toEqual([]);
  expect(tries).toBe(3);
});

test("a try that is on its way is not begun twice", async () => {
  const root = aRoot();
  let tries = 0;
  await openPage(root, async () => {
    tries += 1;
    if (tries === 1) throw new Error("no file");
    await new Promise(() => {});
  });
  const retry = page.getByRole("button", { name: "Try again" });
  await userEvent.click(retry);
  await expect.element(retry).toHaveAttribute("aria-disabled", "true");
  await userEvent.keyboard("{Enter}");
  expect(tries).toBe(2);
});
