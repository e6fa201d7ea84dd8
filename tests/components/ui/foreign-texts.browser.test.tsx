import { cleanup, render, screen } from "@testing-library/preact";
import { options } from "preact";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { Notice } from "../../../components/ui/Notice";
import { isolateForeignTexts } from "../../../components/ui/foreign-texts";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { aCaseload } from "../planner/sample-caseload";
import { clearStage, stagePlanner } from "../planner/stage";

const RLO = "\u202E";
const HEBREW = "שיעור";
const HOSTILE = `${HEBREW}${RLO} (2)`;
const SAFE = `\u2068${HEBREW} (2)\u2069`;

const before = options.vnode?.bind(options);
beforeAll(isolateForeignTexts);
afterAll(() => {
  if (before) options.vnode = before;
  else delete options.vnode;
});
afterEach(cleanup);

test("every text that a page draws is isolated, among others and in lists too, and stays once it is", () => {
  const names = [HOSTILE, "Art", HOSTILE];
  render(
    <Notice tone="note">
      <p title={HOSTILE} aria-label={`1 ${HOSTILE}`}>
        At 9: {HOSTILE} {names}
      </p>
    </Notice>,
  );
  const drawn = screen.getByTitle(SAFE);
  expect(drawn.textContent).toBe(`At 9: ${SAFE} ${SAFE}Art${SAFE}`);
  expect(drawn.ariaLabel).toBe(foreignText(`1 ${HOSTILE}`));
  expect(names[0]).toBe(HOSTILE);
});

test("what she typed stays as it is, and ordinary texts too", () => {
  render(
    <label>
      Note – “Art”, 9–10
      <textarea value={HOSTILE} />
      <input value={HOSTILE} />
    </label>,
  );
  expect(screen.getByText("Note – “Art”, 9–10")).toBeTruthy();
  for (const field of document.querySelectorAll<HTMLInputElement>("textarea, input")) expect(field.value).toBe(HOSTILE);
});

describe("the planner with hostile names of classes, teachers, rooms, schools and routines", () => {
  afterEach(clearStage);

  test.each(["students", "sessions", "classes", "matrix", "calendar", "settings", "new-year", "visits"])(
    "draws none of them raw on #%s",
    async (screenName) => {
      await page.viewport(1280, 900);
      const plain = aCaseload();
      const caseload = {
        ...plain,
        sites: plain.sites.map((one) => ({ ...one, name: `${HOSTILE} ${one.name}` })),
        classes: plain.classes.map((one) => ({
          ...one,
          schoolClass: {
            ...one.schoolClass,
            ...{ name: `${HOSTILE} ${one.schoolClass.name}`, teacherName: HOSTILE, room: HOSTILE },
          },
        })),
      };
      stagePlanner({ hash: `#${screenName}`, caseload });
      await expect.element(page.getByRole("main")).toBeVisible();
      await expect.poll(() => drawnTexts().some((text) => text.includes(HEBREW))).toBe(true);
      expect(drawnTexts().filter((text) => text !== foreignText(text))).toEqual([]);
    },
  );
});

/** All texts and read-out attributes of the page. */
function drawnTexts(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? "");
  for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]"))
    for (const name of ["aria-label", "title", "placeholder"]) texts.push(element.getAttribute(name) ?? "");
  return texts;
}
