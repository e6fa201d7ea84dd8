import { describe, expect, test } from "vitest";
import { absenceOf, absenceQuestions, indexAbsenceAnswers } from "../../../lib/core/schedule/absence";
import type { PageEvent } from "../../../lib/core/schedule/calendar-reading";

const NO_ANSWERS = indexAbsenceAnswers([]);

function allDay(title: string, changes: Partial<PageEvent> = {}): PageEvent {
  return {
    id: "one",
    calendar: null,
    title,
    start: "2026-11-03",
    end: "2026-11-04",
    allDay: true,
    busy: true,
    status: "none",
    kind: "event",
    confidence: "high",
    ...changes,
  };
}

const shown = (title: string, changes?: Partial<PageEvent>) => absenceOf(allDay(title, changes), NO_ANSWERS);

describe("her own leave blocks the day, free or busy", () => {
  test.each([
    "PTO",
    "PTO all day",
    "PTO Nov 3 - 5",
    "Vacaciones del 3 al 5 de noviembre",
    "P.T.O. (approved)",
    "FMLA",
    "LWOP",
    "Bonding leave",
    "Juror",
    "Quarantine",
    "Cuidados maternos",
    "Día económico",
    "On leave",
    "Maternity leave",
    "Sick",
    "Sick day",
    "Out sick",
    "Surgery",
    "My knee surgery at St. Luke's",
    "Jury duty",
    "Out of office",
    "OOO",
    "OOF",
    "Vacation",
    "Day off",
    "I'm out",
    "Personal day",
    "Bereavement leave",
    "Licencia médica",
    "De permiso",
    "Enferma",
    "Cirugía",
    "Servicio de jurado",
    "Fuera de la oficina",
    "Día personal",
    "Estoy de vacaciones",
  ])("%s", (title) => {
    expect(shown(title)).toBe("away");
    expect(shown(title, { busy: false })).toBe("away");
  });
});

describe("what the calendar counts as out of office", () => {
  test("blocks under any title", () => {
    expect(shown("Albany", { isOutOfOffice: true })).toBe("away");
    expect(shown("Team retreat", { isOutOfOffice: true, status: "accepted" })).toBe("away");
  });

  test("of somebody else, not answered: never blocks, and is asked about", () => {
    expect(shown("Rosa away", { isOutOfOffice: true, status: "tentative", isInvited: true })).toBe("maybe");
    expect(shown("OOO", { status: "unanswered" })).toBe("maybe");
    expect(shown("Winter break", { status: "unanswered" })).toBe("maybe");
  });

  test("declined: nothing", () => expect(shown("OOO", { status: "declined", busy: false })).toBe("here"));
});

describe("who is away is not said: asked", () => {
  test.each([
    "Doctor",
    "Cruise",
    "Hawaii!",
    "Cita con la dentista",
    "Rosa PTO",
    "Ms. Ortiz out sick",
    "Vacaciones Marta",
    "PTO April",
    "ASHA convention",
    "Travel to Albany",
    "Sub for Ortiz",
  ])("%s", (title) => expect(shown(title)).toBe("maybe"));

  test("what others tell her and leave free is no question", () => {
    expect(shown("Rosa PTO", { busy: false, isInvited: true })).toBe("here");
    expect(shown("ASHA convention", { busy: false })).toBe("here");
  });
});

describe("an invitation to a day away", () => {
  test("of hers that she accepted and left free, or has not answered, is asked about; a busy one she accepted counts", () => {
    expect(shown("PTO", { status: "accepted", busy: false })).toBe("maybe");
    expect(shown("PTO", { status: "accepted" })).toBe("away");
    expect(shown("PTO", { isInvited: true, busy: false })).toBe("maybe");
    expect(shown("PTO", { status: "tentative" })).toBe("maybe");
  });

  test("of somebody else counts for nothing where it is free, and is asked about where it takes her day", () => {
    expect(shown("Rosa PTO", { busy: false })).toBe("maybe");
    expect(shown("Rosa PTO", { isInvited: true })).toBe("maybe");
    expect(shown("Rosa PTO", { status: "accepted", busy: false })).toBe("here");
  });

  test("a day without school is asked about until she has answered", () => {
    expect([shown("Winter break"), shown("Winter break", { status: "tentative" })]).toEqual(["away", "maybe"]);
  });
});

describe("no word of being away", () => {
  test.each([
    "Picture day",
    "PTO meeting",
    "PTO fundraiser",
    "PTO Book Fair",
    "Vacation request forms due",
    "Sick leave policy review",
    "Hand out progress reports",
    "Fire drill",
    "Pajama day",
    "Cumpleaños de Ana",
    "Feria del libro",
    "Albany",
  ])("%s", (title) => expect(shown(title)).toBe("here"));

  test("hours block by themselves; tasks and hidden titles are no question", () => {
    expect(shown("PTO", { allDay: false })).toBe("here");
    expect(shown("Out of office", { kind: "task" })).toBe("here");
    expect(shown("Busy", { kind: "placeholder" })).toBe("here");
  });
});

describe("her answer", () => {
  const answers = indexAbsenceAnswers([
    { id: "a", titleKey: "rosa pto", isAway: false, answeredOn: "2026-11-02" },
    { id: "b", titleKey: "asha convention", isAway: true, answeredOn: "2026-11-02" },
  ]);

  test("counts for every event of that title, and for no other", () => {
    expect(absenceOf(allDay("Rosa  PTO"), answers)).toBe("here");
    expect(absenceOf(allDay("ASHA Convention!"), answers)).toBe("away");
    expect(absenceOf(allDay("Ines PTO"), answers)).toBe("maybe");
    expect(absenceOf(allDay("Picture day"), answers)).toBe("here");
  });

  test("that she is not away by an event that says so is shown, so that she can take it back", () => {
    const denied = indexAbsenceAnswers([{ id: "p", titleKey: "pto", isAway: false, answeredOn: "2026-11-02" }]);
    expect(absenceOf(allDay("PTO"), denied)).toBe("here");
    const day = [{ date: "2026-11-03", events: [allDay("PTO"), allDay("Sick day")] }];
    expect(absenceQuestions(day, denied)).toEqual([{ title: "PTO", date: "2026-11-03", isAway: false }]);
    expect(absenceQuestions([{ ...day[0]!, date: "2026-11-04" }], denied)).toEqual([]);
  });

  test("for a title that says nothing of her is no answer to anything", () => {
    const answer = { id: "d", titleKey: "picture day", isAway: true, answeredOn: "2026-11-02" };
    expect(absenceOf(allDay("Picture day"), indexAbsenceAnswers([answer]))).toBe("here");
    const day = { date: "2026-11-03", events: [allDay("Picture day")] };
    expect(absenceQuestions([day], indexAbsenceAnswers([answer]))).toEqual([]);
  });

  test("each title is asked about once, and says what was answered", () => {
    const days = ["2026-11-03", "2026-11-04"].map((date) => ({
      date,
      events: [
        allDay("Rosa PTO", { end: "2026-11-05" }),
        allDay("Ines PTO", { end: "2026-11-05" }),
        allDay("Picture day"),
        allDay("PTO"),
      ],
    }));
    expect(absenceQuestions(days, answers)).toEqual([
      { title: "Rosa PTO", date: "2026-11-03", isAway: false },
      { title: "Ines PTO", date: "2026-11-03" },
    ]);
  });
});
