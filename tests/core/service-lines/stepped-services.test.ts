import { describe, expect, test } from "vitest";
import { MAX_CONDITION } from "../../../lib/core/mandate/mandate-limits";
import { continuesService, readStepped } from "../../../lib/core/service-lines/stepped-services";

const said = (text: string): string[] => {
  const { services, doubts } = readStepped(text, {});
  return [
    ...services.map(({ minutes, times, per, of, setting, from, to, condition, endsWhen }) =>
      [
        `${minutes}x${times}/${per}`,
        ...(of ? [`${of.weeks}of${of.outOf}`] : []),
        ...(setting ? [setting] : []),
        ...(from ? [`from ${from}`] : []),
        ...(to ? [`to ${to}`] : []),
        ...(condition === undefined ? [] : [`if: ${condition}`]),
        ...(endsWhen === undefined ? [] : [`ends: ${endsWhen}`]),
      ].join(" "),
    ),
    ...doubts.map(({ why, text: words }) => `? ${why}: ${words}`),
  ];
};

describe("services that take turns by days", () => {
  test.each([
    ["30 min 2x/wk until 2/1/2027, then 1x/wk", ["30x2/week to 2027-02-01", "30x1/week from 2027-02-02"]],
    ["30 min 2x/wk through Feb 1, 2027 and 1x/wk thereafter", ["30x2/week to 2027-02-01", "30x1/week from 2027-02-02"]],
    ["20 min 2x/wk until 2/1/2027, then 1x", ["20x2/week to 2027-02-01", "20x1/week from 2027-02-02"]],
    [
      "30 min 2x/wk, 3 of 4 weeks, until 2/1/2027 then 1x",
      ["30x2/week 3of4 to 2027-02-01", "30x1/week 3of4 from 2027-02-02"],
    ],
    [
      "consult 15 min/mo until 1/15/2027 then 30 min/wk direct",
      ["15x1/month consult to 2027-01-15", "30x1/week from 2027-01-16"],
    ],
    [
      "30 min weekly in class until 1/15/2027, then twice a month",
      ["30x1/week in-class to 2027-01-15", "30x2/month in-class from 2027-01-16"],
    ],
    [
      "30 min 2 veces por semana hasta el 2/1/2027, luego 1 vez por semana",
      ["30x2/week to 2027-02-01", "30x1/week from 2027-02-02"],
    ],
    ["30 min 2x/wk, 3 weeks on, 1 week off", ["30x2/week 3of4"]],
  ])("%s", (text, read) => {
    expect(said(text)).toEqual(read);
  });

  test.each([
    "30 min 2x/wk, 3 of 4 weeks, until Feb 1 then 1x",
    "30 min 2x/wk until 2/1, then 1x/wk",
    "30 min 2 veces por semana hasta el 1 de febrero, luego 1 vez por semana",
  ])("a day without its year is asked about, never left out: %s", (text) => {
    expect(said(text)).toEqual([`? no-year: ${text}`]);
  });

  test("whether “3 of 4 weeks” goes on where the period is said anew is asked about", () => {
    expect(said("30 min 2x/wk, 3 of 4 weeks, until 2/1/2027 then 1x/wk").at(-1)).toMatch(/^\? no-minutes/);
  });
});

