import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { BuildingPreview, BuildingView } from "../../../../../lib/contracts/building";
import type { Answer } from "../../../../../lib/contracts/contract";
import type { Colleague } from "../../../../../lib/core/building/room-visit";
import { clearStage, NO_COLLEAGUES, stagePlanner } from "../../stage";

beforeEach(async () => page.viewport(1280, 900));
afterEach(clearStage);

const answer = <T,>(value: T) => {
  return async (): Promise<Answer<T>> => Promise.resolve({ ok: true, value });
};
const TIMES: Colleague["visits"] = [
  {
    ...{ site: "Lincoln", room: "Rm 12", zone: "America/New_York" },
    ...{ startMinute: 540, endMinute: 570, dates: ["2026-10-06", "2026-10-13"] },
  },
];
const COLLEAGUE: Colleague = { id: "c", name: "SLP, B.W.", madeAtMs: 1, expiresOn: "2026-12-18", visits: TIMES };
const OWN_ROOMS = [
  { siteId: "lincoln", siteName: "Lincoln Elementary", room: "Room 12" },
  { siteId: "lincoln", siteName: "Lincoln Elementary", room: "Room 4" },
];
const view = (over: Partial<BuildingView> = {}): BuildingView => ({ ...NO_COLLEAGUES, ownRooms: OWN_ROOMS, ...over });
const preview = (over: Partial<BuildingPreview> = {}): BuildingPreview => ({
  status: "new",
  colleague: COLLEAGUE,
  rooms: [{ site: "Lincoln", room: "Rm 12", proposal: OWN_ROOMS[0]! }],
  ownRooms: OWN_ROOMS,
  ...over,
});

async function chooseFile(): Promise<void> {
  await expect.element(page.getByRole("heading", { name: "Open a colleague's file" })).toBeInTheDocument();
  const input = document.querySelector<HTMLInputElement>('input[aria-label="Colleague\'s file"]')!;
  await userEvent.upload(input, new File(["sealed"], "pushpin-rooms-2026-10-05.pushpin"));
}

async function openFile(): Promise<void> {
  await chooseFile();
  await userEvent.fill(page.getByLabelText("One-time code of the file"), "7K3QD");
  await userEvent.keyboard("{Enter}");
}

describe("her own file", () => {
  test("shows every line before it is saved, what it leaves out, and its code afterwards", async () => {
    const asked: unknown[] = [];
    stagePlanner({
      hash: "#building",
      answers: {
        loadBuilding: answer(view({ own: { ...NO_COLLEAGUES.own, visits: TIMES, withoutRoom: ["Gym"] } })),
        saveBuildingFile: async (input) => {
          asked.push(input);
          return Promise.resolve({ ok: true, value: { file: "AAAA", code: "7K3QD-AAAAA", visitCount: 2 } });
        },
      },
    });
    await expect.element(page.getByRole("heading", { name: "Rooms shared with colleagues" })).toHaveFocus();
    await expect.element(page.getByText(/^Lincoln, Rm 12: Tuesday, 9:00 – 9:30 AM, 2 dates/)).toBeVisible();
    await expect.element(page.getByText("Left out, because no room is entered: Gym.", { exact: false })).toBeVisible();
    await userEvent.fill(page.getByLabelText("How colleagues know you"), "OT, A.K.");
    await userEvent.selectOptions(page.getByLabelText("Your service"), "OT");
    await userEvent.click(page.getByRole("button", { name: "Save the file for colleagues" }));
    await expect.element(page.getByText("7K3QD-AAAAA")).toBeVisible();
    expect(asked).toEqual([{ name: "OT, A.K.", discipline: "OT" }]);
    await userEvent.click(page.getByRole("button", { name: "Done" }));
    await expect.element(page.getByRole("button", { name: "Save the file for colleagues" })).toHaveFocus();
  });
});

describe("a colleague's file", () => {
  const answers = (what: BuildingPreview) => ({
    loadBuilding: answer(view()),
    inspectFile: answer(null),
    previewBuildingFile: answer(what),
  });

  test("is looked at first, asks which room is meant, and is taken", async () => {
    const stage = stagePlanner({ hash: "#building", answers: answers(preview()) });
    await openFile();
    await expect.element(page.getByRole("heading", { name: "What the file of SLP, B.W. says" })).toHaveFocus();
    await expect.element(page.getByText("This colleague is new here.")).toBeVisible();
    expect(stage.asked).toEqual([]);
    const room = page.getByLabelText("Rm 12, Lincoln");
    await expect.element(room).toHaveDisplayValue("Room 12, Lincoln Elementary");
    await userEvent.selectOptions(room, "None of my rooms");
    await userEvent.click(page.getByRole("button", { name: "Take it" }));
    expect(stage.asked).toMatchObject([
      ["takeBuildingFile", { code: "7K3QD", rooms: [{ site: "Lincoln", room: "Rm 12", siteId: null, ownRoom: "" }] }],
    ]);
    await expect.element(page.getByRole("button", { name: "Choose the file…" })).toHaveFocus();
  });

  test("that is older than what is here can't be taken, and says what to do", async () => {
    stagePlanner({ hash: "#building", answers: answers(preview({ status: "older" })) });
    await openFile();
    await expect.element(page.getByText(/A later file of this colleague is here already/)).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Take it" })).not.toBeInTheDocument();
  });

  test("that is none says so with the cure", async () => {
    stagePlanner({
      hash: "#building",
      answers: {
        loadBuilding: answer(view()),
        inspectFile: async () =>
          Promise.resolve({ ok: false, failure: { code: "sealed-file", problem: "other-purpose" } }),
      },
    });
    await chooseFile();
    await expect.element(page.getByText(/pushpin-rooms- for a colleague’s rooms/)).toBeVisible();
  });
});

describe("colleagues", () => {
  test("are listed with their times, their open rooms and what falls together, and can be removed", async () => {
    const stage = stagePlanner({
      hash: "#building",
      answers: {
        loadBuilding: answer(
          view({
            colleagues: [{ ...COLLEAGUE, isExpired: false }],
            rooms: [
              { site: "Lincoln", room: "Rm 12" },
              { site: "Lincoln", room: "R4", means: { siteId: "lincoln", room: "Rm 4" } },
            ],
            clashes: [
              { date: "2026-10-06", startMinute: 540, endMinute: 570, className: "Rivera, grade 2", who: "SLP, B.W." },
            ],
          }),
        ),
      },
    });
    await expect.element(page.getByText("SLP, B.W.: 1 time, until Fri, Dec 18")).toBeVisible();
    await expect.element(page.getByText("1 visit of yours falls together")).toBeVisible();
    await expect.element(page.getByText("Some rooms are not settled", { exact: false })).toBeVisible();
    // She confirmed it as "Rm 4", and writes "Room 4" today.
    await expect.element(page.getByLabelText("R4, Lincoln")).toHaveDisplayValue("Room 4, Lincoln Elementary");
    await userEvent.selectOptions(page.getByLabelText("Rm 12, Lincoln"), "Room 4, Lincoln Elementary");
    await userEvent.selectOptions(page.getByLabelText("When a colleague is in the room"), "caution");
    await userEvent.click(page.getByRole("button", { name: "Delete SLP, B.W." }));
    await userEvent.click(page.getByRole("button", { name: "Delete", exact: true }));
    await expect
      .poll(() => stage.asked)
      .toEqual([
        ["chooseRoom", { site: "Lincoln", room: "Rm 12", siteId: "lincoln", ownRoom: "Room 4" }],
        ["chooseOtherVisits", { rule: "caution" }],
        ["removeColleague", { id: "c" }],
      ]);
  });
});
