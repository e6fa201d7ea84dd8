import type { JSX } from "preact";
import type { Failure } from "../../lib/contracts/failure";
import type { Today } from "../../lib/contracts/today";
import type { VaultHealth } from "../../lib/core/vault/vault-health";
import type { IsoDate } from "../../lib/core/time/iso-date";
import { failureText } from "../../lib/i18n/failure";
import { formatDay } from "../../lib/i18n/format";
import { popupWords, type PopupWords } from "../../lib/i18n/popup";
import type { Language } from "../../lib/i18n/translate";
import { VaultNotice } from "../ui/VaultNotice";
import { EmptyDayNotice } from "./EmptyDayNotice";
import { GearGlyph, ListGlyph } from "./glyphs";
import { isDone, type Mark } from "./marks";
import type { PlannerRoute } from "./planner-route";
import { SessionList } from "./SessionList";
import { UndoBar } from "./UndoBar";
import { useUndo } from "./use-undo";
import "./popup.css";

export interface PopupProps {
  language: Language;
  /** The day shown in the heading until the first answer. */
  date: IsoDate;
  /** Null until the first answer. A failed refresh keeps the last one. */
  today: Today | null;
  /** Which stored records are damaged or missing; null until it is known. */
  vaultHealth?: VaultHealth | null;
  /** Why the last request failed. */
  failure: Failure | null;
  /** Applies marks in order. */
  onMark: (marks: Mark[]) => void;
  onRetry: () => void;
  onOpenPlanner: (route: PlannerRoute) => void;
  /** Opens the calendar at the week of `date`. */
  onOpenCalendar: (date: IsoDate) => void;
  /** Opens the side panel; absent when the browser has none. */
  onOpenPanel?: (() => void) | undefined;
}

/** The popup of the toolbar button: today's sessions. */
export function Popup(props: PopupProps): JSX.Element {
  const words = popupWords(props.language);
  const { change, remember, takeBack, hold, release } = useUndo(props.onMark);
  return (
    <div class="popup pp-page">
      <Head {...props} words={words} />
      {props.failure && (
        <Problem text={failureText(props.failure, props.language)} words={words} onRetry={props.onRetry} />
      )}
      <main class="popup-main">
        <VaultNotice
          health={props.vaultHealth ?? null}
          language={props.language}
          onOpenHealth={() => props.onOpenPlanner("#health")}
        />
        <Day
          {...props}
          words={words}
          onChange={(next) => {
            remember(next);
            props.onMark(next.marks);
          }}
        />
      </main>
      <UndoBar change={change} words={words} onUndo={takeBack} onHold={hold} onRelease={release} />
      {props.onOpenPanel && (
        <footer class="popup-foot">
          <button type="button" class="pp-button pp-quiet" onClick={props.onOpenPanel}>
            <ListGlyph /> {words("openPanel")}
          </button>
        </footer>
      )}
    </div>
  );
}

function Head({ today, date, language, words, onOpenPlanner }: PopupProps & { words: PopupWords }): JSX.Element {
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
        aria-label={words("openPlanner")}
        title={words("openPlanner")}
        onClick={() => onOpenPlanner("")}
      >
        <GearGlyph />
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

type DayProps = PopupProps & { words: PopupWords; onChange: Parameters<typeof SessionList>[0]["onChange"] };

function Day({ today, failure, words, language, onChange, ...openers }: DayProps): JSX.Element | null {
  if (today?.empty) {
    return <EmptyDayNotice {...openers} empty={today.empty} date={today.date} words={words} language={language} />;
  }
  const seeOtherTimes = openers.onOpenPanel ?? (() => today && openers.onOpenCalendar(today.date));
  if (today)
    return (
      <SessionList
        sessions={today.sessions}
        words={words}
        language={language}
        onChange={onChange}
        onOtherTimes={seeOtherTimes}
      />
    );
  return failure === null ? <output class="popup-loading">{words("loading")}</output> : null;
}