describe("services that depend on something", () => {
  test.each([
    ["30 min 2x/wk, drops to 1x/wk after 90% on two probes", ["30x2/week", "30x1/week if: after 90% on two probes"]],
    ["60 min/wk; once goal 1 is met, 30 min/wk", ["60x1/week", "30x1/week if: once goal 1 is met"]],
    ["30 min weekly. If attendance improves 2x weekly", ["30x1/week", "30x2/week if: If attendance improves"]],
    ["2x30/wk, 1x30/wk when independent with dressing", ["30x2/week", "30x1/week if: when independent with dressing"]],
    ["30 min 2x/wk until goal 2 is met, then 1x/wk", ["30x2/week", "30x1/week if: once goal 2 is met"]],
    [
      "30 min weekly, to be reduced to 15 min consult monthly upon mastery",
      ["30x1/week", "15x1/month consult if: upon mastery"],
    ],
    ["30 min weekly as long as she attends mornings", ["30x1/week if: as long as she attends mornings"]],
    ["30 min 1 vez por semana; al lograr la meta, 15 min mensuales", ["30x1/week", "15x1/month if: al lograr la meta"]],
    [
      "30 min semanales, baja a 1 vez al mes cuando cumpla la meta",
      ["30x1/week", "30x1/month if: cuando cumpla la meta"],
    ],
  ])("%s", (text, read) => {
    expect(said(text)).toEqual(read);
  });

  test.each([
    "30 min weekly after school",
    "30 min once a week in the gym",
    "30 min weekly, services provided in class",
    "30 min weekly when in the classroom",
  ])("words of a time or place are no condition: %s", (text) => {
    expect(said(text).join()).not.toContain("if:");
    expect(said(text)[0]).toMatch(/^30x1\/week/);
  });

  test("an open amount stays one", () => {
    expect(said("30 min weekly if needed")).toEqual(["? open-amount: 30 min weekly if needed"]);
  });

  test("a change without an amount, and an end that nothing follows, are asked about beside what is granted", () => {
    expect(said("30 min weekly, drops to consult after mastery")).toEqual([
      "30x1/week",
      "? conditional: drops to consult after mastery",
    ]);
    expect(said("30 min weekly until goals are met")).toEqual([
      "30x1/week ends: until goals are met",
      "? open-end: until goals are met",
    ]);
  });

  test("words of a condition that are too long for a line are asked about, never cut", () => {
    const long = `after 90% ${"on a probe of the whole day ".repeat(8)}`.trim();
    expect(long.length).toBeGreaterThan(MAX_CONDITION);
    expect(said(`30 min 2x/wk, drops to 1x/wk ${long}`)).toEqual([
      "30x2/week",
      `? conditional: drops to 1x/wk ${long}`,
    ]);
  });
});

describe("steps of which nobody knows when they begin", () => {
  test.each([
    ["30 min 2x/wk, then 1x/wk", ["30x2/week", "? conditional: 1x/wk"]],
    ["30 min 2x/wk, drops to 1x/wk", ["30x2/week", "? conditional: drops to 1x/wk"]],
    [
      "30 min 2x/wk, then drops to 1x/wk, then to 1x/mo",
      ["30x2/week", "? conditional: drops to 1x/wk", "? conditional: to 1x/mo"],
    ],
    ["then 30 min 1x/wk", ["? conditional: then 30 min 1x/wk"]],
    ["30 min 2x/wk once goal met 1x/wk", ["? conditional: 30 min 2x/wk once goal met 1x/wk"]],
    [
      "30 min 2x/wk until goal 2 is met, then 1x/wk, then consult 15 min 1x/mo",
      ["30x2/week", "30x1/week if: once goal 2 is met", "? conditional: consult 15 min 1x/mo"],
    ],
  ])("are asked about: %s", (text, read) => expect(said(text)).toEqual(read));

  test.each([
    ["30 min 2x/wk until Osric meets goal 2, then 1x/wk", ["30x2/week", "30x1/week if: once Osric meets goal 2"]],
    ["30 min 2x/wk, once goal met 1x/wk", ["30x2/week", "30x1/week if: once goal met"]],
    ["30 min 2x/wk, drops to 1x/wk on 2/1/2027", ["30x2/week to 2027-01-31", "30x1/week from 2027-02-01"]],
    [
      "30 min 2x/wk starting 9/1/26, then 1x/wk from 2/1/27, then consult 15 min 1x/mo once goals are met",
      [
        "30x2/week from 2026-09-01 to 2027-01-31",
        "30x1/week from 2027-02-01",
        "15x1/month consult if: once goals are met",
      ],
    ],
    ["30 min 2x/wk until re-evaluation on 5/1/2027", ["30x2/week to 2027-05-01"]],
  ])("are read where a day or a condition says it: %s", (text, read) => expect(said(text)).toEqual(read));

  test("another discipline's service is no step", () => {
    expect(said("OT 30 min 1x/wk, then PT 30 min 1x/wk")).toEqual(["30x1/week", "30x1/week"]);
  });
});

