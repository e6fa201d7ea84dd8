import axe from "axe-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { aWindow, SCHOOL_DAYS } from "../../overlay/hosts/grid-page";
import { OverlayRun } from "../../overlay/overlay-run";

let run: OverlayRun;

beforeEach(() => {
  document.documentElement.lang = "en";
  document.title = "Practice week";
});
afterEach(() => {
  run.destroy();
  document.body.style.background = "";
});

/** axe looks into open roots by itself; only what lies in our hosts is judged, the page is not ours. */
async function violations(): Promise<string[]> {
  const include = [...document.querySelectorAll("[data-pushpin-host]")] as HTMLElement[];
  const { violations: found } = await axe.run({ include }, { resultTypes: ["violations"] });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test.each([
  ["light", false],
  ["dark", true],
])("axe finds nothing against bands, pins, card, count and pill on a %s page", async (_, isDark) => {
  document.body.style.background = isDark ? "#131314" : "#fff";
  document.body.classList.toggle("dark", isDark);
  run = new OverlayRun();
  const crowd = [0, 1, 2, 3].map((n) => aWindow({ id: `c${n}`, date: SCHOOL_DAYS[3]!, startMinute: 600 + n }));
  const states = [
    aWindow({ hasCautions: true, endMinute: 640 }),
    aWindow({ date: SCHOOL_DAYS[2]!, state: "handed-over", endMinute: 640 }),
    aWindow({ date: SCHOOL_DAYS[1]!, state: "booked", endMinute: 640, hasCautions: true, startMinute: 610 }),
  ];
  run.week = { windows: [...states, ...crowd], moreCount: 2, notice: null };
  run.start();
  await vi.waitFor(() => expect(run.findAll("day", ".pin")).toHaveLength(4), { timeout: 4000 });
  run.find("status", ".pill")!.click();
  await vi.waitFor(() => expect(run.find("status", ".panel")).not.toBeNull());
  expect(await violations()).toEqual([]);
  run.find("day", ".pin")!.click();
  await vi.waitFor(() => expect(run.find("card", ".primary")).not.toBeNull());
  run.find("card", ".buttons .icon")!.click();
  await vi.waitFor(() => expect(run.find("card", ".decline")).not.toBeNull());
  expect(await violations()).toEqual([]);
});

test("axe would find something: a button without a name in one of our hosts", async () => {
  run = new OverlayRun().start();
  await vi.waitFor(() => expect(run.find("status", ".pill")).not.toBeNull(), { timeout: 4000 });
  run.find("status", ".status")!.append(document.createElement("button"));
  expect((await violations()).join()).toContain("button-name");
});
