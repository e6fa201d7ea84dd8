import { afterEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { runOnPage } from "../../entrypoints/calendar.content/run-on-page";
import { placeBands } from "../../lib/core/suggest/place-bands";
import { overlayTexts } from "../../lib/i18n/overlay";
import { OWN_HOST_ATTRIBUTE } from "../../lib/page/observe";
import { someSettings } from "../fixtures/builders";
import { aPageWindow, GridPage } from "./hosts/grid-page";

let page: GridPage;
const lives: AbortController[] = [];
const watching = new Set<string>();

/** One copy of the content script, as the extension starts it. */
function startCopy(name: string, isOrphaned = (): boolean => false): AbortController {
  const life = new AbortController();
  lives.push(life);
  const watch = (what: string): (() => void) => {
    watching.add(`${name} ${what}`);
    return () => watching.delete(`${name} ${what}`);
  };
  const { adapter } = page;
  void runOnPage(
    {
      signal: life.signal,
      get isInvalid() {
        return isOrphaned();
      },
    },
    {
      adapter: {
        ...adapter,
        observe: (observed, onChange) => {
          const inner = adapter.observe(observed, onChange);
          const stop = watch("observer");
          return {
            destroy: () => {
              inner.destroy();
              stop();
            },
          };
        },
      },
      frames: { url: "about:blank", origin: location.origin, show: async () => true, announce: async () => true },
      send: async (): Promise<never> =>
        ({
          ok: true,
          value: {
            windows: [aPageWindow()],
            moreCount: 0,
            notice: null,
            days: page.reading.days,
            bands: placeBands([aPageWindow()], 48),
          },
        }) as never,
      settings: { read: async () => someSettings() },
      pageWords: { read: async () => overlayTexts("en"), watch: () => watch("words") },
      watchSettings: () => watch("settings"),
      watchRevision: () => watch("revision"),
      watchProtection: () => watch("protection"),
    },
  );
  return life;
}

const hostCount = (kind: string): number => document.querySelectorAll(`[${OWN_HOST_ATTRIBUTE}="${kind}"]`).length;

async function oneOverlay(): Promise<void> {
  await vi.waitFor(
    () => {
      expect(hostCount("day")).toBe(1);
      expect(hostCount("status")).toBe(1);
    },
    { timeout: 20_000 },
  );
}

afterEach(() => {
  for (const life of lives.splice(0)) life.abort();
  page.destroy();
  watching.clear();
});

test("a second copy takes over and the first leaves no node, observer or listener", async () => {
  page = new GridPage();
  startCopy("first");
  await oneOverlay();
  expect([...watching].sort()).toEqual([
    "first observer",
    "first protection",
    "first revision",
    "first settings",
    "first words",
  ]);
  const [oldHost] = document.querySelectorAll(`[${OWN_HOST_ATTRIBUTE}="day"]`);
  startCopy("second");
  expect(oldHost!.isConnected).toBe(false);
  await oneOverlay();
  expect([...watching].sort()).toEqual([
    "second observer",
    "second protection",
    "second revision",
    "second settings",
    "second words",
  ]);
  page.rebuild();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(hostCount("day")).toBe(1);
});

test("what a dead copy left on the page is taken out", async () => {
  page = new GridPage();
  const orphan = document.createElement("div");
  orphan.setAttribute(OWN_HOST_ATTRIBUTE, "card");
  document.body.append(orphan);
  startCopy("first");
  expect(orphan.isConnected).toBe(false);
});

test("the end of the script's life takes everything off the page", async () => {
  page = new GridPage();
  const before = document.body.outerHTML;
  const life = startCopy("first");
  await oneOverlay();
  life.abort();
  expect(document.body.outerHTML).toBe(before);
  expect([...watching]).toEqual([]);
});

test("a copy that was evicted no longer keeps keys from the page", async () => {
  page = new GridPage();
  const life = startCopy("first");
  await oneOverlay();
  const pin = document.querySelector(`[${OWN_HOST_ATTRIBUTE}="day"]`)!.shadowRoot!.querySelector<HTMLElement>(".pin")!;
  pin.focus();
  let heard = 0;
  const stop = new AbortController();
  document.addEventListener("keydown", () => (heard += 1), { signal: stop.signal });
  await userEvent.keyboard("d");
  expect(heard).toBe(0);
  life.abort();
  await userEvent.keyboard("d");
  stop.abort();
  expect(heard).toBe(1);
});

test("a page's own event switches nothing off; a copy whose extension is gone ends itself at it", async () => {
  page = new GridPage();
  let isOrphaned = false;
  startCopy("first", () => isOrphaned);
  await oneOverlay();
  document.dispatchEvent(new Event("pushpin:copy-started"));
  expect(hostCount("day")).toBe(1);
  expect(watching.size).toBe(5);
  isOrphaned = true;
  document.dispatchEvent(new Event("pushpin:copy-started"));
  expect(hostCount("day")).toBe(0);
  expect([...watching]).toEqual([]);
});

test("on a page that is no calendar nothing is done until it becomes one", async () => {
  page = new GridPage();
  const before = document.body.outerHTML;
  let isCalendar = false;
  const { adapter } = page;
  page = Object.assign(page, { adapter: { ...adapter, recognises: () => isCalendar } });
  const listened: string[] = [];
  const listen = vi.spyOn(window, "addEventListener").mockImplementation((type) => void listened.push(type));
  startCopy("first");
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(document.body.outerHTML).toBe(before);
  expect(listened).toEqual([]);
  expect(page.readCount).toBe(0);
  listen.mockRestore();
  isCalendar = true;
  await oneOverlay();
});
