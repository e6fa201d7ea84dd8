import { describe, expect, it } from "vitest";
import { askThrough } from "../../lib/contracts/ask";

describe("asking the background", () => {
  it.each([
    ["rejects", () => Promise.reject(new Error("Receiving end does not exist."))],
    ["answers with nothing", () => Promise.resolve(undefined)],
    ["answers with another listener's words", () => Promise.resolve("hi")],
  ])("hears no-answer when it %s", async (_name, reply) => {
    const ask = askThrough({ runtime: { sendMessage: reply } });
    expect(await ask("loadToday", null)).toEqual({ ok: false, failure: { code: "no-answer" } });
  });
});
