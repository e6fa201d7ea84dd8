import { afterEach, expect, test } from "vitest";
import { gatherGooglePage } from "../../../lib/page/google/gather/gather";

afterEach(() => document.body.replaceChildren());

const BUTTON = "https://accounts.google.com/SignOutOptions?hl=en&continue=https://calendar.google.com/";

test.each([
  ["the hidden block", `<div id="xUserEmail" hidden>dana@lincoln.example</div>`],
  [
    "the name of the account's button",
    `<a href="${BUTTON}" aria-label="Google Account: Dana Reyes \n(dana@lincoln.example)">D</a>`,
  ],
  [
    "that name in another language",
    `<a href="${BUTTON}" aria-label="Google アカウント: Dana (dana@lincoln.example)">D</a>`,
  ],
  [
    "the hidden block before the button",
    `<a href="${BUTTON}" aria-label="x (other@home.example)"></a><div id="xUserEmail">dana@lincoln.example</div>`,
  ],
])("the account's address is read from %s", (_where, html) => {
  document.body.innerHTML = html;
  expect(gatherGooglePage(document).account).toBe("dana@lincoln.example");
});

test.each([
  ["nothing that names an account", "<main>dana@lincoln.example</main>"],
  ["a button without an address", `<a href="${BUTTON}" aria-label="Google Account: Dana Reyes">D</a>`],
  ["an empty block", `<div id="xUserEmail"></div>`],
])("with %s there is none", (_what, html) => {
  document.body.innerHTML = html;
  expect(gatherGooglePage(document).account).toBeUndefined();
});

test("an address without end is cut", () => {
  document.body.innerHTML = `<div id="xUserEmail">${"d".repeat(500)}@${"x".repeat(5000)}</div>`;
  expect(gatherGooglePage(document).account).toHaveLength(64 + 1 + 255);
});
