import type { PasteReading } from "../../../lib/core/paste/paste-reading";
import { LINE_END } from "../../../lib/core/paste/source-lines";
import { guessClass } from "../../../lib/core/caseload-import/guess-class";

const LONGEST_NAME = 60;

/**
 * Finds the line above a pasted schedule's routines that describes its class: "Ms. Delgado - 1st grade, Rm 7". Empty
 * when no line names a teacher, a room or a grade.
 */
export function classInText(text: string, { entries }: Pick<PasteReading, "entries">): string {
  const first = Math.min(...entries.map(({ line }) => line), Number.POSITIVE_INFINITY);
  const above = text
    .split(LINE_END)
    .slice(0, Number.isFinite(first) ? first - 1 : 0)
    .map((line) => line.replace(/^(?:subject|re|from|asunto|de)\s*:\s*/i, "").trim())
    .filter((line) => line !== "" && line.length <= LONGEST_NAME && !/@|\d{1,2}:\d{2}/.test(line));
  return (
    above.find((line) => {
      const { teacherName, room, grade } = guessClass(line);
      return (
        [teacherName, room, grade].filter((part) => part !== "").length > 0 && !/^(?:hi|hello|dear|hola)\b/i.test(line)
      );
    }) ?? ""
  );
}
