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
  it("takes no student with several services for the head of a list", () => {
    expect(
      read(
        "Rosa Pell, gr 4, OT 20 min/wk",
        "Ivo Adler, gr 2, OT 20 min/wk, PT 30 min/wk",
        "Uma Bell, gr 1, OT 20 min/wk, SLP 40 min/wk",
      ),
    ).toEqual([
      "RP |  | 4 | OT 20x1 week | ",
      "IA |  | 2 | OT 20x1 week + PT 30x1 week | ",
      "UB |  | 1 | OT 20x1 week + SLP 40x1 week | ",
    ]);
  });

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

describe("what is around a table's cells", () => {
  it("reads the days and places of an authorization, and a service every other week", () => {
    const rows = [
      "Client ID;Client;Grade;Disc;Rx (per IEP);Mode;Auth from;Auth thru;IEP Review",
      "N-1;Osei, A.;1;ST;2x30m/wk;pull-out;9/2/2025;6/12/2026;1/14/2026",
      "N-2;Ruiz, B.;6;PT;1x30m/2wk;push-in;8/11/2025;5/22/2026;12/10/2025",
    ];
    expect(read(...rows)).toEqual([
      "AO |  | 1 | SLP 30x2 week out-of-class | 2026-01-14",
      "BR |  | 6 | PT 30x1 week 1/2 in-class | 2025-12-10",
    ]);
    const spans = readCaseload(rows.join("\n")).students.map(({ services: [one] }) => [one?.from, one?.to]);
    expect(spans).toEqual([
      ["2025-09-02", "2026-06-12"],
      ["2025-08-11", "2026-05-22"],
    ]);
  });

  it("reads a legend of small letters at the end, speech as SP, and nobody's psychology", () => {
    const rows = [
      "Student,Teacher,Gr,OT,PT,SP,Psych,IEP date",
      "NORTH ELEMENTARY,,,,,,,",
      "Nora Appel,Finch,2,30x2/wk o,-,30x1/wk o,15/wk,11/12/25",
      "Ari Gold,Marlowe,4,30x1/wk o (d/c 10/10),-,30x1/wk i,-,3/17/26",
      "Otis Farr,Marlowe,4,-,-,-,-,transferred out 9/29",
      "o = out of class   i = in class   c = consult,,,,,,,",
    ];
    expect(read(...rows)).toEqual([
      "NA | Finch | 2 | OT 30x2 week out-of-class + SLP 30x1 week out-of-class | ",
      "AG | Marlowe | 4 | SLP 30x1 week in-class | ",
    ]);
    expect(asked(...rows)).toEqual([
      "3 which-date IEP date: 11/12/25",
      "4 which-date IEP date: 3/17/26",
      "4 service-ended AG: 30x1/wk o (d/c 10/10)",
      "5 has-left OF: transferred out 9/29",
    ]);
  });

  it("reads disciplines in the row above the head, and goals in a column of comments", () => {
    expect(
      read(
        "\t\t\tSPEECH\tSPEECH\tOT\tOT\t\t",
        "Student\tGrade\tTeacher\tDirect MPW\tConsult MPM\tDirect MPW\tConsult MPM\tAnnual Rev\tComments",
        "Ade, Folake\t2nd\tStach\t60\t\t30\t15\t3/19/2026\t",
        "Hass, Idris\tK\tDelgado\t120\t\t60\t\t12/4/2025\tSW 30 mpw too",
        "Cool, Jan\t4th\tPetra\t\t\t\t30\t1/14/2026\tOT consult only",
      ),
    ).toEqual([
      "FA | Stach | 2 | SLP 60x1 week + OT 30x1 week + OT 15x1 month consult | 2026-03-19",
      "IH | Delgado | K | SLP 120x1 week + OT 60x1 week | 2025-12-04",
      "JC | Petra | 4 | OT 30x1 month consult | 2026-01-14",
    ]);
  });

  it("reads a week's schedule: minutes behind the name, notes beside it, and no lunch for a student", () => {
    const rows = [
      "COTA schedule, all OT",
      "| Day | Time | Student(s) | Grade / teacher | Notes |",
      "|-----|------|------------|-----------------|-------|",
      "| Mon | 8:30-9:00 | Tobias Wexler (30 min 2x/wk) | 1 / Hargrove | pull-out; goal: tripod grasp 4/5 |",
      "|     | 9:50-10:20 | Group: Amir Shah (30 min weekly) | 3 / Nystrom | in class, writing block |",
      "|     | 11:00-11:45 | LUNCH / travel | | |",
      "| Tue | 8:30-9:00 | Tobias Wexler | 1 / Hargrove | pull-out; annual 2/11/26 |",
      "|     | 9:00-9:30 | Ben Frey (was 30 min weekly) | 4 / Vance | DISCHARGED 10/1, slot free |",
      "|     | 9:30-10:00 | supervision w/ Falk (30 min weekly) | | |",
      "| Wed | 9:00-9:15 | Mr. Quan re: Ian Brody (15 min/mo consult) | 3 / Quan | IEP 5/1/26 |",
    ];
    expect(read(...rows)).toEqual([
      "TW | Hargrove | 1 | OT 30x2 week out-of-class | 2026-02-11",
      "AS | Nystrom | 3 | OT 30x1 week in-class | ",
      "IB | Quan | 3 | OT 15x1 month consult | 2026-05-01",
    ]);
    expect(readCaseload(rows.join("\n")).students[0]!.goals).toEqual(["tripod grasp 4/5"]);
    expect(asked(...rows).map((line) => line.split(" ", 2).join(" "))).toEqual([
      "6 not-a-student",
      "8 has-left",
      "9 not-a-student",
    ]);
  });

  it("takes what a row below its student says of the minutes above", () => {
    expect(
      read(
        "Ack, Zoe\t2\tMs. Pruss\tS/L 30 min 2x weekly, sp room\tMar. 31 '26",
        "Bel, Ife\t2\tMs. Pruss\tS/L 30 min 1x weekly, sp room\t3/9/2026",
        "Cruz, Jon\t4\tMr. Adler\tS/L 40 min 3x monthly, gen ed classroom\t12/12/2025",
        "\t\t\t+ 10 min monthly consult\t",
        "Far, Lay\t1\tMrs. Hamm\tS/L 30 min 2x weekly, sp room; OT 30 min weekly\t10/15/25",
        "\t\t\t*OT is in classroom\t",
      ),
    ).toEqual([
      "ZA | Ms. Pruss | 2 | SLP 30x2 week out-of-class | 2026-03-31",
      "IB | Ms. Pruss | 2 | SLP 30x1 week out-of-class | 2026-03-09",
      "JC | Mr. Adler | 4 | SLP 40x3 month in-class + SLP 10x1 month consult | 2025-12-12",
      "LF | Mrs. Hamm | 1 | SLP 30x2 week out-of-class + OT 30x1 week in-class | 2025-10-15",
    ]);
  });

  it("leaves out and names those below a heading of the dismissed, in tables and lists", () => {
    const table = [
      "Room,Kiddo,Gr.,Mins,Where,Next IEP",
      "Rm 12,Beau Landry,K,30 min 2x/week,in room,1/13/26",
      "Rm 12,Zadie Font,K,20 min 2 x day,push in,2/3/26",
      ",,,,,",
      "DISMISSED,,,,,",
      "Rm 15,Kin Boud,1,30 min 1x/week,pull,",
    ];
    expect(read("OT,,,,,", ...table)).toEqual([
      "BL | Rm 12 | K | OT 30x2 week in-class | 2026-01-13",
      "ZF | Rm 12 | K | OT 20x2 day in-class | 2026-02-03",
    ]);
    expect(asked("OT,,,,,", ...table)).toEqual(["7 has-left KB: DISMISSED"]);
    const list = ["OT", "Ava C., 2nd, Ms. Lee, 30 min/wk", "Dismissed:", "Ben D., 3rd, Mr. Hall, 20 min/wk"];
    expect(read(...list)).toEqual(["AC | Ms. Lee | 2 | OT 30x1 week | "]);
    expect(asked(...list)).toEqual(["4 has-left BD: Dismissed:"]);
  });

  it("joins family names and given names of Spanish columns", () => {
    expect(
      read(
        "Apellidos;Nombre;Grado;Maestra/o;Servicio;Tiempo;Lugar;Metas;Próxima revisión",
        "Begay;Shandiin;K;Mrs. Yazzie;Terapia del habla;20 min 3 veces por semana;en el salón;Saltar | Ir;9/3/26",
        "Duarte;Wilmer;2º;Sra. Montaño;Terapia del habla;30 min cada quince días;fuera del salón;;22/05/26",
      ),
    ).toEqual([
      "SB | Mrs. Yazzie | K | SLP 20x3 week in-class | 2026-03-09",
      "WD | Sra. Montaño | 2 | SLP 30x1 week 1/2 out-of-class | 2026-05-22",
    ]);
  });
});

