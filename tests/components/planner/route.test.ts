import { expect, test } from "vitest";
import { hashOf, parseRoute, SETTINGS_GROUPS, type Route } from "../../../components/planner/route";

const ROUTES: Route[] = [
  { screen: "week" },
  { screen: "students" },
  { screen: "students", mode: "new" },
  { screen: "students", id: "a b/c" },
  { screen: "students", id: "s", mode: "edit" },
  { screen: "classes" },
  { screen: "classes", id: "c" },
  { screen: "classes", id: "c", mode: "new" },
  { screen: "visits" },
  { screen: "visits", id: "v 1" },
  { screen: "matrix" },
  { screen: "matrix", id: "c" },
  { screen: "calendar" },
  { screen: "calendar", id: "s" },
  { screen: "health" },
  { screen: "settings" },
  { screen: "settings", section: "it-sheet" },
  ...SETTINGS_GROUPS.flatMap(({ sections }) => sections.map((section) => ({ screen: "settings", section }) as const)),
];

test.each(ROUTES)("$screen $mode $section comes back from its own address", (route) => {
  expect(parseRoute(hashOf(route))).toEqual(route);
});

test.each(["", "#", "#nowhere", "#%E0%A4%A"])("an unknown address (%s) leads to the week", (hash) => {
  expect(parseRoute(hash)).toEqual({ screen: "week" });
});

test("what follows a screen without records is ignored", () => {
  expect(parseRoute("#settings/x/edit")).toEqual({ screen: "settings" });
});
