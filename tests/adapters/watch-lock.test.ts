import { expect, test } from "vitest";
import type { Ask } from "../../lib/contracts/ask";
import { askLocked } from "../../lib/contracts/ask-locked";
import { bumpRevision, watchLock } from "../../lib/adapters/revision";

type Listener = (changes: object, area: string) => void;

/** A browser whose storage tells of changes. */
function storage() {
  const listeners = new Set<Listener>();
  const local = {
    set: async (values: object) => listeners.forEach((tell) => tell(values, "local")),
  };
  const onChanged = {
    addListener: (one: Listener) => listeners.add(one),
    removeListener: (one: Listener) => listeners.delete(one),
  };
  return { storage: { local, onChanged } } as unknown as Parameters<typeof watchLock>[0];
}

test("a page that is told of a lock asks one question, and drops what it shows before it asks anything else", async () => {
  const browser = storage();
  const did: string[] = [];
  let state = "locked";
  const ask = (async (name: string) => {
    did.push(name);
    return { ok: true, value: { by: "passphrase", state } };
  }) as unknown as Ask;
  const stop = watchLock(
    browser,
    async () => askLocked(ask),
    () => void did.push("dropped"),
  );
  await bumpRevision(browser, "records");
  expect(did).toEqual([]);
  await bumpRevision(browser, "protection");
  await new Promise((resolve) => setTimeout(resolve));
  expect(did).toEqual(["loadProtection", "dropped"]);
  state = "open";
  await bumpRevision(browser, "protection");
  await new Promise((resolve) => setTimeout(resolve));
  expect(did).toEqual(["loadProtection", "dropped", "loadProtection"]);
  stop();
  await bumpRevision(browser, "protection");
  expect(did).toHaveLength(3);
});
