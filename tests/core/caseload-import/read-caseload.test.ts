import fc, { seeded } from "../../seeded-checks";
import { describe, expect, test } from "vitest";
import { readCaseload } from "../../../lib/core/caseload-import/read-caseload";
import { withColumn } from "../../../lib/core/caseload-import/doubt-column";

describe("a caseload list", () => {
  test("reads a table of separated values; the names are gone", () => {
    const reading = readCaseload(
      [
        "OT Caseload,,,,",
        "Student,Gr,Teacher,Service Minutes,Annual Review,Goals",
        '"Okonjo, Amara",02,Kessler,30 min 2x/week pull-out,5/11/2027,"1. Amara will zip her coat.\n2. Amara will write her name."',
        '"Adams, Olu",K,Pell,20-30 min weekly,6/1/2027,',
        '"Okonjo, Amara",05,Stroud,15 min/month consult,1/8/2027,',
        "Total: 3,,,,",
      ].join("\n"),
    );
    expect(reading.students).toMatchObject([
      {
        code: "AO",
        className: "Kessler",
        grade: "2",
        services: [{ discipline: "OT", minutes: 30, times: 2, per: "week", setting: "out-of-class" }],
        goals: ["___ will zip her coat.", "___ will write her name."],
        reviewDate: "2027-05-11",
      },
      { code: "OA", grade: "K", services: [] },
      { code: "AO2", className: "Stroud", services: [{ minutes: 15, times: 1, per: "month", setting: "consult" }] },
    ]);
    expect(reading.notUnderstood).toEqual([
      { line: 5, column: "Service Minutes", text: "20-30 min weekly", why: "range", code: "OA" },
    ]);
    expect(JSON.stringify(reading)).not.toMatch(/Amara|Okonjo|Adams|Olu\b/);
  });

  test("joins the rows of one child, and what stands in several columns", () => {
    const { students } = readCaseload(
      "Student\tGr\tClassroom\tGrid A (consult)\tGrid B (in class)\nPelkey, Teddy\t3\tGrady\t1x15/mo\t1x20/5 days\nAbbott, Wren\tK\tSorrell\t1x15/mo\t\n",
    );
    expect(students[0]!.services).toMatchObject([
      { minutes: 15, per: "month", setting: "consult" },
      { minutes: 20, per: "week", setting: "in-class" },
    ]);
    expect(students).toHaveLength(2);
  });

  test("reads merged classes, shorthand and weekly times, and leaves out who has left", () => {
    const { students, notUnderstood } = readCaseload(
      "OT caseload\nTeacher\tStudent\tGr\tOT min\twhere\tGoals\tAR\tnotes\nMs. Ortiz Rm 12\tJalen M.\tK\t2x30\tPO\tzipper; cut on line\t1/14/26\t\n\tSadie P.\tK\t30 wkly\tPI\t\t5/6/26\t\n\tHugo T.\tK\t2x\tPO\t\t3/19/26\task\nDunn\tBryce L.\t2\t30 min/wk\tPO\t\t\tEXITED 9/10\n",
    );
    expect(students).toMatchObject([
      {
        className: "Ms. Ortiz Rm 12",
        services: [{ discipline: "OT", minutes: 30, times: 2, per: "week", setting: "out-of-class" }],
        goals: ["zipper", "cut on line"],
      },
      { className: "Ms. Ortiz Rm 12", services: [{ minutes: 30, times: 1, per: "week", setting: "in-class" }] },
      { className: "Ms. Ortiz Rm 12", services: [] },
    ]);
    expect(notUnderstood).toMatchObject([
      { why: "no-minutes", text: "2x" },
      { why: "has-left", text: "BL: EXITED 9/10" },
    ]);
  });

  test("takes 2x30 for weekly only where the list counts by the week", () => {
    const list = (other: string): string => `Student,Gr,OT\nJalen M.,K,2x30\nAda P.,1,${other}\nIvo Q.,2,15 min/mo\n`;
    expect(readCaseload(list("30 min/wk")).students[0]!.services).toMatchObject([{ times: 2, per: "week" }]);
    expect(readCaseload(list("60 min/mo")).students[0]!.services).toEqual([]);
  });

  test("gives the days of a row's own columns, written as programs write them", () => {
    const { students } = readCaseload(
      'studentName,grade,serviceType,setting,sessionMinutes,freq,freqPeriod,startDate,endDate,planReviewDate\n"ADEYEMI, TOBI",02,Speech/Language,Outside GenEd,20,2,Week,2025-08-25,2026-05-29,2026-02-12\n',
    );
    expect(students).toMatchObject([
      { reviewDate: "2026-02-12", services: [{ minutes: 20, times: 2, from: "2025-08-25", to: "2026-05-29" }] },
    ]);
  });

  test("reads goals below a row of bars, and children in one cell", () => {
    const barred = readCaseload(
      "PHYSICAL THERAPY\nGr | Student | Room | PT | next annual\n---|---|---|---|---\nK | Arlo Binns | Rm 3 | 30 min 2x/week | 3/18/26\n  1. Arlo will go up and down the bus steps\n1 | Nell Roe | Rm 4 | 30 min/mo | 3/19/26\n",
    );
    expect(barred.students).toMatchObject([
      { goals: ["___ will go up and down the bus steps"], services: [{ discipline: "PT" }] },
      { goals: [] },
    ]);
    const shared = readCaseload('Teacher,Grade,Students,Service\nHahn,2,"Luis O., Ana B.",30 min 2x/wk\n');
    expect(shared.students.map(({ code }) => code)).toEqual(["LO", "AB"]);
  });

  test("reads students below headings of their classes; two of one name have two reviews", () => {
    const { students } = readCaseload(
      "Salón 7, Mr. Hartwell (2nd)\n  Valeria Nuño - 30 min 1x/week pull-out\n     Revisión anual: 12/2/2025\n  Jesús Paz - de vez en cuando\n  Valeria Nuño (la otra) - 30 min al mes\n     Revisión anual: 1/21/2026\n",
    );
    expect(students).toMatchObject([
      { code: "VN", className: "Salón 7, Mr. Hartwell", grade: "2", services: [{ per: "week" }] },
      { code: "JP", services: [] },
      { code: "VN2", services: [{ per: "month" }] },
    ]);
  });

  test("names lines with amounts that are nobody's, without names", () => {
    const { students, notUnderstood } = readCaseload(
      "Hello Priya,\nRm 22: group! Elena gets 1x45 min a week in class.\n",
    );
    expect(students).toEqual([]);
    expect(notUnderstood).toMatchObject([{ line: 2, why: "not-a-student" }]);
    expect(JSON.stringify(notUnderstood)).not.toContain("Elena");
  });

  test("reads a list in a document, line by line", () => {
    const { students, notUnderstood } = readCaseload(
      "PT caseload\n\n1. Rivera, Mateo, gr 2, Mrs. Okafor, 2 x 30 min/wk pull-out, AR 3/14/27\n2. Bell, Harriet, K, Miss Eldredge, wait for eval\n",
    );
    expect(students).toMatchObject([
      {
        code: "MR",
        grade: "2",
        className: "Mrs. Okafor",
        services: [{ discipline: "PT", minutes: 30, times: 2 }],
        reviewDate: "2027-03-14",
      },
      { code: "HB", grade: "K", className: "Miss Eldredge", services: [] },
    ]);
    expect(notUnderstood).toMatchObject([{ line: 4, text: "wait for eval" }]);
  });

  test.each([
    ["a code", "JR", "Jacob will zip his coat. Jacob's bag is on Jacob’s hook."],
    ["a name in small letters", "jacob ruiz-lane", "jacob will zip his coat; Ruiz hangs up JACOB's bag, Lane helps."],
    ["a name in capitals", "RUIZ, JACOB", "With help, Jacob zips his coat."],
  ])("keeps no name of the child in the goals of a list with %s", (_what, written, goal) => {
    const { students } = readCaseload(
      `Student,Gr,Service Minutes,Goals\n"${written}",2,30 min 2x/week,"${goal}"\n"AM",1,30 min weekly,"Will zip a coat."`,
    );
    expect(students).toHaveLength(2);
    expect(students[0]!.goals.join(" ")).toContain("his coat");
    expect(students[0]!.goals.join(" ")).not.toMatch(/jacob|ruiz|lane/i);
  });

  test("keeps the words of goals that are names too", () => {
    const { students } = readCaseload(
      `Student,Gr,Service Minutes,Goals\n"will long",2,30 min 2x/week,"He will draw a long line."\n"AM",1,30 min weekly,"Will zip a coat."`,
    );
    expect(students.map(({ goals }) => goals)).toEqual([["He will draw a long line."], ["Will zip a coat."]]);
  });

  test("reads nothing, and fails at nothing, in any text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: "binary" }), (text) => {
        expect(readCaseload(text).students.every(({ code }) => code !== "")).toBe(true);
      }),
      seeded(15, 300),
    );
  });
});

