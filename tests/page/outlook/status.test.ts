import { describe, expect, test } from "vitest";
import { absenceOf, indexAbsenceAnswers } from "../../../lib/core/schedule/absence";
import { statusOf } from "../../../lib/page/outlook/interpret/status";

const DAY = { start: "2026-10-06", end: "2026-10-07", allDay: true } as const;

/** What the parts behind an event's days say of it, and whether it takes the day from her. */
function wholeDay(title: string, ...behind: string[]) {
  const read = statusOf(title, { prefix: "", behind }, true);
  const event = { id: "one", calendar: null, title, ...DAY, kind: "event", confidence: "high", ...read } as const;
  return { ...read, absence: absenceOf(event, indexAbsenceAnswers([])) };
}

describe("a whole day of leave", () => {
  test.each([
    ["Vacation", ["Przez: Ana Reed", "Wstępna akceptacja"]],
    ["Vacation", ["Järjestäjä Ana Reed", "Alustava"]],
    ["Out of office", ["na Ana Reed", "Kwa muda"]],
    ["Winter break", ["Gebucht"]],
    ["PTO", []],
    ["Vacation", ["Lincoln Elementary"]],
  ])("%s with parts in words that nobody listed (%j) blocks nothing, and is asked about", (title, parts) => {
    expect(wholeDay(title, ...parts)).toMatchObject({ busy: true, status: "unanswered", absence: "maybe" });
  });

  test.each([
    ...["Libre", "Disponible", "Disponível", "Livre", "Frei", "Ledig", "Libero", "Disponibile", "Vrij", "Fri"],
    ...["vapaa", "Wolny", "한가함", "空闲"],
  ])("left free (%s) where an organiser's mark was never seen: asked, whatever stands before it", (word) => {
    for (const before of [["Ana Reed"], ["Organizado por Ana Reed"], ["Veranstalter: Ana Reed"], []])
      expect(wholeDay("Vacation", ...before, word)).toMatchObject({ busy: false, absence: "maybe" });
  });

  test.each([
    ["By Ana Reed", "Free"],
    ["開催者 Ana Reed", "空き"],
    ["Par Ana Reed", "Disponible"],
  ])("of somebody whom the label names (%s), left free: asked", (...parts) => {
    expect(wholeDay("Vacation", ...parts)).toMatchObject({ busy: false, isInvited: true, absence: "maybe" });
  });

  test.each([
    ["Vacation", ["Organizado por Ana Reed", "Ocupado"]],
    ["Vacaciones", ["Por Reed", "Ana", "Ocupado", "Evento periódico"]],
    ["PTO", ["Organisé par Ana Reed", "Occupé"]],
    ["Sick day", ["Av Ana Reed", "Opptatt", "Privat"]],
    ["Urlaub", ["Veranstalter: Ana Reed", "Abwesend"]],
    ["Ferie", ["Organizzatore: Ana Reed", "Fuori sede"]],
    ["Winter break", ["Lincoln Elementary", "Ocupado"]],
  ])("busy (%s, %j) where an organiser's mark was never seen, with one perhaps: asked", (title, parts) => {
    expect(wholeDay(title, ...parts)).toMatchObject({ busy: true, status: "unanswered", absence: "maybe" });
    // Without anything before its status the same event is hers.
    const status = parts.findIndex((part) => /^(?:Oc|Opp|Abw|Fuori)/.test(part));
    expect(wholeDay(title, ...parts.slice(status))).toMatchObject({ busy: true, status: "none", absence: "away" });
  });

  test("busy, of somebody whom a label in seen words names, was accepted: Outlook shows an open one as tentative", () => {
    expect(wholeDay("Vacation", "By Ana Reed", "Busy")).toMatchObject({ isInvited: true, absence: "away" });
    expect(wholeDay("Vacation", "開催者 Ana Reed", "予定あり")).toMatchObject({ isInvited: true, absence: "away" });
    expect(wholeDay("Vacation", "By Ana Reed", "Tentative")).toMatchObject({ absence: "maybe" });
    expect(wholeDay("Vacation", "Room 12", "Busy")).toMatchObject({ status: "none", absence: "away" });
  });

  test("of her own, in words that are known, still takes the day", () => {
    expect(wholeDay("Vacation", "Free")).toEqual({ busy: false, status: "none", absence: "away" });
    expect(wholeDay("Vacation", "空き")).toMatchObject({ busy: false, absence: "away" });
    expect(wholeDay("Vacation", "Ocupado")).toMatchObject({ busy: true, absence: "away" });
    expect(wholeDay("Vacation", "Busy")).toEqual({ busy: true, status: "none", absence: "away" });
    expect(wholeDay("Albany", "Fuera de la oficina")).toMatchObject({ isOutOfOffice: true, absence: "away" });
    expect(wholeDay("Vacation", "Busy", "Canceled")).toMatchObject({ busy: false, status: "none" });
  });
});

test("an event of hours with a place stays busy in every language, and says nothing of an answer", () => {
  const read = statusOf("Reunión", { prefix: "", behind: ["Aula 4", "Ocupado"] }, false);
  expect(read).toEqual({ busy: true, status: "none" });
});

test("an event of hours in a language that nobody listed stays busy, and says nothing of an answer", () => {
  expect(statusOf("Team", { prefix: "", behind: ["Przez: Ana Reed", "Zajęty"] }, false)).toEqual({
    busy: true,
    status: "none",
  });
});
