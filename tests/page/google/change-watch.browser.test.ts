import { afterEach, expect, test } from "vitest";
import { OWN_HOST_ATTRIBUTE } from "../../../lib/page/observe";
import type { ChangeWatch } from "../../../lib/page/change-watch";
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

const startWatch = (): ChangeWatch => googleCalendar.watchForChange(document);
const facts = (): string => JSON.stringify(googleCalendar.gather(document));

test("a page at rest has not changed, nor by what is ours", () => {
  open();
  const watch = startWatch();
  expect(watch.mayHaveChanged()).toBe(false);
  const own = document.createElement("div");
  own.setAttribute(OWN_HOST_ATTRIBUTE, "day");
  document.querySelector("[role=gridcell]")!.append(own);
  own.style.top = "3px";
  expect(watch.mayHaveChanged()).toBe(false);
  watch.stop();
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
])("what changes the facts is seen: %s", (_what, change) => {
  open();
  const [watch, was] = [startWatch(), facts()];
  change();
  expect(facts()).not.toBe(was);
  expect(watch.mayHaveChanged()).toBe(true);
  watch.stop();
});

test("a grid that was put in the place of the old one", () => {
  open();
  const watch = startWatch();
  open();
  expect(watch.mayHaveChanged()).toBe(true);
  watch.stop();
});

test("while something moves, and without columns, nothing is certain", () => {
  open();
  const watch = startWatch();
  const chip = document.querySelector<HTMLElement>("[data-eventid]")!;
  const moving = chip.animate([{ transform: "none" }, { transform: "translateY(48px)" }], 10_000);
  expect(watch.mayHaveChanged()).toBe(true);
  moving.cancel();
  expect(watch.mayHaveChanged()).toBe(false);
  document.querySelector("[role=gridcell]")!.remove();
  expect(startWatch().mayHaveChanged()).toBe(true);
});

test("stopped, it notes nothing more", () => {
  open();
  const watch = startWatch();
  watch.stop();
  document.querySelector("[data-eventid]")!.setAttribute("data-eventid", "y");
  expect(watch.mayHaveChanged()).toBe(false);
});