test("a table without a head: a whole name is the student, never a class, and is in nothing that is given", () => {
  const reading = readCaseload(
    [
      "10442\tXiong, Pa Kou\t2\tLindgren\tSLP\t3 x monthly 20 min in gen ed classroom\tNov. 24, 2025",
      "10518\tSorensen, Gunnar\t4\tAchebe\tSLP\t25 min/wk, speech rm\tFeb. 9, 2026",
      "10520\tWarsame, Hodan\tK\tTofte\tSLP\t15 min 3x/wk\tApr. 1, 2026",
      "10533\tOlufsen, Birk\t3\tAchebe\tDAPE\t30 min 2x/wk\t",
    ].join("\n"),
  );
  expect(reading.students).toMatchObject([
    { code: "PX", className: "Lindgren", grade: "2", services: [{ discipline: "SLP", minutes: 20, times: 3 }] },
    { code: "GS", className: "Achebe", grade: "4", services: [{ minutes: 25, per: "week", setting: "out-of-class" }] },
    { code: "HW", className: "Tofte", grade: "K", services: [{ minutes: 15, times: 3 }] },
  ]);
  expect(JSON.stringify(reading)).not.toMatch(/Xiong|Sorensen|Warsame|Olufsen/);
});

test("a table without a head: birthdays are no reviews, the days of one year beside them are", () => {
  const reading = readCaseload(
    [
      "Ibarra, Noa\t2/3/2016\t4\tQuill\t30 min 2x/wk\t3/14/2027",
      "Petty, Orson\t11/20/2018\t2\tQuill\t20 min weekly\t1/9/2027",
      "Szabo, Lena\t7/7/2017\t3\tMarsh\t45 min/month\t11/2/2026",
      "Unger, Theo\t5/30/2015\t5\tMarsh\t15 min 3x/wk\t5/28/2027",
    ].join("\n"),
  );
  expect(reading.students.map(({ code, reviewDate }) => [code, reviewDate])).toEqual([
    ["NI", "2027-03-14"],
    ["OP", "2027-01-09"],
    ["LS", "2026-11-02"],
    ["TU", "2027-05-28"],
  ]);
});

