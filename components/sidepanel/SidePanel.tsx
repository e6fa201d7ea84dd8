import "./sidepanel.css";
import "../needs/need-lines.css";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Failure } from "../../lib/contracts/failure";
import type { SuggestionList } from "../../lib/contracts/suggestion-list";
import type { VisitNeeds } from "../../lib/contracts/visits";
import type { Result } from "../../lib/core/result";
import type { VaultHealth } from "../../lib/core/vault/vault-health";
import type { IsoDate } from "../../lib/core/time/iso-date";
import { cardTexts } from "../../lib/i18n/card-texts";
import { cardWords } from "../../lib/i18n/card-words";
import { failureText } from "../../lib/i18n/failure";
import { panelWords } from "../../lib/i18n/sidepanel";
import type { Language } from "../../lib/i18n/translate";
import type { PlannerRoute } from "../popup/planner-route";
import { AbsenceQuestions } from "../ui/AbsenceQuestions";
import { Button } from "../ui/Button";
import { SchoolDayNotes } from "../ui/SchoolDayNotes";
import { UnlockForm } from "../ui/UnlockForm";
import { NeedLines } from "../needs/NeedLines";
import { ClockNotice } from "../ui/ClockNotice";
import { VaultNotice } from "../ui/VaultNotice";
import { Notice } from "../ui/Notice";
import { CalendarNotice } from "./CalendarNotice";
import { NothingFitsList } from "./NothingFitsList";
import type { PanelActions } from "./panel-actions";
import type { Said } from "./said";
import { SaidBar } from "./SaidBar";
import { WeekHead } from "./WeekHead";
import { MoreWindows, WeekWindows } from "./WeekWindows";
import type { WindowContext } from "./window-context";

export interface SidePanelProps {
  language: Language;
  /** Today, for "this week". */
  today: IsoDate;
  /** Null until the first answer. A failed refresh keeps the last one. */
  list: SuggestionList | null;
  /** The dates of visits that need her; null until they are known. */
  visitNeeds?: VisitNeeds | null;
  /** Which stored records are damaged or missing; null until it is known. */
  vaultHealth?: VaultHealth | null;
  /** Why the last request for the list failed. */
  failure: Failure | null;
  actions: PanelActions;
  /** Loads the week of a day. */
  onWeek: (date: IsoDate) => void;
  onRetry: () => void;
  /** Gives null once Pushpin is unlocked. */
  onUnlock: (secret: string) => Promise<Failure | null>;
  onOpenPlanner: (route: PlannerRoute) => void;
  /** Opens the calendar at the week of a day. */
  onOpenCalendar: (date: IsoDate) => void;
}

/** The week's windows as a list, for keyboards, screen readers and calendars that can't be read. */
export function SidePanel(props: SidePanelProps): JSX.Element {
  const { language, list, failure, actions, onRetry } = props;
  const words = panelWords(language);
  const cardWordsNow = useMemo(() => cardWords(cardTexts(language)), [language]);
  const [said, setSaid] = useState<Said | null>(null);
  const [needFailure, setNeedFailure] = useState<Failure | null>(null);
  if (failure?.code === "vault-locked")
    return (
      <main class="panel pp-page">
        <UnlockForm language={language} onUnlock={props.onUnlock} />
      </main>
    );
  return (
    <div class="panel pp-page">
      {list && <WeekHead {...props} days={list.days} words={words} />}
      <main class="panel-main">
        {failure && (
          <Notice tone="stop" isNews>
            <p>{failureText(failure, language)}</p>
            <div>
              <Button onPress={onRetry}>{words("tryAgain")}</Button>
            </div>
          </Notice>
        )}
        <VaultNotice
          health={props.vaultHealth ?? null}
          language={language}
          onOpenHealth={() => props.onOpenPlanner("#health")}
        />
        <ClockNotice health={props.vaultHealth ?? null} language={language} />
        <Needs {...props} onFailure={setNeedFailure} />
        {needFailure && (
          <Notice tone="stop" isNews>
            <p>{failureText(needFailure, language)}</p>
          </Notice>
        )}
        {!list && !failure && <output class="panel-loading">{words("loading")}</output>}
        {list && (
          <Week {...props} list={list} context={{ ...props, list, words, cardWords: cardWordsNow, onSaid: setSaid }} />
        )}
      </main>
      <SaidBar said={said} words={words} onSaid={setSaid} removeDeclines={actions.removeDeclines} language={language} />
    </div>
  );
}

/** The dates of visits that need her, with their cures. */
function Needs(props: SidePanelProps & { onFailure: (failure: Failure | null) => void }): JSX.Element | null {
  const { visitNeeds, language, actions, onFailure } = props;
  if (!visitNeeds) return null;
  const note = async (work: Promise<Result<null, Failure>>): Promise<void> => {
    const answer = await work;
    onFailure(answer.ok ? null : answer.failure);
  };
  return (
    <NeedLines
      needs={visitNeeds}
      language={language}
      onAct={({ id, date }, { act, eventId }) =>
        act === "check" ? props.onOpenCalendar(date) : void note(actions.actOnDate({ id, act, eventId }))
      }
      onTaskAct={(visitId, act) => void note(actions.actOnVisit(visitId, act))}
      onOpen={props.onOpenPlanner}
      buttonClass="pp-button"
      rowClass="pp-row"
    />
  );
}

type WeekProps = SidePanelProps & { list: SuggestionList; context: WindowContext };

function Week({ list, context, language, ...openers }: WeekProps): JSX.Element {
  const { words } = context;
  return (
    <>
      <CalendarNotice {...openers} list={list} words={words} language={language} />
      <AbsenceQuestions
        absences={list.absences}
        language={language}
        onAnswer={async (title, isAway) => {
          const answered = await context.actions.answerAbsence(title, isAway);
          return answered.ok ? null : answered.failure;
        }}
        onSaid={(text) => context.onSaid({ text })}
      />
      <SchoolDayNotes notes={list.schoolDays} language={language} />
      <WeekWindows list={list} context={context} />
      <NothingFitsList {...openers} list={list} words={words} language={language} />
      <MoreWindows list={list} context={context} />
    </>
  );
}
