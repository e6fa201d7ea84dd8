/** Why a sign-in did not succeed. */
export type SignInRefusal =
  /** This build has no client for the vendor. */
  | "no-client"
  /** She closed the window, or declined. */
  | "declined"
  /** The school's IT has to approve Pushpin first. */
  | "needs-approval"
  /** The browser did not grant what a sign-in needs. */
  | "no-browser-permission"
  | "offline"
  /** The answer doesn't match the request: it may be forged. */
  | "not-trusted";