test("an export with cells of several lines in quotes, and days without marks between", () => {
  const reading = readCaseload(
    [
      "STUDENT_NUMBER,LASTFIRST,GRADE_LEVEL,HOME_ROOM,RELATED_SERVICES,IEP_END_DATE",
      '90211,"Alston, Demetria J",0,Burgess,"Occupational Therapy: 4 sessions per month, 30 min\nSpeech-Language: 2 sessions per week, 30 min",20260313',
      '90377,"Caudle, Jaxon Ray",6,Ferrell,"Specialized Instruction: 5 sessions per week, 45 min\nOccupational Therapy: 2 sessions per month, 30 min",20251121',
    ].join("\n"),
  );
  expect(reading.students).toMatchObject([
    { code: "DA", className: "Burgess", grade: "K", reviewDate: "2026-03-13", services: [{ times: 4 }, { times: 2 }] },
    { code: "JC", grade: "6", services: [{ discipline: "OT", minutes: 30, times: 2, per: "month" }] },
  ]);
  expect(reading.students[1]!.services).toHaveLength(1);
});

test("a comma cuts no step from its amount in a list without a head, and the name is in no condition", () => {
  const { students, notUnderstood } = readCaseload(
    [
      "Theo Lark, 3rd, Ms. Hart, OT 30 min 2x/wk until 2/1/2027, then 1x/wk",
      "Ivo Penn, 3rd, Ms. Hart, OT 30 min 2x/wk, drops to 1x/wk when Ivo zips alone",
      "Zoe Mint, 1st, Ms. Hart, OT 60 min/wk; once goal 1 is met, 30 min/wk",
      "Ode Pell, 1st, Ms. Hart, OT 30 min 1x/wk, reduced to 15 min consult monthly upon mastery",
    ].join("\n"),
  );
  expect(notUnderstood).toEqual([]);
  expect(students.map(({ code, services, goals }) => [code, goals, services])).toMatchObject([
    [
      "TL",
      [],
      [
        { times: 2, to: "2027-02-01" },
        { minutes: 30, times: 1, from: "2027-02-02" },
      ],
    ],
    ["IP", [], [{ times: 2 }, { minutes: 30, times: 1, condition: "when ___ zips alone" }]],
    ["ZM", [], [{ minutes: 60 }, { minutes: 30, condition: "once goal 1 is met" }]],
    [
      "OP",
      [],
      [
        { times: 1, per: "week" },
        { minutes: 15, setting: "consult", condition: "upon mastery" },
      ],
    ],
  ]);
});

