import { describe, expect, it } from "vitest";
import { readCaseload } from "../../../lib/core/caseload-import/read-caseload";
import type { ListedStudent } from "../../../lib/core/caseload-import/caseload-reading";

const short = ({ code, className, grade, services, reviewDate }: ListedStudent): string =>
  [
    code,
    className,
    grade,
    services
      .map(({ discipline, minutes, times, per, of, setting }) =>
        [discipline, `${minutes}x${times}`, per, of && `${of.weeks}/${of.outOf}`, setting].filter(Boolean).join(" "),
      )
      .join(" + "),
    reviewDate,
  ].join(" | ");
const read = (...lines: string[]): string[] => readCaseload(lines.join("\n")).students.map((one) => short(one));
const asked = (...lines: string[]): string[] =>
  readCaseload(lines.join("\n")).notUnderstood.map(({ line, why }) => `${line} ${why}`);

describe("the whole list shows where its students begin", () => {
  it("finds them after times of day, in the school year that the list names", () => {
    const week = [
      "My week, SY 2026-27 (all OT)",
      "",
      "** MON - Alder Elem **",
      "8:15   Rosa K. - Ibarra, 2nd - 30x2/wk, OT room.  IEP 11/4",
      "9:00   Tim S. - Pohl, K - 20x1/wk, in classroom. IEP 3/19",
      "9:30   Uwe V. - Pohl, K - same as Tim. IEP 4/28",
      "10:15  lunch",
      "",
      "** TUE - Birch MS **",
      "9:10   Wanda Crane - 7th, Resource (Ms. Otto) - 30 min 3x/mo, pull out. IEP 2/24",
      "9:40   Rosa K. - 2nd session of the two",
    ];
    expect(read(...week)).toEqual([
      "RK | Ibarra | 2 | OT 30x2 week out-of-class | 2026-11-04",
      "TS | Pohl | K | OT 20x1 week in-class | 2027-03-19",
      "UV | Pohl | K | OT 20x1 week in-class | 2027-04-28",
      "WC | Resource (Ms. Otto) | 7 | OT 30x3 month out-of-class | 2027-02-24",
    ]);
  });

  it("takes single names where most lines of their kind begin with one", () => {
    expect(
      read(
        "PT, Alder      in = their room, out = my room",
        "",
        "Ibarra 3rd",
        "  KB  2x20 wk out",
        "  Rosa  1x30 wk in",
        "",
        "Life skills/Otto",
        "  Pia Q (5th) 3x20 wk in",
        "  Dora (4th) 2x30 wk out + c 10/mo",
        "",
        "c = consult w/ tchr",
      ),
    ).toEqual([
      "KB | Ibarra | 3 | PT 20x2 week out-of-class | ",
      "R | Ibarra | 3 | PT 30x1 week in-class | ",
      "PQ | Life skills/Otto | 5 | PT 20x3 week in-class | ",
      "D | Life skills/Otto | 4 | PT 30x2 week out-of-class + PT 10x1 month consult | ",
    ]);
  });

  it("reads whole sentences, each about one child or two", () => {
    expect(
      read(
        "Our therapy kids, school year 2026-2027",
        "",
        "Rosa Ndiaye (2nd, Mrs. Kolb) gets speech 30 minutes twice a week in the therapy room; her review is March 2.",
        "Uwe Blake in Mr. Yi's kindergarten has PT only, 20 minutes three times a month, out of class, due October 30.",
        "Wim Astor, a fifth grader with Ms. Dunn, sees the speech therapist every other week for 30 minutes, " +
          "and the OT just consults with the teacher, 30 minutes a trimester.",
        "Ola and Dag Keller, both first grade with Mrs. Raab, each get OT 30 minutes a week, pulled out.",
      ),
    ).toEqual([
      "RN | Mrs. Kolb | 2 | SLP 30x2 week out-of-class | 2027-03-02",
      "UB | Mr. Yi | K | PT 20x3 month out-of-class | 2026-10-30",
      "WA | Ms. Dunn | 5 | SLP 30x1 week 1/2 + OT 30x1 trimester consult | ",
      "OK | Mrs. Raab | 1 | OT 30x1 week out-of-class | ",
      "DK | Mrs. Raab | 1 | OT 30x1 week out-of-class | ",
    ]);
  });

  it("never gives the student above what is in the line of somebody whose name is not known", () => {
    const list = [
      "OT list",
      "Rosa Kolb, 2nd, Ms. Otto. 30 min 1x/wk",
      "Tim Pohl, 3rd, Ms. Otto. 30 min 1x/wk",
      "Uwe Vogt, 3rd, Ms. Otto. 30 min 1x/wk",
      "the new boy, 4th. 45 min 2x/wk",
    ];
    expect(read(...list).at(-1)).toBe("UV | Ms. Otto | 3 | OT 30x1 week | ");
    expect(asked(...list)).toEqual(["5 not-a-student"]);
  });

  it("keeps a second line about the student above with that student", () => {
    const [nolt] = read(
      "PT, Birch MS",
      "Rosa Nolt, 6th, Ms. Otto - 30 min 3x/month pull out.",
      "Rosa gets SLP too, 30 min 1x/wk",
      "Tim Pohl, 7th, Ms. Otto - 30 min 1x/month pull out.",
    );
    expect(nolt).toBe("RN | Ms. Otto | 6 | PT 30x3 month out-of-class + SLP 30x1 week | ");
  });

  it("reads goals below their student, and takes none of them for another one", () => {
    const list = readCaseload(
      [
        "Speech, Alder School",
        "Mrs. Kolb – 2nd Grade",
        "• Juna Oaks – 30 min, 2x/week, pull-out",
        "   1. Juna will say /s/ in sentences with 85% accuracy.",
        "   2. Juna will retell a story.",
        "• Tobi Renn – 30 min, 1x/week, pull-out",
        "   (no goal of speech)",
      ].join("\n"),
    );
    expect(list.students.map(({ code, goals }) => [code, goals.length])).toEqual([
      ["JO", 2],
      ["TR", 0],
    ]);
    expect(JSON.stringify(list)).not.toMatch(/Juna|Oaks|Tobi|Renn/);
  });
});

