import type { caseloadImportContract } from "../../contracts/caseload-import";
import type { Implementation } from "../../contracts/contract";
import { ok } from "../../core/result";
import type { FeedPorts } from "../feeds/read-feed";
import { hashNames } from "../policy/outgoing-marks";
import { importCaseload } from "./import-caseload";

/** Answers the requests that bring in a whole caseload. */
export const caseloadImportRequests = {
  hashNames: async ({ vault }, { names }) => ok(await hashNames(vault, names)),
  importCaseload,
} satisfies Implementation<typeof caseloadImportContract, FeedPorts>;
