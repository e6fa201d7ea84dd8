import { patternWith } from "../../core/lexicon/read-lexicon";
import { fail, ok, type Result } from "../../core/result";
import type { SignInRefusal } from "../../core/booking/sign-in-refusal";

/** The browser's window for signing in elsewhere. */
export interface AuthWindow {
  /** The redirect URI, registered with the client. */
  redirectUrl(): string;
  /**
   * Gives the address that she was sent back to. Rejects when she closes the window, or when it would have to be shown
   * although `interactive` is false.
   */
  open(url: string, interactive: boolean): Promise<string>;
}

/** Errors that mean that the school's IT has to approve Pushpin; Microsoft names them by number only. */
const NEEDS_APPROVAL = patternWith("i")`
admin_policy_enforced
access_not_configured
org_internal
AADSTS(?:65001|9009[345]|90008|7000112)
admin(?:istrator)? (?:approval|consent)
`;

/** Opens the vendor's sign-in window and gives the address that it returned to, after checking its origin and path. */
export async function askInWindow(
  window: AuthWindow,
  url: URL,
  interactive: boolean,
): Promise<Result<URL, SignInRefusal>> {
  let back: URL;
  try {
    back = new URL(await window.open(url.href, interactive));
  } catch {
    // The error's text differs by browser and does not distinguish a closed window from one that did not load: count
    // both as declined.
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
