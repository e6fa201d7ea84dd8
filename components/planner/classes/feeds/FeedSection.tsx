import { useRef, useState } from "preact/hooks";
import type { ClassOverview } from "../../../../lib/contracts/caseload";
import { usePlanner } from "../../planner-context";
import { CurrentFeed } from "./CurrentFeed";
import { SubscribeForm } from "./SubscribeForm";
import { useFeedWords } from "./use-feed-words";

/** The class's published calendar: the subscription that stands, or the way to one. */
export function FeedSection({ overview }: { overview: ClassOverview }) {
  const { announce } = usePlanner();
  const { f } = useFeedWords();
  const { schoolClass, schedule, subscription } = overview;
  const [isOpen, setIsOpen] = useState(false);
  const heading = useRef<HTMLElement>(null);
  /** The button that was pressed goes with what it belonged to. */
  const moveOn = (said: string): void => {
    announce(said);
    setIsOpen(false);
    requestAnimationFrame(() => heading.current?.focus());
  };
  if (subscription)
    return (
      <CurrentFeed
        classId={schoolClass.id}
        subscription={subscription}
        heading={heading}
        onStopped={() => moveOn(f("stopped"))}
      />
    );
  return (
    <details class="planner-help planner-paste" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary ref={heading}>{f("title")}</summary>
      <SubscribeForm
        classId={schoolClass.id}
        replaces={schedule?.sourceName}
        onSubscribed={(address) => moveOn(f("subscribed", { address }))}
      />
    </details>
  );
}
