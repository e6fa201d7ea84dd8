import type { Result } from "../core/result";

/** Why there is no token. */
export type NoToken = "needs-sign-in" | "needs-permission" | "needs-approval" | "offline";

/** Tokens of one connected account. Never leaves the background. */
export interface AccessTokens {
  /** Gives a token that is valid, renewing it silently where that is possible. Never opens a window. */
  token(): Promise<Result<string, NoToken>>;
  /** Drops a token that the server refused, so that the next call of `token` fetches a new one. */
  drop(token: string): Promise<void>;
}
