import { expect, test } from "vitest";
import { readIep } from "../../../lib/core/iep/read-iep";

const linesOf = (text: string) => text.split("\n").map((line) => ({ text: line.replaceAll(" | ", "\t"), page: 1 }));
const servicesOf = (text: string) =>
  readIep(linesOf(text)).services.map(({ discipline, minutes, times, per, setting, from, to }) =>
    [discipline, minutes, times, per, setting, from, to].join(" "),
  );

const ROW = "Occupational therapy | 30 minutes | 2 times per week | Therapy room";

test.each([
  [
    "rows of a table whose names are no service of OT, PT or SLP, under a head that is not known",
    "SPECIAL EDUCATION SERVICES\nNeed | Begin / End | Frequency of services | Location\nReading | 10/13/26 – 10/05/27 | 225 min/week | Resource room\nStudy hall | 10/13/26 – 10/05/27 | 20 min 3x/week | Resource room",
  ],
  [
    "services of the IEP that ends, shown to compare",
    `II. Services in the IEP now ending (1/20/2026 – 1/18/2027) – for comparison\n\nService | Amount | Frequency | Location\n${ROW}`,
  ],
  [
    "a copy of the earlier IEP in brackets",
    "RELATED SERVICES\nCounseling: 30 minutes weekly.\n\n[copy of the previous IEP, kept with the record]\nRELATED SERVICES\nOccupational therapy: 1 session a week of 30 minutes, therapy room.",
  ],
])("gives no number from %s", (_what, text) => expect(servicesOf(text)).toEqual([]));

test("asks about services whose days lie before the IEP's own", () => {
  const head = "Meeting date: 1/14/2027\nRELATED SERVICES\nService | Amount | Frequency | Location | Begin | End\n";
  const old = readIep(linesOf(`${head}${ROW} | 1/20/2026 | 1/18/2027`));
  expect(old.services).toEqual([]);
  expect(old.doubtful).toMatchObject([{ why: "not-sure-granted" }]);
  expect(servicesOf(`${head}${ROW} | 1/19/2027 | 1/13/2028`)).toHaveLength(1);
});

test("asks about services in a page whose two columns stand side by side", () => {
  const { services, doubtful } = readIep(
    linesOf(
      "PRESENT LEVEL\nHe walks 60 feet in a walker | SERVICES\nwith stand-by help. | PHYSICAL THERAPY: 30 minutes, once a week, in the\nHe sits on a bench | motor room.",
    ),
  );
  expect(services).toEqual([]);
  expect(doubtful).toMatchObject([{ why: "not-sure-granted", text: expect.stringContaining("PHYSICAL THERAPY: 30") }]);
});

test("loses no service whose end depends on something, and ends none before the day by which it begins", () => {
  const services = (line: string): string[] => servicesOf(`RELATED SERVICES\n${line}`);
  expect(services("Physical therapy 30 minutes weekly, dismissed after mastery of stairs.")).toHaveLength(1);
  const { services: open, doubtful } = readIep(
    linesOf("RELATED SERVICES\nPhysical therapy consult 15 minutes monthly, pending dismissal."),
  );
  expect(open.length + doubtful.length).toBeGreaterThan(0);
  expect(services("Occupational therapy 30 minutes weekly to begin by 9/15/2026.")).toEqual([
    "OT 30 1 week  2026-09-15 ",
  ]);
});

const VISITS = "RELATED SERVICES\nThe speech-language pathologist will see Tolly for 20 minutes three times a week.";

test("gives sessions to the places that the next sentence names", () =>
  expect(
    servicesOf(`${VISITS} One of those three visits is in the therapy room and two are in his classroom.`),
  ).toEqual(["SLP 20 1 week out-of-class  ", "SLP 20 2 week in-class  "]));

test("asks when the places do not add up to the sessions", () => {
  const { services, doubtful } = readIep(
    linesOf(`${VISITS} One of those visits is in the therapy room and one is in his classroom.`),
  );
  expect(services).toEqual([]);
  expect(doubtful).toMatchObject([{ why: "contradiction" }]);
});

test("leaves out the time between two stretches", () =>
  expect(
    servicesOf(
      "RELATED SERVICES\nPhysical therapy in the classroom for 30 minutes a week from May 4 through June 11, 2026, and again from September 8, 2026 to April 20, 2027.",
    ),
  ).toEqual(["PT 30 1 week in-class 2026-05-04 2026-06-11", "PT 30 1 week in-class 2026-09-08 2027-04-20"]));

const PAGE_F =
  "RELATED SERVICES\nService | Minutes in general setting | Minutes in special setting | Begins | Ends\nOccupational therapy | 30, 2 times per month | 80 per month | 9/24/2026 | 9/21/2027\n\nPRIOR WRITTEN NOTICE\n";

