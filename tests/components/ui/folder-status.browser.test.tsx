import { cleanup, render } from "@testing-library/preact";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { FolderStatus } from "../../../components/ui/FolderStatus";
import type { FolderState } from "../../../lib/contracts/vault";
import type { Protection } from "../../../lib/core/vault/protection";
import { LANGUAGES, type Language } from "../../../lib/i18n/translate";
import { expectAccessible, inTheme, THEMES } from "../accessible";
import { NO_FOLDER } from "../planner/stage";

const OPEN: Protection = { by: "passphrase", state: "open", lockAfterMinutes: 10 };
const LOCKED: Protection = { ...OPEN, state: "locked" };
const IN_USE: FolderState = {
  ...NO_FOLDER,
  ...{ folder: { name: "Caseload", isAllowed: true }, purpose: "vault", hasFile: true, keepsNothing: true },
};
const GONE = { code: "folder", problem: "file-gone" } as const;

afterEach(cleanup);

type Case = [what: string, Partial<FolderState>, Protection, text: RegExp | null];
const CASES: Case[] = [
  [
    "locked with records that the file does not hold",
    { purpose: null, failure: GONE },
    LOCKED,
    /still in this browser/,
  ],
  ["locked, and the records belong here", { purpose: null, keepsNothing: false }, LOCKED, null],
  ["unlocked, and nothing is wrong", {}, OPEN, /only while Pushpin is unlocked/],
  ["unlocked, and the records belong here", { keepsNothing: false }, OPEN, null],
  ["a file that can't be written", { failure: GONE }, OPEN, /is not in the folder/],
  ["a folder to be allowed again", { folder: { name: "Caseload", isAllowed: false } }, OPEN, /allow the folder again/],
  ["a file that is not open", { purpose: null }, { by: "profile" }, /in your file, not in this browser/],
  ["no folder", { ...NO_FOLDER }, OPEN, null],
];

interface Where {
  saysAll?: boolean;
  language?: Language;
}
function show(over: Partial<FolderState>, protection: Protection, { saysAll = true, language = "en" }: Where = {}) {
  const opened: string[] = [];
  render(
    <FolderStatus
      state={{ ...IN_USE, ...over }}
      {...{ protection, language, saysAll }}
      onOpenPlanner={(route) => void opened.push(route)}
    />,
  );
  return opened;
}

test.each(CASES)("%s", async (_what, over, protection, text) => {
  show(over, protection);
  const shown = page.getByRole("complementary");
  if (text) await expect.element(shown).toHaveTextContent(text);
  else await expect.element(shown).not.toBeInTheDocument();
});

test("where there is little room, nothing is said while nothing is wrong", async () => {
  show({}, OPEN, { saysAll: false });
  await expect.element(page.getByRole("complementary")).not.toBeInTheDocument();
});

test("what is wrong leads to the folder's settings, and a closed file to where it is opened", async () => {
  const opened = show({ failure: GONE }, OPEN);
  await userEvent.click(page.getByRole("button", { name: "Open the folder's settings" }));
  expect(opened).toEqual(["#folder"]);
  cleanup();
  const again = show({ purpose: null }, { by: "profile" }, { saysAll: false });
  await userEvent.click(page.getByRole("button", { name: "Open your file" }));
  expect(again).toEqual([""]);
});

describe.each(THEMES)("%s", (theme) => {
  test.each(LANGUAGES)("is accessible in %s", async (language) => {
    await inTheme(theme);
    for (const [, over, protection, text] of CASES) {
      if (!text) continue;
      show(over, protection, { language });
      await expectAccessible();
      cleanup();
    }
  });
});
