import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { aCaseload, anEmptyCaseload, LINCOLN } from "../sample-caseload";
import { clearStage, stagePlanner } from "../stage";

beforeEach(async () => page.viewport(1280, 900));
afterEach(clearStage);

describe("working hours", () => {
  test("a link leads right to them", async () => {
    stagePlanner({ hash: "#hours" });
    await expect.element(page.getByRole("heading", { name: "Working hours" })).toHaveFocus();
  });

  test("with the keyboard: tick Monday, set its end, copy it, save", async () => {
    const stage = stagePlanner({ hash: "#hours", caseload: aCaseload({ sites: [LINCOLN], workingHours: [] }) });
    await expect.element(page.getByRole("heading", { name: "Working hours" })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard(" ");
    const monday = page.getByRole("group", { name: "Monday" });
    await userEvent.fill(monday.getByLabelText("To"), "14:30");
    await userEvent.click(page.getByRole("button", { name: "Copy Monday to Tuesday through Friday" }));
    await userEvent.click(page.getByRole("button", { name: "Save" }));
    await expect.element(page.getByText("Your working hours are saved.")).toBeVisible();
    expect(stage.caseload().workingHours.map(({ id, startMinute, endMinute }) => [id, startMinute, endMinute])).toEqual(
      ["MO", "TU", "WE", "TH", "FR"].map((weekday) => [`lincoln|${weekday}`, 480, 870]),
    );
  });

  test("an end before its start is named at that day", async () => {
    const stage = stagePlanner({ hash: "#hours" });
    const to = page.getByRole("group", { name: "Tuesday" }).first().getByLabelText("To");
    await userEvent.fill(to, "07:00");
    await userEvent.click(page.getByRole("button", { name: "Save" }));
    await expect.element(to).toHaveFocus();
    await expect.element(to).toHaveAccessibleDescription("The end must be later than the start.");
    expect(stage.asked).toEqual([]);
  });

  test("without a site the next step is a site", async () => {
    stagePlanner({ hash: "#hours", caseload: anEmptyCaseload() });
    await expect.element(page.getByText(/Add a site first/)).toBeVisible();
  });
});

describe("sites", () => {
  test("are added in the device's zone and refused when the name is taken", async () => {
    const stage = stagePlanner({ hash: "#sites" });
    await userEvent.click(page.getByRole("button", { name: "Add a site" }));
    await userEvent.fill(page.getByLabelText("Name of the site"), "lincoln elementary");
    await userEvent.click(page.getByRole("button", { name: "Save" }).last());
    await expect.element(page.getByText("This is already used. Choose another.")).toBeVisible();
    await userEvent.fill(page.getByLabelText("Name of the site"), "Oak");
    await userEvent.click(page.getByRole("button", { name: "Save" }).last());
    await expect.element(page.getByText("Oak is saved.")).toBeVisible();
    expect(stage.caseload().sites.at(-1)).toMatchObject({ name: "Oak", zone: "America/New_York" });
  });

  test("that are in use are kept, with the reason", async () => {
    stagePlanner({ hash: "#sites", refuse: { removeSite: { code: "in-use", count: 1 } } });
    await userEvent.click(page.getByRole("button", { name: "Delete Lincoln Elementary" }));
    await userEvent.click(page.getByRole("button", { name: "Delete", exact: true }));
    await expect.element(page.getByRole("dialog")).toHaveTextContent("One other entry still belongs to this");
  });
});

test("language and overlay are changed at once", async () => {
  const stage = stagePlanner({ hash: "#settings" });
  await userEvent.selectOptions(page.getByLabelText("Language"), "es");
  await userEvent.click(page.getByLabelText("Only my next three on Google Calendar"));
  await userEvent.click(page.getByLabelText("Draw push-in windows on Google Calendar"));
  await expect.element(page.getByLabelText("Only my next three on Google Calendar")).not.toBeInTheDocument();
  expect(stage.asked).toEqual([
    ["changePreferences", { language: "es" }],
    ["changePreferences", { onlyNext: { google: true, outlook: false } }],
    ["changePreferences", { overlay: { google: false, outlook: true } }],
  ]);
  await userEvent.click(page.getByLabelText("Draw push-in windows on Outlook"));
  expect(stage.asked.at(-1)).toEqual(["changePreferences", { overlay: { google: false, outlook: false } }]);
});

test("a declined window can be allowed again", async () => {
  const stage = stagePlanner({ hash: "#declined" });
  await expect.element(page.getByRole("heading", { name: "Not this" })).toHaveFocus();
  await expect.element(page.getByText("Number corner in Rivera, grade 2, for MJ")).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: /^Allow again/ }));
  await expect.element(page.getByText("Number corner may be suggested again.")).toBeVisible();
  expect(stage.asked).toEqual([["removeDeclines", { declineIds: ["rivera|number corner|mj"] }]]);
  await expect.element(page.getByText(/Nothing declined/)).toBeVisible();
});
