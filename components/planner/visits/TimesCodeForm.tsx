import { useRef, useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { WeeklyTime } from "../../../lib/core/asking/teacher-answer";
import { readTimesCode, type CodeProblem } from "../../../lib/core/asking/times-code";
import { formatTimeRange } from "../../../lib/i18n/format";
import { teacherSheetWords } from "../../../lib/i18n/teacher-sheet";
import { Button } from "../../ui/Button";
import { TextField } from "../../ui/Field";
import { Notice } from "../../ui/Notice";
import { daysText } from "../days-text";
import { useDraftState } from "../drafts";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useVisitsScreen } from "./use-visits-screen";

/** Reads the code that a teacher sent back and shows its times; she can save them as blocked times of the class. */
export function TimesCodeForm({ classId }: { classId: string }) {
  const { language, announce } = usePage();
  const t = teacherSheetWords(language);
  const { save } = useVisitsScreen();
  const [typed, setTyped] = useDraftState(`visits:times-code:${classId}`, "");
  const [problem, setProblem] = useState<CodeProblem | null>(null);
  const [times, setTimes] = useState<WeeklyTime[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const change = (code: string): void => {
    setTyped(() => code);
    setTimes(null);
    setProblem(null);
    setFailure(null);
  };
  const read = (): void => {
    const answer = readTimesCode(classId, typed);
    setTimes(answer.ok ? answer.value : null);
    setProblem(answer.ok ? null : answer.failure);
  };
  const keep = async (blocked: WeeklyTime[]): Promise<void> => {
    const refused = await save("saveBlockedTimes", { classId, blocked });
    setFailure(refused);
    if (refused) return;
    change("");
    // The pressed button is gone.
    form.current?.querySelector("input")?.focus();
    announce(t("code.kept"));
  };
  return (
    <form
      ref={form}
      class="pp-stack planner-narrow-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <TextField
        label={t("code.title")}
        value={typed}
        error={problem ? t(`code.${problem}`) : undefined}
        onChange={change}
      />
      <div>
        <Button type="submit">{t("code.read")}</Button>
      </div>
      {failure && <FailureNotice failure={failure} />}
      {times && <FoundTimes times={times} onKeep={() => void keep(times)} />}
    </form>
  );
}

function FoundTimes({ times, onKeep }: { times: readonly WeeklyTime[]; onKeep: () => void }) {
  const { language } = usePage();
  const t = teacherSheetWords(language);
  return (
    <Notice tone="note" isNews>
      <p>{t("code.found")}</p>
      <ul>
        {times.map((time) => (
          <li key={JSON.stringify(time)}>
            {daysText(time.weekdays, language)}, {formatTimeRange(time, language)}
          </li>
        ))}
      </ul>
      <Button look="primary" onPress={onKeep}>
        {t("code.keep")}
      </Button>
    </Notice>
  );
}