describe("lists in other hands", () => {
  it("reads Spanish names and titles, and a line's own class before the heading's", () => {
    const rows = [
      "LISTA DE CASOS - HABLA Y LENGUAJE",
      "GRUPO MAÑANA",
      "1) Valentina Ríos Cárdenas - 2.º - Mtra. Ibarra - 30 min, 2 veces por semana, fuera del aula - revisión 15/3/26",
      "   Además: terapia ocupacional 30 min semanales (fuera del aula)",
      '2) Santiago "Santi" de la Fuente - 5.º - Mtro. Barrera - 30 min cada quince días, dentro del aula',
      "3) Ma. Fernanda Lugo - 3.º - Mtra. Dávila - 15 min al mes de consulta",
      "4) Lucero Ávila - 6.º - dada de alta el 19/09/2025",
      "5) Aitana Brito - se mudó a Puebla",
    ];
    expect(read(...rows)).toEqual([
      "VC | Mtra. Ibarra | 2 | SLP 30x2 week out-of-class + OT 30x1 week out-of-class | 2026-03-15",
      "SF | Mtro. Barrera | 5 | SLP 30x1 week 1/2 in-class | ",
      "ML | Mtra. Dávila | 3 | SLP 15x1 month consult | ",
      "AB | GRUPO MAÑANA |  |  | ",
    ]);
    expect(asked(...rows)).toEqual(["7 has-left LÁ: dada de alta el 2025-09-19", "8 maybe-left se mudó a Puebla"]);
  });

  it("reads notes in small letters, gives nobody the minutes of a new child, and keeps no name in what it asks", () => {
    const rows = [
      "caseload 25/26 OT",
      "tues oak st",
      "  maddie p  gr 1 rm 8  30 wkly pull out  iep 1/30/26",
      "  davion  3rd rm 14   2x30 a week  one in class one out  iep 11/21/25",
      "  ^^ also speech 30 wkly out",
      "  zeke - nope, dismissed sept",
      "  anya 2nd mrs tate   hour a month, out.  iep 5/19/26",
      "     -> goals pencil grip / buttons",
      "  new boy?? 5th mr cobb. 30 min/wk i think. ask office",
      "  noor 7th. 45 wkly out thru xmas, after that 30 wkly out.   iep 6/3/26",
      "call maddie mom",
    ];
    expect(read(...rows)).toEqual([
      "MP | rm 8 | 1 | OT 30x1 week out-of-class | 2026-01-30",
      "D | rm 14 | 3 | OT 30x1 week in-class + OT 30x1 week out-of-class + SLP 30x1 week out-of-class | 2025-11-21",
      "A | mrs tate | 2 | OT 60x1 month out-of-class | 2026-05-19",
      "N |  | 7 |  | 2026-06-03",
    ]);
    expect(readCaseload(rows.join("\n")).students[2]!.goals).toEqual(["pencil grip", "buttons"]);
    expect(asked(...rows).join("\n")).not.toMatch(/maddie|davion|anya|noor/i);
    expect(asked(...rows).map((line) => line.split(" ", 2).join(" "))).toEqual([
      "6 has-left",
      "9 not-a-student",
      "10 unclear-period",
      "11 no-amount",
    ]);
  });

  it("reads grades of several in a heading, and the minutes of a student named before", () => {
    expect(
      read(
        "speech only, everything is pull-out in my room unless I say so",
        "Kinder",
        "- Ka'Mya Broussard - Hensley - 6 sessions of 30 min per 9 weeks. ARD 1/15/26.",
        "First + second",
        "- Thuy-Linh Dao, 2nd, Garza-Webb: 8 sessions x 20 min per 9wks. 3/3/26.",
        "- Braylen Stokes, 2nd, Garza-Webb: same as Thuy-Linh. 1/29/26.",
        "4th/5th",
        "- Nat Cisneros - 5th, Prudhomme, moved to Katy over the summer.",
      ),
    ).toEqual([
      "KB | Hensley | K | SLP 30x6 quarter out-of-class | 2026-01-15",
      "TD | Garza-Webb | 2 | SLP 20x8 quarter out-of-class | 2026-03-03",
      "BS | Garza-Webb | 2 | SLP 20x8 quarter out-of-class | 2026-01-29",
    ]);
  });

  it("tells the teacher where a column or label of teachers does, and of no other name of a class", () => {
    const teachers = (...lines: string[]): (string | null)[] =>
      readCaseload(lines.join("\n")).students.map(({ teacherName }) => teacherName);
    expect(teachers("Student,Gr,Teacher,OT", '"Chen, Ava",2,Lee,30 min/wk')).toEqual(["Lee"]);
    expect(teachers("Student,Gr,Class,OT", '"Chen, Ava",2,Ladybugs,30 min/wk')).toEqual([null]);
    expect(teachers("Student: Ava Chen", "Teacher: Lee", "OT: 30 min 2x/wk")).toEqual(["Lee"]);
  });

  it("refuses a table in which no column of students is recognised", () => {
    for (const text of ["foo;bar\n1;2", "foo;bar\n1;Ladybugs\n2;Owls", "a\tb\n1\t2"])
      expect(readCaseload(text)).toEqual({ refusal: "no-columns", students: [], notUnderstood: [] });
    expect(readCaseload("Student,Gr,OT\nAva C.,2,30 min/wk").refusal).toBeUndefined();
  });
});

