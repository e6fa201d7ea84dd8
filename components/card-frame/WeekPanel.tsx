import type { JSX } from "preact";
import type { FramePage } from "../../lib/contracts/frame-messages";
import type { Failure } from "../../lib/contracts/failure";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import { failureLine } from "../../lib/i18n/card-words";
import { foreignText } from "../../lib/i18n/foreign-text";
import type { FrameWords } from "../../lib/i18n/frame-words";
import type { NeedAct, NeedLine, VisitNeeds } from "../../lib/contracts/visits";
import type { VisitAct } from "../../lib/core/booking/send-task-acts";
import { statusRouteOf, ToPlanner } from "./ToPlanner";
import { NeedLines } from "../needs/NeedLines";
import { Icon } from "../ui/Icon";
import * as icons from "../ui/icons";
import { failureRouteOf, type PlannerRoute } from "../popup/planner-route";
import { WindowList } from "../window-card/WindowList";

/** What the panel of the pill shows. */
export interface PanelView {
  page: FramePage;
  windows: readonly DrawnWindow[];
  isOn: boolean;
  /** True while only the next few suggestions are drawn. */
  isOnlyNext: boolean;
  /** Dates of visits that need her; undefined until they are known. */
  needs: VisitNeeds | undefined;
  /** Why her last press was not carried out. */
  refusal: Failure | undefined;
}

export interface PanelActions {
  shrink(): void;
  switchTo(isOn: boolean): void;
  showOnlyNext(isOnlyNext: boolean): void;
  open(window: DrawnWindow): void;
  /** Opens the planner at the screen that can fix the problem; while Pushpin is locked, it shows the unlock form. */
  openPlanner(route?: PlannerRoute): void;
  /** Does something about a date that needs her, or about its whole visit. */
  actOnDate(line: NeedLine, act: NeedAct): void;
  actOnVisit(visitId: string, act: VisitAct): void;
  /** Confirms that she works with the account that the page shows. */
  confirmAccount(): void;
}

interface PanelProps {
  view: PanelView;
  words: FrameWords;
  actions: PanelActions;
}

function Reason({ view: { page }, words }: Omit<PanelProps, "actions">): JSX.Element | null {
  const why = words.why(page.status);
  if (!why) return null;
  return (
    <p>
      {why} {words.pointsToSidePanel(page.status) ? words.t("status.side-panel") : null}
    </p>
  );
}

function Switch(props: { isOn: boolean; label: string; onChange: (isOn: boolean) => void }): JSX.Element {
  const { isOn, label, onChange } = props;
  return (
    <button type="button" role="switch" aria-checked={isOn} class="switch" onClick={() => onChange(!isOn)}>
      <span class="track" aria-hidden="true" />
      {label}
    </button>
  );
}

/** Dates of visits that need her, with their cures. She looks at her calendar already. */
function Needs({ view: { needs }, words, actions }: PanelProps): JSX.Element | null {
  if (!needs) return null;
  const lines = needs.lines.map((line) => ({ ...line, acts: line.acts.filter(({ act }) => act !== "check") }));
  return (
    <NeedLines
      needs={{ ...needs, lines }}
      language={words.language}
      onAct={(line, act) => actions.actOnDate(line, act)}
      onTaskAct={(visitId, act) => actions.actOnVisit(visitId, act)}
      onOpen={(route) => actions.openPlanner(route)}
      buttonClass="answer"
      rowClass="answers"
    />
  );
}

/** The panel above the pill: the week's windows or why there are none, and the overlay's switches. */
export function WeekPanel({ view, words, actions }: PanelProps): JSX.Element {
  const { windows, isOn, isOnlyNext, page, refusal } = view;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native one would lie over the frame's own page
    <div class="panel" role="dialog" aria-label={words.t("status.panel")} tabIndex={-1}>
      <div class="panel-head">
        <Switch isOn={isOn} label={words.t("status.switch")} onChange={(to) => actions.switchTo(to)} />
        <button type="button" class="icon" aria-label={words.t("status.collapse")} onClick={() => actions.shrink()}>
          <Icon path={icons.minus} />
        </button>
      </div>
      {isOn ? (
        <Switch isOn={isOnlyNext} label={words.t("status.only-next")} onChange={(to) => actions.showOnlyNext(to)} />
      ) : null}
      <Reason view={view} words={words} />
      {page.status?.code === "vault-locked" ? (
        <button type="button" class="answer" onClick={() => actions.openPlanner()}>
          {words.t("status.unlock")}
        </button>
      ) : null}
      <ToPlanner
        route={statusRouteOf(page.status)}
        word="status.mend"
        words={words}
        onOpen={(to) => actions.openPlanner(to)}
      />
      {page.status?.code === "account" ? (
        <button type="button" class="answer" onClick={() => actions.confirmAccount()}>
          {words.t("status.confirm")}
        </button>
      ) : null}
      <div aria-live="polite">{refusal ? <p class="refusal">{failureLine(words, refusal)}</p> : null}</div>
      <ToPlanner
        route={refusal && failureRouteOf(refusal)}
        word="card.planner"
        words={words}
        onOpen={(to) => actions.openPlanner(to)}
      />
      {page.dayTexts.map((text) => (
        <p key={text}>{foreignText(text)}</p>
      ))}
      <Needs view={view} words={words} actions={actions} />
      {windows.length > 0 ? (
        <WindowList windows={windows} words={words} onOpen={(window) => actions.open(window)} />
      ) : null}
      {windows.length === 0 && !page.status ? <p class="soft">{words.t("status.list.empty")}</p> : null}
      {page.moreCount > 0 && isOn ? (
        <p class="soft">
          {words.t("status.more", { count: page.moreCount })} {words.t("status.side-panel")}
        </p>
      ) : null}
    </div>
  );
}
