import { useEffect, useRef, useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import { parseFeedAddress, type FeedAddress } from "../../../../lib/core/feeds/feed-address";
import type { FeedPreview } from "../../../../lib/core/feeds/schedule-subscription";
import { addressProblemText } from "../../../../lib/i18n/feeds";
import { Button } from "../../../ui/Button";
import { TextField } from "../../../ui/Field";
import { Notice } from "../../../ui/Notice";
import { FailureNotice } from "../../FailureNotice";
import { usePlanner } from "../../planner-context";
import { CutNotice } from "../CutNotice";
import { Changes } from "../ScheduleChangesList";
import { useFeedWords } from "./use-feed-words";

interface SubscribeFormProps {
  classId: string;
  /** Where the schedule that stands came from. */
  replaces: string | undefined;
  /** Told the masked address. */
  onSubscribed: (maskedAddress: string) => void;
}

type Trouble = { failure: Failure } | { refusedHost: string };

/**
 * The field for the address. A first calendar that could be read whole is subscribed to at once; anything else is
 * shown and asks. What was typed leaves the field only when it is sealed.
 */
export function SubscribeForm({ classId, replaces, onSubscribed }: SubscribeFormProps) {
  const { actions, language } = usePlanner();
  const { f } = useFeedWords();
  const [typed, setTyped] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [preview, setPreview] = useState<FeedPreview | null>(null);
  const parsed = parseFeedAddress(typed);
  const problem = wasTried && "problem" in parsed ? parsed.problem : undefined;
  useHostGivenBack(preview ? typed : null, (address) => actions.leaveFeed(address));

  const subscribe = async (address: FeedAddress): Promise<void> => {
    setIsBusy(true);
    const failure = await actions.subscribeFeed({ classId, address: typed });
    setIsBusy(false);
    setTrouble(failure && { failure });
    if (failure) {
      if (!preview) void actions.leaveFeed(typed);
      return;
    }
    setTyped("");
    setWasTried(false);
    setPreview(null);
    onSubscribed(address.masked);
  };
  const look = async (): Promise<void> => {
    setWasTried(true);
    setTrouble(null);
    if ("problem" in parsed) return;
    setIsBusy(true);
    const tried = await actions.tryFeed({ classId, address: typed });
    setIsBusy(false);
    if (!("preview" in tried)) return setTrouble(tried);
    if (replaces !== undefined || isInPart(tried.preview)) return setPreview(tried.preview);
    await subscribe(parsed.address);
  };
  const leave = (): void => {
    setPreview(null);
    setTrouble(null);
  };

  return (
    <div class="pp-stack">
      <p class="pp-soft-text">{f("hint")}</p>
      <TextField
        label={f("address")}
        hint={f("address.hint")}
        value={typed}
        error={problem && addressProblemText(problem, language)}
        onChange={(text) => {
          setTyped(text);
          leave();
        }}
      />
      {"address" in parsed && parsed.address.wasUnprotected && <p class="pp-soft-text">{f("unprotected")}</p>}
      {trouble && <TroubleNotice trouble={trouble} />}
      {preview && "address" in parsed ? (
        <PreviewNotice
          preview={preview}
          maskedAddress={parsed.address.masked}
          replaces={replaces}
          isBusy={isBusy}
          onSubscribe={() => void subscribe(parsed.address)}
          onLeave={leave}
        />
      ) : (
        <div>
          <Button isBusy={isBusy} onPress={() => void look()}>
            {f(isBusy ? "looking" : "look")}
          </Button>
        </div>
      )}
    </div>
  );
}

const isInPart = ({ leftOut, cut }: FeedPreview): boolean => leftOut > 0 || cut.count > 0;

/** While a tried address waits for her word its host is held; it is given back when she says no or goes away. */
function useHostGivenBack(waiting: string | null, leaveFeed: (address: string) => Promise<void>): void {
  const leaveRef = useRef(leaveFeed);
  useEffect(() => {
    leaveRef.current = leaveFeed;
  });
  useEffect(() => {
    if (waiting === null) return;
    return () => void leaveRef.current(waiting);
  }, [waiting]);
}

function TroubleNotice({ trouble }: { trouble: Trouble }) {
  const { f } = useFeedWords();
  if ("failure" in trouble)
    return (
      <FailureNotice failure={trouble.failure}>
        <p>{f("failure.kept")}</p>
      </FailureNotice>
    );
  return (
    <Notice tone="stop" isNews>
      <p>{f("host-refused", { host: trouble.refusedHost })}</p>
    </Notice>
  );
}

function PreviewNotice(props: {
  preview: FeedPreview;
  maskedAddress: string;
  replaces: string | undefined;
  isBusy: boolean;
  onSubscribe: () => void;
  onLeave: () => void;
}) {
  const { f } = useFeedWords();
  const { preview, maskedAddress: address, replaces, isBusy, onSubscribe, onLeave } = props;
  const { entryCount, leftOut, cut, changes } = preview;
  return (
    <Notice tone="note" isNews>
      <p>{f("preview", { count: entryCount, address })}</p>
      {leftOut > 0 && <p>{f("left-out", { count: leftOut })}</p>}
      <CutNotice cut={cut} />
      {replaces !== undefined && <p>{f("replaces", { name: replaces })}</p>}
      {changes && <Changes changes={changes} />}
      <div class="pp-row">
        <Button look="primary" isBusy={isBusy} onPress={onSubscribe}>
          {f(replaces === undefined ? "subscribe" : "subscribe.replace")}
        </Button>
        <Button onPress={onLeave}>{f("keep")}</Button>
      </div>
    </Notice>
  );
}