describe("a letter to a colleague", () => {
  it("has a period for all, letters of a grid, and what each is working on", () => {
    const lines = [
      "Dear Cass, here are my OT kids (B = in the gen ed room, C = pull-out).",
      "Everyone is weekly unless I say otherwise.",
      "Ada Quill, grade 2, Ms. Orr. C 2 x 30, B 1 x 15 per month. Annual is 3/9/27. She is working on: tying shoes; zipping her coat.",
      "Ben Rusk, grade 4, Mr. Tate. B 1 x 20 and C 1 x 45. Annual 4/7/27. Working on opening his milk 4 of 5 days.",
      "Cleo Marsh, grade 5, Mr. Tate. C 1 x 30 every other month. Annual 5/5/27.",
    ];
    expect(read(...lines)).toEqual([
      "AQ | Ms. Orr | 2 | OT 30x2 week out-of-class + OT 15x1 month in-class | 2027-03-09",
      "BR | Mr. Tate | 4 | OT 20x1 week in-class + OT 45x1 week out-of-class | 2027-04-07",
      "CM | Mr. Tate | 5 |  | 2027-05-05",
    ]);
    expect(readCaseload(lines.join("\n")).students.map(({ goals }) => goals)).toEqual([
      ["tying shoes", "zipping her coat."],
      ["opening his milk 4 of 5 days."],
      [],
    ]);
    expect(asked(...lines)).toEqual(["5 unclear-period pull-out 1 x 30 every other month"]);
  });
});

