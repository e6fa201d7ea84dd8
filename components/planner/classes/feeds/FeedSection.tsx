import { useRef, useState } from "preact/hooks";
import type { ClassOverview } from "../../../../lib/contracts/caseload";
import { usePage } from "../../page-context";
import { CurrentFeed } from "./CurrentFeed";
import { SubscribeForm } from "./SubscribeForm";
import { useFeedWords } from "./use-feed-words";

/** The class's feed: its subscription, or the form to subscribe. */
export function FeedSection({ overview }: { overview: ClassOverview }) {
  const { announce } = usePage();
  const { f } = useFeedWords();
  const { schoolClass, schedule, subscription } = overview;
  const [isOpen, setIsOpen] = useState(false);
  const heading = useRef<HTMLElement>(null);
  /** Moves the focus to the heading, since the pressed button disappears with its part of the section. */
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
