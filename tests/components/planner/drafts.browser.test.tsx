import { act, cleanup, render } from "@testing-library/preact";
import { useLayoutEffect } from "preact/hooks";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { DraftsContext, useDraftStore, type Drafts } from "../../../components/planner/drafts";
import { HandOverSection } from "../../../components/planner/settings/vault/HandOverSection";
import { YearEndSection } from "../../../components/planner/settings/vault/YearEndSection";
import type { Ask } from "../../../lib/contracts/ask";
import { MAX_DRAFTS_LENGTH } from "../../../lib/core/vault/draft-limit";

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

/** Lets the background answer each request when the test says so, in any order. */
function stageSlowDrafts() {
  const waiting: { name: string; input: { text: string; sealed: string }; answer: (value: unknown) => void }[] = [];
  const ask = (async (name: string, input: never) =>
    new Promise((resolve) => {
      waiting.push({ name, input, answer: (value) => resolve({ ok: true, value }) });
    })) as unknown as Ask;
  const kept: { drafts?: Drafts } = {};
  function Page({ isLocked }: { isLocked: boolean }) {
    const drafts = useDraftStore({ ask, isLocked, erasedCount: 0 });
    useLayoutEffect(() => {
      kept.drafts = drafts;
    });
    return null;
  }
  const view = render(<Page isLocked={false} />);
  return {
    waiting,
    drafts: (): Drafts => kept.drafts!,
    show: async (isLocked: boolean) => act(async () => view.rerender(<Page isLocked={isLocked} />)),
    put: async (key: string, text: string) => act(async () => kept.drafts!.put(key, text)),
    drop: async (key: string) => act(async () => kept.drafts!.drop(key)),
    seal: async (at: number) => act(async () => waiting[at]!.answer({ sealed: waiting[at]!.input.text })),
    unseal: async () => act(async () => waiting.at(-1)!.answer({ text: waiting.at(-1)!.input.sealed })),
  };
}

test("a late answer on an older state does not take the newest one's place", async () => {
  const stage = stageSlowDrafts();
  await stage.put("note", "MJ zips");
  await stage.put("note", "MJ zips up");
  await stage.seal(1);
  await stage.seal(0);
  await stage.show(true);
  await stage.show(false);
  await stage.unseal();
  await expect.poll(() => stage.drafts().find("note")).toBe("MJ zips up");
  expect(stage.drafts().trouble).toBeNull();
});

test("where the newest state was not sealed in time, the one before comes back, without what she dropped, and it is said", async () => {
  const stage = stageSlowDrafts();
  await stage.put("note", "MJ zips");
  await stage.put("other", "dropped");
  await stage.seal(1);
  await stage.drop("other");
  await stage.put("note", "MJ zips up");
  await stage.show(true);
  await stage.show(false);
  expect(stage.waiting.at(-1)!.name).toBe("unsealDrafts");
  await stage.put("new", "typed before the answer");
  await act(async () => {
    const asked = stage.waiting.find(({ name }) => name === "unsealDrafts")!;
    asked.answer({ text: asked.input.sealed });
  });
  await expect.poll(() => stage.drafts().find("note")).toBe("MJ zips");
  expect(stage.drafts().find("other")).toBeUndefined();
  expect(stage.drafts().find("new")).toBe("typed before the answer");
  expect(stage.drafts().trouble).toBe("lost");
  await act(async () => stage.drafts().dismissTrouble());
  expect(stage.drafts().trouble).toBeNull();
});

test("where nothing was sealed in time, it is said that it is lost", async () => {
  const stage = stageSlowDrafts();
  await stage.put("note", "MJ zips");
  await stage.show(true);
  await stage.show(false);
  expect([stage.drafts().isEmpty, stage.drafts().trouble]).toEqual([true, "lost"]);
});

test("what is too long to be sealed is said before a lock loses it", async () => {
  const stage = stageSlowDrafts();
  await stage.put("note", "x".repeat(MAX_DRAFTS_LENGTH));
  expect([stage.drafts().trouble, stage.waiting.length]).toEqual(["too-long", 0]);
  await stage.put("note", "short");
  expect([stage.drafts().trouble, stage.waiting.length]).toEqual([null, 1]);
});

