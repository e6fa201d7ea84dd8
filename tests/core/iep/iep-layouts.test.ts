import { describe, expect, test } from "vitest";
import { readIep } from "../../../lib/core/iep/read-iep";

const linesOf = (text: string) => text.split("\n").map((line) => ({ text: line.replaceAll(" | ", "\t"), page: 1 }));

/** "OT 30x2/week in-class 2026-09-08..2027-06-18" for each service. */
const servicesIn = (text: string): string[] =>
  readIep(linesOf(text)).services.map(
    ({ discipline, minutes, times, per, setting, from, to }) =>
      `${discipline ?? "-"} ${minutes}x${times}/${per} ${setting ?? "-"} ${from ?? ""}..${to ?? ""}`,
  );

describe("services of an IEP, in many layouts", () => {
  test.each([
    [
      "boxes that are ticked or empty, in fields over several lines",
      "SPECIAL EDUCATION and RELATED SERVICES\nService: Language and Speech (415) | Start Date: 9/22/2026 | End Date: 9/21/2027\nProvider: District | ☐ Ind ☒ Grp ☐ Sec Transition\nDuration/Freq: 30 min x 2 Totaling: 60 min served Weekly | Location: Separate classroom in public integrated facility",
      ["SLP 30x2/week out-of-class 2026-09-22..2027-09-21"],
    ],
    [
      "a box to tick in a column without a head, and what is in general education before what is not",
      "VII. SPECIAL EDUCATION: INSTRUCTION / RELATED SERVICES IN GENERAL EDUCATION CLASSROOM\n\nOptions considered | Recommended Frequency | Initiation (mm/dd/yy) | Anticipated duration (mm/dd/yy) | Provider title | Content / specialty area\nConsultation | ☒ | 15 minutes, 2 per 9 weeks | 09/08/26 | 06/18/27 | Physical therapist | Physical therapy\nRelated service | ☐ | 30 minutes, 1 per week | 09/08/26 | 06/18/27 | Occupational therapist | OT\n\nVIII. SPECIAL EDUCATION: INSTRUCTION / RELATED SERVICES OUTSIDE OF THE GENERAL\nEDUCATION CLASSROOM\n\nOptions considered | Recommended Frequency | Initiation (mm/dd/yy) | Anticipated duration (mm/dd/yy) | Provider title | Content / specialty area\nRelated service – group | ☒ | 30 minutes, 3 per month | 09/08/26 | 06/18/27 | SLP | Speech-language",
      ["PT 15x2/quarter consult 2026-09-08..2027-06-18", "SLP 30x3/month out-of-class 2026-09-08..2027-06-18"],
    ],
    [
      "a name, then labels and values each on a line of its own",
      "Related Services to Be Provided\nPhysical Therapy\nAmount\n45 minutes, three times each month\nWhere\nTherapy room\nDates\n09/08/2026 to 12/18/2026\nWho\nPhysical therapist\nPhysical Therapy (after winter break)\nAmount\n45 minutes, twice each month\nWhere\nAs above\nDates\n01/04/2027 to 06/18/2027\nSchool Health Services\nAmount\n20 minutes, twice daily\nWhere\nHealth office",
      ["PT 45x3/month out-of-class 2026-09-08..2026-12-18", "PT 45x2/month out-of-class 2027-01-04..2027-06-18"],
    ],
    [
      "days in brackets behind an amount in minutes per week",
      "B. RELATED SERVICES WITHIN THE GENERAL EDUCATION CLASSROOM | Minutes Per Week\nOccupational therapy (Computer class) | 20 MPW (9/8/2026 – 1/22/2027)\nOccupational therapy – consultation to staff | 30 MPM (1/25/2027 – 6/18/2027)",
      ["OT 20x1/week in-class 2026-09-08..2027-01-22", "OT 30x1/month consult 2027-01-25..2027-06-18"],
    ],
    [
      "consultation to staff among supports for personnel",
      "SERVICE SUMMARY\n\nSupports for school personnel | Anticipated amount / frequency | Location | Starting | Ending | Provider\nOT consultation to staff about written output | 20 min. / trimester | School | 09/08/2026 | 06/18/2027 | OT",
      ["OT 20x1/trimester consult 2026-09-08..2027-06-18"],
    ],
    [
      "columns of boxes that say the period",
      "RELATED SERVICES\nService | Direct | Consult | Minutes | Times | D | W | M | Location\nSpeech | ☒ | ☐ | 30 | 2 | ☐ | ☒ | ☐ | Therapy room\nPhysical therapy | ☐ | ☒ | 15 | 1 | ☐ | ☐ | ☒ | School",
      ["SLP 30x2/week out-of-class ..", "PT 15x1/month consult .."],
    ],
    [
      "heads that say little above numbers that say what they are",
      "RELATED SERVICES\nService | Dur. | # | Per | Where\nSpeech | 30 | 2 | week | Therapy room\nOT | 45 | 1 | month | Classroom",
      ["SLP 30x2/week out-of-class ..", "OT 45x1/month in-class .."],
    ],
    [
      "a heading that says behind its colon where services are given",
      "VII. SPECIAL EDUCATION: Related Services in General Education Classroom\n\nService | Frequency | Provider\nPhysical therapy | 0.5 hour, 2 x month | PT",
      ["PT 30x2/month in-class .."],
    ],
    [
      "cycles of five days, each and every other one",
      "SERVICE DELIVERY GRID\nCycle: [X] 5 day cycle [ ] 6 day cycle\n\nType of Service | Personnel | Frequency and Duration/Per Cycle\nOT | OTR | 1 x 30 minutes / 5 day cycle\nPT | RPT | 1 x 30 minutes every other 5 day cycle",
      ["OT 30x1/week - ..", "PT 30x1/week - .."],
    ],
    [
      "codes in brackets in the head, and a ticked year",
      "RELATED SERVICES\nService | Minutes per session | Sessions | Per | Direct [D] / Consult [C]\nPhysical therapy | 30 | 4 | [ ] week [ ] month [X] year | C",
      ["PT 30x4/year consult .."],
    ],
    [
      "codes of places below the table, one with a remark",
      "Related Service Delivery\n\nService | Goal(s) | Sessions | Frequency | Min. per session | Site / delivery\nSpeech | 3 | 1 | Monthly | 90 | 3\nOT | 4 | 2 | Monthly | 30 | 2 (Foods I class)\n\nSite / delivery: 1 = separate setting 2 = general education classroom 3 = community",
      ["SLP 90x1/month out-of-class ..", "OT 30x2/month in-class .."],
    ],
    [
      "others who take part, and a week that is no period",
      "RELATED SERVICES\nService | Amount | Where\nOT, consultation | 20 min once a month by video, to shop teacher and para, in the week without a visit | Staff only",
      ["OT 20x1/month consult .."],
    ],
    [
      "what comes then, of the therapist and at the place before it",
      "RELATED SERVICES\nTobin will receive speech therapy in the speech room for 20 minutes weekly. Tobin will receive occupational therapy in the general education classroom for 25 minutes, 1 day per week, from August 18, 2025 to December 19, 2025, and then for 20 minutes, 1 day per month, from January 6, 2026 to May 21, 2026.",
      [
        "SLP 20x1/week out-of-class ..",
        "OT 25x1/week in-class 2025-08-18..2025-12-19",
        "OT 20x1/month in-class 2026-01-06..2026-05-21",
      ],
    ],
    [
      "options that were not taken",
      "RELATED SERVICES\nOptions | Y/N | Services | Frequency | Setting\nDirect | Y | OT | 1 x 30 min weekly | Therapy room\nSmall group | N | Speech | 3 x 30 min weekly | Therapy room",
      ["OT 30x1/week out-of-class .."],
    ],
    [
      "labels and values in cells of their own",
      "RELATED SERVICES\nService: | OT | Frequency: | 2 x weekly\nDuration: | 30 min | Location: | Therapy room",
      ["OT 30x2/week out-of-class .."],
    ],
    [
      "tables of two columns, each under a place",
      "EDUCATIONAL SERVICES\nSpecial education within the General Education Classroom | Minutes Per Week in Setting\nOT (direct), writing block, beginning 08/19/2026 | 30 mpw\nSpecial education Outside General Education | Minutes Per Week in Setting\nReading | 200\nSpeech/Language (direct) | 3 x 20 minutes (60 mpw)\nOT (direct) | 120 minutes per month",
      ["OT 30x1/week in-class 2026-08-19..", "SLP 20x3/week out-of-class ..", "OT 120x1/month out-of-class .."],
    ],
    [
      "numbers for places that a line explains, a column of crosses, a row of dashes",
      "** SERVICES **\nLOC CODES: | 1 = IN REGULAR CLASS | 2 = PULLED OUT | 3 = CONSULT/STAFF\nSERVICE | PROVIDER | MIN/SESS | X | SESSIONS | LOC\n---- | ---- | -- | - | ---- | ---\nOT | CONTRACT | 30 | X | 1/WK | 1\nPT | ROSSING | 45 | X | 18/YR | 2\nSPEECH | LEE | 20 | X | 1/MO | 3",
      ["OT 30x1/week in-class ..", "PT 45x18/year out-of-class ..", "SLP 20x1/month consult .."],
    ],
    [
      "instruction whose giver says whose it is",
      "RELATED SERVICES\nService | Delivered by | Minutes | How often | Where\nCommunication (SDI) | SLP | 20 | 3 times weekly | Speech room\nCommunication (SDI) | ECSE teacher | 90 | daily | Preschool\nPhysical therapy | PT | 60 | total per month | Outside the classroom",
      ["SLP 20x3/week out-of-class ..", "PT 60x1/month out-of-class .."],
    ],
    [
      "marking periods that the document says are quarters",
      "SERVICES\nService | Amount | Location\nPhysical therapy | 15 min 2x/marking period | With PE teacher\n\nMarking periods: four of nine weeks each.",
      ["PT 15x2/quarter consult .."],
    ],
    [
      "what ends beside what begins, under heads in two rows",
      "SERVICES GRID\n | Services ending with this meeting | Services ending with this meeting | Services of this IEP | Services of this IEP\nService | Amount | Through | Amount | Location\nSpeech therapy | 20 min 3x/week | 03/13/2026 | 30 min 2x/week | Outside regular class",
      ["SLP 30x2/week out-of-class .."],
    ],
    [
      "support for staff among accommodations",
      "ACCOMMODATIONS AND SUPPORTS\nSupport for school personnel: PT will consult with the PE teacher and classroom staff, 15 minutes per quarter.",
      ["PT 15x1/quarter consult .."],
    ],
    [
      "a lettered heading in the line of its paragraph, with steps",
      "III. ANNUAL GOALS\nIV. PROGRAM SUMMARY\nServices start November 10, 2025 and end November 4, 2026 unless otherwise stated.\nC. Related services. Speech therapy will be given for 20 minutes three times a week in the therapy room, beginning November 10, 2025; from January 26, 2026 the SLP will see Petra 20 minutes twice a week in the therapy room and 15 minutes once a week in the classroom.",
      [
        "SLP 20x3/week out-of-class 2025-11-10..2026-01-25",
        "SLP 20x2/week out-of-class 2026-01-26..2026-11-04",
        "SLP 15x1/week in-class 2026-01-26..2026-11-04",
      ],
    ],
    [
      "services that are only given now are asked about, and those of the plan are read",
      "PRESENT LEVELS\nCurrent Services\nService | Frequency | Location\nOT | 30 min weekly | OT room\nRELATED SERVICES\nService | Frequency | Location\nOT | 20 min weekly | OT room",
      ["OT 20x1/week out-of-class .."],
    ],
    [
      "a cell that says what was beside what is",
      "RELATED SERVICES\nService | Amount | Location\nSpeech | was 60 min/month, now 30 min 3x/month | Therapy room\nOT – previous, ended by this amendment | 30 min/week | OT room",
      [],
    ],
    [
      "a service as a heading, with its boxes below",
      "SERVICES\nOccupational therapy\n[X] Direct [ ] Consult Where: [X] Classroom [ ] Therapy room\n6 sessions per trimester, 40 minutes each.\nPhysical therapy\n[ ] Direct [ ] Consult Amount: ___ min ___ x per ___",
      ["OT 40x6/trimester in-class .."],
    ],
    [
      "a head of two rows with columns of several settings",
      "RELATED SERVICES\nService / provider | Start | End | Inside gen ed | Inside gen ed | Outside gen ed | Outside gen ed | Indirect\nService / provider | Start | End | Amt | Per | Amt | Per | Indirect\nPhys therapy, PT | 02/26/27 | 05/28/27 |  |  | 90 min | mo | 15 min/mo",
      ["PT 90x1/month out-of-class 2027-02-26..2027-05-28", "PT 15x1/month consult 2027-02-26..2027-05-28"],
    ],
    [
      "a name that covers two rows",
      "RELATED SERVICES\nService | Type | Minutes | Frequency | Location\nSpeech | Direct | 30 | 2x weekly | Speech room\n | Consult | 15 | 1x monthly | ",
      ["SLP 30x2/week out-of-class ..", "SLP 15x1/month consult .."],
    ],
    [
      "days of a section, and steps with days of their own",
      "RELATED SERVICES\nInitiation date 03/08/2027 Duration date 03/02/2028\nPhysical Therapy | 30 MPW through 05/28/2027; then 30 minutes 1x/mo starting 08/18/2027",
      ["PT 30x1/week - 2027-03-08..2027-05-28", "PT 30x1/month - 2027-08-18..2028-03-02"],
    ],
    [
      "columns that hold between days",
      "SERVICES\nService | Fall (9/8/26-1/22/27) | Spring (1/25/27-6/18/27) | Location\nSpeech | 2 x 30 min/wk | 1 x 30 min/wk | Speech room",
      ["SLP 30x2/week out-of-class 2026-09-08..2027-01-22", "SLP 30x1/week out-of-class 2027-01-25..2027-06-18"],
    ],
    [
      "last year beside this year",
      "SERVICES\nService | Last year (2025-26) | This year (2026-27)\nSpeech | 2 x 30 min weekly | 1 x 30 min weekly",
      ["SLP 30x1/week - .."],
    ],
    [
      "a line for each service, which no other line runs into",
      "RELATED SERVICES\nOT - direct - 30 min - 1x/wk - therapy room - 1/11/27-1/10/28\nOT - consult - 15 min - 1x/mo - 1/11/27-1/10/28\nPT - n/a",
      ["OT 30x1/week out-of-class 2027-01-11..2028-01-10", "OT 15x1/month consult 2027-01-11..2028-01-10"],
    ],
    [
      "a letter",
      "How we will help Owen\nThe speech therapist works with Owen two times each week for 30 minutes in the speech room. Mr. Hall (occupational therapist) comes into the classroom every Tuesday for 30 minutes. Once a month he also talks with the teacher for 15 minutes.",
      ["SLP 30x2/week out-of-class ..", "OT 30x1/week in-class ..", "OT 15x1/month consult .."],
    ],
    [
      "wishes, private therapy and hours that are owed",
      "SERVICES\nMother would like OT 60 minutes weekly. The team agreed on OT 30 minutes weekly in the classroom.\nThe private clinic gives speech 45 minutes twice weekly.\nCompensatory services: OT 60 minutes twice a week.",
      ["OT 30x1/week in-class .."],
    ],
    [
      "columns of days under heads that don't say so, and a name under a head of its own",
      "RELATED SERVICES\nSpecially designed instruction | Initiation | Duration | Frequency | Location\nLanguage therapy (SLP) | 04/13/2026 | 12/18/2026 | 30 min 2x/week | Therapy room\nSupport facilitation, reading | 04/13/2026 | 04/09/2027 | 45 min 3x/week | Gen ed class",
      ["SLP 30x2/week out-of-class 2026-04-13..2026-12-18"],
    ],
    [
      "boxes inside of cells, and classes by their subject",
      "SERVICES\nService | Frequency | Minutes | Where\nSpeech | 2 per month | 20 | [X] Gen Ed [ ] Sp Ed\nOccupational therapy | 1 per week | 30 | [ ] Gen Ed [X] Sp Ed\nSpeech | 1 per month | 45 | ELA class (co-taught)",
      ["SLP 20x2/month in-class ..", "OT 30x1/week out-of-class ..", "SLP 45x1/month in-class .."],
    ],
    [
      "a cell that covers the columns of frequency and length",
      "SERVICES\nService | Provider | Frequency | Length | Location\nOccupational therapy | OT | 120 minutes per 9 weeks | 120 minutes per 9 weeks | OT room\nPhysical therapy | PT | 1 per week | — | Motor room",
      ["OT 120x1/quarter out-of-class .."],
    ],
    [
      "a sum of sessions",
      "RELATED SERVICES\nThe District shall provide individual physical therapy in the motor room for a total of thirty (30) sessions of thirty (30) minutes each during the IEP year, beginning 05/19/26 and continuing through 05/11/27.",
      ["PT 30x30/year out-of-class 2026-05-19..2027-05-11"],
    ],
    [
      "two years side by side, with days in the head",
      "Services: what changes from last year's IEP\nService | LAST YEAR 10/2025 - 9/2026 | THIS IEP 10/5/2026 - 9/30/2027\nSpeech (SLP) | 30 min, 3 times/week, speech room | 900 minutes/year, speech room\nCounseling | 20 min/week | ended",
      ["SLP 900x1/year out-of-class 2026-10-05..2027-09-30"],
    ],
    [
      "the same amount in two languages, the second one shorter",
      "SERVICES\nService | Amount | Setting | Start | End\nOT / Terapia ocupacional | 60 min per month direct, 15 min per month consult / 60 min al mes directo, 15 de consulta | Regular class | 11/30/2026 | 11/16/2027",
      ["OT 60x1/month in-class 2026-11-30..2027-11-16", "OT 15x1/month consult 2026-11-30..2027-11-16"],
    ],
    [
      "an amendment that ends a service later",
      "SERVICES\nService | Frequency | Start | End | Site\nOT | 0.5 hr/wk | 10/15/2026 | 10/07/2027 | OT room\n\nSection | Was | Is now\nServices: OT | 0.5 hr/wk in the OT room through 01/29/2027 | 30 minutes two times per week in the OT room, 02/01/2027 to 10/07/2027",
      ["OT 30x1/week out-of-class 2026-10-15..2027-01-29", "OT 30x2/week out-of-class 2027-02-01..2027-10-07"],
    ],
    [
      "a table for each service, a field in each row",
      "SERVICES\nService | Occupational Therapy\nFrequency | 2 times per week\nDuration | 30 minutes\nLocation | Classroom\nStart date | 9/8/2026\nEnd date | 6/18/2027\n\nService | Counseling\nFrequency | 1 time per week\nDuration | 45 minutes\nLocation | Office",
      ["OT 30x2/week in-class 2026-09-08..2027-06-18"],
    ],
    [
      "a column for each service",
      "SERVICES\n | Occupational Therapy | Counseling | Speech\nMinutes per session | 30 | 45 | 20\nSessions | 2 per week | 1 per month | 3 per week\nLocation | Classroom | Office | Speech room",
      ["OT 30x2/week in-class ..", "SLP 20x3/week out-of-class .."],
    ],
    [
      "whose service it is in a row of its own, above",
      "SERVICES\nType | Minutes | Frequency | Location\nOccupational Therapy\nDirect | 30 | 2 x week | Therapy room\nConsult | 15 | 1 x month | With teacher\nPhysical Therapy\nDirect | 45 | 1 x week | Motor room",
      ["OT 30x2/week out-of-class ..", "OT 15x1/month consult ..", "PT 45x1/week out-of-class .."],
    ],
    [
      "a summary that says less",
      "RELATED SERVICES\nService | Frequency | Duration | Location\nOT | weekly | 30 min | Classroom\n\nSUMMARY OF SERVICES\nOccupational therapy, 30 minutes weekly.",
      ["OT 30x1/week in-class .."],
    ],
  ])("reads %s", (_layout, text, services) => expect(servicesIn(text)).toEqual(services));

  test("lets an amendment take the place of what it changes, and asks about that", () => {
    const { services, doubtful } = readIep(
      linesOf(
        "RELATED SERVICES\nSpeech therapy, 25 minutes twice weekly, in the therapy room, 9/8/2026 to 6/18/2027.\n\nAmendment\nSection | From | To\nSpeech (group) | 2 x weekly, 25 minutes | 1 x weekly, 25 minutes, therapy room, beginning November 30, 2026",
      ),
    );
    expect(services).toMatchObject([{ minutes: 25, times: 1, from: "2026-11-30", to: "2027-06-18" }]);
    expect(doubtful).toMatchObject([{ why: "contradiction" }]);
  });
});

