import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import { GOAL_DEEDS } from "../../../lib/core/lexicon/goal-deeds";
import { TITLE_MOMENTS } from "../../../lib/core/lexicon/title-moments";
import type { RoutineKind } from "../../../lib/core/lexicon/routine-kinds";
import type { SkillArea } from "../../../lib/core/lexicon/skill-areas";
import { sentenceChooser } from "../../../lib/core/reasons/choose-sentence";
import { readSentences } from "../../../lib/core/reasons/read-sentences";
import { readDeeds } from "../../../lib/core/reasons/read-deeds";
import { readMoments } from "../../../lib/core/reasons/read-moments";
import { devGoals } from "../match/judgement-cases";

const deedsOf = readDeeds(GOAL_DEEDS);
const momentsIn = readMoments(TITLE_MOMENTS);
const deedOf = (goal: string, area: SkillArea = "attention"): string | undefined => deedsOf(goal, area)[0]?.name;

describe("what a goal asks for", () => {
  it.each([
    ["Will write his name on the sign-in sheet.", "write-name"],
    ["During lunch, K. will open a milk carton without help.", "open-packages"],
    ["Given a pencil grip and a slant board, [NAME] will cut along a curved line.", "scissors"],
    ["To improve balance, J. will kick a rolling ball to a peer.", "kick"],
    ["When peers are loud, M. will ask for help with a problem.", "ask-for-help"],
    ["Using her device, A. will comment on a story.", "device-talk"],
    ["Will keep his wheelchair brakes locked while he transfers to the toilet with a pivot.", "sit-down-get-up"],
    ["Después del recreo, colgará su abrigo en el gancho.", "coat-off"],
    ["Escribirá su nombre con letra legible.", "write-name"],
  ])("is read from its outcome: %s", (goal, deed) => {
    expect(deedOf(goal)).toBe(deed);
  });

  it("is nothing where no word says so, and placeholders are no words", () => {
    expect(deedOf("[NAME] will zorp ___ in [STUDENT] trials.")).toBeUndefined();
  });

  it("does not hang on the case of letters or on the criterion", () => {
    const change = fc.constantFrom<(goal: string) => string>(
      (goal) => goal.toUpperCase(),
      (goal) => `${goal.replace(/[.\s]+$/, "")} in 4 of 5 trials`,
    );
    fc.assert(
      fc.property(fc.constantFrom(...devGoals), change, ({ goal }, changed) => {
        fc.pre(!goal.includes("["));
        expect(deedOf(changed(goal))).toBe(deedOf(goal));
      }),
    );
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        deedsOf(text, "attention");
        momentsIn(text);
      }),
    );
  });
});

describe("the moments of a title", () => {
  it.each([
    ["8:05 Arrival & sign-in", ["arrival-time", "sign-in"]],
    ["Lunch/Recess", ["lunch-time", "playground"]],
    ["1:15 P.E. – Mr. Dunlap", ["gym"]],
    ["Cuento en voz alta", ["story"]],
    ["Period 3", []],
  ])("are found in %s in their order", (title, names) => {
    expect(momentsIn(title).map(({ name }) => name)).toEqual(names);
  });
});

