import { isGuestAllowed } from "../../core/policy/district-policy";
import type { Ports } from "../ports";

/** True when the district allows an invitation to every address; also where there is none, and no policy. */
export async function areGuestsAllowed({ policy }: Pick<Ports, "policy">, emails: readonly string[]): Promise<boolean> {
  const district = (await policy?.read())?.policy ?? {};
  return emails.every((email) => isGuestAllowed(district, email));
}
