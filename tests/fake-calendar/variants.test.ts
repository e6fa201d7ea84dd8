import { expect, test } from "vitest";
import { optionsOf, TAME_PAGE, VARIANTS } from "./variants";

test("without variants the page is tame", () => {
  expect(optionsOf([])).toEqual(TAME_PAGE);
});

test.each(Object.entries(VARIANTS))("%s changes the page", (name, { example }) => {
  expect(optionsOf([example ? `${name}=${example}` : name])).not.toEqual(TAME_PAGE);
});

test("variants add up, missing attributes too", () => {
  const options = optionsOf(["dark", "density=60", "without=data-eventid", "without=role"]);
  expect(options).toMatchObject({ dark: true, density: 60, without: ["data-eventid", "role"] });
});

test("a variant that does not exist is refused by name", () => {
  expect(() => optionsOf(["drak"])).toThrow(/drak/);
  expect(() => optionsOf(["density"])).toThrow(/density=60/);
});
