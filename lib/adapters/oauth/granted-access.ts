/** An access token, and what is known of it. */
export interface GrantedAccess {
  token: string;
  expiresAtMs: number;
  scopes: string[];
  /** A new one replaces the one before it. */
  refreshToken?: string;
}

/** Keeps tokens in memory only, where content scripts can't read them. */
export interface TokenMemory {
  read(accountId: string): Promise<GrantedAccess | undefined>;
  write(accountId: string, access: GrantedAccess | undefined): Promise<void>;
}

interface SessionStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Tokens in the browser's session storage: in memory, for pages of the extension only, gone with the browser. */
export function sessionTokens(session: SessionStorage): TokenMemory {
  const keyOf = (accountId: string): string => `access:${accountId}`;
  return {
    async read(accountId) {
      return (await session.get(keyOf(accountId)))[keyOf(accountId)] as GrantedAccess | undefined;
    },
    async write(accountId, access) {
      if (!access) return session.remove(keyOf(accountId));
      const { token, expiresAtMs, scopes } = access;
      return session.set({ [keyOf(accountId)]: { token, expiresAtMs, scopes } });
    },
  };
}
