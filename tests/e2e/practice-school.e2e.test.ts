import AxeBuilder from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { openPracticeStage, type PracticeStage } from "./practice-stage";

describe.skipIf(!findChromium())("the practice school", () => {
  let stage: PracticeStage;
  beforeAll(async () => {
    stage = await openPracticeStage({ seeded: false });
  });
  afterAll(async () => stage.close());

  test("is tried from the first page with the keyboard, booked in, and leaves nothing behind", async () => {
    const page = await stage.pushpin.openExtensionPage("planner");
    await page.goto(`chrome-extension://${stage.pushpin.extensionId}/planner.html#welcome`);
    await page.getByRole("link", { name: "Try it with a practice school" }).click();
    await page.getByRole("heading", { name: "Practice school", exact: true }).waitFor();
    expect(await page.locator(".practice-day").count()).toBe(5);
    const window = page.getByRole("button", { name: /Arrival and unpack, Rm 3, AB, suggested/i }).first();
    await window.focus();
    await page.keyboard.press("Enter");
    const card = page.getByRole("dialog");
    await card.getByRole("button", { name: /^Book/ }).first().waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await card.getByRole("button", { name: /^Book/ }).first().focus();
    await page.keyboard.press("Enter");
    await card
      .getByText("It stands in your calendar")
      .or(card.getByText(/booked/i))
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
    await page
      .getByRole("button", { name: /Arrival and unpack, Rm 3, AB, booked/i })
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Leave the practice school" }).click();
    await page.getByRole("heading", { name: "Welcome to Pushpin" }).waitFor();
    const { students, classes, sites } = await stage.pushpin.ask("loadCaseload", null);
    expect([students, classes, sites]).toEqual([[], [], []]);
  });

  test.each([
    ["planner", "Welcome to Pushpin"],
    ["practice", "Practice school"],
  ])("the %s page says when the vocabulary can't be read, and opens at another try", async (name, heading) => {
    const page = await stage.pushpin.context.newPage();
    await page.addInitScript(() => {
      const fetchFile = window.fetch.bind(window);
      let isFirst = true;
      window.fetch = async (address, options) => {
        if (!isFirst || !(typeof address === "string" && address.endsWith("lexicon.json")))
          return fetchFile(address, options);
        isFirst = false;
        throw new TypeError("Failed to fetch");
      };
    });
    await page.goto(`chrome-extension://${stage.pushpin.extensionId}/${name}.html#welcome`);
    await page.getByRole("alert").getByText("Something went wrong in Pushpin.").waitFor();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { name: heading, exact: true }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.close();
  });
});
