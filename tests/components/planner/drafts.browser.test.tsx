import { act, cleanup, render } from "@testing-library/preact";
import { useLayoutEffect } from "preact/hooks";
import { afterEach, expect, test } from "vitest";
import { useDraftStore, type Drafts } from "../../../components/planner/drafts";
import type { Ask } from "../../../lib/contracts/ask";

afterEach(cleanup);

/** Drafts of a page whose background seals by reversing the text; `canSeal` is false without a passphrase. */
function stageDrafts(canSeal = true) {
  const asked: string[] = [];
  const turn = (text: string): string => [...text].reverse().join("");
  const answers: Record<string, (input: { text: string; sealed: string }) => unknown> = {
    sealDrafts: ({ text }) => ({ sealed: canSeal ? turn(text) : null }),
    unsealDrafts: ({ sealed }) => ({ text: turn(sealed) }),
  };
  const ask = (async (name: string, input: never) => {
    asked.push(name);
    return { ok: true, value: answers[name]!(input) };
  }) as unknown as Ask;
  const kept: { drafts?: Drafts } = {};
  function Page({ isLocked, erasedCount }: { isLocked: boolean; erasedCount: number }) {
    const drafts = useDraftStore({ ask, isLocked, erasedCount });
    useLayoutEffect(() => {
      kept.drafts = drafts;
    });
    return null;
  }
  const view = render(<Page isLocked={false} erasedCount={0} />);
  const show = async (isLocked: boolean, erasedCount = 0): Promise<void> =>
    act(async () => view.rerender(<Page isLocked={isLocked} erasedCount={erasedCount} />));
  const drafts = (): Drafts => kept.drafts!;
  return { asked, show, drafts, type: async (text: string) => act(async () => drafts().put("note", text)) };
}

test("while Pushpin is locked the page keeps what she was typing sealed only; unlocking brings it back", async () => {
  const stage = stageDrafts();
  await stage.type("MJ zips");
  await stage.type("MJ zips up");
  await stage.show(true);
  expect(stage.drafts().find("note")).toBeUndefined();
  await stage.show(false);
  await expect.poll(() => stage.drafts().find("note")).toBe("MJ zips up");
});

test("what she discarded does not come back", async () => {
  const stage = stageDrafts();
  await stage.type("MJ zips");
  await act(async () => stage.drafts().drop("note"));
  await stage.show(true);
  await stage.show(false);
  expect(stage.drafts().isEmpty).toBe(true);
  expect(stage.asked).toEqual(["sealDrafts"]);
});

test("erasing everything in another tab drops open and sealed drafts here", async () => {
  const stage = stageDrafts();
  await stage.type("MJ zips");
  await stage.show(false, 1);
  expect(stage.drafts().isEmpty).toBe(true);
  await stage.type("MJ zips again");
  await stage.show(true, 1);
  await stage.show(true, 2);
  await stage.show(false, 2);
  expect(stage.drafts().isEmpty).toBe(true);
  expect(stage.asked).not.toContain("unsealDrafts");
});
