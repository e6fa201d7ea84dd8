import { describe, expect, it, test } from "vitest";
import { leavingIn } from "../../../lib/core/caseload-import/leaving-words";
import { readCaseload } from "../../../lib/core/caseload-import/read-caseload";

const codes = (...lines: string[]): string[] => readCaseload(lines.join("\n")).students.map(({ code }) => code);
const asked = (...lines: string[]): string[] =>
  readCaseload(lines.join("\n")).notUnderstood.map(({ why, code, text }) =>
    [why, code, text].filter(Boolean).join(" "),
  );

test.each([
  "exited 11/4",
  "dismissed from speech at the end of October",
  "graduated from OT services last June",
  "discharged, all goals met",
  "MOVED to Harbor Elementary",
  "moved to another school in January",
  "moved out of state",
  "moved to Salem 1/9",
  "declined 9/8",
  "declined PT at the meeting - off caseload",
  "dada de baja el 3/2/2026",
  "Occupational Therapy (dismissed)",
  "exited in May",
  "exited Sept. 3",
  "graduated at the end of summer",
  "moved over the summer",
  "dismissed this spring",
  "discharged, fall 2024",
  "dada de baja en abril",
])("the student has left: %s", (text) => {
  expect(leavingIn(text)?.says).toBe("left");
});

test.each([
  "declined ESY",
  "Declined the bus",
  "graduated to pencil grips",
  "moved to Salem",
  "withdrawn in groups",
  "moved Julius nearer",
  "moved April nearer the board",
  "moved decoding cards to his desk",
  "declined marker board",
  "Declined winter concert",
  "declined this offer",
  "declined 1/2 day placement",
])("that is asked: %s", (text) => {
  expect(leavingIn(text)?.says).toBe("maybe-left");
});

test.each([
  "Wed 10:40 - moved from Friday",
  "20/wk - moved to Mondays",
  "moved to Mrs. Abara",
  "moved to Okoye 1/9",
  "moved to push-in",
  "exit ticket on Fridays",
  "has moved on to scissors",
])("nobody has left: %s", (text) => {
  expect(leavingIn(text, ["Mr. Okoye"])).toBeNull();
});

