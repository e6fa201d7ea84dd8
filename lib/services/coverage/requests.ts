import type { Implementation } from "../../contracts/contract";
import type { coverageContract } from "../../contracts/coverage";
import { ok } from "../../core/result";
import type { Ports } from "../ports";
import { coverage } from "./coverage";

/** Answers the requests on how far mandates are covered. */
export const coverageRequests = {
  loadCoverage: async (ports) => ok(await coverage(ports)),
} satisfies Implementation<typeof coverageContract, Ports>;
