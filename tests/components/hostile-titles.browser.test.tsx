import { cleanup, render } from "@testing-library/preact";
import type { JSX } from "preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { makeBand } from "../../components/overlay/band";
import { SidePanel } from "../../components/sidepanel/SidePanel";
import type { PanelActions } from "../../components/sidepanel/panel-actions";
import { ReadingPicture } from "../../components/planner/health/ReadingPicture";
import { PageContext } from "../../components/planner/page-context";
import { ClientContext } from "../../components/planner/planner-client";
import { ForPaper } from "../../components/planner/sessions/ForPaper";
import { GoalSections } from "../../components/planner/student-page/GoalSections";
import { WindowCard } from "../../components/window-card/WindowCard";
import type { SuggestionList } from "../../lib/contracts/suggestion-list";
import { cardTexts } from "../../lib/i18n/card-texts";
import { cardWords } from "../../lib/i18n/card-words";
import { overlayTexts } from "../../lib/i18n/overlay";
import { overlayWords } from "../../lib/i18n/overlay-words";
import { goalOverviews } from "../../lib/core/ledger/goal-overview";
import { aLedgerEntry, aPageEvent, aStudent } from "../fixtures/builders";
import { hostileTitles } from "../fixtures/hostile-titles";
import { seededRandom } from "../workbench/judgement/random";
import { aCard, aList, aWindow } from "./sidepanel/week";

const COUNT = 3000;
const PER_LIST = 60;
const WIDTH_PX = 360;

beforeEach(() => page.viewport(WIDTH_PX, 900));
afterEach(() => {
  cleanup();
  expect(document.title).not.toBe("owned");
});

/** Hands titles out one after the other; a tame list gets tame ones, each different. */
class Titles {
  #next = 0;
  readonly #titles: readonly string[];
  constructor(titles: readonly string[]) {
    this.#titles = titles;
  }
  take(): string {
    this.#next += 1;
    return this.#titles[(this.#next - 1) % this.#titles.length]!;
  }
}

/** A week whose every foreign text is one of the titles. */
function aListOf(titles: Titles): SuggestionList {
  const own = aList();
  const windows = Array.from({ length: PER_LIST - 6 }, (_, at) => {
    const startMinute = 420 + at * 5;
    return aWindow({ id: `w${at}`, routineTitle: titles.take(), startMinute, endMinute: startMinute + 5 });
  });
  return {
    ...own,
    windows,
    more: [aWindow({ id: "more", routineTitle: titles.take(), date: "2026-10-09" })],
    nothingFits: [
      { code: "no-free-time", studentId: "s1", title: titles.take(), initials: "AB", className: titles.take() },
    ],
    absences: [{ title: titles.take(), date: "2026-10-07" }],
  };
}

function Panel({ list }: { list: SuggestionList }): JSX.Element {
  const nothing = (): void => {};
  return (
    <SidePanel
      language="en"
      today="2026-10-06"
      list={list}
      failure={null}
      actions={{} as PanelActions}
      onWeek={nothing}
      onRetry={nothing}
      onUnlock={() => Promise.resolve(null)}
      onOpenPlanner={nothing}
      onOpenCalendar={nothing}
    />
  );
}

const words = cardWords(cardTexts("en"));
const card = (titles: Titles): JSX.Element => {
  const [title, other] = [titles.take(), titles.take()];
  const shown = aCard();
  return (
    <div class="window-card">
      <WindowCard
        state={{
          window: aWindow({ routineTitle: title }),
          phase: "ready",
          card: {
            ...shown,
            window: aWindow({ routineTitle: title }),
            teacherName: other,
            parts: shown.parts.map((part) => ({
              ...part,
              reasonText: words.t("card.declined", { title, who: other }),
            })),
            cautions: [{ code: "just-after-test", title: other }],
            outgoing: { ...shown.outgoing, location: title },
          },
        }}
        words={words}
        actions={{ press: () => {}, retry: () => {}, goTo: () => {}, openPlanner: () => {} }}
      />
    </div>
  );
};

const PLANNER = {
  language: "en" as const,
  t: () => "",
  announce: () => {},
  dismissAnnouncement: () => {},
  go: () => {},
};
const CLIENT = { caseload: { students: [], classes: [], sites: [] }, actions: {} } as never;

