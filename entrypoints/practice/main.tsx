import { render } from "preact";
import browser from "webextension-polyfill";
import { PracticeApp } from "../../components/practice/PracticeApp";
import type { PanelActions } from "../../components/sidepanel/panel-actions";
import { isolateForeignTexts } from "../../components/ui/foreign-texts";
import { openPage } from "../../components/ui/open-page";
import { browserSettings } from "../../lib/adapters/browser-settings";
import { packagedLexicon } from "../../lib/adapters/packaged-lexicon";
import { packagedJudgement } from "../../lib/adapters/packaged-judgement";
import { systemClock } from "../../lib/adapters/system-clock";
import { fail, ok } from "../../lib/core/result";
import { addDays, mondayOf, weekdayOf, type IsoDate } from "../../lib/core/time/iso-date";
import { wallClockAt } from "../../lib/core/time/zone";
import { practiceWords } from "../../lib/i18n/practice";
import { chooseLanguage, type Language } from "../../lib/i18n/translate";
import { wordsFrom } from "../../lib/i18n/words";
import type { SettingValues } from "../../lib/ports/settings";
import { PracticeSchool } from "../../lib/practice/practice-school";
import { readReasons, readTexts } from "../background/packed-texts";

isolateForeignTexts();

const root = document.getElementById("app")!;
const readLexicon = packagedLexicon(browser);

/** This week, or on a weekend the coming one. */
function shownMonday(): IsoDate {
  const { date } = wallClockAt(systemClock.nowMs(), systemClock.zone());
  const isWeekend = ["SA", "SU"].includes(weekdayOf(date));
  return isWeekend ? addDays(mondayOf(date), 7) : mondayOf(date);
}

const addressOf = (path: string): string => browser.runtime.getURL(path);

/** Makes the practice school with the words of a language. */
async function makeSchool(settings: SettingValues, language: Language): Promise<PracticeSchool> {
  const [texts] = await Promise.all([readTexts(language, addressOf), readLexicon()]);
  return new PracticeSchool({
    monday: shownMonday(),
    zone: systemClock.zone(),
    schoolName: practiceWords(language)("school"),
    words: wordsFrom(texts, async () => readReasons(language, addressOf)),
    judgement: packagedJudgement(browser),
    settings: { ...settings, isPrivate: false },
  });
}

/** Gives what can be done in a school. `draw` shows it after a change. */
function actionsIn(school: PracticeSchool, draw: () => Promise<void>): PanelActions {
  const thenDraw = async <T,>(change: Promise<T>): Promise<T> => {
    const answer = await change;
    await draw();
    return answer;
  };
  return {
    askCard: async (windowId) => school.loadCard(windowId),
    book: async (windowId, forTerm, choice) => thenDraw(school.book({ windowId, forTerm, choice })),
    decline: async (windowId, choice) => thenDraw(school.decline(windowId, choice)),
    removeDeclines: async (declineIds) => thenDraw(school.removeDeclines(declineIds)),
    removeBooking: async (bookingId) => thenDraw(school.removeBooking(bookingId)),
    answerAbsence: async () => ok(null),
    actOnVisit: async () => fail({ code: "not-found" }),
    actOnDate: async () => fail({ code: "not-found" }),
  };
}

await openPage(root, async () => {
  const settings = await browserSettings(browser).read();
  const language = chooseLanguage(settings.language === "auto" ? navigator.languages : [settings.language]);
  const words = practiceWords(language);
  document.documentElement.lang = language;
  document.title = words("title");
  const opening = makeSchool(settings, language);
  if (root.childElementCount === 0) render(<output class="pp-page">{words("loading")}</output>, root);
  const school = await opening;
  const draw = async (): Promise<void> => {
    const [list, events] = await Promise.all([school.loadSuggestions(), school.events()]);
    const leave = (): void => location.assign(browser.runtime.getURL("planner.html#welcome"));
    render(<PracticeApp language={language} list={list} events={events} actions={actions} onLeave={leave} />, root);
  };
  const actions = actionsIn(school, draw);
  await draw();
});
