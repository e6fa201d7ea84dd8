import { expect, test } from "vitest";
import { query, type Precondition } from "../../lib/contracts/contract";
import { nothing } from "../../lib/contracts/fields";
import { fromCards, fromFrame } from "../../lib/contracts/from-page";
import { CONTRACTS, REQUESTS } from "../../lib/contracts/requests";

test("no two contracts declare a request of the same name, of which one would be lost", () => {
  const names = CONTRACTS.flatMap((contract) => Object.keys(contract));
  expect(names.length).toBe(new Set(names).size);
  expect(new Set(names)).toEqual(new Set(Object.keys(REQUESTS)));
});

test("a request that a page's frame may send says what it may be about, and no other does", () => {
  for (const [name, { askers, fromPage }] of Object.entries(REQUESTS)) {
    expect(fromPage?.about !== undefined, name).toBe(askers.includes("card-frame"));
    expect(fromPage !== null, name).toBe(askers.some((asker) => asker !== "extension-page"));
  }
});

test("requests that open a tab are those that book, or open the calendar's form", () => {
  const opens = (sent: unknown): string[] =>
    Object.entries(REQUESTS).flatMap(([name, { fromPage }]) => (fromPage?.opensTab(sent) ? [name] : []));
  expect(opens(null)).toEqual(["bookWindow"]);
  expect(opens({ act: "remove" })).toEqual(["bookWindow"]);
  expect(opens({ act: "by-link" })).toEqual(["bookWindow", "actOnVisit"]);
  for (const act of ["reopen", "put-back"]) expect(opens({ act })).toEqual(["bookWindow", "actOnDate"]);
});

test("only what sets up, opens, locks or erases the vault is answered before the vault can be read", () => {
  const before = (step: Precondition): string[] =>
    Object.entries(REQUESTS).flatMap(([name, declared]) => (declared.before.some((one) => one === step) ? [name] : []));
  const opening = ["loadProtection", "eraseAll", "loadFolderState", "startFolderFile"];
  expect(before("file").toSorted()).toEqual([...opening, "loadDistrictPolicy", "lock"].toSorted());
  expect(before("passphrase").toSorted()).toEqual(
    [...opening, "loadDistrictPolicy", "setPassphrase", "loadVaultHealth", "startAnew"].toSorted(),
  );
  expect(before("unlock").toSorted()).toEqual(
    [...opening, "unlock", "lock", "sealDrafts", "unsealDrafts", "saveToFolder"].toSorted(),
  );
});

test("a request can't be opened to a page without saying how it is checked", () => {
  const answers = [
    // @ts-expect-error A list of senders does not say what a frame may ask about.
    () => query(nothing, ["card-frame"]),
    // @ts-expect-error Whether it opens a tab is left open.
    () => fromCards("window"),
    // @ts-expect-error What the district has to allow is left open.
    () => fromFrame("drawn"),
  ];
  expect(answers).toHaveLength(3);
});
