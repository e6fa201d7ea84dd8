import type { Protection } from "../../lib/core/vault/protection";
import type { PolicySource } from "../../lib/ports/district-policy";
import type { PageReader } from "../../lib/ports/page-reader";
import { watchIdleness } from "./lock-by-itself";

interface FollowedParts {
  policy: PolicySource;
  pages: Pick<PageReader, "forget">;
  /** Notifies every page that records can be read now, or can't any more. */
  announce: () => void;
  /** Renews the badge and the reminder: a locked vault has no session, and an opened one may have one in a minute. */
  lookAtSessions: () => void;
  /** Resumes what paused while the vault was locked, such as feeds and visits to send. */
  onOpen: () => void;
}

/**
 * Makes the callback for changes of protection: the vault was locked, opened or emptied, or its passphrase or lock time
 * changed.
 */
export function followProtection({
  policy,
  pages,
  announce,
  lookAtSessions,
  onOpen,
}: FollowedParts): (now: Protection) => void {
  return (protection) => {
    announce();
    lookAtSessions();
    void policy.read().then(({ policy: set }) => watchIdleness(protection, set.lockMinutes));
    const state = protection.by === "passphrase" ? protection.state : undefined;
    // Also forget without a passphrase: then a browser that keeps nothing was just emptied.
    if (state !== "open") pages.forget();
    if (state !== "locked") onOpen();
  };
}
