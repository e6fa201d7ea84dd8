import type { TextPolicy } from "../booking/text-policy";
import type { DistrictPolicy } from "./district-policy";

/**
 * What a text that leaves the device may contain, where the district set something: it decides about students, and its
 * words are forbidden besides her own. Its domains for guests are checked by themselves, since they have subdomains.
 */
export function withDistrict(
  own: TextPolicy,
  { studentsInInvitations: allows = own.allows, forbiddenWords = [] }: DistrictPolicy,
): TextPolicy {
  return { ...own, allows, listedWords: [...own.listedWords, ...forbiddenWords] };
}
