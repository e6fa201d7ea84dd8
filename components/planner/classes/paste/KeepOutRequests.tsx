import { useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import type { NeverTimeRequest } from "../../../../lib/core/paste/paste-reading";
import { foreignText } from "../../../../lib/i18n/foreign-text";
import { formatTimeRange } from "../../../../lib/i18n/format";
import { Button } from "../../../ui/Button";
import { daysText } from "../../days-text";
import { FailureNotice } from "../../FailureNotice";
import { usePage } from "../../page-context";
import { useClassesScreen } from "../use-classes-screen";
import { usePasteWords } from "./use-paste-words";

interface KeepOutRequestsProps {
  classId: string;
  requests: readonly NeverTimeRequest[];
}

/** A teacher's requests to keep out, offered as times of the class that do not work for a visit. */
export function KeepOutRequests({ classId, requests }: KeepOutRequestsProps) {
  const p = usePasteWords();
  return (
    <section class="pp-stack">
      <h4>{p("requests", { count: requests.length })}</h4>
      <ul class="planner-lines">
        {requests.map((request) => (
          <li key={request.line}>
            <Request classId={classId} request={request} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Request({ classId, request: { text, times } }: { classId: string; request: NeverTimeRequest }) {
  const { language, announce } = usePage();
  const { caseload, save } = useClassesScreen();
  const p = usePasteWords();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isKept, setIsKept] = useState(false);
  const isSaved = caseload.classes.some(({ schoolClass }) => schoolClass.id === classId);
  const keep = async (): Promise<void> => {
    const titles = [...new Set(times.map(({ title }) => title))];
    const blocked = times.map(({ weekdays, startMinute, endMinute }) => ({ weekdays, startMinute, endMinute }));
    const outcome = await save("saveTeacherAnswer", { classId, about: { titles }, titles: [], blocked });
    setFailure(outcome);
    setIsKept(outcome === null);
    if (outcome === null) announce(p("requests.kept"));
  };
  return (
    <div class="pp-stack">
      <p>{text}</p>
      {times.map(({ title, weekdays, ...time }) => (
        <p key={`${title}|${time.startMinute}|${weekdays.join()}`} class="pp-soft-text">
          {foreignText(title)}: {daysText(weekdays, language)}, {formatTimeRange(time, language)}
        </p>
      ))}
      {failure && <FailureNotice failure={failure} />}
      {isKept ? (
        <p>{p("requests.kept")}</p>
      ) : times.length > 0 && isSaved ? (
        <Button onPress={() => void keep()}>{p("requests.keep")}</Button>
      ) : (
        <p class="pp-soft-text">{p(times.length === 0 ? "requests.no-time" : "requests.save-first")}</p>
      )}
    </div>
  );
}
