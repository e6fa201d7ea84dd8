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
  readCaseload(lines.join("\n")).notUnderstood.map(({ line, text, why }) => `${line} ${why} ${text}`);

describe("columns by what stands in them", () => {
  it("finds names, classes, places and lengths of a clock under heads that are not known", () => {
    const rows = [
      "Lincoln - OT\t\t\t\t\t\t",
      "Person\tFlock\tGr\tDirect\tConsult\tWherever\tAnnual",
      "Amara Osei\tFlock Hoffman\tK\t1:30/wk\t\tpush in\tJan 9 2026",
      "Beck Lindholm\tFlock Hoffman\tK\t:30 2x/wk\t:15/mo\tgym\tMar 20 2026",
      "Camila Duarte\tFlock Tran\t2\t45/trimester\t\tpull out\tNov. 3, 2025",
      "Dev Ragan\tFlock Tran\t2\t1:00\t\tpull out\tNov. 3, 2025",
    ];
    expect(read(...rows)).toEqual([
      "AO | Flock Hoffman | K | OT 90x1 week in-class | 2026-01-09",
      "BL | Flock Hoffman | K | OT 30x2 week out-of-class + OT 15x1 month consult | 2026-03-20",
      "CD | Flock Tran | 2 | OT 45x1 trimester out-of-class | 2025-11-03",
      "DR | Flock Tran | 2 |  | 2025-11-03",
    ]);
    expect(asked(...rows)).toEqual(["6 no-period 1:00"]);
  });

  it("finds the period in a column of its own, whatever its head is, and takes no group size for a class", () => {
    const head = "Student,Grade,Service,Ind/Grp,Minutes,Delivered,Location,Next Annual Review";
    expect(
      read(
        head,
        '"Abasolo, Rey",2,415 Language and speech,Grp,30 min x 2 Totaling: 60 min,Weekly,Speech room,02/17/2026',
        '"Chhim, Sok",K,450 Occupational therapy,Ind,15 min x 1 Totaling: 15 min,Monthly,Regular classroom,05/04/2026',
        '"Dorn, Alma",K,450 Occupational therapy,Consult,20 min x 1,Monthly,Regular classroom,05/04/2026',
        '"Evers, Bo",K,450 Occupational therapy,Grp,20 min x 1 Totaling: 20 min,Monthly,Regular classroom,05/04/2026',
      ),
    ).toEqual([
      "RA |  | 2 | SLP 30x2 week out-of-class | 2026-02-17",
      "SC |  | K | OT 15x1 month in-class | 2026-05-04",
      "AD |  | K | OT 20x1 month consult | 2026-05-04",
      "BE |  | K | OT 20x1 month in-class | 2026-05-04",
    ]);
  });

  it("cuts a column that holds a grade and a room, and reads what its heads say of numbers and short words", () => {
    expect(
      read(
        "SLP caseload\t\t\t\t",
        "Student\tGr/Rm\tMPW\tPO/PI\tIEP exp",
        "Okafor, Chidi\t3/214\t60\tPO\t11/04/25",
        "Brown, Kari\tK/101\t30 + 30\tPO + PI\t06/11/26",
        "Rosario, Angel\t5/310\t30 MPM\tconsult\t12/17/25",
        "Wash, Dre\t8/22\t30 every other wk\tPO\t10/30/25",
      ),
    ).toEqual([
      "CO | 214 | 3 | SLP 60x1 week out-of-class | 2025-11-04",
      "KB | 101 | K | SLP 30x1 week out-of-class + SLP 30x1 week in-class | 2026-06-11",
      "AR | 310 | 5 | SLP 30x1 month consult | 2025-12-17",
      "DW | 22 | 8 | SLP 30x1 week 1/2 out-of-class | 2025-10-30",
    ]);
  });

  it("takes of several dates in a cell the one of the annual review, and shares of sessions for two services", () => {
    expect(
      read(
        "Child\tClass\tSpeech\t6-mo / annual",
        "M.A.\tLadybugs\t4 x 15 wk: 2 embedded, 2 pull-out\tannual 12/4/2025",
        "B-14\tLadybugs\t60 min/mo pull-out\t6-mo 11/10/2025, annual 5/11/2026",
      ),
    ).toEqual([
      "MA | Ladybugs |  | SLP 15x2 week in-class + SLP 15x2 week out-of-class | 2025-12-04",
      "B-14 | Ladybugs |  | SLP 60x1 month out-of-class | 2026-05-11",
    ]);
  });

  it("copies what 'ditto' stands below, and names a review date that is only a question mark", () => {
    const rows = [
      "Student,Gr,Teacher,OT min,Annual review",
      '"Fontaine, Jude",2,Mrs. Dufresne,2 x 20/wk push in,5/18/26',
      '"Gomes, Ari",2,Mrs. Dufresne,ditto,?',
    ];
    expect(read(...rows)[1]).toBe("AG | Mrs. Dufresne | 2 | OT 20x2 week in-class | ");
    expect(asked(...rows)).toEqual(["3 not-a-date ?"]);
  });

  it("leaves out and names a student who has left, and only the service that has ended of one who stays", () => {
    const rows = [
      "Student,Gr,Teacher,Services",
      '"Ingle, Macy",5,Tsosie,"Occupational Therapy: 2x/mo, 20 min - EXITED OT 10/2\nSpeech: 2x/wk, 25 min, pull-out"',
      '"Keyes, Lou",4,Tsosie,exited 9/12/25',
    ];
    expect(read(...rows)).toEqual(["MI | Tsosie | 5 | SLP 25x2 week out-of-class | "]);
    expect(asked(...rows)).toEqual([
      "2 service-ended MI: Occupational Therapy: 2x/mo, 20 min - EXITED OT 10/2",
      "4 has-left LK: exited 9/12/25",
    ]);
  });
});

