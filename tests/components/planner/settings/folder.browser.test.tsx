import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { FolderState, ShownConflict } from "../../../../lib/contracts/vault";
import type { FolderProblem } from "../../../../lib/core/vault/folder-file";
import { aStudent } from "../../../fixtures/builders";
import { clearStage, NO_FOLDER, stagePlanner, type StageOptions } from "../stage";

beforeEach(async () => page.viewport(1280, 900));
afterEach(clearStage);

const IN_USE: FolderState = {
  ...NO_FOLDER,
  ...{ folder: { name: "Caseload", isAllowed: true }, purpose: "vault", hasFile: true, savedAtMs: 0 },
};

function stage(hash: string, state: FolderState, over: StageOptions["answers"] = {}): string[] {
  const did: string[] = [];
  const noted = (what: string) => async () => {
    did.push(what);
    return true;
  };
  stagePlanner({
    hash,
    actions: { folders: { choose: noted("choose"), allow: noted("allow") } },
    answers: {
      loadFolderState: async () => ({ ok: true, value: state }),
      loadProtection: async () => ({ ok: true, value: { by: "profile" } }),
      saveToFolder: async ({ evenIfGone }) => {
        did.push(evenIfGone ? "save anew" : "save");
        return { ok: true, value: null };
      },
      ...over,
    },
  });
  return did;
}

test("says where the records are, and asks before it stops", async () => {
  stage("#folder", IN_USE, {
    stopFolderFile: async () => ({ ok: true, value: null }),
  });
  await expect.element(page.getByRole("heading", { name: "A file in a folder of yours" })).toHaveFocus();
  await expect.element(page.getByText("in the folder “Caseload”.")).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Stop using the folder" }));
  await expect.element(page.getByRole("dialog")).toHaveTextContent("The files stay where they are.");
});

test("a folder that the browser has not allowed since it was started: every screen says so, and the button asks", async () => {
  const did = stage("#students", { ...IN_USE, folder: { name: "Caseload", isAllowed: false } });
  await expect.element(page.getByText(/wants you to allow the folder again/)).toBeVisible();
  did.length = 0;
  await userEvent.click(page.getByRole("button", { name: "Allow the folder" }));
  await expect.poll(() => did).toEqual(["allow", "save"]);
});

test.each<[FolderProblem, string, string, string]>([
  ["not-allowed", "wants you to allow the folder again", "Allow the folder", "allow"],
  ["folder-gone", "can't be found", "Choose the folder…", "choose"],
  ["no-folder", "does not know your folder any more", "Choose the folder…", "choose"],
  ["file-gone", "is not in the folder", "Save the file there anew", "save anew"],
  ["folder-full", "no room in your folder", "Try again", "save"],
  ["other-vault", "belongs to another Pushpin", "Try again", "save"],
  ["passphrase-unfinished", "passphrase of your file is only half changed", "Finish the change", "save"],
])("%s: a banner on every screen says so, with one button", async (problem, text, button, does) => {
  const did = stage("#students", { ...IN_USE, failure: { code: "folder", problem } });
  await expect.element(page.getByText(new RegExp(text))).toBeVisible();
  did.length = 0;
  await userEvent.click(page.getByRole("button", { name: button }));
  await expect.poll(() => did).toContain(does);
  await expect.poll(() => did.some((one) => one.startsWith("save"))).toBe(true);
});

test("the form says what is wrong with the file and keeps the passphrase that was typed", async () => {
  stage(
    "#folder",
    { ...NO_FOLDER, folder: { name: "Caseload", isAllowed: true }, hasFile: true },
    {
      startFolderFile: async () => ({ ok: false, failure: { code: "sealed-file", problem: "wrong-passphrase" } }),
    },
  );
  await userEvent.click(page.getByRole("button", { name: "Use one file on all my devices" }));
  const secret = page.getByLabelText("Passphrase of the file").last();
  await userEvent.fill(secret, "otter lantern gravel moss");
  await userEvent.click(page.getByRole("button", { name: "Open the file" }));
  await expect.element(page.getByText(/This passphrase does not open the file/)).toBeVisible();
  await expect.element(secret).toHaveValue("otter lantern gravel moss");
});