describe("goals of an IEP, in many layouts", () => {
  const goalsIn = (text: string): string[] => readIep(linesOf(text)).goals.map((goal) => goal.text);

  test.each([
    [
      "under areas",
      "ANNUAL GOALS\nFine motor. By 1/13/2028, Ana will print her name on the line in 4 of 5 trials.\n\nSpeech. When asked, Ana will say /s/ in sentences with 80% accuracy.",
      [
        "By 1/13/2028, ___ will print her name on the line in 4 of 5 trials.",
        "When asked, ___ will say /s/ in sentences with 80% accuracy.",
      ],
    ],
    [
      "with a number behind a hash",
      "Goal #1: Ana will cut out a circle within 1/4 inch in 4 of 5 trials.",
      ["___ will cut out a circle within 1/4 inch in 4 of 5 trials."],
    ],
    [
      "in two languages, once",
      "ANNUAL GOALS\nGoal 1 (Speech). Ana will say final sounds in words with 85% accuracy. | Meta 1 (Habla). Ana dirá los sonidos finales con 85% de precisión.",
      ["___ will say final sounds in words with 85% accuracy."],
    ],
    [
      "in columns of condition, behaviour and criterion",
      "ANNUAL GOALS\nCondition | Behavior | Criterion\nGiven a picture schedule | Ana will move to the next activity | 4 of 5 transitions",
      ["Given a picture schedule, ___ will move to the next activity, 4 of 5 transitions"],
    ],
    [
      "without what the form asks and what follows",
      "ANNUAL GOALS\nAnnual goals | Criteria\nWhat the student will be expected to achieve by the end of the year | Measure\nAna will name 24 letters within 3 seconds. Now 11. | 24 of 26",
      ["___ will name 24 letters within 3 seconds."],
    ],
  ])("reads goals %s", (_layout, text, goals) => expect(goalsIn(text)).toEqual(goals));
});

