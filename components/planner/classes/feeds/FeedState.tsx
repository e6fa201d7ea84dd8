import type { SubscriptionOverview } from "../../../../lib/core/feeds/schedule-subscription";
import { feedProblemText } from "../../../../lib/i18n/feeds";
import { Icon } from "../../../ui/Icon";
import * as icons from "../../../ui/icons";
import { usePage } from "../../page-context";
import { useFeedWords } from "./use-feed-words";

/** State of a class's subscription in the class's row: up to date, changed, or the problem with its cure. */
export function FeedState({ subscription }: { subscription: SubscriptionOverview }) {
  const { language } = usePage();
  const { f, moment } = useFeedWords();
  const { lastReadAt, problem, unseen } = subscription;
  const time = moment(lastReadAt);
  return (
    <>
      {problem ? (
        <div>
          <span class="pp-tag pp-warn">
            <Icon path={icons.triangle} />
            {f("row.problem", { time })}
          </span>
          <div class="pp-soft">{feedProblemText(problem, language)}</div>
        </div>
      ) : (
        <div class="pp-soft">{f("row.subscribed", { time })}</div>
      )}
      {unseen.length > 0 && (
        <div>
          <span class="pp-tag">
            <Icon path={icons.note} />
            {f("row.changed")}
          </span>
        </div>
      )}
    </>
  );
}