test("gives the file another passphrase, and says what the other devices will ask", async () => {
  const asked: unknown[] = [];
  stage("#folder", IN_USE, {
    changeFilePassphrase: async (typed) => {
      asked.push(typed);
      return asked.length === 1
        ? { ok: false, failure: { code: "sealed-file", problem: "wrong-passphrase" } }
        : { ok: true, value: null };
    },
  });
  const open = page.getByRole("button", { name: "Change the file's passphrase" });
  await userEvent.click(open);
  await expect.element(page.getByText(/Each of your other devices asks for it once/)).toBeVisible();
  const secret = page.getByLabelText("Passphrase of the file").last();
  await expect.element(secret).toHaveFocus();
  await userEvent.fill(secret, "otter lantern gravel moss");
  await userEvent.fill(page.getByLabelText("New passphrase").last(), "seven loud copper bells");
  const save = page.getByRole("button", { name: "Change the passphrase" });
  await userEvent.click(save);
  await expect.element(page.getByText("The two passphrases are not the same.")).toBeVisible();
  await userEvent.fill(page.getByLabelText("Type it again").last(), "seven loud copper bells");
  await userEvent.click(save);
  await expect.element(page.getByText(/This passphrase does not open the file/)).toBeVisible();
  await userEvent.click(save);
  await expect.element(page.getByText("Type it on your other devices when they ask.")).toBeVisible();
  await expect.element(open).toHaveFocus();
  const typed = { secret: "otter lantern gravel moss", passphrase: "seven loud copper bells" };
  expect(asked).toEqual([typed, typed]);
});

test("a change that the file has and this browser has not is told so, with a button that finishes it", async () => {
  const unfinished = { code: "folder", problem: "passphrase-unfinished" } as const;
  let state = IN_USE;
  let isFinished = false;
  stage("#folder", state, {
    loadFolderState: async () => ({ ok: true, value: state }),
    changeFilePassphrase: async () => {
      state = { ...IN_USE, failure: unfinished };
      return { ok: false, failure: unfinished };
    },
    saveToFolder: async () => {
      if (state.failure) isFinished = true;
      state = IN_USE;
      return { ok: true, value: null };
    },
  });
  const open = page.getByRole("button", { name: "Change the file's passphrase" });
  await userEvent.click(open);
  await userEvent.fill(page.getByLabelText("Passphrase of the file").last(), "otter lantern gravel moss");
  for (const label of ["New passphrase", "Type it again"])
    await userEvent.fill(page.getByLabelText(label).last(), "seven loud copper bells");
  await userEvent.click(page.getByRole("button", { name: "Change the passphrase" }));
  const notice = page.getByRole("status").filter({ hasText: "passphrase of your file is only half changed" });
  await expect.element(notice).toHaveTextContent("Keep both passphrases until you have pressed");
  await expect.element(open).toHaveFocus();
  await expect.element(page.getByText("opens with the new passphrase now")).not.toBeInTheDocument();
  await userEvent.click(notice.getByRole("button", { name: "Finish the change" }));
  await expect.element(notice).not.toBeInTheDocument();
  expect(isFinished).toBe(true);
});

test("a passphrase that was changed elsewhere is asked for on every screen", async () => {
  let state: FolderState = { ...IN_USE, failure: { code: "folder", problem: "passphrase-changed" } };
  stage("#students", state, {
    loadFolderState: async () => ({ ok: true, value: state }),
    takeFilePassphrase: async ({ passphrase }) => {
      if (passphrase !== "seven loud copper bells")
        return { ok: false, failure: { code: "sealed-file", problem: "wrong-passphrase" } };
      state = IN_USE;
      return { ok: true, value: null };
    },
  });
  const banner = page.getByRole("status").filter({ hasText: "was changed on another device" });
  await expect.element(banner).toHaveTextContent("What you entered here meanwhile is kept");
  const field = banner.getByLabelText("New passphrase of the file");
  await userEvent.fill(field, "otter lantern gravel moss");
  await userEvent.click(banner.getByRole("button", { name: "Open the file" }));
  await expect.element(banner.getByText(/This passphrase does not open the file/)).toBeVisible();
  await userEvent.fill(field, "seven loud copper bells");
  await userEvent.keyboard("{Enter}");
  await expect.element(banner).not.toBeInTheDocument();
});