describe("nobody vanishes, and nothing goes to somebody else", () => {
  it("takes no discipline for all from the line of somebody who was not recognised, or from a later heading", () => {
    const list = [
      "Rosa Kolb 2x30/wk",
      "Tim Pohl 1x30/wk",
      "the new boy: 30 min/wk, dismissed from OT 9/1",
      "Uwe Yi 2x20/wk",
    ];
    expect(read(...list)).toEqual(["RK |  |  | 30x2 week | ", "TP |  |  | 30x1 week | ", "UY |  |  | 20x2 week | "]);
    expect(asked(...list)).toEqual(["3 not-a-student"]);
    expect(read("Rosa Kolb 2x30/wk", "Tim Pohl 1x30/wk", "", "PT", "Uwe Yi 2x20/wk")[0]).toBe(
      "RK |  |  | 30x2 week | ",
    );
  });

  it("reads a name that is also a word of lists", () => {
    const list = ["Rosa Kolb 2x30/wk OT", "Will Vogt: 30 min/wk OT", "Jan Yi 2x20/wk OT"];
    expect(read(...list).map((one) => one.slice(0, 2))).toEqual(["RK", "WV", "JY"]);
  });

  it("asks about minutes above the first student who was recognised, and about one who is not quite as another", () => {
    const list = [
      "This year I have Ava Lund in Ms. Pike's 2nd grade, 2x30 speech a week.",
      "Ben Ortiz is in the same class and gets 1x30/wk OT. His annual is 3/4/27.",
      "Dev Rao, 3rd, Mr. Toll, speech 30 weekly, OT 15 monthly consult.",
      "Ella Finch same minutes as Ben but pull out",
    ];
    expect(read(...list)).toEqual([
      "BO |  |  | OT 30x1 week | 2027-03-04",
      "DR | Mr. Toll | 3 | SLP 30x1 week + OT 15x1 month consult | ",
    ]);
    expect(asked(...list)).toEqual(["1 not-a-student", "4 no-amount"]);
    expect(JSON.stringify(readCaseload(list.join("\n")))).not.toMatch(/Ava|Lund/);
  });

  it("takes no letter of a place for a word of the legend", () => {
    const list = [
      "d = direct, c = consult, i/c in class, o/c out of class",
      "Rosa Kolb, 3rd, Ms. Otto: OT d 30x1/wk o/c",
    ];
    expect(read(...list, "Tim Pohl, 3rd, Ms. Otto: OT d 30x1/wk i/c").join()).not.toContain("consult");
  });

  it("ends the class of a student at a school below it, and takes no title of a list for a class", () => {
    const list = [
      "ALDER ELEMENTARY",
      "* Otto (2)",
      "   o  Tim P. 1x30 wk OT",
      "   o  Flo E. 1x30 wk OT",
      "BIRCH ELEMENTARY",
    ];
    expect(read(...list, "* Pike (3)", "   o  Gus F. 2x30 wk OT")).toEqual([
      "TP | Otto | 2 | OT 30x1 week | ",
      "FE | Otto | 2 | OT 30x1 week | ",
      "GF | Pike | 3 | OT 30x2 week | ",
    ]);
    expect(
      read("Lista de alumnos", "Rosa Kolb, 3.º, Sra. Ortiz, habla 2x30/sem", "Tim Pohl, 2.º, habla 1x30/sem"),
    ).toEqual(["RK | Sra. Ortiz | 3 | SLP 30x2 week | ", "TP |  | 2 | SLP 30x1 week | "]);
  });
});

