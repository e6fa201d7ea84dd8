import { describe, expect, test } from "vitest";
import { findLoadedCount, isFiltered } from "../../../lib/page/outlook/interpret/notices";
import { isHiddenCount } from "../../../lib/page/reading/hidden-count";

describe("a filter on the page", () => {
  test.each([
    "Filter applied",
    "Filters applied (2)",
    "Clear filter",
    "Filtro aplicado",
    "Quitar filtro",
    "Filtre appliqué",
    "Filter angewendet",
    "フィルターが適用されています",
  ])("hides events: %s", (text) => expect(isFiltered([{ text: "New event" }, { text }])).toBe(true));

  test("hides events where its button is pressed", () =>
    expect(isFiltered([{ text: "Filter", isPressed: true }])).toBe(true));

  test.each([
    "Filter",
    "Filter events",
    "No filter applied",
    "Sin filtros aplicados",
    "Filter cleared",
    "Filter: none",
    "Water filter",
    "Applied behavior",
  ])("hides nothing: %s", (text) => expect(isFiltered([{ text }])).toBe(false));
});

test.each([
  ["Loaded 12 events", 12],
  ["Se han cargado 7 eventos", 7],
  ["12 events", undefined],
  ["Loaded 12 messages", undefined],
  ["Loaded events from 5 to 9", undefined],
])("how many events are loaded: %s", (text, count) => expect(findLoadedCount([{ text }])).toBe(count));

test.each([
  ["+2", true],
  ["3 more", true],
  ["2 more events from Tuesday, October 6, 2026 in agenda view", true],
  ["4 más", true],
  ["2 moreover", false],
  ["+ New event", false],
  ["Room 2", false],
  ["+15551234567", false],
])("a count instead of events: %s", (text, isCount) => expect(isHiddenCount(text)).toBe(isCount));
