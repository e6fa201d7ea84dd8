import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import type { FeedChange, SubscriptionOverview } from "../../../../lib/core/feeds/schedule-subscription";
import { feedProblemText } from "../../../../lib/i18n/feeds";
import { Button } from "../../../ui/Button";
import { ConfirmDialog } from "../../../ui/ConfirmDialog";
import { Notice } from "../../../ui/Notice";
import { FailureNotice } from "../../FailureNotice";
import { usePage } from "../../page-context";
import { useClassesScreen } from "../use-classes-screen";
import { Changes } from "../ScheduleChangesList";
import { useFeedWords } from "./use-feed-words";

interface CurrentFeedProps {
  classId: string;
  subscription: SubscriptionOverview;
  heading: RefObject<HTMLElement | null>;
  onStopped: () => void;
}

/** The class's subscription: its address, last refresh, problems, and changes. */
export function CurrentFeed({ classId, subscription, heading, onStopped }: CurrentFeedProps) {
  const { f, moment } = useFeedWords();
  const { maskedAddress, lastReadAt, leftOut, unseen, problem } = subscription;
  return (
    <section class="pp-panel pp-stack" aria-labelledby="planner-feed">
      <h3 id="planner-feed" tabIndex={-1} ref={heading as RefObject<HTMLHeadingElement | null>}>
        {f("current")} <span class="planner-address">{maskedAddress}</span>
      </h3>
      <p class="pp-soft-text">{f("last-read", { time: moment(lastReadAt) })}</p>
      {problem && <ProblemNotice problem={problem} lastReadAt={lastReadAt} />}
      {leftOut > 0 && <p class="pp-soft-text">{f("left-out", { count: leftOut })}</p>}
      {unseen.length > 0 && <UnseenChanges classId={classId} unseen={unseen} />}
      <FeedButtons classId={classId} subscription={subscription} onStopped={onStopped} />
      <p class="pp-soft-text">{f("file-ends")}</p>
    </section>
  );
}

function ProblemNotice(props: { problem: NonNullable<SubscriptionOverview["problem"]>; lastReadAt: string }) {
  const { language } = usePage();
  const { f, moment } = useFeedWords();
  const { problem, lastReadAt } = props;
  return (
    <Notice tone="warn">
      <p>
        <strong>{f("problem.since", { time: moment(problem.at), last: moment(lastReadAt) })}</strong>
      </p>
      <p>{feedProblemText(problem, language)}</p>
    </Notice>
  );
}

/** Lists what refreshes changed, until she has seen it. */
function UnseenChanges({ classId, unseen }: { classId: string; unseen: FeedChange[] }) {
  const { save } = useClassesScreen();
  const { f, moment } = useFeedWords();
  const [failure, setFailure] = useState<Failure | null>(null);
  return (
    <Notice tone="note" isNews>
      {unseen.map(({ at, changes }) => (
        <div key={at} class="pp-stack">
          <strong>{f("changes.title", { time: moment(at) })}</strong>
          <Changes changes={changes} isUntitled />
        </div>
      ))}
      {failure && <FailureNotice failure={failure} />}
      <div>
        <Button onPress={() => void save("markFeedChangesSeen", { classId }).then(setFailure)}>
          {f("changes.seen")}
        </Button>
      </div>
    </Notice>
  );
}

function FeedButtons({ classId, subscription, onStopped }: Omit<CurrentFeedProps, "heading">) {
  const { announce } = usePage();
  const { save, feeds } = useClassesScreen();
  const { f } = useFeedWords();
  const [isBusy, setIsBusy] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const refresh = async (): Promise<void> => {
    setIsBusy(true);
    setFailure(null);
    const refreshed = await feeds.refreshFeed({ classId, hostPattern: subscription.hostPattern });
    setIsBusy(false);
    // The server's answer is already shown above.
    if (!refreshed.ok) {
      if (refreshed.failure.code === "feed") announce(f("failure.kept"));
      else setFailure(refreshed.failure);
    } else announce(f(refreshed.value.isChanged ? "refreshed.changed" : "refreshed.same"));
  };
  const stop = async (): Promise<void> => {
    const outcome = await save("stopFeed", { classId });
    setIsAsking(false);
    setFailure(outcome);
    if (!outcome) onStopped();
  };
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      <div class="pp-row">
        <Button isBusy={isBusy} onPress={() => void refresh()}>
          {f(isBusy ? "refreshing" : "refresh")}
        </Button>
        <Button look="quiet" isDanger onPress={() => setIsAsking(true)}>
          {f("stop")}
        </Button>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={f("stop.title")}
          confirmWord={f("stop")}
          cancelWord={f("stop.keep")}
          isDanger
          onConfirm={() => void stop()}
          onCancel={() => setIsAsking(false)}
        >
          <p>{f("stop.text")}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