test.each([
  ["Date of next annual ARD (no later than): October 7, 2027", "2027-10-07"],
  ["Annual review meeting held June 2, 2026. Annual review to be held by June 1, 2027.", "2027-06-01"],
  ["Annual mtg due on/before: 02/24/2028", "2028-02-24"],
  ["the next annual review will be held on or\nbefore 10/13/2027.", "2027-10-13"],
])("finds the annual review in %s", (text, date) => expect(readIep(linesOf(text)).reviewDate).toBe(date));

const goalsIn = (text: string): string[] => readIep(linesOf(text)).goals.map((goal) => goal.text);

describe("goals of an IEP, in many layouts", () => {
  const [WRITE, WALK] = [
    "Given lined paper, the student will write four sentences in 4 of 5 trials.",
    "The student will walk 400 feet to the bus without help on 9 of 10 days.",
  ] as const;
  test.each([
    ["goals that count themselves", `ANNUAL GOALS\nGoal 1 of 2: ${WRITE}\n\nGoal 2 of 2: ${WALK}`, [WRITE, WALK]],
    [
      "a number and an area above each goal, objectives below",
      `ANNUAL GOALS\nNo. 1. Area: [X] Motor [ ] Academic\n${WRITE}\nObjectives: [X] two sentences by May\nNo. 2. Area: [X] Motor\n${WALK}\nObjectives: [X] 200 feet`,
      [WRITE, WALK],
    ],
    [
      "a table whose other heads are sentences",
      `V. GOALS\nMEASURABLE ANNUAL GOAL (Include: condition, name, behavior, and criteria) | Describe HOW the student's progress toward meeting this goal will be measured | Report\n${WRITE} | SLP samples | \n${WALK} | PT trials | `,
      [WRITE, WALK],
    ],
    [
      "condition, behavior and criterion below each other",
      "ANNUAL GOALS\nCondition | Given lined paper\nBehavior | the student will write four sentences\nCriterion | in 4 of 5 trials",
      ["Given lined paper, the student will write four sentences, in 4 of 5 trials."],
    ],
    [
      "a number and a standard in a row above each goal",
      `ANNUAL GOALS\nGoal # 1 | Standard: Writing\n${WRITE}\nProgress: ☒ quarterly\nGoal # 2 | Standard: Motor\n${WALK}\nProgress: ☒ quarterly`,
      [WRITE, WALK],
    ],
    [
      "an area and a numbered label in the cells above each goal",
      `ANNUAL GOALS\nGoal area: Writing | Measurable Annual Goal #1 | Measurable Annual Goal #1\n${WRITE}\nCriteria | Method\n4 of 5 | Samples\n\nGoal area: Motor | Measurable Annual Goal #2 | Measurable Annual Goal #2\n${WALK}\nCriteria | Method\n4 of 5 | Trials`,
      [WRITE, WALK],
    ],
    [
      "one head over the numbers and the goals",
      `MEASURABLE ANNUAL GOALS\n\n# Measurable annual goal | Criteria for mastery | Method of evaluation\n1 | ${WRITE} | 80% | Samples\n2 | ${WALK} | 4 of 5 | Trials`,
      [WRITE, WALK],
    ],
    [
      "a baseline behind the goal without a colon",
      `ANNUAL GOALS\nGoal 1. ${WRITE} Baseline 18 words. Progress is reported quarterly.`,
      [WRITE],
    ],
    [
      "a number and an area behind a comma",
      `ANNUAL GOALS\nGoal 1, written output. ${WRITE}\nBenchmark 1: by the end of 9 weeks, two sentences.\nGoal 2, walking. ${WALK}`,
      [WRITE, WALK],
    ],
    [
      "a goal that is met, which is none any more",
      `ANNUAL GOALS\nGoal 1. ${WRITE}\nGoal 2. MET 12/15/2025 AND DISCONTINUED. (${WALK})`,
      [WRITE],
    ],
    [
      "no goals from the head of a table of services",
      `ANNUAL GOALS\nGoal 1. ${WRITE}\n\nSERVICES\nService | Goal(s) | Sessions | Frequency | Min.\nSpeech | 1 | 1 | Weekly | 30\n\nPlace: 3 = community, where the student will work in 4 of 5 trials`,
      [WRITE],
    ],
    [
      "each goal in two languages",
      `ANNUAL GOALS / METAS\nGoal 1. ${WRITE}\nMeta 1. Con papel rayado, el estudiante escribirá cuatro oraciones en 4 de 5 ensayos.`,
      [WRITE],
    ],
    [
      "a table of objectives below the goal",
      `ANNUAL GOALS\nGoal 1: ${WALK}\nObjective | Criterion | Schedule\nThe student will walk 200 feet with one rest. | 4 of 5 days | May 2027`,
      [WALK],
    ],
  ])("reads %s", (_layout, text, goals) => expect(goalsIn(text)).toEqual(goals));
});