test.each([
  "30 min 2x/wk, exit slip after writing",
  "30 min 2x/wk. If absent, make up.",
  "30 min 2x/wk upon return from recess",
  "30 min 2x/wk after the student arrives",
  "30 min 2x/wk when the class has music",
  "30 min 2x/wk during writing when class meets",
  "30 min 2x/wk unless push in is agreed",
  "30 min 2x/wk unless school is closed",
  "30 min 2x/wk except when goal 1 is met",
  "30 min 2x/wk (not pending)",
  "30 min 2x/wk depending on the schedule",
  "30 min 2 veces por semana cuando haya biblioteca",
  "30 min 2 veces por semana si el clima lo permite",
  "30 min 2 veces por semana salvo cuando haya examen",
  "30 min mientras la clase escribe, 2 veces por semana",
])("a time, an exception or another matter is no condition of the grant: %s", (text) => {
  expect(said(text).map((line) => line.replace(/ (?:in|out-of)-class/, ""))).toEqual(["30x2/week"]);
});

describe("an end that depends on something", () => {
  test.each([
    ["OT 30 min 2x/wk. Discharge upon mastery.", "Discharge upon mastery"],
    ["30 min 2x/wk, exit when goals are met", "exit when goals are met"],
    ["30 min 2x/wk (discharge upon mastery)", "discharge upon mastery"],
    ["30 min 2x/wk pending discharge", "pending discharge"],
    ["30 min 2x/wk with dismissal from services once goals are mastered", /^dismissal from services once/],
    ["30 min 2 veces por semana, alta al cumplir las metas", "alta al cumplir las metas"],
    ["30 min 2 veces por semana hasta que cumpla la meta", "hasta que cumpla la meta"],
  ])("is kept with the service that it ends, and asked about: %s", (text, ends) => {
    const { services, doubts } = readStepped(text, {});
    expect(services).toMatchObject([{ minutes: 30, times: 2, per: "week", to: null }]);
    expect(services[0]!.endsWhen).toMatch(ends);
    expect(doubts).toEqual([{ text: services[0]!.endsWhen, why: "open-end" }]);
  });

  test("of two services in force, nobody knows which one ends: it is only asked about", () => {
    expect(said("OT 30 min weekly; PT 30 min weekly; exit when goals are met")).toEqual([
      ...["30x1/week", "30x1/week", "? open-end: exit when goals are met"],
    ]);
  });

  test("a day on which it ends is its last day", () => {
    expect(said("30 min weekly, discharge on 5/1/2027")).toEqual(["30x1/week to 2027-05-01"]);
  });
});

describe("3:1", () => {
  test.each([
    ["30 min weekly, 3:1 model", ["30x1/week 3of4"]],
    ["modelo 3:1, 30 min semanales", ["30x1/week 3of4"]],
    ["3:1 service delivery model, 30 min 2x/wk", ["30x2/week 3of4"]],
    ["Group 3:1, 30 min weekly", ["30x1/week"]],
    ["30 min weekly in a small group (3:1)", ["30x1/week"]],
    ["OT 3:1 60 min weekly", ["? unclear-period: OT 3:1 60 min weekly"]],
    ["60 min weekly, 3:1", ["? unclear-period: 60 min weekly, 3:1"]],
  ])("is three weeks of four as a model, a ratio beside a group, and asked about alone: %s", (text, read) => {
    expect(said(text)).toEqual(read);
  });
});

test.each(["goals to 1x/wk", "paso a 1 vez", "subject a 1"])("%s is no step", (text) => {
  expect(continuesService(text)).toBe(false);
});