describe("tables", () => {
  it("asks about a row that is not aligned, and reads the rows below it", () => {
    const report = [
      "Student      Gr  Service",
      "-----------  --  ----------------",
      "Kolb, Rosa   K   SLP 2x30/wk",
      "Pohl, Tim    1   OT 1x30/wk",
      "Christopherson, Maximilian 2 PT 1x30/wk",
      "Vogt, Uwe    3   SLP 1x30/wk",
    ];
    expect(read(...report)).toEqual([
      "RK |  | K | SLP 30x2 week | ",
      "TP |  | 1 | OT 30x1 week | ",
      "UV |  | 3 | SLP 30x1 week | ",
    ]);
    expect(asked(...report)).toEqual(["5 not-a-student"]);
    expect(JSON.stringify(readCaseload(report.join("\n")))).not.toMatch(/Christopherson|Maximilian/);
  });

  it("reads a report aligned with blanks below ruled heads, on each page", () => {
    const page = [
      "STUDENT            GR  TEACHER       SVC  MIN  FREQ      SETTING   NEXT ARD",
      "-----------------  --  ------------  ---  ---  --------  --------  ----------",
    ];
    expect(
      read(
        "ALDER ISD     RELATED SERVICES     PAGE 1",
        ...page,
        "KOLB, ROSA         02  OTTO          OT   30   1/WEEK    PULLOUT   03/26/2027",
        "                                     SP   20   4/9WKS    INCLASS",
        "",
        "ALDER ISD     RELATED SERVICES     PAGE 2",
        ...page,
        "POHL, TIM          KG  RAAB          PT   30   1/MONTH   CONSULT   04/23/2027",
      ),
    ).toEqual([
      "RK | OTTO | 2 | OT 30x1 week out-of-class + SLP 20x4 quarter in-class | 2027-03-26",
      "TP | RAAB | K | PT 30x1 month consult | 2027-04-23",
    ]);
  });

  it("reads columns for each discipline, named above them or in the first of them", () => {
    const rows = ["Kolb, Rosa\t1\tOtto\t30\t1\tOut\t\t\t", "Pohl, Tim\t2\tRaab\t20\t2\tIn\t15\t1\tCon"];
    const wanted = [
      "RK | Otto | 1 | OT 30x1 week out-of-class | ",
      "TP | Raab | 2 | OT 20x2 week in-class + PT 15x1 month consult | ",
    ];
    expect(read("\t\t\tOT\t\t\tPT\t\t", "Student\tGr\tHR\tmin\tx/wk\tset\tmin\tx/mo\tset", ...rows)).toEqual(wanted);
    expect(
      read("Student\tGr\tHR\tOT min\tx/wk\tset\tPT min\tx/wk\tset", ...rows).map((one) => one.replace("month", "week")),
    ).toEqual(wanted.map((one) => one.replace("month", "week")));
  });

  it("gives no student the discipline of a legend below the table", () => {
    const rows = [
      "Student,Gr,Svc,Min,Freq,Per",
      '"Kolb, Rosa",1,OT,30,1,W',
      '"Pohl, Tim",2,PT,30,2,M',
      '"Vogt, Uwe",3,CNSL,30,1,W',
      '"W=week M=month Y=year, SLT=speech-lang therapy, CNSL=counseling",,,,,',
    ];
    expect(read(...rows).slice(0, 2)).toEqual(["RK |  | 1 | OT 30x1 week | ", "TP |  | 2 | PT 30x2 month | "]);
    expect(read(...rows).join("\n")).not.toContain("SLP");
  });
});

