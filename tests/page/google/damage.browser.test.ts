import { afterEach, expect, test } from "vitest";
import { wrongClaims } from "../never-wrong";
import { readHtml, readShown, schoolWeek } from "./saved-page";
import { closePages, showPage } from "../show-page";

afterEach(closePages);

const STATES = [
  schoolWeek(),
  schoolWeek({ language: "zz" }),
  schoolWeek({ language: "ja", pxPerHour: 40 }),
  // Some builds do not number their columns.
  schoolWeek().replaceAll(/ data-column-index="\d+"/g, ""),
];

/** Names of all attributes that mean something, as they occur on the page. */
function attributeNames(page: Document): string[] {
  const names = [...page.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
  return [...new Set(names)].filter((name) => /^(?:data-|aria-|role$|jslog$|tabindex$|id$|lang$|style$)/.test(name));
}

test.each(STATES.map((html, index) => [index, html] as const))(
  "page %i: any attribute removed everywhere is never answered with a wrong time",
  async (_, html) => {
    const page = await showPage(html);
    const whole = readShown(page);
    const names = attributeNames(page);
    expect(names.length).toBeGreaterThan(15);
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
    const elements = [...page.querySelectorAll("body, body *")];
    const names = new Set(attributeNames(page));
    let removed = 0;
    for (const element of elements) {
      for (const name of element.getAttributeNames().filter((attribute) => names.has(attribute))) {
        const value = element.getAttribute(name)!;
        element.removeAttribute(name);
        const where = `${name} of <${element.tagName}> ${element.textContent?.slice(0, 40)}`;
        expect({ where, wrong: wrongClaims(whole, readShown(page)) }).toEqual({ where, wrong: [] });
        element.setAttribute(name, value);
        removed += 1;
      }
    }
    expect(removed).toBeGreaterThan(200);
    expect(readShown(page)).toEqual(whole);
  },
);

test("any one element removed is never answered with a wrong time", async () => {
  const html = schoolWeek();
  const page = await showPage(html);
  const whole = readShown(page);
  for (const element of page.querySelectorAll("main *, [role=main] *")) {
    // A chip that is gone is an event that is gone.
    if (element.closest("[data-eventchip]") === element || element.querySelector("[data-eventchip]")) continue;
    const place = { parent: element.parentNode!, next: element.nextSibling };
    element.remove();
    const where = element.outerHTML.slice(0, 80);
    expect({ where, wrong: wrongClaims(whole, readShown(page)) }).toEqual({ where, wrong: [] });
    place.parent.insertBefore(element, place.next);
  }
  expect(readShown(page)).toEqual(whole);
});

test("classes mean nothing: shuffled ones give the same reading", async () => {
  const page = await showPage(schoolWeek());
  const whole = readShown(page);
  // Style sheets follow the classes here, as they do when the page is rebuilt with other names.
  const style = page.querySelector("style")!;
  for (const name of new Set(
    [...page.querySelectorAll("[class]")].flatMap((element) => Array.from(element.classList)),
  )) {
    const other = `z${name.split("").reverse().join("")}${name.length}`;
    style.textContent = style.textContent.replaceAll(`.${name}{`, `.${other}{`).replaceAll(`.${name},`, `.${other},`);
    for (const element of page.querySelectorAll(`.${name}`)) element.classList.replace(name, other);
  }
  expect(readShown(page)).toEqual(whole);
});

test("the whole page itself is read without doubt", async () => {
  const whole = await readHtml(schoolWeek());
  expect(whole.health).toEqual({ state: "ok", reasons: [] });
  expect(whole.complete).toBe(true);
});
