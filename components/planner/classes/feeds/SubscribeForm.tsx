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
  /** Where the class's present schedule came from. */
  replaces: string | undefined;
  /** Called with the masked address. */
  onSubscribed: (maskedAddress: string) => void;
}

type Trouble = { failure: Failure } | { refusedHost: string };

/**
 * The form for a feed's address. A first feed that could be read completely is subscribed to at once; any other is
 * shown for confirmation. The field is cleared only once the address is saved in the vault.
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

/** Keeps the host's permission while she decides on a tried address; gives it up when she declines or leaves. */
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
