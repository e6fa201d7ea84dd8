import { patternWith } from "../../core/lexicon/read-lexicon";
import { fail, ok, type Result } from "../../core/result";
import type { SignInRefusal } from "../../core/booking/sign-in-refusal";

/** The browser's window for signing in elsewhere. */
export interface AuthWindow {
  /** The redirect URI, registered with the client. */
  redirectUrl(): string;
  /** Gives the address that she was sent back to. Rejects when she closes the window, or it would have to be shown. */
  open(url: string, interactive: boolean): Promise<string>;
}

/** Errors that mean that the school's IT has to approve Pushpin; Microsoft gives only their numbers. */
const NEEDS_APPROVAL = patternWith("i")`
admin_policy_enforced
access_not_configured
org_internal
AADSTS(?:65001|9009[345]|90008|7000112)
admin(?:istrator)? (?:approval|consent)
`;

/** Asks in the vendor's window, and gives the parameters that it answers with. */
export async function askInWindow(
  window: AuthWindow,
  url: URL,
  interactive: boolean,
): Promise<Result<URL, SignInRefusal>> {
  let back: URL;
  try {
    back = new URL(await window.open(url.href, interactive));
  } catch {
    // Browsers word it differently when she closed it, when it had to be shown, or when the page did not load.
    return fail("declined");
  }
  const expected = new URL(window.redirectUrl());
  if (back.origin !== expected.origin || back.pathname !== expected.pathname) return fail("not-trusted");
  return ok(back);
}

/** Reads why a vendor refused. */
export function refusalIn(parameters: URLSearchParams): SignInRefusal | undefined {
  const error = parameters.get("error");
  if (error === null) return undefined;
  const all = `${error} ${parameters.get("error_description") ?? ""} ${parameters.get("error_subtype") ?? ""}`;
  return NEEDS_APPROVAL.test(all) ? "needs-approval" : "declined";
}
