import { useEffect, useRef, useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import { parseFeedAddress, type AddressProblem, type FeedAddress } from "../../../../lib/core/feeds/feed-address";
import type { FeedPreview } from "../../../../lib/core/feeds/schedule-subscription";
import { useClassesScreen } from "../use-classes-screen";

/** Why a feed could not be read or subscribed to. */
export type SubscribeTrouble = Failure | { code: "host-refused"; host: string };

interface Subscribing {
  /** The address as typed. */
  typed: string;
  /** The typed address, once it is one. */
  address: FeedAddress | undefined;
  /** What is wrong with the typed address; undefined until she has tried it. */
  problem: AddressProblem | undefined;
  trouble: SubscribeTrouble | null;
  /** The feed that needs her confirmation. */
  preview: FeedPreview | null;
  isBusy: boolean;
  type: (text: string) => void;
  /** Reads the feed, and subscribes at once if it replaces nothing and could be read completely. */
  look: () => Promise<void>;
  subscribe: (address: FeedAddress) => Promise<void>;
  /** Forgets the preview. */
  leave: () => void;
}

interface SubscribingOptions {
  classId: string;
  /** True when the class has a schedule, which needs her confirmation to be replaced. */
  isReplacing: boolean;
  onSubscribed: (maskedAddress: string) => void;
}

/** Tries a feed's address and subscribes to it. The address is kept until it is saved in the vault. */
export function useSubscribing({ classId, isReplacing, onSubscribed }: SubscribingOptions): Subscribing {
  const { feeds } = useClassesScreen();
  const [typed, setTyped] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<SubscribeTrouble | null>(null);
  const [preview, setPreview] = useState<FeedPreview | null>(null);
  const parsed = parseFeedAddress(typed);
  useHostGivenBack(preview ? typed : null, (address) => feeds.leaveFeed(address));
  const leave = (): void => {
    setPreview(null);
    setTrouble(null);
  };
  const subscribe = async (address: FeedAddress): Promise<void> => {
    setIsBusy(true);
    const failure = await feeds.subscribeFeed({ classId, address: typed });
    setIsBusy(false);
    setTrouble(failure);
    if (failure) {
      if (!preview) void feeds.leaveFeed(typed);
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
    if (!parsed.ok) return;
    setIsBusy(true);
    const tried = await feeds.previewFeed({ classId, address: typed });
    setIsBusy(false);
    if (!tried.ok) return setTrouble(tried.failure);
    if (isReplacing || isInPart(tried.value)) return setPreview(tried.value);
    await subscribe(parsed.value);
  };
  const type = (text: string): void => {
    setTyped(text);
    leave();
  };
  const address = parsed.ok ? parsed.value : undefined;
  const problem = wasTried && !parsed.ok ? parsed.failure : undefined;
  return { typed, address, problem, trouble, preview, isBusy, type, look, subscribe, leave };
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
