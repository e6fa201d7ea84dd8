import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { compare } from "../../lib/core/compare";
import { READING_VERDICTS, type ReadingVerdict } from "../../lib/core/health/calendar-health";
import type { CalendarVendor } from "../../lib/core/schedule/calendar-reading";
import { healthWords } from "../../lib/i18n/calendar-health";
import { overlayTexts, type OverlayKey } from "../../lib/i18n/overlay";
import { panelWords } from "../../lib/i18n/sidepanel";
import { translatorOf } from "../../lib/i18n/translate";
import { findChromium } from "../workbench/browsers";
import { OUTLOOK, practiceCaseload, practiceEvents, seedPracticeCaseload } from "../workbench/practice-week";
import { confirmOutlook, GOOGLE, senderFrom } from "./chromium";
import { damageRecord } from "./damaged-record";
import {
  NO_SUCH_SENTENCE,
  NO_SUCH_VERDICT,
  PROVEN,
  TOLD_APART,
  UNPROVEN,
  WEEK_OF,
  type HealthCase,
} from "./health-cases";
import {
  ANY_HOST,
  at,
  DAY_HOST,
  drawn,
  MONDAY,
  openPracticeStage,
  pill,
  pillPanel,
  type PracticeStage,
} from "./practice-stage";

const VENDORS: CalendarVendor[] = ["google", "outlook"];
const ORIGIN = { google: GOOGLE, outlook: OUTLOOK } as const;
const LATER = at(14);
const CASES = [...UNPROVEN, ...PROVEN];
const { texts } = overlayTexts("en");
const said = translatorOf(texts, "en");
const health = healthWords("en");
const listWords = panelWords("en");
const name = ({ vendor, name: what }: HealthCase): string => `${vendor}: ${what}`;

