import { afterEach, beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { isolateEvents, type EventIsolation } from "../../../lib/overlay/hosts/event-isolation";
import { createShadowHost, type ShadowHost } from "../../../lib/overlay/hosts/shadow-host";

const TYPES = "keydown keypress keyup click dblclick mousedown mouseup pointerdown pointerup contextmenu wheel".split(
  " ",
);

let isolation: EventIsolation;
let host: ShadowHost;
let button: HTMLButtonElement;
let clicks: number;
let seen: string[];
let page: AbortController;

/** A page that listens everywhere, in both phases, as hostile as it can be without coming first. */
function listenAsPage(): void {
  page = new AbortController();
  for (const target of [window, document, document.body]) {
    for (const type of TYPES) {
      for (const capture of [true, false]) {
        const note = (event: Event): void => void seen.push(`${event.type} on ${(event.target as Element).tagName}`);
        target.addEventListener(type, note, { capture, signal: page.signal });
      }
    }
  }
}

beforeEach(() => {
  seen = [];
  clicks = 0;
  isolation = isolateEvents(window);
  listenAsPage();
  host = createShadowHost(document, "card", "");
  host.element.style.cssText = "position:fixed;top:100px;left:100px;width:200px;height:100px";
  button = document.createElement("button");
  button.textContent = "Book";
  button.addEventListener("click", () => (clicks += 1));
  host.mountPoint.append(button);
  document.body.append(host.element);
  isolation.protect(host);
});

afterEach(() => {
  page.abort();
  isolation.destroy();
  host.element.remove();
});

test("keys pressed inside reach no listener of the page, in either phase", async () => {
  button.focus();
  await userEvent.keyboard("dwm{Escape}{ArrowDown}");
  expect(seen).toEqual([]);
});

test("keys pressed on the page reach the page", async () => {
  button.blur();
  await userEvent.keyboard("d");
  expect(seen).toContain("keydown on BODY");
});

test("keys pressed inside go to the host's own handler, with the element that has the focus", async () => {
  const keys: string[] = [];
  const other = createShadowHost(document, "status", "");
  other.mountPoint.append(document.createElement("button"));
  document.body.append(other.element);
  isolation.protect(other, { onKey: (event) => keys.push(`${event.key} ${other.root.activeElement?.tagName}`) });
  other.root.querySelector("button")!.focus();
  await userEvent.keyboard("x{Escape}");
  other.element.remove();
  expect(keys).toEqual(["x BUTTON", "Escape BUTTON"]);
});

test.each(["{Enter}", " "])("the key %j presses the focused button once and the page learns nothing", async (key) => {
  button.focus();
  await userEvent.keyboard(key);
  expect(clicks).toBe(1);
  expect(seen).toEqual([]);
});

test("a click works inside, once, and the page learns nothing", async () => {
  await userEvent.click(button);
  expect(clicks).toBe(1);
  expect(seen).toEqual([]);
});

test("a double click and a right click stay inside", async () => {
  await userEvent.dblClick(button);
  await userEvent.click(button, { button: "right" });
  expect(clicks).toBe(2);
  expect(seen).toEqual([]);
});

test("a click that the page makes on the host presses nothing", () => {
  button.focus();
  host.element.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, clientX: 110, clientY: 110 }));
  expect(clicks).toBe(0);
});

test("the page scrolls on under a pin", async () => {
  await userEvent.wheel(button, { delta: { y: 40 } });
  expect(seen).toContain("wheel on DIV");
});

test.each([
  ["click()", () => button.click()],
  ["an event at the button", () => button.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }))],
  ["a copy of her click", () => button.dispatchEvent(new PointerEvent("click", { bubbles: true, composed: true }))],
])("whoever found the root presses nothing by a script: %s", (_, pressIt) => {
  pressIt();
  expect(clicks).toBe(0);
});

test("a press outside is told and the page gets its click", async () => {
  let pressedOutside = 0;
  isolation.onTurnAway(() => (pressedOutside += 1));
  const native = document.createElement("button");
  native.textContent = "native";
  document.body.append(native);
  await userEvent.click(native);
  native.remove();
  expect(pressedOutside).toBe(1);
  expect(seen).toContain("click on BUTTON");
  await userEvent.click(button);
  expect(pressedOutside).toBe(1);
});

test("a drag of the page that ends over our button ends for the page", async () => {
  const native = document.createElement("div");
  native.style.cssText = "position:fixed;top:300px;left:100px;width:80px;height:80px;background:#ccc";
  document.body.append(native);
  await userEvent.dragAndDrop(native, button);
  native.remove();
  expect(seen.some((entry) => entry.startsWith("mouseup"))).toBe(true);
  expect(clicks).toBe(0);
});

test("after the end nothing is stopped any more", async () => {
  isolation.destroy();
  button.focus();
  await userEvent.keyboard("d");
  expect(seen).toContain("keydown on DIV");
});