describe("lists in lines", () => {
  it("reads several students in a line, each with own minutes", () => {
    expect(
      read(
        "Emma J. (2nd, Lee) OT 30x2 wk; Liam K. (K, Ortiz) PT 120 MPW C; Zoe M 3rd Ruiz SLP 30/wk C, OT 2 x 30 month",
      ),
    ).toEqual([
      "EJ | Lee | 2 | OT 30x2 week | ",
      "LK | Ortiz | K | PT 120x1 week | ",
      "ZM | Ruiz | 3 | SLP 30x1 week consult + OT 30x2 month | ",
    ]);
  });

  it("reads sentences by day, two children named together, and a date without a word for the review", () => {
    const rows = [
      "PT list for the two buildings",
      "MONDAYS - Harlow Elementary (50 min from the office!)",
      "- Wyatt Brand, 2nd, Mrs. Oakes. 30 min 2x/month, pull him out, the gym is free at 9:15. Annual 11/18/25.",
      "- Josie Tveit, K (Ms. Renner). 20 minutes weekly, push-in during PE. IEP due Feb 3, 2026. Goal: hop 3 times.",
      "- Caleb Ree and",
      "- Colton Ree (twins, both 4th, Mr. Hauge): 60 min per month each. Caleb in the therapy room, Colton in class.",
      "WEDNESDAYS - Milnor Middle",
      "- D. Cloud, 7th, homeroom Pfeiffer. Consult only, 15 min per quarter with the PE teacher. 4/30/26",
      "- Gus (name is on the folder), 3rd, Ms. Kolb. 20 min when I'm there. Annual sometime in spring",
      "- Lena Fetzer, 11th - dismissed last May",
      "Lunch is 11:40, 25 min.",
    ];
    expect(read(...rows)).toEqual([
      "WB | Mrs. Oakes | 2 | PT 30x2 month out-of-class | 2025-11-18",
      "JT | Ms. Renner | K | PT 20x1 week in-class | 2026-02-03",
      "CR | Mr. Hauge | 4 | PT 60x1 month out-of-class | ",
      "CR2 | Mr. Hauge | 4 | PT 60x1 month in-class | ",
      "DC | Pfeiffer | 7 | PT 15x1 quarter consult | 2026-04-30",
      "G | Ms. Kolb | 3 |  | ",
    ]);
    expect(readCaseload(rows.join("\n")).students.map(({ siteName }) => siteName)).toEqual([
      ...Array<string>(4).fill("Harlow Elementary"),
      ...Array<string>(2).fill("Milnor Middle"),
    ]);
    expect(asked(...rows)).toEqual([
      "9 no-amount name is on the folder",
      "9 no-period 20 min when I'm there",
      "9 not-a-date Annual sometime in spring",
      "10 has-left LF: dismissed last May",
      "11 not-a-student ___ is 11:40, 25 min.",
    ]);
  });

  it("gives a twin what the one above has, and no name of a student as a class", () => {
    expect(
      read("PT", " MaHe  lifeskills  5th  :30 /wk in class   IEP 3/4/26", " ToHe (twin, same everything)"),
    ).toEqual(["MaHe |  | 5 | PT 30x1 week in-class | 2026-03-04", "ToHe |  | 5 | PT 30x1 week in-class | 2026-03-04"]);
  });

  it("keeps what a student has of her own beside 'same', and copies services alone for 'same minutes'", () => {
    const above = ["PT caseload", "Isa Mora, 1st, Ms. Dao, 2x20/wk push-in, annual 2/9/27"];
    expect(
      read(
        ...above,
        "Leo Park, 5th, Mr. Finn, same minutes, annual 6/3/27",
        "Eli Mora, Mr. Finn, same as her twin, annual 6/3/27",
        "Rae Quist, same services",
        "Ian Stone, 3rd",
        "  same minutes",
      ),
    ).toEqual([
      "IM | Ms. Dao | 1 | PT 20x2 week in-class | 2027-02-09",
      "LP | Mr. Finn | 5 | PT 20x2 week in-class | 2027-06-03",
      "EM | Mr. Finn | 5 | PT 20x2 week in-class | 2027-06-03",
      "RQ |  |  | PT 20x2 week in-class | ",
      "IS |  | 3 | PT 20x2 week in-class | ",
    ]);
    expect(asked(...above, "Leo Park, 5th, Mr. Finn, same minutes")).toEqual([]);
  });

  it("asks where 'same' stands beside other minutes of that service, and keeps the student's own", () => {
    const rows = [
      "Isa Mora, 1st, Ms. Dao, PT 2x20/wk, SLP 1x30/wk",
      "Leo Park, 5th, Mr. Finn, same minutes, PT 1x45/month",
    ];
    expect(read(...rows)[1]).toBe("LP | Mr. Finn | 5 | PT 45x1 month + SLP 30x1 week | ");
    expect(asked(...rows)).toEqual(["2 contradiction same minutes"]);
  });

  it("asks about minutes until a month of which nobody says the year", () => {
    const rows = [
      "Student,Gr,Teacher,SLP,IEP End",
      '"Keane, Dec",5,Mr. Sab,"1x30/wk thru Jan, then 1x30 every other wk",3/26/26',
    ];
    expect(read(...rows)).toEqual(["DK | Mr. Sab | 5 |  | 2026-03-26"]);
    expect(asked(...rows)[0]).toMatch(/^2 unclear-period/);
  });

  it("reads the list's own legend, and where everything is that says nothing else", () => {
    expect(
      read(
        "OT caseload. Unless noted, services are in the OT room. B = push-in",
        "Emma J., 2nd, Lee, 2x30/wk",
        "Liam K., 1st, Ortiz, 1x30/wk B",
      ),
    ).toEqual(["EJ | Lee | 2 | OT 30x2 week out-of-class | ", "LK | Ortiz | 1 | OT 30x1 week in-class | "]);
  });

  it("takes no discipline for a student, and two labels in a line for two", () => {
    expect(
      read(
        "Student: Ava Chen",
        "Grade: 2   Teacher: Lee",
        "OT: 30 min 2x/wk in class",
        "Annual review: 3/4/26",
        "",
        "Student: Ben Diaz",
        "Grade: K   Teacher: Ortiz",
        "SLP: 20 min, 3 times a month, speech room",
      ),
    ).toEqual(["AC | Lee | 2 | OT 30x2 week in-class | 2026-03-04", "BD | Ortiz | K | SLP 20x3 month out-of-class | "]);
  });

  it("gives nobody the minutes of the next line, whatever is between its fields", () => {
    expect(
      read(
        "Cam Fox (5th grade, Mr. Hall) 120 MPW pull-out PT, due 11/2/25",
        "Dee Gray / 3rd / Lee / OT 1:30/wk / AR 12/12/25",
      ),
    ).toEqual([
      "CF | Mr. Hall | 5 | PT 120x1 week out-of-class | 2025-11-02",
      "DG | Lee | 3 | OT 90x1 week | 2025-12-12",
    ]);
  });

  it("reads students below classes, and names a review of no year", () => {
    const rows = [
      "Ms. Lee's class",
      "Ava C. – OT 30 min/wk small group – AR 3/4",
      "Room 12",
      "Cam F. – PT consult 1x/quarter 30 min",
    ];
    expect(read(...rows)).toEqual([
      "AC | Ms. Lee's class |  | OT 30x1 week | ",
      "CF | Room 12 |  | PT 30x1 quarter consult | ",
    ]);
    expect(asked(...rows)).toEqual(["2 not-a-date AR 3/4"]);
  });
});