describe.skipIf(!findChromium())("what a therapist sees of how her calendar is read", () => {
  let stage: PracticeStage;
  let page: Page;
  let planner: Page;
  let panel: Page;

  beforeAll(async () => {
    // The later week has one event: that it is empty would have to be waited for.
    const events = [...practiceEvents(MONDAY), practiceEvents(LATER)[0]!];
    stage = await openPracticeStage({ seeded: false, confirmed: true, events });
    planner = await stage.pushpin.openExtensionPage("planner");
    panel = await stage.pushpin.openExtensionPage("sidepanel");
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  async function open(vendor: CalendarVendor, path = WEEK_OF[vendor](MONDAY), variants: string[] = []): Promise<void> {
    stage.fake.use(variants);
    page = await stage.pushpin.context.newPage();
    await page.goto(ORIGIN[vendor] + path);
  }

  /** The pill's line and, once opened, its sentence. */
  async function expectPill(line: RegExp, why?: OverlayKey): Promise<void> {
    await expect.poll(() => pill(page).textContent(), { timeout: 20_000 }).toMatch(line);
    await pill(page).click();
    const dialog = pillPanel(page);
    await dialog.waitFor();
    if (why) await expect.poll(() => dialog.textContent()).toContain(said(why));
    else for (const key of explanations()) expect(await dialog.textContent()).not.toContain(said(key));
    await page.keyboard.press("Escape");
  }

  /** Nothing of ours but the pill and its panel stands on the page. */
  async function expectNoBand(): Promise<void> {
    const kinds = await page.locator(ANY_HOST).evaluateAll((hosts) => hosts.map((host) => host.dataset["pushpinHost"]));
    expect(kinds.toSorted((a = "", b = "") => a.localeCompare(b))).toEqual(["panel", "status"]);
  }

  /** What the planner's "Is my calendar readable?" says of a vendor. */
  async function expectVerdict(vendor: CalendarVendor, verdict: ReadingVerdict | "none"): Promise<void> {
    await planner.goto("about:blank");
    await planner.goto(`chrome-extension://${stage.pushpin.extensionId}/planner.html#health`);
    const calendar = health(`vendor.${vendor}`);
    const section = planner.getByRole("region", { name: calendar, exact: true });
    await expect.poll(() => section.locator("strong").first().textContent()).toBe(health(`verdict.${verdict}`));
    expect(await section.textContent()).toContain(health(`cure.${verdict}`, { calendar }));
    const link = section.getByRole("link", { name: health("open", { calendar }) });
    expect(await link.count()).toBe(verdict === "well" ? 0 : 1);
  }

  /** Asked for this week: by itself the list follows the week that was last read whole, which may be a later one. */
  async function expectPanel(sentence: string | RegExp): Promise<void> {
    await panel.reload();
    await panel.getByRole("button", { name: listWords("thisWeek") }).click();
    await panel.getByText(sentence).first().waitFor();
  }

  test.each(VENDORS)("%s: not read yet", async (vendor) => {
    await expectVerdict(vendor, "none");
    await expectPanel(listWords("notRead"));
  });

  test.each(VENDORS)("%s: read well, and nothing to draw", async (vendor) => {
    await open(vendor, WEEK_OF[vendor](LATER));
    await expect.poll(() => pill(page).textContent()).toBe(said("status.none"));
    await pill(page).click();
    await pillPanel(page).getByText(said("nothing.no-class")).waitFor();
    await expectNoBand();
    await expectVerdict(vendor, "well");
  });

  describe("with a caseload", () => {
    beforeAll(() => seedPracticeCaseload(senderFrom(planner)));

    test.each(UNPROVEN.map((one) => [name(one), one] as const))("%s", (_, one) => expectCase(one));
    test.each(PROVEN.map((one) => [name(one), one] as const))("%s", (_, one) => expectCase(one));

    async function expectCase({ vendor, path, variants, isDrawn, line, why, verdict, panel: says }: HealthCase) {
      await open(vendor, path, variants);
      await expectPill(line, why);
      if (isDrawn) await drawn(page);
      else await expectNoBand();
      await Promise.all([expectVerdict(vendor, verdict), expectPanel(says instanceof RegExp ? says : listWords(says))]);
      // A page without an address that was signed out is asked about anew.
      if (verdict === "signed-out") await confirmOutlook(planner);
    }

    test.each(VENDORS)("%s: still reading, while no event is there", async (vendor) => {
      await open(vendor, WEEK_OF[vendor](at(21)), ["empty"]);
      await expectPill(/^Pushpin: reading…$/, "why.reading");
      await expectNoBand();
    });

    test.each(VENDORS)("%s: switched off in the pill, gone from the page, read all the same", async (vendor) => {
      await open(vendor);
      await drawn(page);
      await pill(page).click();
      const dialog = pillPanel(page);
      await dialog.getByRole("switch", { name: said("status.switch") }).click();
      await expect.poll(() => pill(page).textContent()).toBe(said("status.off"));
      await dialog.getByText(said("why.off")).waitFor();
      expect(await page.locator(DAY_HOST).count()).toBe(0);
      // The frame that has the focus goes away with this key, and the browser may then never confirm the key.
      await Promise.race([page.keyboard.press("Escape"), page.waitForTimeout(2_000)]);
      await expect.poll(() => page.locator(ANY_HOST).count()).toBe(0);
      await expectVerdict(vendor, "well");
      await expectPanel(/^Your calendar was read/);
      await planner.goto(`chrome-extension://${stage.pushpin.extensionId}/planner.html#settings`);
      await planner
        .getByLabel(/^Draw push-in windows on/)
        .nth(VENDORS.indexOf(vendor))
        .check();
      await drawn(page);
    });

    test.each(VENDORS)("%s: a stored record that is damaged", async (vendor) => {
      const mend = await damageRecord(planner, "students");
      try {
        // A worker keeps what it has read until something beside it is written.
        const last = practiceCaseload()
          .students.toSorted((a, b) => compare(a.id, b.id))
          .at(-1)!;
        expect(await senderFrom(planner)("saveStudent", last)).toEqual({ ok: true, value: null });
        await open(vendor);
        await drawn(page);
        await expectPanel(/^Your calendar was read/);
        await planner.reload();
        await planner.getByRole("heading", { level: 1 }).waitFor();
      } finally {
        await mend();
      }
      await page.reload();
      await drawn(page);
    });
  });
});

/** Every sentence that the opened pill can say of the page or of us. */
function explanations(): OverlayKey[] {
  const failures: OverlayKey[] = ["failure.no-answer", "failure.unexpected"];
  return [...(Object.keys(texts) as OverlayKey[]).filter((key) => key.startsWith("why.")), ...failures];
}

describe("the list of what may be seen is whole", () => {
  /** Those of `all` that are neither seen on a vendor nor said to be impossible there. */
  function missing<T extends string>(all: readonly T[], seen: (vendor: CalendarVendor) => readonly (T | undefined)[]) {
    return VENDORS.flatMap((vendor) =>
      all.filter((one) => !seen(vendor).includes(one)).map((one) => `${vendor}: ${one}`),
    );
  }
  const of = (vendor: CalendarVendor): HealthCase[] => CASES.filter((one) => one.vendor === vendor);

  test("every verdict on each vendor", () => {
    const all = [...READING_VERDICTS, "none"] as const;
    const impossible = (vendor: CalendarVendor) => Object.keys(NO_SUCH_VERDICT[vendor] ?? {}) as ReadingVerdict[];
    const covered = (vendor: CalendarVendor) => of(vendor).map(({ verdict }) => verdict);
    expect(missing(all, (vendor) => [...covered(vendor), ...TOLD_APART.verdicts, ...impossible(vendor)])).toEqual([]);
    for (const vendor of VENDORS) expect(impossible(vendor).filter((one) => covered(vendor).includes(one))).toEqual([]);
  });

  test("every sentence on each vendor", () => {
    const impossible = (vendor: CalendarVendor) => Object.keys(NO_SUCH_SENTENCE[vendor] ?? {}) as OverlayKey[];
    const covered = (vendor: CalendarVendor) => of(vendor).map(({ why }) => why);
    expect(explanations()).toContain("why.split-view");
    expect(
      missing(explanations(), (vendor) => [...covered(vendor), ...TOLD_APART.sentences, ...impossible(vendor)]),
    ).toEqual([]);
    for (const vendor of VENDORS) expect(impossible(vendor).filter((one) => covered(vendor).includes(one))).toEqual([]);
  });

  test("every view of the side panel's own words", () => {
    const seen = CASES.map(({ panel }) => panel);
    for (const view of ["why.month", "why.agenda", "why.year"] as const) expect(seen).toContain(view);
  });
});
