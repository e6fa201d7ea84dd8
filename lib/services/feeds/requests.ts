import type { Implementation } from "../../contracts/contract";
import type { feedsContract } from "../../contracts/feeds";
import { done } from "../answer";
import type { FeedPorts } from "./read-feed";
import { refreshFeed } from "./refresh-feeds";
import { seeFeedChanges, stopFeed, subscribeFeed, tryFeed } from "./subscribe-class";

/** Answers the requests on schedules that are read from an address. */
export const feedsRequests = {
  tryFeed: async (ports, wanted) => tryFeed(ports, wanted),
  subscribeFeed: async (ports, wanted, { underLock }) => subscribeFeed(ports, wanted, underLock),
  refreshFeed: async (ports, { classId }, { underLock }) => refreshFeed(ports, classId, underLock),
  stopFeed: async (ports, { classId }) => done(stopFeed(ports, classId)),
  seeFeedChanges: async (ports, { classId }) => done(seeFeedChanges(ports, classId)),
} satisfies Implementation<typeof feedsContract, FeedPorts>;
