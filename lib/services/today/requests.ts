import type { Implementation } from "../../contracts/contract";
import type { todayContract } from "../../contracts/today";
import { fail, ok } from "../../core/result";
import type { Ports } from "../ports";
import { markSession, today } from "./today";

/** Answers the requests on today's visits. */
export const todayRequests = {
  loadToday: async (ports) => ok(await today(ports)),
  async markSession(ports, mark, { underLock }) {
    const marked = await underLock(async () => markSession(ports, mark));
    return marked ? ok(await today(ports)) : fail({ code: "not-found" });
  },
} satisfies Implementation<typeof todayContract, Ports>;
