import { expect, test } from "vitest";
import { placeText, roomText } from "../../lib/i18n/place";
import { durationText, popupWords } from "../../lib/i18n/popup";
import { noticeText } from "../../lib/i18n/sidepanel";

test.each([
  [5, "5 min"],
  [60, "1 h"],
  [78, "1 h 18 min"],
  [120, "2 h"],
])("%i minutes are said as %s", (minutes, text) => {
  expect(durationText(minutes, popupWords("en"))).toBe(text);
});

test("a bare room number gets its word, a typed one stays", () => {
  expect(roomText("12", "en")).toBe("Rm 12");
  expect(roomText(" 104B ", "es")).toBe("Salón 104B");
  expect(roomText("Room 12", "en")).toBe("Room 12");
  expect(roomText("Cafeteria", "en")).toBe("Cafeteria");
});

test("a place leaves out what is not known", () => {
  expect(placeText({ className: "K", room: "", siteName: "Lincoln" }, "en")).toBe("K · Lincoln");
  expect(placeText({ room: "12", siteName: "" }, "en")).toBe("Rm 12");
});

test("what is not about the calendar page has no line in the calendar's notice", () => {
  expect(noticeText(null, "en")).toBeUndefined();
  expect(noticeText({ code: "nothing-fits", first: { code: "no-class" } }, "en")).toBeUndefined();
});