test("reads minutes under heads of settings, and a change that a sentence tells", () => {
  const special = "OT 80 1 month out-of-class 2026-09-24 2027-09-21";
  const change =
    "occupational therapy goes from 30 minutes 2 times per month to 30 minutes once a week in the classroom.";
  expect(servicesOf(PAGE_F)).toEqual(["OT 30 2 month in-class 2026-09-24 2027-09-21", special]);
  expect(servicesOf(`${PAGE_F}As of 2/1/2027 ${change}`)).toEqual([
    "OT 30 2 month in-class 2026-09-24 2027-01-31",
    special,
    "OT 30 1 week in-class 2027-02-01 2027-09-21",
  ]);
  const undated = readIep(linesOf(`${PAGE_F}After the holidays ${change}`));
  expect(undated.services).toHaveLength(1);
  expect(undated.doubtful).toMatchObject([{ why: "contradiction" }]);
});

test("reads codes that the head explains, and fields that end in a stop", () => {
  const head =
    "Service | Location: R = regular class, S = special class | Amount of time | Frequency: D / W / M / Y | Begin";
  expect(servicesOf(`RELATED SERVICES\n${head}\nSpeech therapy | S | 20 min | 2 W | 2-11- 2026`)).toEqual([
    "SLP 20 2 week out-of-class 2026-02-11 ",
  ]);
  expect(
    servicesOf(
      "RELATED SERVICES\n[X] Speech/Language: Duration 25 minutes. Frequency 6 times each semester. Location: [ ] classroom [X] therapy room. Start 11/16/2026. End 11/11/2027.",
    ),
  ).toEqual(["SLP 25 6 semester out-of-class 2026-11-16 2027-11-11"]);
});

test("a place that is said not to be the class is none in class", () =>
  expect(
    servicesOf(
      "RELATED SERVICES\nService | Amount | Location\nPhysical therapy | 90 minutes per nine weeks | School stairs, not in class",
    ),
  ).toEqual(["PT 90 1 quarter out-of-class  "]));

test("reads goals behind lettered areas, and goals that open as the one before", () => {
  const lettered = readIep(
    linesOf(
      "ANNUAL GOALS\n\nA. Moving. During play, Tolly will jump forward 12 inches in 4 of 5 tries.\n\nSteps: jumps down.\n\nB. Talking. At snack, Tolly will use 10 two-word phrases in 4 of 5 days.",
    ),
  );
  expect(lettered.goals.map(({ text }) => text)).toHaveLength(2);
  const alike = readIep(
    linesOf(
      "MEASURABLE ANNUAL GOALS\nBy June 2027 Delphine will explain 30 idioms with 80% accuracy.\nBy November: 10 phrases\nBy June 2027 Delphine will open her locker before the bell on 9 of 10 days.\nBy February: 7 of 10",
    ).map(({ text }) => ({ text })),
  );
  expect(alike.goals.map(({ text }) => text)).toEqual([
    "By June 2027 ___ will explain 30 idioms with 80% accuracy.",
    "By June 2027 ___ will open her locker before the bell on 9 of 10 days.",
  ]);
});

test("asks about a row that names no service where no column does, and not about another service", () => {
  const head = "RELATED SERVICES\nFrequency | Duration | Location";
  const { services, doubtful } = readIep(
    linesOf(
      `${head}\n2 times per week | 30 minutes | Therapy room\n2 times per week | 30 minutes | OT room\n1 time per week | 20-30 minutes | Hall\n1 time per week | 30 minutes | Counseling office`,
    ),
  );
  expect(services).toMatchObject([{ discipline: "OT", minutes: 30, times: 2, per: "week" }]);
  expect(doubtful).toMatchObject([
    { why: "not-sure-granted", text: "2 times per week | 30 minutes | Therapy room" },
    { why: "range", text: "1 time per week | 20-30 minutes | Hall" },
  ]);
});

test("a blank line between rows does not make an earlier year's amount count", () => {
  const rows = (between: string): string =>
    [
      "OT | 45 min weekly | 30 min weekly",
      "Speech | - | 15 min weekly",
      "Speech | 90 min weekly",
      "PT | 60 min weekly | 20 min weekly",
    ].join(between);
  const head = "IEP date: 9/1/2026\nRELATED SERVICES\nService | 2025-26 | 2026-27\n";
  expect(servicesOf(head + rows("\n\n"))).toEqual(servicesOf(head + rows("\n")));
  expect(servicesOf(head + rows("\n\n"))).toEqual(["OT 30 1 week   ", "SLP 15 1 week   ", "PT 20 1 week   "]);
});

