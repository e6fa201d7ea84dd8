import { serviceLineText } from "../../../lib/i18n/bring-in";
import { mandateLineText } from "../../../lib/i18n/mandate";
import { Notice } from "../../ui/Notice";
import { usePage } from "../page-context";
import type { TakenReport } from "./take-findings";
import { useStudentWords } from "./use-student-words";

/** Says that the IEP's findings are in the form, and names the lines that are not, or no longer. */
export function TakenNotice({ report: { leftOut, replaced, ended } }: { report: TakenReport }) {
  const s = useStudentWords();
  const { language } = usePage();
  const lost = [
    ...leftOut.map(({ service, why }) => s(`iep.left-out.${why}`, { line: serviceLineText(service, language) })),
    ...ended.map((line) => s("iep.ended", { line: mandateLineText(line, language) })),
    ...replaced.map((line) => s("iep.replaced", { line: mandateLineText(line, language) })),
  ];
  return (
    <Notice tone={lost.length > 0 ? "warn" : "ok"} isNews>
      <p>{s("iep.taken")}</p>
      {lost.length > 0 && (
        <ul class="planner-notes">
          {lost.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