describe("several services of one student", () => {
  it("reads columns that are numbered by service, and asks about sixty sessions of sixty minutes", () => {
    const rows = [
      "Last Name,First Name,Grade,Teacher,Date of Next Annual Plan Review,Serv1 Code,Serv1 Sessions,Serv1 Freq,Serv1 Minutes,Serv1 Location,Serv2 Code,Serv2 Sessions,Serv2 Freq,Serv2 Minutes,Serv2 Location",
      'Arreola,Dante,02,"Okafor, N",11/06/2026,450 Occupational therapy,1,Weekly,30,Separate classroom,415 Language and speech,2,Weekly,25,Separate classroom',
      'Bui,Kalea,TK,"Ferro, D",05/20/2027,330 Specialized academic instruction,5,Weekly,60,Regular classroom,450 Occupational therapy,4,Monthly,30,Regular classroom',
      'Farrukh,Samir,07,"Hsu, P",12/04/2026,450 Occupational therapy,60,Monthly,60,Separate classroom,,,,,',
    ];
    expect(read(...rows)).toEqual([
      "DA | Okafor, N | 2 | OT 30x1 week out-of-class + SLP 25x2 week out-of-class | 2026-11-06",
      "KB | Ferro, D | K | OT 30x4 month in-class | 2027-05-20",
      "SF | Hsu, P | 7 |  | 2026-12-04",
    ]);
    expect(asked(...rows).map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual(["4 implausible"]);
  });

  it("reads cells that list them in one order, in Spanish with days before months", () => {
    const rows = [
      "Alumno;Grado;Maestra/o;Servicio;Minutos;Frecuencia;Lugar;Próx. IEP anual;Meta(s)",
      "Yaretzi Olmos;2.º;Mtra. Benavides;TO;30;1 vez/semana;fuera;15/01/2027;Yaretzi recortará un círculo en 4 de 5 intentos.",
      "Ismael Cota;K;Mr. Lindgren;TO / habla;30 / 20;1 vez/semana / 2 veces/semana;dentro / fuera;03/12/2026;",
      '"Camilo Berrocal";5.º;Mrs. Osei;TO, fisioterapia;60, 30;al mes, 3 veces al trimestre;;10/11/2026;"Camilo organizará su carpeta; usará una lista de 4 pasos en 4 de 5 días."',
      "Iris Vela;3.º;Mr. Haas;TO / habla;30;1 vez/semana / 2 veces/semana;dentro;05/02/2027;",
    ];
    expect(read(...rows)).toEqual([
      "YO | Mtra. Benavides | 2 | OT 30x1 week out-of-class | 2027-01-15",
      "IC | Mr. Lindgren | K | OT 30x1 week in-class + SLP 20x2 week out-of-class | 2026-12-03",
      "CB | Mrs. Osei | 5 | OT 60x1 month + PT 30x3 trimester | 2026-11-10",
      "IV | Mr. Haas | 3 |  | 2027-02-05",
    ]);
    expect(asked(...rows).map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual(["5 contradiction"]);
    expect(readCaseload(rows.join("\n")).students[2]!.goals).toEqual([
      "___ organizará su carpeta; usará una lista de 4 pasos en 4 de 5 días.",
    ]);
  });

  it("gives nobody the services below a student who is not read, nor those of one who has left", () => {
    const rows = [
      "Name\tSvc\tMin\tHow often\tWhere\tWho w/\tDue",
      "Abendroth, Kit (gr 3)\tLang\t30\t2/wk\tspeech rm\tMs. Lavoie\t10/22/26",
      "\tOT\t30\t1/wk\tclass\t\t",
      "Dufresne, Ottilie (gr 1)\t\t\t\t\tMr. Deeds?\t",
      "\tPT\t30\t2/mo\tgym\t\t9/9/26",
      "Fairweather, Noa (gr 4)\tWITHDRAWN 9/30 to virtual\t\t\t\tMrs. Roy-Gill\t",
      "\tLang\t30\t2/wk\tspeech rm\t\t",
      "Gallant, Saoirse (gr 4)\tLang\t30\t1/wk\tpush in\tMrs. Roy-Gill\t4/30/27",
      '\t"\t"\t1/wk\tspeech rm\t\t',
      "Adler, Ivo\t\t\t\t\t\t",
      "\tOT\t20\t1/wk\tclass\t\t",
      "Ana & Tom\t\t\t\t\t\t",
      "\tOT\t45\t1/wk\tclass\t\t",
    ];
    expect(read(...rows)).toEqual([
      "KA | Ms. Lavoie | 3 | SLP 30x2 week out-of-class + OT 30x1 week in-class | 2026-10-22",
      "OD | Mr. Deeds? | 1 | PT 30x2 month out-of-class | 2026-09-09",
      "SG | Mrs. Roy-Gill | 4 | SLP 30x1 week in-class + SLP 30x1 week out-of-class | 2027-04-30",
      "IA |  |  | OT 20x1 week in-class | ",
    ]);
    expect(asked(...rows).map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual([
      "6 has-left",
      "13 not-a-student",
    ]);
  });

  it("reads letters as the legend has them, those of P/O and P/I aside", () => {
    const rows = [
      "Related services - SLP\t\t\t\t\t",
      "Last\tFirst\tGrd\tHR Teacher\tSvc String\tIEP End",
      "Quist\tLeonie\t01\tHolloway\tS 2x30/wk P/O g\t2027-04-07",
      "Birdsong\tCade\t03\tMr. Vega\tL 3x30/wk P/O g; L 1x15/mo C; O 1x30/wk P/I\t2027-01-13",
      "Hsieh\tJoy\t05\tOxley\tL 1X45/WK P/O G / L 30 MIN PER SEM C\t2026-12-09",
      "LEGEND\tS = speech   L = language   O = occ   P = phys\t\t\t\t",
      "\tP/O = pull-out   P/I = push-in   C = consult\t\t\t\t",
    ];
    expect(read(...rows)).toEqual([
      "LQ | Holloway | 1 | SLP 30x2 week out-of-class | 2027-04-07",
      "CB | Mr. Vega | 3 | SLP 30x3 week out-of-class + SLP 15x1 month consult + OT 30x1 week in-class | 2027-01-13",
      "JH | Oxley | 5 | SLP 45x1 week out-of-class + SLP 30x1 semester consult | 2026-12-09",
    ]);
    expect(asked(...rows)).toEqual([]);
  });

  it("reads a table without a head below its classes, with the review among the goals", () => {
    const rows = [
      "SPEECH 2026-27 — S. Halloran CCC-SLP,,,",
      "** Ms. Pemberton (K) **,,,",
      'Roscoe Tidwell,A,30 x 2 wkly small group P/O,"Goals:\n1. Roscoe will produce /k/ in words with 80% accuracy.\n(IEP due 10/28/27)"',
      'Juniper Sayles,A/L,20 min 3x/week (2 P/O + 1 in room),"IEP due 4/2/27. Juniper will follow two-step directions in 8 of 10 trials."',
      'Hollis Beaumont,A,"dismissed 9/5, yay!",',
      "** Mrs. Achterberg (4th) **,,,",
      'Marlowe Finch (4),L,30 x 5 monthly,"Marlowe will greet a peer in 3 out of 4 opportunities. IEP due 12/11/26"',
      "Winslow Okonjo (4),L,same as Marlowe,IEP due 5/5/27",
      "** no homeroom / walk-in **,,,",
      'Birdie Salcedo,A,30 min / wk,"grade 1. plan due 6/1/27"',
    ];
    expect(read(...rows)).toEqual([
      "RT | Ms. Pemberton | K | SLP 30x2 week out-of-class | 2027-10-28",
      "JS | Ms. Pemberton | K | SLP 20x2 week out-of-class + SLP 20x1 week in-class | 2027-04-02",
      "MF | Mrs. Achterberg | 4 | SLP 30x5 month | 2026-12-11",
      "WO | Mrs. Achterberg | 4 | SLP 30x5 month | 2027-05-05",
      "BS |  | 1 | SLP 30x1 week | 2027-06-01",
    ]);
    expect(readCaseload(rows.join("\n")).students.map(({ goals }) => goals)).toEqual([
      ["___ will produce /k/ in words with 80% accuracy."],
      ["___ will follow two-step directions in 8 of 10 trials."],
      ["___ will greet a peer in 3 out of 4 opportunities."],
      [],
      [],
    ]);
  });
});

describe("grades right behind names", () => {
  it("are no part of the name", () => {
    expect(
      read(
        "OT, everything per week",
        "- Jaxon P 2nd ms tolliver 2x30 a wk pull out. iep 3/12/27",
        "- Maelee G 1st, 1x30 wk push in, sits by the door",
        "- Quincy Abara 3rd — 30/wk out",
        "- Isla Dunn K    2x15 wk in class",
      ),
    ).toEqual([
      "JP | ms tolliver | 2 | OT 30x2 week out-of-class | 2027-03-12",
      "MG |  | 1 | OT 30x1 week in-class | ",
      "QA |  | 3 | OT 30x1 week out-of-class | ",
      "ID |  | K | OT 15x2 week in-class | ",
    ]);
  });
});
