import { expect, test, vi } from "vitest";
import { browserTraces } from "../../lib/adapters/browser-traces";

type Browser = Parameters<typeof browserTraces>[0];

/** A browser with stored settings, alarms and granted hosts. */
function used(origins: string[], permissions: string[] = []) {
  const cleared: string[] = [];
  const clear = (what: string) => async () => void cleared.push(what);
  const remove = vi.fn<(permissions: { origins: string[]; permissions: string[] }) => Promise<boolean>>(
    async () => true,
  );
  const browser = {
    storage: { local: { clear: clear("local") }, session: { clear: clear("session") } },
    alarms: { clearAll: clear("alarms") },
    permissions: { getAll: async () => ({ origins, permissions }), remove },
    runtime: {
      getManifest: () => ({
        host_permissions: ["https://calendar.google.com/*"],
        optional_permissions: ["notifications", "identity"],
      }),
    },
  } as unknown as Browser;
  return { browser, cleared, remove };
}

test("settings, what is held for the session, alarms and granted hosts are gone; the manifest's own hosts stay", async () => {
  const { browser, cleared, remove } = used(["https://calendar.google.com/*", "https://calendar.school.example/*"]);
  await browserTraces(browser).removeAll();
  expect(cleared.toSorted()).toEqual(["alarms", "local", "session"]);
  expect(remove.mock.calls).toEqual([[{ origins: ["https://calendar.school.example/*"], permissions: [] }]]);
});

test("what she allowed besides hosts is given back: notifications and signing in, and nothing that Pushpin needs", async () => {
  const { browser, remove } = used([], ["storage", "alarms", "notifications", "identity"]);
  await browserTraces(browser).removeAll();
  expect(remove.mock.calls).toEqual([[{ origins: [], permissions: ["notifications", "identity"] }]]);
});

test("where no host was granted, none is asked to be removed", async () => {
  const { browser, remove } = used(["https://calendar.google.com/*"]);
  await browserTraces(browser).removeAll();
  expect(remove).not.toHaveBeenCalled();
});