/** A part of the settings of two students, whose background seals drafts as they are. */
function stageSection(part: string, answers: Record<string, (input: never) => unknown>) {
  const students = ["mj", "tr"].map((id) => ({
    ...{ id, initials: id.toUpperCase(), classId: "k12", className: "Room 12", grade: "K" },
  }));
  const ask = (async (name: string, input: never) => ({
    ok: true,
    value: (await answers[name]?.(input)) ?? null,
  })) as unknown as Ask;
  const kept: { drafts?: Drafts } = {};
  function Page({ isLocked }: { isLocked: boolean }) {
    const drafts = useDraftStore({ ask, isLocked, erasedCount: 0 });
    useLayoutEffect(() => {
      kept.drafts = drafts;
    });
    const Section = part === "hand-over" ? HandOverSection : YearEndSection;
    return isLocked ? null : (
      <DraftsContext.Provider value={drafts}>
        <Section ask={ask} language="en" students={students} />
      </DraftsContext.Provider>
    );
  }
  const view = render(<Page isLocked={false} />);
  const show = async (isLocked: boolean): Promise<void> => act(async () => view.rerender(<Page isLocked={isLocked} />));
  const lock = async (): Promise<void> => {
    for (const isLocked of [true, false]) await show(isLocked);
  };
  return { show, lock, trouble: () => kept.drafts!.trouble };
}

/** Chooses the first student to be handed over, or archived, and confirms it. */
async function chooseAndSave(part: string): Promise<void> {
  if (part === "hand-over") {
    await userEvent.click(page.getByRole("checkbox").first());
    await userEvent.click(page.getByRole("button", { name: /^Save/ }));
  } else {
    await userEvent.selectOptions(page.getByRole("combobox").first(), "archive");
    await userEvent.click(page.getByRole("button", { name: "Go on…" }));
    await userEvent.click(page.getByRole("dialog").getByRole("button", { name: "Do this" }));
  }
}

test.each(["hand-over", "year-end"])("a lock does not lose the one-time code of %s, nor her choices", async (part) => {
  const { lock } = stageSection(part, {
    sealDrafts: ({ text }: { text: string }) => ({ sealed: text }),
    unsealDrafts: ({ sealed }: { sealed: string }) => ({ text: sealed }),
    saveHandOver: () => ({ file: "AAAA", counts: {}, code: "AAAAA-BBBBB" }),
  });
  if (part === "hand-over") {
    await userEvent.click(page.getByRole("checkbox").last());
    await lock();
    await expect.element(page.getByRole("checkbox").last()).toBeChecked();
  } else {
    await userEvent.selectOptions(page.getByRole("combobox").first(), "archive");
    await lock();
    await expect.element(page.getByRole("combobox").first()).toHaveValue("archive");
  }
  await chooseAndSave(part);
  await expect.element(page.getByText("AAAAA-BBBBB")).toBeVisible();
  await lock();
  await expect.element(page.getByText("AAAAA-BBBBB")).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Done" }));
  await expect.element(page.getByText("AAAAA-BBBBB")).not.toBeInTheDocument();
});

test.each(["hand-over", "year-end"])(
  "an answer of %s that comes after a lock saves no file without its code; her choices come back",
  async (part) => {
    const late: { answer?: (value: unknown) => void } = {};
    const answers: Record<string, (input: never) => unknown> = {
      sealDrafts: ({ text }: { text: string }) => ({ sealed: text }),
      unsealDrafts: ({ sealed }: { sealed: string }) => ({ text: sealed }),
      saveHandOver: async () => new Promise((resolve) => (late.answer = resolve)),
    };
    const view = stageSection(part, answers);
    const download = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    await chooseAndSave(part);
    await view.show(true);
    await act(async () => {
      late.answer!({ file: "AAAA", counts: {}, code: "AAAAA-BBBBB" });
      // Let the page take the answer before Pushpin is unlocked.
      await new Promise((resolve) => setTimeout(resolve));
    });
    await view.show(false);
    expect(download).not.toHaveBeenCalled();
    download.mockRestore();
    if (part === "hand-over") await expect.element(page.getByRole("checkbox").first()).toBeChecked();
    else await expect.element(page.getByRole("combobox").first()).toHaveValue("archive");
    expect(document.body.textContent).not.toContain("AAAAA-BBBBB");
    expect(view.trouble()).toBe("lost");
  },
);

test("a lock before the other choices of the year are carried out does not lose the code of the file", async () => {
  const late: { answer?: (value: unknown) => void } = {};
  const view = stageSection("year-end", {
    sealDrafts: ({ text }: { text: string }) => ({ sealed: text }),
    unsealDrafts: ({ sealed }: { sealed: string }) => ({ text: sealed }),
    saveHandOver: () => ({ file: "AAAA", counts: {}, code: "AAAAA-BBBBB" }),
    promoteStudents: async () => new Promise((resolve) => (late.answer = resolve)),
  });
  await userEvent.selectOptions(page.getByRole("combobox").last(), "promote");
  await chooseAndSave("year-end");
  await expect.element(page.getByText("AAAAA-BBBBB")).toBeVisible();
  await view.show(true);
  await act(async () => late.answer!(null));
  await view.show(false);
  await expect.element(page.getByText("AAAAA-BBBBB")).toBeVisible();
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