/** Parts of the planner that show what a calendar, a list or an IEP says. */
function PlannerParts({ titles }: { titles: Titles }): JSX.Element {
  const date = "2026-10-05";
  const events = [0, 1, 2, 3].map((at) =>
    aPageEvent({
      ...{ id: `e${at}`, title: titles.take() },
      ...(at === 0
        ? { allDay: true, start: date, end: "2026-10-06" }
        : { start: `${date}T0${7 + at}:00`, end: `${date}T0${7 + at}:30` }),
    }),
  );
  const student = aStudent({ goals: [{ id: "g1", text: titles.take() }] });
  const entries = [1, 2, 3].map((at) =>
    aLedgerEntry({
      ...{ id: `l${at}`, studentId: student.id, date: `2026-10-0${at}`, routineTitle: titles.take() },
      data: [{ goalId: "g1", point: { measure: "trials", correct: at, total: 5, cued: false }, note: titles.take() }],
    } as never),
  );
  return (
    <PageContext.Provider value={PLANNER}>
      <ClientContext.Provider value={CLIENT}>
        <ReadingPicture days={[date]} events={events} />
        <GoalSections studentId={student.id} goals={goalOverviews(student, entries)} today={date} />
        <ForPaper screen={titles.take()} paper={titles.take()} />
      </ClientContext.Provider>
    </PageContext.Provider>
  );
}

/** The tags of what is shown, in order: markup in a title would add some. */
const tagsIn = (root: ParentNode): string => [...root.querySelectorAll("*")].map(({ tagName }) => tagName).join();

/** Every text and attribute that is shown or read out. */
function textsIn(root: ParentNode): string[] {
  return [...root.querySelectorAll("*")].flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : [])),
    ...["aria-label", "title", "alt"].flatMap((name) => element.getAttribute(name) ?? []),
  ]);
}

/** Texts with a mark that turns what stands beside it around, or with an isolate that is not closed. */
function unsafe(texts: readonly string[]): string[] {
  const depth = (text: string, mark: string): number => text.split(mark).length;
  return texts.filter(
    (text) =>
      // oxlint-disable-next-line no-control-regex -- these are the characters that must be gone
      /[\u202A-\u202E\u2066\u2067\u0007\u001B\u009F]/.test(text) || depth(text, "\u2068") !== depth(text, "\u2069"),
  );
}

/** Shows something with tame and with hostile titles, and lists what is wrong with the second. */
function compare(show: (titles: Titles) => JSX.Element, titles: readonly string[]): string[] {
  const tame = new Titles(titles.map((_, at) => `Writing ${at}`));
  const tags = tagsIn(render(show(tame)).container);
  cleanup();
  const { container } = render(show(new Titles(titles)));
  const faults = [
    ...(tagsIn(container) === tags ? [] : ["other elements"]),
    ...(document.documentElement.scrollWidth > WIDTH_PX ? ["wider than the screen"] : []),
    ...unsafe(textsIn(container)).map((text) => `unsafe: ${JSON.stringify(text.slice(0, 200))}`),
  ];
  cleanup();
  return faults;
}

const TITLES = hostileTitles(COUNT, seededRandom(3));

test("3,000 hostile titles in the list of the week: no element, no turned text, no sideways scrolling", () => {
  const faults: string[] = [];
  for (let from = 0; from < COUNT; from += PER_LIST)
    faults.push(...compare((titles) => <Panel list={aListOf(titles)} />, TITLES.slice(from, from + PER_LIST)));
  expect(faults).toEqual([]);
});

test("3,000 hostile titles on cards: no element, no turned text, no sideways scrolling", () => {
  const faults: string[] = [];
  for (let from = 0; from < COUNT; from += 2) faults.push(...compare(card, TITLES.slice(from, from + 2)));
  expect(faults).toEqual([]);
});

test("3,000 hostile titles in the planner's picture of a reading and page of a student: no element, no turned text", () => {
  const perPage = 13;
  const faults: string[] = [];
  for (let from = 0; from < COUNT; from += perPage)
    faults.push(...compare((titles) => <PlannerParts titles={titles} />, TITLES.slice(from, from + perPage)));
  // The planner is no wider than its own table, which scrolls in itself; its style sheet is not loaded here.
  expect(faults.filter((fault) => fault !== "wider than the screen")).toEqual([]);
});

test("3,000 hostile titles on bands of the calendar page: text, and nothing else", () => {
  const pageWords = overlayWords(overlayTexts("en"));
  const faults = TITLES.flatMap((routineTitle) => {
    const { initials, ...window } = aWindow({ routineTitle, room: routineTitle });
    const band = makeBand(
      {
        windows: [{ ...window, studentCount: initials.length }],
        startMinute: 540,
        endMinute: 570,
        lane: 0,
        lanes: 1,
      } as never,
      pageWords,
      () => {},
    );
    const hasMarkup = band.querySelector("img, script, h1, svg, b *") !== null;
    return [...(hasMarkup ? ["markup"] : []), ...unsafe(textsIn(band))];
  });
  expect(faults).toEqual([]);
});