describe("a stage that depends on something waits, whatever verb leads to it", () => {
  test.each([
    "graduates to",
    "is graduated to",
    "fades to",
    "moves to",
    "transitions to",
    "steps down to",
    "drops to",
    "shifts to",
    "will convert to",
  ])("%s", (verb) => {
    expect(said(`30 min 2x/week, ${verb} consult 15 min monthly when 80% met`)).toEqual([
      ...["30x2/week", "15x1/month consult if: when 80% met"],
    ]);
    expect(said(`30 min 2x/week. ${verb} consult 15 min monthly when the team decides.`)).toEqual([
      ...["30x2/week", "15x1/month consult if: when the team decides"],
    ]);
    expect(said(`30 min 2x/week, when 80% met ${verb} consult 15 min monthly`)).toEqual([
      ...["30x2/week", "15x1/month consult if: when 80% met"],
    ]);
    expect(said(`30 min 2x/week, ${verb} consult 15 min monthly`)).toEqual([
      ...["30x2/week", `? conditional: ${verb} consult 15 min monthly`],
    ]);
  });

  test.each(["pasa a", "baja a", "se reduce a", "se reducirá a", "desciende a", "se gradúa a"])("%s", (verb) => {
    const behind = `30 min 2 veces por semana, ${verb} consulta 15 min al mes cuando lo decida el equipo`;
    expect(said(behind)).toEqual(["30x2/week", "15x1/month consult if: cuando lo decida el equipo"]);
    const before = `30 min 2 veces por semana, al cumplir la meta ${verb} 15 min mensuales`;
    expect(said(before)).toEqual(["30x2/week", "15x1/month if: al cumplir la meta"]);
  });

  test("one that begins on a day begins then", () => {
    expect(said("30 min 2x/week, graduates to consult 15 min monthly on 6/1/2027")).toEqual([
      ...["30x2/week to 2027-05-31", "15x1/month consult from 2027-06-01"],
    ]);
  });

  test.each([
    ["30 min 2x/wk until goals met then 1x/week", "once goals met"],
    ["30 min 2x/wk until mastery, then 1x/week", "upon mastery"],
    ["30 min 2 veces por semana hasta que cumpla la meta, luego 1 vez por semana", "cuando cumpla la meta"],
    ["30 min 2 veces por semana hasta lograr la meta, luego 1 vez por semana", "al lograr la meta"],
  ])("one that follows an open end says when it begins, not until when: %s", (text, condition) => {
    expect(said(text)).toEqual(["30x2/week", `30x1/week if: ${condition}`]);
  });
});

describe("an end is never a beginning, and never left out", () => {
  test.each([
    "discharged when goals are met 6/1/2027",
    "discharged when goals are met, 6/1/2027",
    "discharged when goals are met on June 1, 2027",
    "dismissed once goals met (6/1/2027)",
    "exit when goals met by 6/1/2027",
    "alta cuando cumpla las metas 6/1/2027",
    "alta cuando domine el teclado",
    "alta cuando escriba solo",
    "alta si cumple la meta",
    "se le da de alta cuando domine el teclado",
    "termina cuando domine el teclado",
    "sale del servicio cuando domine el teclado",
    "egresa si escribe sola",
    "hasta que domine el teclado",
    "hasta dominar el teclado",
    "discharge when typing by herself",
    "services end when she can type",
    "until she types alone",
  ])("is asked about where it depends on something: %s", (end) => {
    expect(said(`30 min 2x/week, ${end}`)).toEqual([`30x2/week ends: ${end}`, `? open-end: ${end}`]);
  });

  test.each([
    "discharged from OT 6/1/2027",
    "discharge from therapy on 6/1/2027",
    "dismissed from services on June 1, 2027",
    "alta del servicio 6/1/2027",
  ])("is the last day where it is a day: %s", (end) => {
    expect(said(`30 min 2x/week, ${end}`)).toEqual(["30x2/week to 2027-06-01"]);
  });

  test("the days of the service stay its own", () => {
    expect(said("30 min 2x/week, discharged when goals are met, from 9/1/2026 to 6/1/2027")).toEqual([
      ...["30x2/week from 2026-09-01 to 2027-06-01", "? open-end: discharged when goals are met"],
    ]);
  });

  test("the service behind it stays another one", () => {
    expect(said("OT 30 min 2x/week, discharge when goals met, PT 20 min weekly")).toEqual([
      ...["30x2/week", "20x1/week", "? open-end: discharge when goals met"],
    ]);
  });

  test.each([
    "30 min 2 veces por semana en mesa alta cuando escribe",
    "30 min 2 veces por semana, hasta que termine la clase",
    "30 min 2x/week until the bell rings",
    "30 min 2x/week, ends when the bell rings",
  ])("an adjective and an hour are no end: %s", (text) => {
    expect(said(text)).toEqual(["30x2/week"]);
  });
});

describe("the length of one discipline's sessions is not that of another's", () => {
  test.each([
    ["OT 30 min weekly, then PT 2x/month", ["30x1/week", "? no-minutes: PT 2x/month"]],
    [
      "OT 30 min 2x/wk until goals met, then PT 1x/wk",
      ["30x2/week", "? no-minutes: PT 1x/wk", "? open-end: until goals met"],
    ],
    ["OT 30 min 2x/wk until 6/1/2027, then PT 1x/wk", ["30x2/week to 2027-06-01", "? no-minutes: PT 1x/wk"]],
  ])("%s", (text, read) => expect(said(text)).toEqual(read));
});
