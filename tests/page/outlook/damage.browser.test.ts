import { afterEach, expect, test } from "vitest";
import { wrongClaims } from "../never-wrong";
import { closePages, showPage } from "../show-page";
import { outlookPage, readShown } from "./outlook-page";

afterEach(closePages);

const STATES = [
  outlookPage(),
  outlookPage({ language: "sw", clock24: true, hourPx: 41 }),
  outlookPage({ language: "ja", clock24: true }),
  outlookPage({ bodies: "one", shown: "week" }),
];

/** Names of all attributes that mean something, as they occur on the page. */
function attributeNames(page: Document): string[] {
  const names = [...page.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
  return [...new Set(names)].filter((name) =>
    /^(?:data-|aria-|role$|title$|class$|tabindex$|id$|lang$|style$)/.test(name),
  );
}

test.each(STATES.map((html, index) => [index, html] as const))(
  "page %i: any attribute removed everywhere is never answered with a wrong time",
  async (_, html) => {
    const page = await showPage(html);
    const whole = readShown(page);
    expect(whole.complete).toBe(true);
    const names = attributeNames(page);
    expect(names.length).toBeGreaterThan(12);
    for (const name of names) {
      const damaged = await showPage(html);
      for (const element of damaged.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
      expect({ name, wrong: wrongClaims(whole, readShown(damaged)) }).toEqual({ name, wrong: [] });
    }
  },
);

test.each(STATES.map((html, index) => [index, html] as const))(
  "page %i: any attribute removed from any one element is never answered with a wrong time",
  async (_, html) => {
    const page = await showPage(html);
    const whole = readShown(page);
    const names = new Set(attributeNames(page));
    let removed = 0;
    for (const element of page.querySelectorAll("body, body *")) {
      for (const name of element.getAttributeNames().filter((attribute) => names.has(attribute))) {
        const value = element.getAttribute(name)!;
        element.removeAttribute(name);
        const where = `${name} of <${element.tagName}> ${element.textContent?.slice(0, 40)}`;
        expect({ where, wrong: wrongClaims(whole, readShown(page)) }).toEqual({ where, wrong: [] });
        element.setAttribute(name, value);
        removed += 1;
      }
    }
    expect(removed).toBeGreaterThan(100);
    expect(readShown(page)).toEqual(whole);
  },
);

test("any one element removed is never answered with a wrong time", async () => {
  const html = outlookPage();
  const count = (await showPage(html)).querySelectorAll("body *").length;
  const whole = readShown(await showPage(html));
  for (let index = 0; index < count; index += 1) {
    const page = await showPage(html);
    const element = page.querySelectorAll("body *")[index]!;
    // An event that is gone with all its parts is as good as none: nothing on the page could tell.
    const isEvent = element.matches("[data-calitemid]") || element.querySelector("[data-calitemid]") !== null;
    const where = `<${element.tagName}> ${element.className} ${element.textContent?.slice(0, 40)}`;
    element.remove();
    const wrong = isEvent ? [] : wrongClaims(whole, readShown(page));
    expect({ where, wrong }).toEqual({ where, wrong: [] });
    closePages();
  }
});
