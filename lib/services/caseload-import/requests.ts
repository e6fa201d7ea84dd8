import type { caseloadImportContract } from "../../contracts/caseload-import";
import type { Implementation } from "../../contracts/contract";
import type { Ports } from "../ports";
import { importCaseload } from "./import-caseload";

/** Answers the request that brings in a whole caseload. */
export const caseloadImportRequests = { importCaseload } satisfies Implementation<typeof caseloadImportContract, Ports>;
