import { runBookingBench } from "./booking-bench";
import { runCardBench } from "./card-bench";
import { runIcsBench } from "./ics-bench";
import { runJudgeBench } from "./judge-bench";
import { runLockBench } from "./lock-bench";
import { runGoogleBench, runOutlookBench } from "./page-bench";
import { runOneClickBench } from "./one-click-bench";
import { runPopupBench } from "./popup-bench";
import { runPopupPaintBench } from "./popup-paint-bench";
import { runSixtyBench } from "./sixty-bench";
import { runSuggestBench } from "./suggest-bench";

/** Every benchmark prints ratios against a peer measured in the same run; none asserts. Names choose some of them. */
const BENCHES: Record<string, () => void | Promise<void>> = {
  page: runGoogleBench,
  outlook: runOutlookBench,
  ics: runIcsBench,
  judge: runJudgeBench,
  booking: async () => {
    await runBookingBench();
    await runOneClickBench();
  },
  card: runCardBench,
  suggest: runSuggestBench,
  popup: async () => {
    await runPopupBench();
    await runPopupPaintBench();
  },
  sixty: runSixtyBench,
  lock: runLockBench,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`No benchmark named ${unknown.join(", ")}. There are: ${Object.keys(BENCHES).join(", ")}.`);
  process.exit(2);
}
/** The longest that one benchmark may take: one that waits for something that never comes says so, and ends. */
const LONGEST_MS = 30 * 60_000;

for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name} ==`);
  const endless = setTimeout(() => {
    console.error(`The benchmark "${name}" has not ended in ${LONGEST_MS / 60_000} minutes and was stopped.`);
    process.exit(1);
  }, LONGEST_MS);
  await bench();
  clearTimeout(endless);
}
// Whatever a browser or a server left open keeps nobody waiting.
process.exit(0);