test("a table of its own behind a blank line has all its amounts", () => {
  const compared =
    "IEP date: 9/1/2026\nRELATED SERVICES\nService | 2025-26 | 2026-27\nOT | 45 min weekly | 30 min weekly";
  expect(servicesOf(`${compared}\n\nService | Amount | Location\nPT | 20 min weekly | Gym`)).toHaveLength(2);
});

test("strikes the student's name out, and not what is short for education", () => {
  const { doubtful } = readIep(
    linesOf(
      "Student: Ed Gentry Gen. Ed. 80%\nRELATED SERVICES\nService | Frequency | Duration | Location\nOT for Ed | as needed | 30 min | Gen. Ed. classroom",
    ),
  );
  expect(doubtful).toMatchObject([{ text: "OT for ___ | as needed | 30 min | Gen. Ed. classroom" }]);
});

test("asks about what is given only if something is decided later", () => {
  const { services, doubtful } = readIep(
    linesOf("EXTENDED SCHOOL YEAR\n☒ To be determined by 04/15/2026. Proposed if eligible: SLP 30 min weekly."),
  );
  expect(services).toEqual([]);
  expect(doubtful.map(({ why }) => why)).toEqual(["not-sure-granted"]);
});

test.each([
  [
    "what the team may decide later",
    "RELATED SERVICES\nShe will receive speech therapy for 15 minutes, 1 day per week, from August 17, 2026 if the team so decides at the annual review.",
  ],
  ["consent that is not given yet", "RELATED SERVICES\nShe will receive OT for 30 minutes weekly, subject to consent."],
])("asks about %s", (_what, text) => {
  const { services, doubtful } = readIep(linesOf(text));
  expect(services).toEqual([]);
  expect(doubtful.map(({ why }) => why)).toEqual(["not-sure-granted"]);
});

test("a sentence without an amount leaves what is granted beside it open, one with an amount only its own", () => {
  const ot = "She will receive OT for 30 minutes weekly.";
  const grid = (text: string): string => `RELATED SERVICES\n${text}`;
  expect(servicesOf(grid(`${ot} She will receive PT for 20 minutes weekly if the team decides.`))).toEqual([
    "OT 30 1 week   ",
  ]);
  expect(servicesOf(grid(`${ot} To be determined by May.`))).toEqual([]);
});

const AMENDED =
  "SERVICES: BEFORE AND AFTER\nService | In the IEP of 9/18/2025 (ends 1/22/2026) | AS AMENDED | Dates | Where\n";

test("of an amended service only the new amount counts, and the old one where nothing changes", () =>
  expect(
    servicesOf(
      `${AMENDED}Occupational therapy | 30 min once a week | 40 min one time a week | 1/26/2026 to 9/17/2026 | Therapy room\nPhysical therapy | 30 min 2 times a month | No change | 9/18/2025 to 9/17/2026 | Gym`,
    ),
  ).toEqual(["OT 40 1 week out-of-class 2026-01-26 2026-09-17", "PT 30 2 month out-of-class 2025-09-18 2026-09-17"]));

const GRID = "RELATED SERVICES\nService | Amount | Frequency | Location\n";

test.each(["went up from one hour to one and a half hours per week", "was raised from 60 to 90 minutes per week"])(
  "notes of a meeting in which speech %s grant nothing more",
  (change) =>
    expect(
      servicesOf(
        `${GRID}Speech | 90 minutes | once per week | Speech room\n\nDOCUMENTATION OF MEETING\nThe minutes of speech ${change}.`,
      ),
    ).toEqual(["SLP 90 1 week out-of-class  "]),
);

test("a change that a sentence states is not asked about where the table below has it", () => {
  const change = "Change: occupational therapy is changed from 180 minutes per quarter to 270 minutes per quarter.";
  const table = `${GRID}OT | 270 minutes | per quarter | Therapy room`;
  expect(readIep(linesOf(`${change}\n\n${table}`)).doubtful).toEqual([]);
  expect(readIep(linesOf(`${change}\n\n${table.replace("270", "200")}`)).doubtful).toHaveLength(1);
});

test("a goal's method, criteria and schedule are no service", () =>
  expect(
    servicesOf(
      "ANNUAL GOALS\nGoal 1: She will write four sentences in 4 of 5 trials.\nEvaluation method | Criteria | Schedule | Implementer\nDuration data | 15 minutes, 4 of 5 days | Weekly | SPED teacher, OT",
    ),
  ).toEqual([]));

const COMPARED =
  "\n\nService | Current (IEP of 01/13/2025) | Proposed IEP | Dates\nB. Related Services WITHIN the General Education Classroom\nOccupational therapy | 30 | 20 | \nPhysical therapy | 30 | 30 minutes per month | 08/19/2026 – 01/11/2027";

