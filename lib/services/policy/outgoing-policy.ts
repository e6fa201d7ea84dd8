import type { TextPolicy } from "../../core/booking/text-policy";
import { withDistrict } from "../../core/policy/outgoing-policy";
import { choicesIn } from "../choices/choices";
import type { Ports } from "../ports";

/** What a text that leaves the device may contain: her choice, and what the district set. */
export async function outgoingPolicy({ vault, policy }: Pick<Ports, "vault" | "policy">): Promise<TextPolicy> {
  const [{ outgoing }, district] = await Promise.all([choicesIn(vault), policy?.read()]);
  return withDistrict(outgoing, district?.policy ?? {});
}
