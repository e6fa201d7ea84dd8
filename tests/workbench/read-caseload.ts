import { readCaseload } from "../../lib/core/caseload-import/read-caseload";
import type { ListedStudent } from "../../lib/core/caseload-import/caseload-reading";
import { byYear } from "../../lib/core/service-lines/service-line";
import { runReader } from "./read-files";

const HELP = `Reads caseload lists: exports, tabs of a sheet, lists in a document.

  npm run -s read-caseload -- FILE...        (.csv, .tsv, .txt, .docx, .pdf)

Prints one JSON line per file, in the given order:
  {"file","students":[{"code","class","grade","services":[{"discipline","minutes","times","per","of","setting","from","to"}],
                       "goals":["..."],"reviewDate"}],"notUnderstood":[{"line","text","why","column"?}]}
or {"file","refusal":{"code","message"}}: a file that is refused stops none of the others.
Names become initials; two students of one name have two codes. No name is printed.
A service that depends on something has a "condition" in the list's words.
Sessions of a semester are printed as twice as many of a year.

Exit code: 0 when every file was read, 1 when one was refused, 2 when the call itself is wrong.`;

const said = ({ code, className, grade, services, goals, reviewDate }: ListedStudent) => ({
  code,
  class: className,
  grade,
  services: services.map((service) => byYear(service)),
  goals,
  reviewDate,
});

await runReader(HELP, ({ text: list }) => {
  const { students, notUnderstood } = readCaseload(list);
  return {
    students: students.map(said),
    notUnderstood: notUnderstood.map(({ line, column, text, why }) => ({
      ...{ line, text, why },
      ...(column === undefined ? {} : { column }),
    })),
  };
});
