import type { FieldError } from "../caseload/field-error";
import type { TextPolicy } from "./text-policy";

const DOMAIN = /^@?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;
/** Most entries of a list: more would slow down every booking. */
const MOST = 200;

/** Lists what is wrong with a text policy, by field. */
export function validatePolicy({ listedWords, guestDomains }: TextPolicy): FieldError[] {
  const errors: FieldError[] = [];
  if (listedWords.length > MOST) errors.push({ field: "listedWords", code: "too-long", max: MOST });
  if (listedWords.some((word) => !/[\p{L}\p{N}]/u.test(word))) errors.push({ field: "listedWords", code: "required" });
  if (guestDomains.length > MOST) errors.push({ field: "guestDomains", code: "too-long", max: MOST });
  else if (guestDomains.some((domain) => !DOMAIN.test(domain)))
    errors.push({ field: "guestDomains", code: "not-a-domain" });
  return errors;
}

/** Splits what she typed, one on each line, into its entries. */
export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  ),
];
