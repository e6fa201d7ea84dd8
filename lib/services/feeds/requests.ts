import type { Implementation } from "../../contracts/contract";
import type { feedsContract } from "../../contracts/feeds";
import { done } from "../answer";
import type { FeedPorts } from "./read-feed";
import { refreshFeed } from "./refresh-feeds";
import { markFeedChangesSeen, stopFeed, subscribeFeed, previewFeed } from "./subscribe-class";

/** Answers the requests on schedules that are read from an address. */
export const feedsRequests = {
  previewFeed: async (ports, wanted) => previewFeed(ports, wanted),
  subscribeFeed: async (ports, wanted, { underLock }) => subscribeFeed(ports, wanted, underLock),
  refreshFeed: async (ports, { classId }, { underLock }) => refreshFeed(ports, classId, underLock),
  stopFeed: async (ports, { classId }) => done(stopFeed(ports, classId)),
  markFeedChangesSeen: async (ports, { classId }) => done(markFeedChangesSeen(ports, classId)),
} satisfies Implementation<typeof feedsContract, FeedPorts>;