test("a browser without folders says what to use", async () => {
  stagePlanner({ hash: "#folder" });
  await expect.element(page.getByText(/This browser can't write into a folder/)).toBeVisible();
});

test("what two devices changed is shown side by side, one question after the other", async () => {
  const here = aStudent({ grade: "2" }) as unknown as ShownConflict["here"];
  const other = aStudent({ grade: "3" }) as unknown as ShownConflict["here"];
  let open: ShownConflict[] = [
    { id: "1", kind: "students", here, other, otherSavedAtMs: 0, names: {} },
    { id: "2", kind: "students", here, other: null, otherSavedAtMs: null, names: { k12: "Room 12" } },
  ];
  const settled: unknown[] = [];
  stage("#students", IN_USE, {
    loadConflicts: async () => ({ ok: true, value: open }),
    settleConflict: async (answer) => {
      settled.push(answer);
      open = open.slice(1);
      return { ok: true, value: null };
    },
  });
  const question = page.getByRole("status").filter({ hasText: "Two devices changed the same record" });
  await expect.element(question).toHaveTextContent(/1 student \(MJ\)/);
  await expect.element(question.getByRole("cell").first()).toHaveTextContent(/^2$/);
  await expect.element(question.getByRole("cell").last()).toHaveTextContent(/^3$/);
  await expect.element(question.getByRole("rowheader")).toHaveTextContent(/^Grade$/);
  await userEvent.click(question.getByRole("button", { name: "Take the other version" }));
  await expect.element(question.getByRole("row", { name: /Class/ })).toHaveTextContent(/Room 12/);
  await expect.element(question.getByRole("cell", { name: "Removed" })).toBeVisible();
  await userEvent.click(question.getByRole("button", { name: "Remove it here too" }));
  await expect.element(question).not.toBeInTheDocument();
  expect(settled).toEqual([
    { id: "1", keep: "other" },
    { id: "2", keep: "other" },
  ]);
});

test("the records are in her file, which is not open: only that is shown", async () => {
  let isOpened = false;
  stagePlanner({
    hash: "#students",
    caseload: null,
    failure: { code: "file-closed" },
    onRetry: () => (isOpened = true),
    actions: { folders: { choose: async () => true, allow: async () => true } },
    answers: {
      loadFolderState: async () => ({ ok: true, value: { ...IN_USE, purpose: null, keepsNothing: true } }),
      startFolderFile: async ({ wanted, keepsNothing }) => {
        expect([wanted, keepsNothing]).toEqual(["open", true]);
        return { ok: true, value: null };
      },
    },
  });
  await expect.element(page.getByRole("heading", { name: "Open your file" })).toBeVisible();
  await expect.element(page.getByRole("navigation")).not.toBeInTheDocument();
  await userEvent.fill(page.getByLabelText("Passphrase of the file").last(), "otter lantern gravel moss");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => isOpened).toBe(true);
});

test.each([
  [
    "says that and why records stay where none should",
    { keepsNothing: true },
    [/still in this browser, sealed/, /is not in the folder/],
  ],
  ["says nothing of them where they belong", { keepsNothing: false }, []],
] as const)("the locked planner %s", async (_what, over, texts) => {
  stagePlanner({
    failure: { code: "vault-locked" },
    answers: {
      loadFolderState: async () => ({
        ok: true,
        value: { ...IN_USE, purpose: null, failure: { code: "folder", problem: "file-gone" }, ...over },
      }),
    },
  });
  await expect.element(page.getByRole("heading", { name: "Pushpin is locked" })).toBeVisible();
  for (const text of texts) await expect.element(page.getByText(text)).toBeVisible();
  if (texts.length === 0) await expect.element(page.getByText(/still in this browser/)).not.toBeInTheDocument();
});
