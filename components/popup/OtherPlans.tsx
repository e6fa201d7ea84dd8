import type { JSX } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import type { OtherPlan, PlanSwitch } from "../../lib/contracts/today";
import { PULL_OUT } from "../../lib/core/sessions/pull-out";
import type { TodaySession } from "../../lib/core/sessions/today-session";
import { foreignText } from "../../lib/i18n/foreign-text";
import { formatTimeRange } from "../../lib/i18n/format";
import { placeText } from "../../lib/i18n/place";
import type { PopupWords } from "../../lib/i18n/popup";
import { sessionWords } from "../../lib/i18n/session";
import type { Language } from "../../lib/i18n/translate";
import "./other-plans.css";

/** Loads what can be done instead of a visit, and switches the visit to it. */
export interface PlanChanges {
  /** Null when loading failed; the popup shows the failure. */
  load: (sessionId: string) => Promise<OtherPlan[] | null>;
  /** Ignored for a visit whose switch is not answered yet: the second tap of two asks for nothing. */
  take: (session: TodaySession, wanted: Pick<PlanSwitch, "planId" | "cause">) => void;
  /** Id of the session that was put in the place of a visit and has yet to be shown; its row takes the focus. */
  arriving: string | undefined;
  /** Its row has taken the focus. */
  arrived: () => void;
  /** Takes back a session that was put in the place of a visit. */
  withdraw: (planned: TodaySession) => void;
}

interface OtherPlansProps {
  session: TodaySession;
  plans: PlanChanges;
  words: PopupWords;
  language: Language;
}

/** Why the plan changed, as she says it by her choice: nothing else is taken for a cause. */
const WHYS = ["routine-did-not-happen", "something-else"] as const;
type Why = (typeof WHYS)[number];
const causeOf = (why: Why): Pick<PlanSwitch, "cause"> => (why === "something-else" ? {} : { cause: why });

/**
 * "Plan changed": pull-out instead of this visit in one tap, which says nothing of its routine; in two taps a pull-out,
 * another routine or another class, under why the plan changed.
 */
export function OtherPlans({ session, plans, words, language }: OtherPlansProps): JSX.Element {
  const [found, setFound] = useState<OtherPlan[] | "loading" | null>(null);
  const listId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const open = async (): Promise<void> => {
    setFound("loading");
    const loaded = await plans.load(session.sessionId);
    // She may have closed the list meanwhile: the answer does not open it again.
    setFound((now) => (now === "loading" ? loaded : now));
  };
  const title = foreignText(session.routineTitle) || words("unplannedTitle");
  return (
    <div class="other-plans">
      <div class="pp-row">
        {session.phase !== "later" && (
          <button
            type="button"
            class="pp-button"
            aria-label={words("planPullOutOf", { title })}
            onClick={() => plans.take(session, { planId: PULL_OUT })}
          >
            {words("planPullOut")}
          </button>
        )}
        <button
          ref={opener}
          type="button"
          class="pp-button"
          aria-label={words("planChangedOf", { title })}
          aria-expanded={found !== null}
          aria-controls={listId}
          onClick={() => (found === null ? void open() : setFound(null))}
        >
          {words("planChanged")}
        </button>
      </div>
      <div id={listId} hidden={found === null}>
        {found === "loading" && <output>{words("plansLoading")}</output>}
        {Array.isArray(found) &&
          WHYS.map((why) => (
            <fieldset key={why} class="other-plans-why">
              <legend id={`${listId}-${why}`}>{whyText(why, { words, language })}</legend>
              <PlanList
                {...{ words, language }}
                label={`${words("plansOf", { title })}: ${whyText(why, { words, language })}`}
                whyId={`${listId}-${why}`}
                plans={found}
                onTake={({ id: planId }) => {
                  // The list closes under the focus, and the visit stays as it is where the switch is refused.
                  opener.current?.focus();
                  setFound(null);
                  plans.take(session, { planId, ...causeOf(why) });
                }}
              />
            </fieldset>
          ))}
      </div>
    </div>
  );
}

const whyText = (why: Why, { words, language }: Pick<OtherPlansProps, "words" | "language">): string =>
  why === "something-else" ? words("planSomethingElse") : sessionWords(language)(`cause.${why}`);

interface PlanListProps {
  plans: readonly OtherPlan[];
  label: string;
  /** Id of the legend that says why the plan changed. */
  whyId: string;
  words: PopupWords;
  language: Language;
  onTake: (plan: OtherPlan) => void;
}

function PlanList({ plans, label, whyId, words, language, onTake }: PlanListProps): JSX.Element {
  return (
    <ul class="other-plans-list" aria-label={label}>
      {plans.map((plan) => (
        <li key={plan.id}>
          <button type="button" class="pp-button" aria-describedby={whyId} onClick={() => onTake(plan)}>
            <b>{planTitle(plan, words)}</b>
            <span class="pp-soft">
              {formatTimeRange(plan, language)} · {plan.initials.join(", ")}
              {plan.way !== "pull-out" && ` · ${placeText(plan, language)}`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function planTitle({ way, title, className }: OtherPlan, words: PopupWords): string {
  switch (way) {
    case "pull-out":
      return words("planPullOut");
    case "routine":
      return words("planRoutine", { title });
    case "class":
      return words("planClass", { title, className });
  }
}