describe("the sentence", () => {
  const sentences = readSentences(`
[coat-off]
arrival = Coats are hung up.
unpack = Bags and coats are hung up.
[kick]
recess = There are balls.
[open-packages]
lunch = Packages are opened.
[use-utensils area/feeding]
lunch = Food is eaten.
breakfast = Breakfast is eaten.
[area/balance]
recess = The ground is uneven.
`);
  const choose = sentenceChooser(sentences, {
    deedsOf,
    momentsIn,
    plain: ["arrival-time", "unpack", "playground", "lunch-time", "breakfast-time"],
    unusual: "silent",
    youngOnly: ["recess"],
    schoolOnly: ["kick"],
  });
  const said = (
    goal: string,
    title: string,
    kind: RoutineKind,
    more: { vague?: true; isKindGiven?: true; grade?: string } = {},
  ) => choose({ area: "attention", title, kind, ...more }, goal);

  it("is that of the whole skill area where nothing is known of the deed there, in every section that a heading names", () => {
    const open = "Will open a carton of milk.";
    expect(said(open, "Lunch", "lunch")).toBe("Packages are opened.");
    expect(said(open, "Breakfast", "breakfast")).toBe("Breakfast is eaten.");
    expect(said("Will use a spoon.", "Breakfast", "breakfast")).toBe("Breakfast is eaten.");
  });

  it("is of the area that the goal was read as only where the goal asks for no deed of another", () => {
    const choose = sentenceChooser(sentences, { deedsOf, momentsIn, plain: ["playground"] });
    const recess = { area: "balance", title: "Recess", kind: "recess" } as const;
    expect(choose(recess, "Will zorp.")).toBe("The ground is uneven.");
    expect(choose(recess, "Using her device, will comment on a story.")).toBeUndefined();
    expect(choose({ ...recess, code: "pinned" }, "Will zorp.")).toBeUndefined();
  });

  it("is none of an area where the goal asks for one deed and nothing else", () => {
    expect(said("Will climb the three bus steps.", "Recess", "recess")).toBeUndefined();
  });

  it("is of a moment of another kind than the title was read as only for what the goal surely asks for", () => {
    expect(said("Will use a fork.", "Whole group: breakfast", "class_meeting")).toBeUndefined();
    const choose = sentenceChooser(readSentences("[write-name]\nsign-in = Names are written."), { deedsOf, momentsIn });
    const signIn = { title: "Whole group: sign in", kind: "class_meeting" } as const;
    expect(choose({ ...signIn, area: "handwriting" }, "Will write his name.")).toBe("Names are written.");
    expect(choose({ ...signIn, area: "attention" }, "Will write his name.")).toBeUndefined();
  });

  it("is that of a moment that the title's own words name, never of a kind that was only read", () => {
    const coat = "Will hang up her coat.";
    expect(said(coat, "Arrival / unpack", "arrival")).toBe("Bags and coats are hung up.");
    expect(said(coat, "Arrival", "arrival")).toBe("Coats are hung up.");
    expect(said(coat, "Come in", "arrival")).toBeUndefined();
    expect(said(coat, "Come in", "arrival", { isKindGiven: true })).toBe("Coats are hung up.");
  });

  it("is about what is joined to the first thing that a goal asks for, where nothing is known of the first", () => {
    const both = "Will fasten the zipper of his own jacket and will kick a ball to a friend.";
    expect(said(both, "Playground", "recess", { grade: "2" })).toBe("There are balls.");
    expect(
      said("Will fasten a zipper, without a kick of the chair.", "Recess", "recess", { grade: "2" }),
    ).toBeUndefined();
  });

  it("is not that of the kind where the moment is another one of it", () => {
    expect(said("Will kick a ball.", "Pond trail", "recess")).toBeUndefined();
  });

  it("is none where it is not as usual, and none of another age", () => {
    const kick = "Will kick a ball.";
    expect(said("Will open a carton of milk.", "Silent lunch", "lunch")).toBeUndefined();
    expect(said(kick, "Recess", "recess", { grade: "3" })).toBe("There are balls.");
    for (const grade of ["PK", "Pre-K", "8", "18-22"])
      expect(said(kick, "Recess", "recess", { grade })).toBeUndefined();
  });

  it("is that of the part of a composite title in which the goal happens", () => {
    expect(said("Will kick a ball.", "Lunch/Recess", "lunch")).toBe("There are balls.");
    expect(said("Will open a carton of milk.", "Lunch/Recess", "recess")).toBe("Packages are opened.");
  });

  it("holds to what a person said of the title, whatever its words are", () => {
    expect(said("Will kick a ball.", "Recess", "math", { isKindGiven: true })).toBeUndefined();
    expect(said("Will kick a ball.", "Recess", "recess", { isKindGiven: true })).toBe("There are balls.");
  });

  it("is not of a moment that another one of the title stands instead of", () => {
    const instead = [["playground", "breakfast-time"]];
    const sentences = readSentences("[eat]\nbreakfast = Breakfast is eaten.");
    const breakfast = { area: "feeding", title: "Breakfast (playground)", kind: "breakfast" } as const;
    const plain = ["breakfast-time"];
    expect(sentenceChooser(sentences, { deedsOf, momentsIn, plain })(breakfast, "Will eat.")).toBe(
      "Breakfast is eaten.",
    );
    expect(sentenceChooser(sentences, { deedsOf, momentsIn, plain, instead })(breakfast, "Will eat.")).toBeUndefined();
  });

  it("is none for a title that was not understood", () => {
    expect(said("Will kick a ball.", "Green time", "recess", { vague: true })).toBeUndefined();
  });
});
