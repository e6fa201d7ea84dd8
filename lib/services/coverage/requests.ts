import type { Implementation } from "../../contracts/contract";
import type { coverageContract } from "../../contracts/coverage";
import { ok } from "../../core/result";
import type { Ports } from "../ports";
import { coverage } from "./coverage";

/** Answers the requests on how far mandates are covered. */
export const coverageRequests = {
  loadCoverage: async (ports, { date }) => ok(await coverage(ports, date)),
} satisfies Implementation<typeof coverageContract, Ports>;