test("a goal that begins with a condition stays a goal in a list without a head", () => {
  const { students } = readCaseload(
    [
      'Ava Chen,3,OT 30 min 2x/wk,"When given a visual model, Ava will copy three sentences"',
      'Bo Dane,3,OT 30 min 2x/wk,"Go to the board and write 3 letters"',
      'Cy Enn,2,OT 30 min 2x/wk,"If asked, Cy zips his coat"',
      'Di Fox,1,OT 30 min 2x/wk,"Upon request Di will cut a line"',
      'Ed Gale,1,OT 30 min 2x/wk,"Si se le pide, Ed cortará una línea"',
    ].join("\n"),
  );
  expect(students.map(({ goals, services }) => [goals.length, services])).toMatchObject(
    students.map(() => [1, [{ minutes: 30, times: 2 }]]),
  );
  expect(students[0]!.services[0]).not.toHaveProperty("condition");
});

test("a condition keeps its amount where commas cut a row without a head", () => {
  const { students } = readCaseload(
    [
      "Theo Lark, 3rd, Ms. Hart, OT 30 min 2x/wk until 2/1/2027, then 1x/wk",
      "Ivo Penn, 3rd, Ms. Hart, OT 30 min 2x/wk, until goal 2 is met, then 1x/wk",
      "Zoe Mint, 1st, Ms. Hart, OT 60 min/wk, once goal 1 is met, 30 min/wk",
      "Ode Pell, 1st, Ms. Hart, OT 30 min 1x/wk, drops to 1x/mo upon mastery",
    ].join("\n"),
  );
  expect(students.map(({ services }) => services.map(({ condition }) => condition))).toEqual([
    [undefined, undefined],
    [undefined, "once goal 2 is met"],
    [undefined, "once goal 1 is met"],
    [undefined, "upon mastery"],
  ]);
});

test("the condition of another row comes without its name", () => {
  const { students } = readCaseload(
    [
      "Student\tService\tMinutes",
      "Osric Vane\tOT\t30 min 2x/wk, drops to 1x/wk when Osric zips alone",
      "Nia Bold\tOT\tsame as Osric",
      "Vane, Ty\tOT\t30 min 2x/wk, drops to 1x/wk when Teddy meets goal 1",
    ].join("\n"),
  );
  expect(students.map(({ services }) => services[1]?.condition)).toEqual([
    "when ___ zips alone",
    "when ___ zips alone",
    "when ___ meets goal 1",
  ]);
});

