import { isWeekend } from "../../lib/core/mandate/mandate-period";
import { addDays, datesBetween } from "../../lib/core/time/iso-date";
import { senderFrom, type PushpinChromium } from "../e2e/chromium";
import { MONDAY, openPracticeStage } from "../e2e/practice-stage";
import { saveCaseload } from "../workbench/caseload-of-sixty";

const STUDENTS = 60;
const CLASSES = 20;
const ENTRIES = 5000;
/** Most students that one request records a session for. */
const AT_ONCE = 40;
const ROUNDS = 9;
const START_MINUTES = [480, 540, 600, 660, 720];

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

/** Records past sessions in groups, on school days before the played week, until there are enough entries. */
async function recordSessions(pushpin: PushpinChromium): Promise<void> {
  const page = await pushpin.openExtensionPage("popup");
  const send = senderFrom(page);
  const days = datesBetween(addDays(MONDAY, -100), MONDAY).filter((date) => !isWeekend(date));
  for (let session = 0; session < ENTRIES / AT_ONCE; session += 1) {
    const at = { date: days[session % days.length]!, startMinute: START_MINUTES[Math.floor(session / days.length)]! };
    const answer = await send("recordUnplanned", {
      ...{ sessionId: `past-${session}`, minutes: 30, bucket: "in-class", at },
      studentIds: Array.from({ length: AT_ONCE }, (_, index) => `student-${(session + index) % STUDENTS}`),
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  }
  await page.close();
}

/** From opening the popup until a frame shows the day: its sessions, or why there is none. */
async function paintMs(pushpin: PushpinChromium): Promise<number> {
  const page = await pushpin.context.newPage();
  // The runner names functions by a helper of its own, which a page lacks.
  await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector(".popup-sessions, .popup-empty"))
        Object.assign(window, { shownMs: performance.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`chrome-extension://${pushpin.extensionId}/popup.html`);
  const shown = await page.waitForFunction(() => (window as unknown as { shownMs?: number }).shownMs);
  const ms = Number(await shown.jsonValue());
  // What the popup asks for after its first picture would still keep the worker busy at the next opening.
  await senderFrom(page)("loadNextActions", null);
  await page.close();
  return ms;
}

/**
 * Opens the popup several times: with a worker that was just killed, so that the vault is opened anew, or a running
 * one.
 */
async function paintsMs(pushpin: PushpinChromium, isCold: boolean): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (isCold) await pushpin.killWorker();
    times.push(await paintMs(pushpin));
  }
  return median(times);
}

/**
 * The popup's first picture in Chromium with 60 students and 5,000 entries, against one in which nothing was entered.
 */
export async function runPopupPaintBench(): Promise<void> {
  const bare = await openPracticeStage({ seeded: false });
  const [bareCold, bareWarm] = [await paintsMs(bare.pushpin, true), await paintsMs(bare.pushpin, false)];
  await bare.close();
  const stage = await openPracticeStage({ seeded: false });
  await saveCaseload(stage.pushpin, MONDAY, { students: STUDENTS, classes: CLASSES });
  await recordSessions(stage.pushpin);
  const [cold, warm] = [await paintsMs(stage.pushpin, true), await paintsMs(stage.pushpin, false)];
  await stage.close();
  const line = (what: string, ms: number, peer: number): void =>
    console.log(
      `${what}: ${ms.toFixed(0)} ms, ${(ms / peer).toFixed(2)} of a popup without records (${peer.toFixed(0)})`,
    );
  line(`painted with ${STUDENTS} students and ${ENTRIES} entries, worker just started`, cold, bareCold);
  line("the same, worker running", warm, bareWarm);
  console.log("painted within 300 ms wanted");
}
