import { useRef } from "preact/hooks";
import type { DistrictForm, ProgressCode } from "../../../lib/core/district/district-form";
import { proposedCode } from "../../../lib/core/district/progress-codes";
import type { GoalOverview } from "../../../lib/core/ledger/goal-overview";
import { namelessTexts } from "../../../lib/i18n/nameless";
import { goalReport, progressReportWords } from "../../../lib/i18n/progress-report";
import { Button } from "../../ui/Button";
import { SelectField, TextAreaField } from "../../ui/Field";
import { Notice } from "../../ui/Notice";
import * as icons from "../../ui/icons";
import { useDraftState } from "../drafts";
import { FailureNotice } from "../FailureNotice";
import { NameQuestion } from "../nameless/NameQuestion";
import { useNameless, usePeople } from "../nameless/use-nameless";
import { usePage } from "../page-context";
import { hashOf } from "../route";
import { studentKey } from "../students/student-draft";
import { useAnswer } from "../use-answer";
import { useStudentPageScreen } from "./use-student-page-screen";

type Codes = Extract<DistrictForm, { form: "codes" }>;

/** Drafts the text of a progress report, with the district's codes, to copy. Nothing of it is stored. */
export function ReportSection({ studentId, goals }: { studentId: string; goals: readonly GoalOverview[] }) {
  const { language } = usePage();
  const words = progressReportWords(language);
  const { value, failure } = useAnswer("loadDistrictForms", null);
  const lists = (value ?? []).flatMap((form): Codes[] => (form.form === "codes" ? [form] : []));
  const [listId, chooseList] = useDraftState<string | null>(reportKey(studentId, "list"), null);
  const list = lists.find(({ id }) => id === listId) ?? lists[0];
  return (
    <details class="planner-fold student-report">
      <summary>
        <h2>{words("title")}</h2>
      </summary>
      <div class="pp-stack">
        <p class="pp-soft">{words("intro")}</p>
        {failure && <FailureNotice failure={failure} />}
        {value && lists.length === 0 && (
          <p>
            {words("no-codes")} <a href={hashOf({ screen: "settings", section: "codes" })}>{words("no-codes.next")}</a>
          </p>
        )}
        {lists.length > 1 && list && (
          <SelectField
            label={words("which")}
            value={list.id}
            options={lists.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => chooseList(() => (id === lists[0]?.id ? null : id))}
          />
        )}
        <ReportText {...{ studentId, goals }} listId={list?.id ?? ""} codes={list?.codes ?? []} />
      </div>
    </details>
  );
}

interface ReportTextProps {
  studentId: string;
  goals: readonly GoalOverview[];
  /** The list of codes; each has a text of its own. */
  listId: string;
  codes: readonly ProgressCode[];
}

/** The drafts of a student's report; they begin with the key of all that is typed about the student. */
const reportKey = (studentId: string, part: string): string => `${studentKey(studentId)}:report:${part}`;

/** The code of each goal: the one that the data propose, unless she chose another one, "" for none. */
function useCodes({ studentId, listId, codes }: Omit<ReportTextProps, "goals">) {
  /** Her choices, by goal; nothing for a goal that has the proposed code. */
  const [chosen, choose] = useDraftState<Readonly<Record<string, string>>>(reportKey(studentId, `codes:${listId}`), {});
  const codeOf = (goal: GoalOverview): ProgressCode | undefined => {
    const own = chosen[goal.goalId];
    return own === undefined ? proposedCode(codes, goal) : codes.find(({ code }) => code === own);
  };
  const chooseCode = (goal: GoalOverview, code: string): void =>
    choose(({ [goal.goalId]: _old, ...others }) => {
      const isProposed = code === (proposedCode(codes, goal)?.code ?? "");
      return isProposed ? others : { ...others, [goal.goalId]: code };
    });
  return { codeOf, chooseCode };
}

/**
 * The text of the report. It names nobody: initials and possible names are left out of the goals, and her own changes
 * are searched for names too.
 */
function ReportText({ studentId, goals, listId, codes }: ReportTextProps) {
  const { language, announce } = usePage();
  const words = progressReportWords(language);
  const { copyText, caseload } = useStudentPageScreen();
  const { codeOf, chooseCode } = useCodes({ studentId, listId, codes });
  /** The text as she changed it; null while it is as written from the data. */
  const [changed, setChanged] = useDraftState<string | null>(reportKey(studentId, `text:${listId}`), null);
  const change = (text: string | null): void => setChanged(() => text);
  const reports = (textOf: (goal: GoalOverview) => string): string[] =>
    goals.map((goal, at) =>
      goalReport({ ...goal, text: textOf(goal) }, { number: at + 1, code: codeOf(goal) }, language).join("\n"),
    );
  const names = useNameless({
    ...{ people: usePeople(caseload), studentId, language, texts: goals.map(({ text }) => text) },
    changed: changed === null ? undefined : { text: changed, ownWords: reports(() => "") },
  });
  const written = reports(({ text }) => names.nameless(text)).join("\n\n");
  const field = useRef<HTMLDivElement>(null);
  const leaveOut = (): void => {
    if (changed !== null) change(names.nameless(changed));
    field.current?.querySelector("textarea")?.focus();
  };
  const copy = async (): Promise<void> =>
    announce(words((await copyText(changed ?? written)) ? "copied" : "copy.failed"));
  return (
    <>
      {codes.length > 0 &&
        goals.map((goal) => (
          <SelectField
            key={goal.goalId}
            label={words("code", { goal: goal.text })}
            value={codeOf(goal)?.code ?? ""}
            options={[
              { value: "", label: words("code.none") },
              ...codes.map(({ code, meaning }) => ({ value: code, label: words("code.of", { code, meaning }) })),
            ]}
            onChange={(code) => chooseCode(goal, code)}
          />
        ))}
      <NameQuestion {...names} />
      <div ref={field}>
        <TextAreaField label={words("text")} value={changed ?? written} onChange={change} />
      </div>
      {changed !== null && <StillNamed words={names.namedIn(changed)} onLeaveOut={leaveOut} />}
      <div class="pp-row">
        <Button icon={icons.copy} onPress={() => void copy()}>
          {words("copy")}
        </Button>
        {changed !== null && <Button onPress={() => change(null)}>{words("renew")}</Button>}
      </div>
    </>
  );
}

/** Lists words that name somebody in a text that she changed, with a button that leaves them out. */
function StillNamed({ words: named, onLeaveOut }: { words: readonly string[]; onLeaveOut: () => void }) {
  const words = namelessTexts(usePage().language);
  if (named.length === 0) return null;
  return (
    <Notice tone="warn" isNews>
      <p>{words("still", { words: named.join(", ") })}</p>
      <div>
        <Button onPress={onLeaveOut}>{words("clear")}</Button>
      </div>
    </Notice>
  );
}
