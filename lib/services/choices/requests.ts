import type { choicesContract } from "../../contracts/choices";
import type { Implementation } from "../../contracts/contract";
import { validatePolicy } from "../../core/booking/validate-policy";
import { saidOfGiver, validateGiver } from "../../core/ledger/session-giver";
import { validateMakeUpRule } from "../../core/ledger/validate-make-up-rule";
import { fail, ok } from "../../core/result";
import { done } from "../answer";
import type { Ports } from "../ports";
import { changeChoices, choicesIn } from "./choices";

/** Answers the requests on what she chose for all of her work. */
export const choicesRequests = {
  loadChoices: async ({ vault }) => ok(await choicesIn(vault)),
  async chooseOutgoing(ports, outgoing) {
    const errors = validatePolicy(outgoing);
    return errors.length > 0 ? fail({ code: "invalid-fields", errors }) : done(changeChoices(ports, { outgoing }));
  },
  chooseMakeUpPolicy: async (ports, { makeUpPolicy }) => done(changeChoices(ports, { makeUpPolicy })),
  async saveMakeUpRule(ports, rule) {
    const errors = validateMakeUpRule(rule);
    if (errors.length > 0) return fail({ code: "invalid-fields", errors });
    const ownMakeUpRule = { ...rule, source: rule.source.trim() };
    return done(changeChoices(ports, { makeUpPolicy: "own", ownMakeUpRule }));
  },
  async chooseGiver(ports, given) {
    const errors = validateGiver(given);
    if (errors.length > 0) return fail({ code: "invalid-fields", errors });
    return done(changeChoices(ports, { given: saidOfGiver(given) ?? {} }));
  },
} satisfies Implementation<typeof choicesContract, Ports>;
