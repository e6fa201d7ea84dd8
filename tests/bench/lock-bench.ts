import type { Frame, Page } from "playwright-core";
import { senderFrom } from "../e2e/chromium";
import { card, drawn, MONDAY, openPracticeStage, openWith, pins } from "../e2e/practice-stage";
import { saveCaseload } from "../workbench/caseload-of-sixty";

/** The browser's own API inside the documents that are measured. */
interface BrowserApi {
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  storage: {
    local: { set: (values: object) => Promise<void> };
    onChanged: { addListener: (heard: (changes: object) => void) => void };
  };
}
declare const chrome: BrowserApi;

const PASSPHRASE = "otter lantern gravel moss";
const SIZE = { students: 60, classes: 20 };
const ROUNDS = 7;
/** Begins what a measured document writes to its console: what happened, where, and when on the machine's clock, ms. */
const MARK = "lock-bench";

/** The documents that show something personal, by name. */
type Documents = Record<"page" | "card" | "panel" | "popup" | "planner", Frame>;

/** Marks in a document when, after a change of it, nothing personal is left, and when a plain question was answered. */
async function watchDocument(frame: Frame, where: string): Promise<void> {
  await frame.evaluate(
    ([mark, name]) => {
      const say = (what: string): void => console.debug(mark, what, name, performance.timeOrigin + performance.now());
      // A host that holds nothing any more is taken off the page.
      const roots = (): ParentNode[] =>
        name === "page"
          ? [...document.querySelectorAll("[data-pushpin-host]")].flatMap((host) => host.shadowRoot ?? [])
          : [document.body];
      const look = (): void => {
        const text = roots()
          .map((root) => root.textContent)
          .join(" ");
        const isPersonal =
          name === "page"
            ? roots().some((root) => root.querySelector(".pin"))
            : /\bS\d+\b|coat|sentences|turns/.test(text);
        if (!isPersonal && (name === "card" || /locked/.test(text))) say("clear");
      };
      const observer = new MutationObserver(look);
      for (const root of [document.documentElement, ...roots()])
        observer.observe(root, { childList: true, subtree: true, characterData: true });
      addEventListener("pagehide", () => say("clear"));
      if (name === "page") return;
      chrome.storage.onChanged.addListener((changes) => {
        if (mark in changes)
          void chrome.runtime.sendMessage({ pushpin: "loadProtection", input: null }).then(() => say("answered"));
      });
    },
    [MARK, where] as const,
  );
}

/** Collects the first mark of a sort from each of some documents, from now on. */
function firstMarks(pages: readonly Page[], what: string, wanted: readonly string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error(`no "${what}" from ${wanted.filter((name) => !found.has(name)).join(", ")}`));
    }, 20_000);
    for (const page of pages)
      page.on("console", (message) => {
        const [mark, sort, name, atMs] = message.text().split(" ");
        if (mark !== MARK || sort !== what || found.has(name!)) return;
        found.set(name!, Number(atMs));
        if (!wanted.every((one) => found.has(one))) return;
        clearTimeout(late);
        resolve(found);
      });
  });
}

/** Starts something in the planner and says when, on the clock of the machine. */
const startLock = async (planner: Page): Promise<number> =>
  planner.evaluate(() => {
    const startedMs = performance.timeOrigin + performance.now();
    void chrome.runtime.sendMessage({ pushpin: "lock", input: null });
    return startedMs;
  });
const startPeer = async (planner: Page): Promise<number> =>
  planner.evaluate((mark) => {
    const startedMs = performance.timeOrigin + performance.now();
    void chrome.storage.local.set({ [mark]: startedMs });
    return startedMs;
  }, MARK);

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

/** Opens a calendar page with a card, finds all documents and watches them. */
async function openAll(stage: Awaited<ReturnType<typeof openPracticeStage>>, own: readonly Page[]) {
  const page = await openWith(stage, []);
  await drawn(page);
  await pins(page).first().click();
  await card(page).getByRole("button", { name: /^Book/ }).waitFor();
  const frame = await page.locator('[data-pushpin-host="card"] iframe').elementHandle();
  const [planner, panel, popup] = own.map((one) => one.mainFrame());
  const documents = { page: page.mainFrame(), card: await frame.contentFrame(), panel, popup, planner } as Documents;
  for (const [name, one] of Object.entries(documents)) await watchDocument(one, name);
  return { page, documents };
}

/**
 * From the start of a lock until page, card, panel, popup and planner show nothing personal, with 60 students. The peer:
 * one mark in the browser's storage, which each document of the extension hears and asks the background one question.
 */
export async function runLockBench(): Promise<void> {
  const stage = await openPracticeStage({ seeded: false, confirmed: true });
  const { pushpin } = stage;
  await pushpin.context.addInitScript({ content: "globalThis.__name = (named) => named;" });
  await saveCaseload(pushpin, MONDAY, SIZE);
  const locks: Map<string, number>[] = [];
  const peers: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const planner = await pushpin.openExtensionPage("planner");
    const send = senderFrom(planner);
    await (round === 0 ? send("setPassphrase", { passphrase: PASSPHRASE }) : send("unlock", { secret: PASSPHRASE }));
    await planner.evaluate(() => void (location.hash = "students"));
    await planner
      .locator(".planner-students tbody tr")
      .nth(SIZE.students - 1)
      .waitFor();
    const own = [planner, await pushpin.openExtensionPage("sidepanel"), await pushpin.openExtensionPage("popup")];
    const { page, documents } = await openAll(stage, own);
    const all = [page, ...own];
    const names = Object.keys(documents);
    const answered = firstMarks(
      all,
      "answered",
      names.filter((name) => name !== "page"),
    );
    const askedMs = await startPeer(planner);
    peers.push(Math.max(...(await answered).values()) - askedMs);
    const cleared = firstMarks(all, "clear", names);
    const startedMs = await startLock(planner);
    locks.push(new Map([...(await cleared)].map(([name, atMs]) => [name, atMs - startedMs])));
    for (const one of all) await one.close();
  }
  await stage.close();
  const slowest = locks.map((times) => Math.max(...times.values()));
  const peer = median(peers);
  console.log(
    `from a lock until nothing personal is shown anywhere, ${SIZE.students} students: median ${median(slowest).toFixed(0)} ms, worst of ${ROUNDS} ${Math.max(...slowest).toFixed(0)} ms (at most 1000 wanted)`,
  );
  for (const name of locks[0]!.keys())
    console.log(`  ${name}: median ${median(locks.map((times) => times.get(name)!)).toFixed(0)} ms`);
  console.log(`a mark heard, and a question answered, by all of them: median ${peer.toFixed(0)} ms (the peer)`);
  console.log(`ratio ${(median(slowest) / peer).toFixed(2)}`);
}