test("nothing is copied from a student who has left, and what else is unclear in the row is still asked", () => {
  const { students, notUnderstood } = readCaseload(
    [
      "Student\tService\tMinutes\tNotes",
      "Osric Vane\tOT\t30 min 2x/wk\tmoved to Quincy 9/4",
      "Nia Bold\tOT\tsame as Osric\t",
      "Ty Marsh\tOT\t30 min 1x/wk\t",
    ].join("\n"),
  );
  expect(students.find(({ code }) => code === "NB")?.services ?? []).toEqual([]);
  expect(notUnderstood.map(({ line }) => line)).toContain(3);
});

test("minutes at the end of a goal are asked about, with the goal, and those of the goal itself are not", () => {
  const { students, notUnderstood } = readCaseload(
    [
      "Student,Service,Goal",
      "Osric Vane,OT,Osric will cut on a line - 2x20",
      "Theo Lark,OT,Theo will type a sentence - 2x20/wk",
      "Ivo Penn,OT 30 min weekly,Ivo will zip his coat - 30 min 2x/week",
      "Zoe Mint,OT 30 min weekly,Zoe will attend for 10 minutes a day in 4 of 5 trials",
      "Ode Pell,OT 30 min weekly,Ode will hop 2x20 feet",
    ].join("\n"),
  );
  expect(students.map(({ goals }) => goals.length)).toEqual([1, 1, 1, 1, 1]);
  const asked = notUnderstood.filter(({ why }) => why !== "no-amount");
  expect(asked).toEqual([
    { line: 2, text: "___ will cut on a line - 2x20", why: "no-period", code: "OV" },
    { line: 3, text: "___ will type a sentence - 2x20/wk", why: "not-sure-granted", code: "TL" },
    { line: 4, text: "___ will zip his coat - 30 min 2x/week", why: "not-sure-granted", code: "IP" },
  ]);
});

test("a cell that was not understood has its line and its column: the head, or the number where there is none", () => {
  const rows = [
    '"Okonjo, Amara",02,Kessler,OT 30 min 2x/week,5/11/2027',
    '"Adams, Olu",K,Pell,OT 20-30 min weekly,6/1/2027',
    '"Ruiz, Ana",3,Pell,OT 30 min 1x/week,6/2/2027',
    '"Lee, Sam",1,Pell,OT 30 min 1x/week,6/3/2027',
  ];
  const placesOf = (list: string[]) =>
    readCaseload(list.join("\n")).notUnderstood.map(({ line, column, why }) => [line, column, why]);
  const faulty = rows.with(2, '"Ruiz, Ana",ninth?,Pell,OT 30 min 1x/week,soon');
  expect(placesOf(["Student,Grade,Teacher,Minutes,Annual review", ...faulty])).toEqual([
    [3, "Minutes", "range"],
    [4, "Grade", "not-a-grade"],
    [4, "Annual review", "not-a-date"],
  ]);
  const days = ["Ruiz, Ana", "11/12/25", "11/12/25"];
  const dated = { columns: ["name" as const, undefined, "review" as const], heads: ["Student", "Note", "IEP date"] };
  expect(withColumn({ line: 2, text: "11/12/25", why: "which-date" }, days, dated).column).toBe("IEP date");
  const doubt = { line: 2, text: "20-30 min", why: "range" as const };
  const cells = ["Adams, Olu", "20-30 min"];
  const guessed = { columns: ["name" as const, undefined], heads: ["Student", "Amount"], isGuessed: true };
  expect(withColumn(doubt, cells, guessed).column).toBe(2);
  expect(withColumn({ ...doubt, why: "no-services" }, cells, guessed)).not.toHaveProperty("column");
});
