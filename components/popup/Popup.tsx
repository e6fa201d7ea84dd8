import "./popup.css";
import type { JSX } from "preact";
import type { SendTaskLine } from "../../lib/contracts/booking";
import type { NextAction } from "../../lib/core/sessions/next-actions";
import { failureText } from "../../lib/i18n/failure";
import { formatDay } from "../../lib/i18n/format";
import { privacyWords } from "../../lib/i18n/privacy";
import { popupWords, type PopupWords } from "../../lib/i18n/popup";
import { UnlockForm } from "../ui/UnlockForm";
import { VaultNotice } from "../ui/VaultNotice";
import { Icon } from "../ui/Icon";
import * as icons from "../ui/icons";
import { EmptyDayNotice } from "./EmptyDayNotice";
import { useNoHeldKey } from "./use-no-held-key";
import { LaterContext, SkillContext } from "./later-parts";
import { isDone } from "./marks";
import type { TimerActs } from "./SessionTimerControl";
import type { PopupProps } from "./popup-props";
import { usePopupActs } from "./use-popup-acts";
import type { PlanChanges } from "./OtherPlans";
import type { RecordData } from "./SessionRow";
import { SessionList } from "./SessionList";
import { UndoBar } from "./UndoBar";
import { UnmarkedSessions } from "./UnmarkedSessions";

/** The popup of the toolbar button: today's sessions. */
export function Popup(props: PopupProps): JSX.Element {
  const words = popupWords(props.language);
  if (props.failure?.code === "vault-locked")
    return (
      <main class="popup pp-page">
        <UnlockForm language={props.language} onUnlock={props.onUnlock} />
      </main>
    );
  return (
    <LaterContext.Provider value={props.later}>
      <SkillContext.Provider value={props.skills ?? NO_SKILLS}>
        <Unlocked {...props} words={words} />
      </SkillContext.Provider>
    </LaterContext.Provider>
  );
}

function Unlocked({ words, ...props }: PopupProps & { words: PopupWords }): JSX.Element {
  const { change, takeBack, hold, release, ...acts } = usePopupActs(props, words);
  useNoHeldKey();
  const { later, today, language } = props;
  return (
    <div class="popup pp-page">
      <Head {...props} words={words} />
      {props.failure && (
        <Problem text={failureText(props.failure, props.language)} words={words} onRetry={props.onRetry} />
      )}
      <main class="popup-main">
        <VaultNotice
          health={props.vaultHealth ?? null}
          language={language}
          onOpenHealth={() => props.onOpenPlanner("#health")}
        />
        {later && <later.ClockNotice health={props.vaultHealth ?? null} language={language} />}
        <SendTasks {...props} words={words} />
        {later && <later.NeedList {...props} />}
        {props.today && (
          <UnmarkedSessions
            sessions={props.today.unmarked}
            words={words}
            language={props.language}
            onChange={acts.apply}
            onOtherTimes={() => undefined}
            onGoalPoint={acts.recordData}
            timer={acts.timer}
          />
        )}
        <Day {...props} {...acts} words={words} onChange={acts.apply} />
        {later && today && <later.AddSession students={today.students} words={words} onAdd={acts.addSession} />}
        {later && (
          <later.NextActions
            actions={props.nextActions ?? NO_ACTIONS}
            language={language}
            onOpenPlanner={props.onOpenPlanner}
          />
        )}
      </main>
      <UndoBar change={change} words={words} onUndo={takeBack} onHold={hold} onRelease={release} />
      {props.onOpenPanel && (
        <footer class="popup-foot">
          <button type="button" class="pp-button pp-quiet" onClick={props.onOpenPanel}>
            <Icon path={icons.list} /> {words("openPanel")}
          </button>
        </footer>
      )}
    </div>
  );
}

const NO_ACTIONS: readonly NextAction[] = [];
const NO_SKILLS = {};
const NO_SEND_TASKS: readonly SendTaskLine[] = [];

function SendTasks(props: PopupProps & { words: PopupWords }): JSX.Element | null {
  const { sendTasks = NO_SEND_TASKS, onAct, words, later } = props;
  if (!later) return null;
  return (
    <later.SendTaskList
      sendTasks={sendTasks}
      words={words}
      language={props.language}
      onAct={(visitId, act) => onAct?.(visitId, act)}
      onOpen={props.onOpenPlanner}
    />
  );
}

function Head({
  today,
  date,
  language,
  words,
  isPrivate,
  onPrivacy,
  onOpenPlanner,
}: PopupProps & { words: PopupWords }): JSX.Element {
  const sessions = today?.sessions ?? [];
  return (
    <header class="popup-head">
      <h1>{formatDay(today?.date ?? date, language)}</h1>
      {sessions.length > 0 && (
        <span class="popup-count">
          {words("doneCount", { done: sessions.filter(isDone).length, total: sessions.length })}
        </span>
      )}
      <button
        type="button"
        class="pp-button pp-quiet pp-icon-only"
        aria-label={privacyWords(language)("hide")}
        title={privacyWords(language)("hide")}
        aria-pressed={isPrivate}
        onClick={() => onPrivacy(!isPrivate)}
      >
        <Icon path={icons.people} />
      </button>
      <button
        type="button"
        class="pp-button pp-quiet pp-icon-only"
        aria-label={words("openPlanner")}
        title={words("openPlanner")}
        onClick={() => onOpenPlanner("")}
      >
        <Icon path={icons.gear} />
      </button>
    </header>
  );
}

interface ProblemProps {
  text: string;
  words: PopupWords;
  onRetry: () => void;
}

function Problem({ text, words, onRetry }: ProblemProps): JSX.Element {
  return (
    <div class="popup-problem" role="alert">
      <p>{text}</p>
      <button type="button" class="pp-button" onClick={onRetry}>
        {words("tryAgain")}
      </button>
    </div>
  );
}

type DayProps = PopupProps & {
  words: PopupWords;
  plans: PlanChanges;
  recordData: RecordData;
  timer: TimerActs;
  onChange: Parameters<typeof SessionList>[0]["onChange"];
};

function Day({
  today,
  suggestedCount = null,
  failure,
  words,
  language,
  onChange,
  ...openers
}: DayProps): JSX.Element | null {
  if (!today) return failure === null ? <output class="popup-loading">{words("loading")}</output> : null;
  const seeOtherTimes = openers.onOpenPanel ?? (() => openers.onOpenCalendar(today.date));
  return (
    <>
      {today.empty && (
        <EmptyDayNotice {...openers} {...{ suggestedCount, words, language }} empty={today.empty} date={today.date} />
      )}
      {(!today.empty || today.touchBases.length > 0) && (
        <SessionList
          sessions={today.sessions}
          touchBases={today.touchBases}
          words={words}
          language={language}
          onChange={onChange}
          onOtherTimes={seeOtherTimes}
          plans={openers.plans}
          onGoalPoint={openers.recordData}
          timer={openers.timer}
        />
      )}
    </>
  );
}
