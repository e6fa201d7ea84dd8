import { guestsOutside } from "../../core/booking/text-policy";
import { isGuestAllowed } from "../../core/policy/district-policy";
import { choicesIn } from "../choices/choices";
import type { Ports } from "../ports";

/**
 * True when every address is in the domains that the district set, and in those that she listed herself; also where
 * there is no address, and where nobody set or listed any domain.
 */
export async function areGuestsAllowed(
  { policy, vault }: Pick<Ports, "policy" | "vault">,
  emails: readonly string[],
): Promise<boolean> {
  const { outgoing } = await choicesIn(vault);
  if (guestsOutside(emails, outgoing).length > 0) return false;
  const district = (await policy?.read())?.policy ?? {};
  return emails.every((email) => isGuestAllowed(district, email));
}