describe("what has no label", () => {
  const goalsOf = (...lines: string[]): string[][] => readCaseload(lines.join("\n")).students.map(({ goals }) => goals);

  it("a sentence below a student that says what the student will do is a goal", () => {
    const list = [
      "Dev Rao, 3rd, Mr. Toll",
      "  OT 30 min 2x/week",
      "  Will write three sentences with spaces between words.",
      "  The student will cut along a curved line in 4 of 5 trials.",
      "Mia Tan, 2nd, Ms. Hahn",
      "  OT 30 min 1x/week",
      "  He will zip up his own coat in 4 of 5 mornings.",
    ];
    expect(goalsOf(...list)).toEqual([
      [
        "Will write three sentences with spaces between words.",
        "The student will cut along a curved line in 4 of 5 trials.",
      ],
      ["He will zip up his own coat in 4 of 5 mornings."],
    ]);
    expect(asked(...list)).toEqual([]);
  });

  it("what will become of a student is asked about and is no goal", () => {
    const list = ["Dev Rao, 3rd, Mr. Toll", "  OT 30 min 2x/week", "  Will be seen by the new therapist from May on."];
    expect(goalsOf(...list, "Mia Tan, 2nd, Ms. Hahn", "  OT 30 min weekly")).toEqual([[], []]);
    expect(asked(...list, "Mia Tan, 2nd, Ms. Hahn", "  OT 30 min weekly")).toEqual(["3 no-amount"]);
  });

  it("initials that are a title too begin a student where a number follows", () => {
    const list = ["Mr. Toll:", "DR 30 min/wk OT", "MT 20 min/wk OT", "", "Mrs. Okafor:", "AP 30 min/wk OT"];
    expect(read(...list)).toEqual([
      "DR | Mr. Toll |  | OT 30x1 week | ",
      "MT | Mr. Toll |  | OT 20x1 week | ",
      "AP | Mrs. Okafor |  | OT 30x1 week | ",
    ]);
  });

  it.each(["Mr. Toll:", "Mr. Toll", "Mr. Toll (3rd):", "Mr. Toll's class:"])("%s heads its students", (head) => {
    const own = ["Dev R - OT 2x30/wk", "Mia T - OT 1x20/wk", "", "Mrs. Okafor:", "Ana R - OT 2x30/wk"];
    const classes = readCaseload([head, ...own].join("\n")).students.map(({ className }) => className);
    expect(classes.map((one) => one?.replace(/['’]s class$/, ""))).toEqual(["Mr. Toll", "Mr. Toll", "Mrs. Okafor"]);
  });
});
