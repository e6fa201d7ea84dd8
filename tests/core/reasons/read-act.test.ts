import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAct } from "../../../lib/core/reasons/read-act";
import { devGoals } from "../match/judgement-cases";

describe("the act of a goal", () => {
  it.each([
    ["Will open a milk carton and a bag of chips without help.", "opening a milk carton and a bag of chips"],
    [
      "During lunch, K. will open milk, a spork packet and a fruit cup.",
      "opening milk, a spork packet and a fruit cup",
    ],
    ["Will open milk, spork packet and fruit cup in 3 minutes.", "opening milk, spork packet and fruit cup"],
    ["J.T. will unzip and remove his coat, hang it up and sit.", "unzipping and removing his coat"],
    ["Forms capitals top-down, no reversals.", "forming capitals top-down"],
    ["Cuts a curved line in felt.", "cutting a curved line in felt"],
    ["Student will be able to independently tie both shoes.", "tying both shoes"],
    ["Will walk 60 feet with her walker, to improve balance.", "walking 60 feet"],
    ["Will sit on the rug for ten minutes.", "sitting on the rug"],
    ["Will zip up own coat at arrival.", "zipping up own coat"],
    ["Will look at the speaker.", "looking at the speaker"],
    ["Will ask to join a game.", "asking to join a game"],
    ["Will hold the cup and stir with a spoon.", "holding the cup"],
    ["Will change from a tie (and a belt) to gym clothes and stow it.", "changing from a tie to gym clothes"],
    ["Will walk four steps and zorp the ball.", "walking four steps"],
    ["Will carry a bag up the steps and down the hall.", "carrying a bag up the steps and down the hall"],
    ["Will move dice, cards and counters without a drop.", "moving dice, cards and counters"],
  ])("is said in its own words: %s", (goal, act) => {
    expect(readAct(goal, "en")).toBe(act);
  });

  it.each([
    ["Abrirá su leche y una bolsa sin ayuda.", "abrir su leche y una bolsa"],
    ["Se lavará las manos al llegar a clase.", "lavarse las manos"],
    ["Dirá lo que siente y propondrá una solución.", "decir lo que siente y proponer una solución"],
    ["Guardará carpeta, cuaderno y lonchera en la mochila.", "guardar carpeta, cuaderno y lonchera"],
    ["Señalará la letra que oye.", "señalar la letra que oye"],
  ])("is said in Spanish: %s", (goal, act) => {
    expect(readAct(goal, "es")).toBe(act);
  });

  it.each([
    ["Will improve balance.", "en"],
    ["Will not hit others.", "en"],
    ["Will zorp the blick.", "en"],
    ["Will print [HIS/HER] name on the line.", "en"],
    ["Abrirá su leche y una bolsa sin ayuda.", "en"],
    ["Will open a milk carton.", "es"],
    ["L'élève attachera son manteau et changera ses bottes.", "es"],
    ["", "en"],
  ] as const)("is none where that isn't safe: %s in %s", (goal, language) => {
    expect(readAct(goal, language)).toBeUndefined();
  });

  it("leaves out names in front, criteria, blanks and marks, and never ends in the middle", () => {
    for (const { goal } of devGoals)
      for (const language of ["en", "es"] as const) {
        const act = readAct(goal, language);
        if (act === undefined) continue;
        expect(act).toMatch(/^\p{Ll}[^[\]_().;:%"“”«»]*$/u);
        expect(act).not.toMatch(/ (?:and|or|the|a|an|his|her|their|of|y|o|la|el|los|las|un|una|de|su)$/);
        expect(act.split(" ").length).toBeGreaterThanOrEqual(2);
      }
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        readAct(text, "en");
        readAct(text, "es");
      }),
    );
  });
});
