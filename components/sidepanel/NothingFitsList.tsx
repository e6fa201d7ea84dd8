import type { JSX } from "preact";
import type { SuggestionList } from "../../lib/contracts/suggestion-list";
import { addDays, mondayOf, type IsoDate } from "../../lib/core/time/iso-date";
import { gapWho, nextStepText, nothingFitsText } from "../../lib/i18n/failure";
import type { PanelWords } from "../../lib/i18n/sidepanel";
import type { Language } from "../../lib/i18n/translate";
import { plannerRouteOf, type PlannerRoute } from "../popup/planner-route";
import { Button } from "../ui/Button";

interface NothingFitsListProps {
  list: SuggestionList;
  words: PanelWords;
  language: Language;
  today: IsoDate;
  onWeek: (date: IsoDate) => void;
  onOpenPlanner: (route: PlannerRoute) => void;
  onOpenCalendar: (date: IsoDate) => void;
}
type Reason = SuggestionList["nothingFits"][number];

/** How many reasons are listed at once, the worst first; the others are folded. */
const SHOWN = 8;

/** Lists who has no window, why, and what would change it. */
export function NothingFitsList(props: NothingFitsListProps): JSX.Element | null {
  const { list, words } = props;
  const reasons = list.nothingFits;
  if (reasons.length === 0) return null;
  return (
    <section class="panel-missing">
      <h2>{words("nothingFits")}</h2>
      <Reasons {...props} reasons={reasons.slice(0, SHOWN)} />
      {reasons.length > SHOWN && (
        <details>
          <summary>{words("moreNext", { count: reasons.length - SHOWN })}</summary>
          <Reasons {...props} reasons={reasons.slice(SHOWN)} />
        </details>
      )}
    </section>
  );
}

function Reasons({ reasons, ...props }: NothingFitsListProps & { reasons: readonly Reason[] }): JSX.Element {
  const { language } = props;
  return (
    <ul>
      {reasons.map((reason) => {
        const step = nextStepText(reason, language);
        const who = gapWho(reason);
        return (
          <li key={JSON.stringify(reason)}>
            {who && <b>{who}</b>}
            <p>{nothingFitsText(reason, language)}</p>
            <Button label={who ? `${step}: ${who}` : step} onPress={() => takeStep(reason, props)}>
              {step}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function takeStep(reason: Reason, { list, today, onWeek, onOpenPlanner, onOpenCalendar }: NothingFitsListProps): void {
  const first = list.days[0] ?? today;
  if (reason.code === "no-free-time") onOpenCalendar(first);
  else if (reason.code === "not-this-week") onWeek(addDays(mondayOf(first), 7));
  else onOpenPlanner(plannerRouteOf(reason));
}
