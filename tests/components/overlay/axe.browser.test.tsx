import axe from "axe-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { aWindow, SCHOOL_DAYS } from "../../overlay/hosts/grid-page";
import { OverlayRun } from "../../overlay/overlay-run";
import { press, soon, takesFocus } from "../../overlay/press";

let run: OverlayRun;

beforeEach(() => {
  document.documentElement.lang = "en";
  document.title = "Practice week";
});
afterEach(() => {
  run.destroy();
  document.body.style.background = "";
});

function loadAxe({ contentDocument }: HTMLIFrameElement): void {
  if (!contentDocument || contentDocument.querySelector("script")) return;
  const script = contentDocument.createElement("script");
  script.textContent = axe.source;
  contentDocument.head.append(script);
}

/** axe looks into open roots by itself; only what lies in our hosts is judged, the page is not ours. */
async function violations(): Promise<string[]> {
  // It goes on into the frames by itself, once it runs in them too.
  for (const host of [...run.hosts("card"), ...run.hosts("panel")]) loadAxe(run.frame(host)!);
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
  await vi.waitFor(() => expect(run.findAll("day", ".pin")).toHaveLength(4), { timeout: 20_000 });
  await userEvent.click(run.find("status", ".pill")!);
  await soon(() => expect(run.find("panel", ".panel")).not.toBeNull());
  expect(await violations()).toEqual([]);
  await userEvent.click(run.find("day", ".pin")!);
  await soon(() => expect(run.find("card", ".primary")).not.toBeNull());
  await takesFocus(run, "card");
  await press(run, run.find("card", ".buttons .icon")!);
  await soon(() => expect(run.find("card", ".decline")).not.toBeNull());
  expect(await violations()).toEqual([]);
});

test("axe would find something: a button without a name in one of our hosts", async () => {
  run = new OverlayRun().start();
  await vi.waitFor(() => expect(run.find("status", ".pill")).not.toBeNull(), { timeout: 20_000 });
  run.find("status", ".status")!.append(document.createElement("button"));
  expect((await violations()).join()).toContain("button-name");
});
