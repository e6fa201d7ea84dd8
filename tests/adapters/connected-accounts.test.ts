import { expect, it } from "vitest";
import { connectedAccounts } from "../../lib/adapters/connected-accounts";

const accounts = () =>
  connectedAccounts({
    vault: { find: async () => Promise.resolve(undefined) },
    signIn: { tokens: () => ({ token: async () => Promise.reject(new Error()), drop: async () => Promise.resolve() }) },
    nowMs: () => 0,
  });

it("work on one account is done one after the other, in its order, whatever fails", async () => {
  const all = accounts();
  const [done, atOnce]: [string[], number[]] = [[], []];
  let running = 0;
  const work =
    (name: string, fails = false) =>
    async (): Promise<void> => {
      running += 1;
      atOnce.push(running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      done.push(name);
      if (fails) throw new Error(name);
    };
  await Promise.allSettled([
    all.inLine("a1", work("first")),
    all.inLine("a1", work("second", true)),
    all.inLine("a1", work("third")),
  ]);
  expect(done).toEqual(["first", "second", "third"]);
  expect(atOnce).toEqual([1, 1, 1]);
});

it("one account does not wait for another's work, even for work that never ends", async () => {
  const all = accounts();
  void all.inLine("a1", async () => new Promise(() => undefined));
  expect(await all.inLine("a2", async () => Promise.resolve("done"))).toBe("done");
});
