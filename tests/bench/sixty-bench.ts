import type { Page } from "playwright-core";
import { MONDAY, openPracticeStage, WEEK } from "../e2e/practice-stage";
import { saveCaseload } from "../workbench/caseload-of-sixty";

/** The browser's own API, by either name, inside the pages that are measured. */
interface BrowserApi {
  runtime: { sendMessage: (...args: unknown[]) => unknown };
}
declare const chrome: BrowserApi;
declare global {
  // oxlint-disable-next-line no-var -- a property of globalThis is declared so
  var browser: BrowserApi | undefined;
}

const STUDENTS = 60;
const CLASSES = 20;
const ROUNDS = 7;
interface Marks {
  settledMs: number;
  bandMs?: number;
  answeredMs?: number;
}

/** Notes when the page's own nodes changed last before our first pin was drawn. */
async function firstBandMs(page: Page): Promise<number> {
  await page.addInitScript(() => {
    const marks: Marks = { settledMs: 0 };
    Object.assign(window, { marks });
    const pin = (): boolean =>
      [...document.querySelectorAll('[data-pushpin-host="day"]')].some((host) =>
        host.shadowRoot?.querySelector(".pin"),
      );
    const isOurs = (node: Node): boolean =>
      (node instanceof Element ? node : node.parentElement)?.closest("[data-pushpin-host]") != null;
    new MutationObserver((records) => {
      const isPages = records.some(({ target, addedNodes }) => !isOurs(target) && ![...addedNodes].every(isOurs));
      if (isPages && marks.bandMs === undefined) marks.settledMs = performance.now();
    }).observe(document, { childList: true, subtree: true });
    const look = (): void => {
      if (pin()) marks.bandMs = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`https://calendar.google.com${WEEK}`);
  await page.waitForFunction(() => (window as unknown as { marks: Marks }).marks.bandMs !== undefined, undefined, {
    timeout: 60_000,
  });
  const { settledMs, bandMs } = await page.evaluate(() => (window as unknown as { marks: Required<Marks> }).marks);
  return bandMs - settledMs;
}

/** From the caseload's arrival in the planner until all its rows are in the picture. */
async function studentsPageMs(page: Page, url: string, rows: number): Promise<number> {
  await page.addInitScript(() => {
    const marks: Marks = { settledMs: 0 };
    Object.assign(window, { marks });
    const note = <T>(answer: T): T => {
      marks.answeredMs = performance.now();
      return answer;
    };
    for (const { runtime } of [chrome, globalThis.browser].filter((api) => api !== undefined)) {
      const send = runtime.sendMessage.bind(runtime);
      Object.assign(runtime, {
        sendMessage(message: { pushpin?: string }, ...rest: unknown[]) {
          if (message.pushpin !== "loadCaseload") return send(message, ...rest);
          const done = rest.at(-1);
          if (typeof done !== "function") return (send(message, ...rest) as Promise<unknown>).then(note);
          return send(message, ...rest.slice(0, -1), (answer: unknown) => {
            (done as (value: unknown) => void)(note(answer));
          });
        },
      });
    }
  });
  await page.goto(url);
  const shown = await page.waitForFunction(
    (count) => document.querySelectorAll(".planner-students tbody tr").length >= count && performance.now(),
    rows,
    { polling: "raf" },
  );
  const answeredMs = await page.evaluate(() => (window as unknown as { marks: Marks }).marks.answeredMs!);
  return ((await shown.jsonValue()) as number) - answeredMs;
}

/** The runner names functions by a helper of its own, which a page lacks. */
const withNames = async (page: Page): Promise<Page> => {
  await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
  return page;
};

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

async function measure(students: number, classes: number): Promise<{ cold: number; warm: number; page: number }> {
  const stage = await openPracticeStage({ seeded: false, confirmed: true });
  const { pushpin } = stage;
  await saveCaseload(pushpin, MONDAY, { students, classes });
  // As after a while without use: the first calendar starts the worker.
  await pushpin.killWorker();
  const bands: number[] = [];
  const pages: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const calendar = await withNames(await pushpin.context.newPage());
    bands.push(await firstBandMs(calendar));
    await calendar.close();
    const planner = await withNames(await pushpin.context.newPage());
    pages.push(
      await studentsPageMs(planner, `chrome-extension://${pushpin.extensionId}/planner.html#students`, students),
    );
    await planner.close();
  }
  await stage.close();
  return { cold: bands[0]!, warm: median(bands.slice(1)), page: median(pages) };
}

/** First band and Students page of a full caseload, beside those of a small one in the same run. */
export async function runSixtyBench(): Promise<void> {
  const small = await measure(6, 2);
  const full = await measure(STUDENTS, CLASSES);
  const line = (what: string, a: number, b: number, wanted: number): void =>
    console.log(
      `${what}: ${a.toFixed(0)} ms with 60 students in 20 classes, ${b.toFixed(0)} ms with 6 in 2, ratio ${(a / b).toFixed(2)} (at most ${wanted} ms wanted)`,
    );
  line("first band after the page's last change, first calendar opened", full.cold, small.cold, 1000);
  line("the same, calendar opened again", full.warm, small.warm, 300);
  line("Students page, from its data to its rows", full.page, small.page, 300);
}
