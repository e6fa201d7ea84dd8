import type { accountsContract } from "../../contracts/accounts";
import type { Implementation } from "../../contracts/contract";
import { fail, ok } from "../../core/result";
import type { DrawnPages } from "../../ports/drawn-pages";
import { done } from "../answer";
import { confirmAccount, type AccountPorts } from "./accounts";

/** Answers the requests about the accounts that she confirmed. */
export const accountsRequests = {
  async confirmShownAccount(ports, _, { frame }) {
    const shown = frame && (await ports.drawnPages.account(frame.tabId));
    return shown ? confirmAccount(ports, shown) : fail({ code: "not-found" });
  },
  confirmAccount: async (ports, account) => confirmAccount(ports, account),
  async loadConfirmedAccounts({ vault, sessionAccounts }) {
    const [accounts, unnamed] = await Promise.all([vault.all("confirmedAccounts"), sessionAccounts.confirmed()]);
    return ok({ accounts, unnamedCount: unnamed.length });
  },
  removeConfirmedAccount: async ({ vault }, { id }) => done(vault.apply([{ remove: "confirmedAccounts", id }])),
  forgetUnnamedAccounts: async ({ sessionAccounts }) => done(sessionAccounts.forget()),
} satisfies Implementation<typeof accountsContract, AccountPorts & { drawnPages: DrawnPages }>;
