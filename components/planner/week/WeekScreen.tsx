import "./week.css";
import { useMemo, useState } from "preact/hooks";
import type { SuggestionList } from "../../../lib/contracts/suggestion-list";
import { mondayOf, type IsoDate } from "../../../lib/core/time/iso-date";
import { cardTexts } from "../../../lib/i18n/card-texts";
import { cardWords } from "../../../lib/i18n/card-words";
import { weekPaperWords } from "../../../lib/i18n/week-paper";
import { panelWords } from "../../../lib/i18n/sidepanel";
import type { Said } from "../../sidepanel/said";
import { SaidBar } from "../../sidepanel/SaidBar";
import { WeekButtons } from "../../sidepanel/WeekButtons";
import { Button, LinkButton } from "../../ui/Button";
import * as icons from "../../ui/icons";
import { usePeople } from "../nameless/use-nameless";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useAnswer } from "../use-answer";
import { ScreenHeading } from "../ScreenHeading";
import { useWeekScreen, type ShownWeek } from "./use-week-screen";
import { paperWeek, type PlaceOfClass } from "./paper-week";
import { WeekPaper } from "./WeekPaper";
import { Suggestions } from "./Suggestions";

interface WeekScreenProps {
  /** Null until they were fetched once. */
  suggestions: SuggestionList | null;
  /** Address of her calendar. */
  calendarUrl: string;
  today: IsoDate;
}

/** Lists the week's windows, and who has none and why. */
export function WeekScreen({ suggestions, calendarUrl, today }: WeekScreenProps) {
  const { t, language } = usePage();
  const week = useWeekScreen(suggestions);
  const words = useMemo(() => panelWords(language), [language]);
  const cardWordsNow = useMemo(() => cardWords(cardTexts(language)), [language]);
  const [said, setSaid] = useState<Said | null>(null);
  const { list, actions } = week;
  const openers = { onSaid: setSaid, onOpenPlanner: (route: string) => location.assign(route) };
  const [isOnPaper, setOnPaper] = useState(false);
  const [isBack, setBack] = useState(false);
  const closePaper = (): void => {
    setOnPaper(false);
    setBack(true);
  };
  if (list && isOnPaper) return <PrintedWeek {...{ list, today, caseload: week.caseload }} onClose={closePaper} />;
  const context = list && { language, words, cardWords: cardWordsNow, actions, list, ...openers };
  return (
    <div class="pp-stack">
      <ScreenHeading title={t("week.title")} leavesFocus={isBack}>
        <LinkButton look="primary" icon={icons.leave} href={calendarUrl} opensTab={t("page.new-tab")}>
          {t("page.open-calendar")}
        </LinkButton>
        {list && (
          <Button icon={icons.print} takesFocus={isBack} onPress={() => setOnPaper(true)}>
            {weekPaperWords(language)("open")}
          </Button>
        )}
      </ScreenHeading>
      {list && (
        <WeekButtons monday={mondayOf(list.days[0] ?? today)} today={today} onWeek={week.onWeek} words={words} />
      )}
      {week.failure && <FailureNotice failure={week.failure} />}
      {context && (
        <Suggestions
          context={context}
          save={week.save}
          explain={week.explain}
          calendarUrl={calendarUrl}
          today={today}
        />
      )}
      <SaidBar said={said} words={words} language={language} onSaid={setSaid} removeDeclines={actions.removeDeclines} />
    </div>
  );
}

interface PrintedWeekProps extends Pick<ShownWeek, "caseload"> {
  list: SuggestionList;
  today: IsoDate;
  onClose: () => void;
}

function PrintedWeek({ list, today, caseload, onClose }: PrintedWeekProps) {
  const monday = mondayOf(list.days[0] ?? today);
  const { value, failure } = useAnswer("loadWeekSessions", { monday });
  const people = usePeople(caseload);
  const places = useMemo(() => placesOf(caseload), [caseload]);
  const days = value && !failure ? paperWeek({ windows: list.windows, sessions: value, places }) : null;
  return <WeekPaper {...{ monday, days, failure, people, onClose }} />;
}

function placesOf({ classes, sites }: ShownWeek["caseload"]): PlaceOfClass {
  const siteNames = new Map(sites.map(({ id, name }) => [id, name]));
  return new Map(
    classes.map(({ schoolClass: { id, room, siteId } }) => [id, { room, siteName: siteNames.get(siteId) ?? "" }]),
  );
}
