import { nextActionText, nextActionWords } from "../../../lib/i18n/next-actions";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { hashOf } from "../route";
import { useAnswer } from "../use-answer";

/** The notices to parents that are due in the whole caseload, each with a link to the student's missed sessions. */
export function ParentNotices() {
  const { language } = usePage();
  const { value: notices, failure } = useAnswer("loadParentNotices", null);
  const words = nextActionWords(language);
  if (!notices) return failure && <FailureNotice failure={failure} />;
  if (notices.length === 0) return null;
  return (
    <details class="planner-fold" open>
      <summary>{words("notices", { count: notices.length })}</summary>
      <ul>
        {notices.map((notice) => (
          <li key={`${notice.studentId} ${notice.tellBy} ${notice.giveBy}`}>
            <a href={hashOf({ screen: "student", id: notice.studentId })}>{nextActionText(notice, language)}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
