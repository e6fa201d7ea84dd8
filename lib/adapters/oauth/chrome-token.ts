import { fail, ok, type Result } from "../../core/result";
import type { SignInRefusal } from "../../core/booking/sign-in-refusal";

/** Chrome's API for a Google token of the account that the browser is signed in with. Other browsers lack it. */
export interface ChromeIdentity {
  getAuthToken(details: {
    interactive: boolean;
    scopes: string[];
  }): Promise<{ token?: string; grantedScopes?: string[] }>;
  removeCachedAuthToken(details: { token: string }): Promise<void>;
}

/** Gets a token from Chrome, which keeps and renews it. */
export async function chromeToken(
  identity: ChromeIdentity,
  scopes: readonly string[],
  interactive: boolean,
): Promise<Result<{ token: string; scopes: string[] }, SignInRefusal>> {
  try {
    const { token, grantedScopes } = await identity.getAuthToken({ interactive, scopes: [...scopes] });
    return token === undefined ? fail("declined") : ok({ token, scopes: grantedScopes ?? [...scopes] });
  } catch (error) {
    const text = error instanceof Error ? error.message : "";
    if (/admin|policy|not allowed|disabled/i.test(text)) return fail("needs-approval");
    return fail(/network|connection/i.test(text) ? "offline" : "declined");
  }
}
