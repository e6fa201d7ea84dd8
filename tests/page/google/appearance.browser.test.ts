import { afterEach, expect, test } from "vitest";
import { googleCalendar } from "../../../lib/page/google";

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute("style");
  delete document.body.dataset["viewkey"];
});

function column(date: number, chips: string): string {
  return `<div role="gridcell" data-datekey="${date}" data-column-index="0" style="position:relative;width:140px;height:var(--hour)">
    <div role="presentation">${chips}</div></div>`;
}

/** A day column with one chip; --hour on the body sets its height. */
function open(chip = ""): void {
  document.body.dataset["viewkey"] = "WEEK";
  document.body.style.setProperty("--hour", "1152px");
  document.body.innerHTML = `<div id="xTimezone" hidden>America/New_York</div>
    <div role="main"><div role="grid">${column(29000, `<div role="button" data-eventchip data-eventid="x" style="top:383px;height:46px"><div>8 to 9am, IEP</div>${chip}</div>`)}</div></div>`;
}

const appearance = (): string | undefined => googleCalendar.appearance(document);
const facts = (): string => JSON.stringify(googleCalendar.gather(document));

test("equal pages look equal, and so are their facts", () => {
  open();
  const before = [appearance(), facts()];
  open();
  expect([appearance(), facts()]).toEqual(before);
});

test.each<[string, () => void]>([
  ["a title", () => (document.querySelector("[data-eventid] div")!.firstChild!.nodeValue = "8 to 9am, 504")],
  ["a chip's place", () => (document.querySelector<HTMLElement>("[data-eventid]")!.style.top = "431px")],
  ["an id", () => document.querySelector("[data-eventid]")!.setAttribute("data-eventid", "y")],
  ["a day", () => document.querySelector("[data-datekey]")!.setAttribute("data-datekey", "29001")],
  ["density", () => document.body.style.setProperty("--hour", "960px")],
  ["the named view", () => (document.body.dataset["viewkey"] = "DAY")],
  ["the page's zone", () => (document.querySelector("#xTimezone")!.textContent = "America/Chicago")],
  [
    "a second grid",
    () => document.querySelector("[role=main]")!.append(document.querySelector("[role=grid]")!.cloneNode(true)),
  ],
])("what changes the facts changes the look: %s", (_what, change) => {
  open();
  const [look, was] = [appearance(), facts()];
  expect(look).toBeDefined();
  change();
  expect(facts()).not.toBe(was);
  expect(appearance()).not.toBe(look);
});

test("while something moves, and without columns, the look tells nothing", async () => {
  open();
  const chip = document.querySelector<HTMLElement>("[data-eventid]")!;
  const moving = chip.animate([{ transform: "none" }, { transform: "translateY(48px)" }], 10_000);
  expect(appearance()).toBeUndefined();
  moving.cancel();
  expect(appearance()).toBeDefined();
  document.querySelector("[role=gridcell]")!.remove();
  expect(appearance()).toBeUndefined();
});