describe("a remark beside a student", () => {
  const HEAD = "Student,Gr,Teacher,OT min,Goals,Remarks";

  it("keeps who stays, with a question where it is unsure, and names who has left", () => {
    const rows = [
      HEAD,
      '"Adler, Ivo",2,Okoye,2x20/wk,snaps,moved from Tuesday',
      '"Bell, Uma",2,Okoye,1x20/wk,snaps,declined ESY',
      '"Cruz, Noa",2,Okoye,1x20/wk,snaps,"mom emailed\nexited 11/4"',
    ];
    expect(codes(...rows)).toEqual(["IA", "UB"]);
    expect(asked(...rows)).toEqual(["maybe-left UB declined ESY", "has-left NC: exited 11/4"]);
  });

  it("keeps every goal, whatever is between its dashes and brackets", () => {
    const rows = [
      HEAD,
      '"Adler, Ivo",2,Okoye,2x20/wk,"1. Ivo will snap a coat.\n2. Ivo will cut a line (graduated cues).",',
    ];
    expect(readCaseload(rows.join("\n")).students[0]!.goals).toHaveLength(2);
    expect(asked(...rows)).toEqual([]);
    const [listed] = readCaseload("OT\nIvo Adler, 2nd, 2x20/wk. Goals: cut a line (graduated cues)").students;
    expect(listed!.goals).toEqual(["cut a line (graduated cues)"]);
  });

  it("says of a service that has ended that the service has, where the student stays", () => {
    const inOneCell = [HEAD, '"Adler, Ivo",2,Okoye,"OT 20/wk - EXITED 11/4\nOT consult 15/mo",snaps,'];
    expect(codes(...inOneCell)).toEqual(["IA"]);
    expect(asked(...inOneCell)).toEqual(["service-ended IA: OT 20/wk - EXITED 11/4"]);
    const inRows = [
      "Student,Gr,Teacher,Service,Minutes",
      '"Adler, Ivo",2,Okoye,OT,20/wk',
      '"Adler, Ivo",2,Okoye,PT - exited 11/4,20/wk',
    ];
    expect(codes(...inRows)).toEqual(["IA"]);
    expect(asked(...inRows)).toEqual(["service-ended IA: PT - exited 11/4"]);
  });

  it("reads it in a list too, and takes no minutes or service from it", () => {
    const rows = [
      "OT caseload",
      "Ivo Adler, 2nd, Mr. Okoye, 1x20/wk (graduated from SLP 9/1)",
      "Uma Bell, 2nd, Mr. Okoye, 1x20/wk - declined ESY",
      "Noa Cruz, 2nd, Mr. Okoye, 1x20/wk, exited 11/4/25",
      "Student: Lea Dunn",
      "OT: 1x20/wk",
      "Status: inactive since 11/4",
    ];
    const { students } = readCaseload(rows.join("\n"));
    expect(students.map(({ code, services }) => [code, services.length, services[0]?.discipline])).toEqual([
      ["IA", 1, "OT"],
      ["UB", 1, "OT"],
    ]);
    expect(asked(...rows)).toEqual([
      "service-ended IA: graduated from SLP 9/1",
      "maybe-left UB declined ESY",
      "has-left NC: exited 11/4/25",
      "has-left LD: inactive since 11/4",
    ]);
  });

  it("leaves out the service that has ended, wherever it stands, and keeps the others", () => {
    const rows = [
      "Ivo Adler, 2nd, Mr. Okoye, OT 1x20/wk, SLP 2x30/wk, exited SLP 11/4",
      "Uma Bell, 2nd, Mr. Okoye, OT 1x20/wk, exited OT 11/4, PT 1x30/wk",
      "Student: Lea Dunn",
      "OT: 1x20/wk",
      "Speech: 1x30/wk",
      "OT: discharged 11/4",
    ];
    const { students } = readCaseload(rows.join("\n"));
    expect(students.map(({ code, services }) => [code, ...services.map(({ discipline }) => discipline)])).toEqual([
      ["IA", "OT"],
      ["UB", "PT"],
      ["LD", "SLP"],
    ]);
    expect(asked(...rows)).toEqual([
      "service-ended IA: exited SLP 11/4",
      "service-ended UB: exited OT 11/4",
      "service-ended LD: OT: discharged 11/4",
    ]);
  });

  it("asks where nobody knows whether the minutes are those that have ended", () => {
    const unnamed = [
      "Ivo Adler, 2nd, Mr. Okoye, 1x20/wk (graduated from SLP 9/1)",
      "Uma Bell, 2nd, Mr. Abara, 1x20/wk",
    ];
    expect(codes(...unnamed)).toEqual(["IA", "UB"]);
    expect(asked(...unnamed)).toEqual(["maybe-left IA graduated from SLP 9/1"]);
    const twice = [
      "OT caseload",
      "Ivo Adler, 2nd, Mr. Okoye, OT 1x20/wk",
      "Uma Bell, 2nd, Mr. Abara, OT 1x20/wk",
      "Ivo Adler, 2nd, Mr. Okoye, exited OT 11/4",
    ];
    expect(codes(...twice)).toEqual(["IA", "UB"]);
    expect(asked(...twice)).toEqual(["maybe-left IA exited OT 11/4"]);
  });

  it("takes a remark below a student for hers, and another name for somebody else", () => {
    const rows = [
      "OT caseload",
      "Ivo Adler, 2nd, Mr. Okoye, 1x20/wk",
      "Update - moved to Salem 11/4",
      "Uma Bell, 2nd, Mr. Okoye, 1x20/wk",
      "Goals: snaps",
      "Estado - dada de baja el 3/2/2026",
      "Noa Cruz, 2nd, Mr. Okoye, 1x20/wk",
      "   per mom - moved to Salem 11/4",
      "Lea Dunn, 2nd, Mr. Okoye, 1x20/wk",
      "Pia - exited 11/4",
    ];
    expect(codes(...rows)).toEqual(["LD"]);
    expect(asked(...rows)).toEqual([
      "has-left IA: Update - moved to Salem 11/4",
      "has-left UB: Estado - dada de baja el 3/2/2026",
      "has-left NC: per mom - moved to Salem 11/4",
      "has-left P: exited 11/4",
    ]);
  });
});
