import { POLICY_FIELDS } from "./district-policy";

/** Builds the schema of managed values that Chromium wants in the package, and shows to an administrator. */
export function managedSchema(): string {
  return JSON.stringify({ type: "object", properties: POLICY_FIELDS }, null, 2);
}