describe("tables by their cells alone", () => {
  const TABLE = [
    "Ava Chen,2,Lee,OT,2x30/wk,push-in,3/4/26",
    "Ben Diaz,K,Ortiz,OT,1x30/wk,pull-out,5/6/26",
    "Cam Fox,5,Hall,PT,1x45/wk,gym,11/2/25",
    "Dee Gray,3,Lee,SLP,2x20/wk,class,12/12/25",
  ].map((line, i) => `${i + 1},${line}`.replaceAll(",", "\t"));

  it("takes names for students, never for classes, and the rows' numbers for nothing", () => {
    expect(read(...TABLE)).toEqual([
      "AC | Lee | 2 | OT 30x2 week in-class | 2026-03-04",
      "BD | Ortiz | K | OT 30x1 week out-of-class | 2026-05-06",
      "CF | Hall | 5 | PT 45x1 week out-of-class | 2025-11-02",
      "DG | Lee | 3 | SLP 20x2 week in-class | 2025-12-12",
    ]);
    expect(JSON.stringify(readCaseload(TABLE.join("\n")))).not.toMatch(/Ava|Chen|Diaz|Cam|Gray/);
  });

  it("takes the last of an IEP's days for the review, and none of them for the services", () => {
    const rows = [
      "Student Name,Grade,Homeroom Teacher,IEP Dates,Related Service,Frequency,Svc Beg Dt,Svc End Dt",
      '"Nguyen, Em",4,Mrs. Barnes,10/14/2025 - 10/13/2026,Occupational Therapy,30 min 2x/week,,',
      '"Ortiz, Leo",3,Mr. Webb,1/9/2026 - 1/8/2027,Occupational Therapy,30 min 2x/week,1/12/2026,6/5/2026',
    ];
    expect(read(...rows).map((line) => line.slice(-10))).toEqual(["2026-10-13", "2027-01-08"]);
    expect(
      readCaseload(rows.join("\n")).students.map(({ services }) => services.map(({ from, to }) => [from, to])),
    ).toEqual([[[null, null]], [["2026-01-12", "2026-06-05"]]]);
  });

  it("reads the columns of each discipline by themselves", () => {
    expect(
      read(
        "Last Name,First Name,Grd,Tchr,OT Min,OT Freq,OT Loc,PT Min,PT Freq,PT Loc,Annual",
        "Alvarez,Nina,3,Park,30,2x week,Push in,20,1x week,Gym,2/14/26",
        "Boone,Theo,K,Boyd,20,weekly,Pull out,,,,5/1/26",
      ),
    ).toEqual([
      "NA | Park | 3 | OT 30x2 week in-class + PT 20x1 week out-of-class | 2026-02-14",
      "TB | Boyd | K | OT 20x1 week out-of-class | 2026-05-01",
    ]);
  });

  it("takes no school and no grade above students for a student", () => {
    const rows = [
      "OT list",
      "Lincoln Elementary",
      "Nina A, 3rd grade, Ms. Park - 30 minutes twice a week, pull out. Annual 2/14/26.",
      "Maple Middle",
      "Lila W, 7th, homeroom Grant - consult 15 min/month. Annual 10/9/25.",
    ];
    expect(read(...rows)).toEqual([
      "NA | Ms. Park | 3 | OT 30x2 week out-of-class | 2026-02-14",
      "LW | Grant | 7 | OT 15x1 month consult | 2025-10-09",
    ]);
    expect(
      read("OT caseload", "Grade K", "Nina A. (Park) 2x30/wk PI", "Grade 3", "Ivy C. (Grant) 15 min/mo C"),
    ).toEqual(["NA | Park | K | OT 30x2 week in-class | ", "IC | Grant | 3 | OT 15x1 month consult | "]);
  });
});
