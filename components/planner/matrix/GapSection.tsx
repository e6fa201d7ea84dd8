import type { SchoolClass } from "../../../lib/core/caseload/records";
import type { ClassMatrix } from "../../../lib/contracts/class-matrix";
import type { MatrixRow } from "../../../lib/core/matrix/matrix-row";
import { goalsWithoutRoutine } from "../../../lib/core/matrix/gaps";
import { abstentionText } from "../../../lib/i18n/judgement";
import { LinkButton } from "../../ui/Button";
import { usePage } from "../page-context";
import { hashOf } from "../route";
import { AskCard } from "./AskCard";
import { useMatrixWords } from "./use-matrix-words";

interface GapSectionProps {
  matrix: ClassMatrix;
  schoolClass: SchoolClass;
}

/** Lists goals for which no routine is left, with the reason. Goals with the same question are grouped. */
export function GapSection({ matrix, schoolClass }: GapSectionProps) {
  const { m } = useMatrixWords();
  const gaps = goalsWithoutRoutine(matrix);
  return (
    <section class="pp-stack" aria-labelledby="matrix-gaps">
      <h2 id="matrix-gaps">{m("gaps.title")}</h2>
      {gaps.length === 0 && <p class="pp-soft-text">{m("gaps.none")}</p>}
      <ul class="planner-lines">
        {byQuestion(gaps).map((rows) => {
          const question = rows[0]!.question;
          return (
            <li key={question?.id ?? rows[0]!.goalId} class="matrix-gap">
              {rows.map((row) => (
                <GapText key={row.goalId} row={row} />
              ))}
              {question ? <AskCard question={question} schoolClass={schoolClass} /> : <GapStep row={rows[0]!} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Groups rows that ask the same question, in the order of each first row; other rows stay single. */
export function byQuestion(rows: readonly MatrixRow[]): MatrixRow[][] {
  const groups = new Map<string, MatrixRow[]>();
  for (const row of rows) {
    const key = row.question?.id ?? `goal ${row.goalId}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function GapText({ row }: { row: MatrixRow }) {
  const { language } = usePage();
  const { m } = useMatrixWords();
  const { initials, goalText, abstention, ruledOut } = row;
  return (
    <div>
      <p>
        <strong>{initials}</strong> <q>{goalText}</q>
      </p>
      {ruledOut.length > 0 && <p class="pp-soft-text">{m("gap.ruled-out", { titles: ruledOut.join(", ") })}</p>}
      {abstention && ruledOut.length === 0 && <p class="pp-soft-text">{abstentionText(abstention, language)}</p>}
    </div>
  );
}

/** The next step for a goal that needs no question to a teacher. */
function GapStep({ row }: { row: MatrixRow }) {
  const { m } = useMatrixWords();
  if (row.ruledOut.length > 0) return <p>{m("gap.ruled-out.next")}</p>;
  if (row.abstention?.voice === "pull-out") return <p>{m("gap.pull-out.next")}</p>;
  return (
    <div>
      <LinkButton href={hashOf({ screen: "students", id: row.studentId, mode: "edit" })}>
        {m("gap.edit")}
        <span class="pp-sr"> {row.initials}</span>
      </LinkButton>
    </div>
  );
}
