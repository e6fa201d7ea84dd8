import fc from "../seeded-checks";
import { describe, expect, it } from "vitest";
import { findLeak } from "../../lib/core/booking/text-policy";
import { ROUTINE_KINDS } from "../../lib/core/lexicon/routine-kinds";
import { askMessage } from "../../lib/i18n/ask-card";
import { LANGUAGES } from "../../lib/i18n/translate";
import { aClass, aStudent } from "../fixtures/builders";

const from = (over: Parameters<typeof aClass>[0] = {}, students = [aStudent()]) => ({
  schoolClass: aClass(over),
  students,
});

describe.each(LANGUAGES)("the message to the teacher, %s", (language) => {
  it("asks when it happens and which times do not work", () => {
    const message = askMessage({ kinds: ["dismissal", "arrival"] }, from(), language)!;
    expect(message.body).toContain("Ms. Alvarez");
    expect(message.body).toContain("Kindergarten, Rm 12");
    expect(message.body).toMatch(language === "en" ? /pack up and dismissal or arrival/i : /salida o llegada/i);
    expect(message.body).toMatch(/NOT work|NO funcionan/);
    expect(message.body + message.subject).not.toMatch(/[{}]|undefined/);
  });

  it("asks what happens under titles that do not tell", () => {
    const message = askMessage({ titles: ["Period 3", "Block B"] }, from(), language)!;
    expect(message.body).toMatch(/[“«]Period 3[”»] (?:and|y) [“«]Block B[”»]/);
    expect(message.leftOut).toEqual([]);
  });

  it("lets nothing of a student out, whatever class, teacher and titles are called", () => {
    const students = [aStudent({ initials: "QZ", goals: [{ id: "g", text: "Will zip up own coat at arrival" }] })];
    const secret = fc.constantFrom("QZ", "Rm 12 (QZ)", "zip up own coat", "autism class", "Period 3", "Room 12", "");
    fc.assert(
      fc.property(secret, secret, fc.array(secret, { minLength: 1 }), (name, teacherName, titles) => {
        const message = askMessage({ titles }, from({ name, teacherName }, students), language);
        const texts = { title: message?.subject ?? "", details: message?.body ?? "", location: "" };
        expect(findLeak(texts, students, { vocabulary: [] })).toBeUndefined();
      }),
    );
  });

  it("writes nothing when every title could tell who a student is", () => {
    expect(askMessage({ titles: ["MJ push-in"] }, from(), language)).toBeUndefined();
    expect(askMessage({ titles: ["MJ push-in", "Period 3"] }, from(), language)?.leftOut).toEqual(["MJ push-in"]);
  });

  it("can name every routine", () => {
    for (const kind of ROUTINE_KINDS) expect(askMessage({ kinds: [kind] }, from(), language)?.body).toMatch(/\S/);
  });
});
