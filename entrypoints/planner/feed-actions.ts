import type { FeedActions, PlannerRequests } from "../../components/planner/contracts";
import type { HostRequester } from "../../lib/adapters/browser-hosts";
import { parseFeedAddress } from "../../lib/core/feeds/feed-address";
import { fail } from "../../lib/core/result";

/**
 * Makes the actions for feeds. They request permission for the address's host within the click, and give it up at once
 * when she does not subscribe. When a subscription ends, the background gives it up.
 */
export function feedActionsWith(
  { ask, save, hosts }: PlannerRequests & { hosts: HostRequester },
  refresh: () => Promise<void>,
): FeedActions {
  /** Hosts whose permission was requested on this page and that no subscription uses yet. */
  const asked = new Set<string>();
  const giveBack = async (pattern: string): Promise<void> => {
    if (asked.delete(pattern)) await hosts.giveUp(pattern);
  };
  return {
    async previewFeed({ classId, address }) {
      const parsed = parseFeedAddress(address);
      if (!parsed.ok) return fail({ code: "feed-address", problem: parsed.failure });
      const { hostPattern } = parsed.value;
      if (!hosts.holds(hostPattern)) {
        if (!(await hosts.ask(hostPattern)))
          return fail({ code: "host-refused", host: new URL(parsed.value.url).host });
        asked.add(hostPattern);
      }
      const answer = await ask("previewFeed", { classId, address });
      if (!answer.ok) await giveBack(hostPattern);
      return answer;
    },
    async subscribeFeed({ classId, address }) {
      const parsed = parseFeedAddress(address);
      const hostPattern = parsed.ok ? parsed.value.hostPattern : "";
      const failure = await save("subscribeFeed", { classId, address, askedHost: asked.has(hostPattern) });
      if (!failure) asked.delete(hostPattern);
      return failure;
    },
    async leaveFeed(address) {
      const parsed = parseFeedAddress(address);
      if (parsed.ok) await giveBack(parsed.value.hostPattern);
    },
    async refreshFeed({ classId, hostPattern }) {
      // She may have revoked the permission in the browser's settings.
      if (!hosts.holds(hostPattern)) await hosts.ask(hostPattern);
      const answer = await ask("refreshFeed", { classId });
      await refresh();
      return answer;
    },
  };
}
