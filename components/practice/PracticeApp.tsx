import "../sidepanel/sidepanel.css";
import "./practice.css";
import { useCallback, useMemo, useState } from "preact/hooks";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { SuggestionList } from "../../lib/contracts/suggestion-list";
import type { PageEvent } from "../../lib/core/schedule/calendar-reading";
import { cardTexts } from "../../lib/i18n/card-texts";
import { cardWords } from "../../lib/i18n/card-words";
import { formatShortDay, formatTimeRange } from "../../lib/i18n/format";
import { practiceWords } from "../../lib/i18n/practice";
import { panelWords } from "../../lib/i18n/sidepanel";
import type { Language } from "../../lib/i18n/translate";
import type { PanelActions } from "../sidepanel/panel-actions";
import type { Said } from "../sidepanel/said";
import { SaidBar } from "../sidepanel/SaidBar";
import { WeekWindows } from "../sidepanel/WeekWindows";
import { Button } from "../ui/Button";
import { PracticeCard } from "./PracticeCard";
import { SampleWeek } from "./SampleWeek";

/** Monday to Friday. */
const SCHOOL_DAYS = 5;

export interface PracticeAppProps {
  language: Language;
  list: SuggestionList;
  events: readonly PageEvent[];
  actions: PanelActions;
  onLeave: () => void;
}

/** A week to try Pushpin on: the practice calendar with its windows, and the same windows as a list. */
export function PracticeApp({ language, list, events, actions, onLeave }: PracticeAppProps) {
  const p = practiceWords(language);
  const words = panelWords(language);
  const cards = useMemo(() => cardWords(cardTexts(language)), [language]);
  const [said, setSaid] = useState<Said | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const context = { language, words, cardWords: cards, actions, list, onSaid: setSaid, onOpenPlanner: onLeave };
  const open = list.windows.find(({ id }) => id === openId);
  const nameOf = (window: DrawnWindow): string =>
    p("window.name", {
      day: formatShortDay(window.date, language),
      time: formatTimeRange(window, language),
      routine: window.routineTitle,
      where: window.room,
      who: cards.who(window.initials),
      state: cards.t(`state.${window.state}`),
    });
  const closeDeclined = useCallback(() => setOpenId(null), []);
  return (
    <div class="practice pp-page">
      <header class="practice-head">
        <div>
          <h1>{p("title")}</h1>
          <p>{p("about")}</p>
        </div>
        <Button look="primary" onPress={onLeave}>
          {p("leave")}
        </Button>
      </header>
      <main class="practice-body">
        <section class="practice-calendar" aria-labelledby="practice-calendar">
          <h2 id="practice-calendar">{p("calendar")}</h2>
          <SampleWeek
            days={list.days.slice(0, SCHOOL_DAYS)}
            events={events}
            windows={list.windows}
            language={language}
            nameOf={nameOf}
            onOpen={({ id }) => setOpenId(id)}
          />
        </section>
        <section class="panel panel-main" aria-labelledby="practice-list">
          <h2 id="practice-list">{p("list")}</h2>
          <WeekWindows list={list} context={context} />
        </section>
      </main>
      {open && (
        <PracticeCard
          window={open}
          context={context}
          words={p}
          onDeclined={closeDeclined}
          onClose={() => setOpenId(null)}
        />
      )}
      <SaidBar said={said} words={words} onSaid={setSaid} removeDeclines={actions.removeDeclines} language={language} />
    </div>
  );
}