test("numbers alone count what a sentence of the document says", () =>
  expect(
    servicesOf(
      `RELATED SERVICES\nAmounts are minutes per week (MPW) unless another unit is printed. Initiation date 01/20/2026 – duration date 01/11/2027 for every service.${COMPARED}`,
    ),
  ).toEqual(["OT 20 1 week in-class 2026-01-20 2027-01-11", "PT 30 1 month in-class 2026-08-19 2027-01-11"]));

test.each([
  ["of a comparison", `RELATED SERVICES${COMPARED}`, 1],
  [
    "below a sentence about one service",
    "Physical therapy services are 25 minutes per week.\n\nRELATED SERVICES\nService | Amount | Location\nOT | 60 | Room 4\nPT | 25 minutes weekly | Gym",
    1,
  ],
  ["of a table", "RELATED SERVICES\nService | Amount | Location\nOT | 20 | Classroom\nPT | 30 minutes weekly | Gym", 1],
])("numbers alone %s whose unit nobody says are asked about", (_what, text, asked) => {
  const { services, doubtful } = readIep(linesOf(text));
  expect(services.map(({ discipline }) => discipline)).toEqual(["PT"]);
  expect(doubtful.map(({ why }) => why)).toEqual(Array.from({ length: asked }, () => "no-period"));
});

test("who monitors himself is with the therapist", () =>
  expect(
    servicesOf(
      "RELATED SERVICES\nService | Amount | Location\nSpeech, direct: easy onset, self-monitoring | 40 minutes weekly | Therapy room",
    ),
  ).toEqual(["SLP 40 1 week out-of-class  "]));

test.each([
  [
    "rows that the file gives as one",
    "Service type | Min. | Period | End\nSpeech therapy Occ. Therapy | 20 40 | year week | 06/11/2027 06/11/2027",
  ],
  [
    "a head and its rows in one",
    "Service type Physical Therapy Occupational Therapy | Number of sessions 2 1 | Duration (min) 15 40 | Interval mo wk",
  ],
  [
    "a head and the row below it in one",
    "Service type OT | Freq. three times a week | MIN/SESS 40 | Setting Kindergarten classroom",
  ],
  [
    "a row with more cells than heads",
    "Service | MIN/SESS Setting | Times Dates | Interval\nOT | 15 | Resource room | 2 | 09/08/2026 - 06/11/2027 | mo",
  ],
])("asks about %s, and names the page", (_what, table) => {
  const { services, doubtful } = readIep(linesOf(`RELATED SERVICES\n\n${table}`));
  expect(services).toEqual([]);
  expect(doubtful).toMatchObject([{ why: "contradiction", page: 1 }]);
});

test("a crossed box, which some forms tick and others rule out with, is asked about", () => {
  const { services, doubtful } = readIep(
    linesOf(
      "RELATED SERVICES\nService | Minutes | Frequency | Location\n☒ | Speech | 30 | 2 times per week | Therapy room\n" +
        "✗ | Physical therapy | 30 | 1 time per week | Gym",
    ),
  );
  expect(services.map(({ discipline }) => discipline)).toEqual(["SLP"]);
  expect(doubtful.map(({ text }) => text).join("\n")).toContain("Physical therapy");
});

test("gives no number that the team set aside, in a sentence or among other matters it considered", () => {
  const granted =
    "Related services\nOccupational therapy will be provided for 30 minutes once a week in the therapy room.";
  const wanted = ["OT 30 1 week out-of-class  "];
  expect(
    servicesOf(
      `${granted} The team talked about keeping therapy at 45 minutes a week and set this aside, since class time matters.`,
    ),
  ).toEqual(wanted);
  expect(
    servicesOf(
      `${granted}\n\nOther matters the team considered\n\nDaily language therapy of 20 minutes | Not included. The team may meet again.`,
    ),
  ).toEqual(wanted);
});

test("reads codes by the column for which the document explains them, whatever they mean in another one", () => {
  expect(
    servicesOf(
      [
        "Special education and related services",
        "",
        "Code key. Loc: G = general education class, S = therapy room. Del: D = direct, C =",
        "consultation with staff. Per: D = day, W = week, M = month, Q = nine-week quarter.",
        "Service | Del | Min | No. | Per | Loc | Begin | End",
        "Language therapy | D | 15 | 2 | W | G | 03/09/2026 | 03/02/2027",
        "Language therapy | C | 20 | 1 | Q | G | 03/09/2026 | 03/02/2027",
        "Occupational therapy | D | 30 | 3 | M | S | 03/09/2026 | 03/02/2027",
      ].join("\n"),
    ),
  ).toEqual([
    "SLP 15 2 week in-class 2026-03-09 2027-03-02",
    "SLP 20 1 quarter consult 2026-03-09 2027-03-02",
    "OT 30 3 month out-of-class 2026-03-09 2027-03-02",
  ]);
});
