import { useState } from "preact/hooks";
import { NOBODY_KNOWN } from "../../../lib/core/caseload-import/same-student";
import { freeCode } from "../../../lib/core/caseload-import/student-code";
import type { Student } from "../../../lib/core/caseload/records";
import { partWord } from "../../../lib/i18n/bring-in";
import { Button } from "../../ui/Button";
import type { StudentRow } from "./bring-in-draft";
import type { PlannedStudent } from "./build-import";
import { CellChoice } from "./cells";
import type { BringIn } from "./use-bring-in";
import { useBringInWords } from "./use-bring-in-words";

interface StateCellProps {
  row: StudentRow;
  bringIn: BringIn;
  onChange: (patch: Partial<StudentRow>) => void;
}

/** Says what saving would do with the student; asks who it is where neither a name nor the class shows it. */
export function StateCell({ row, planned, bringIn, onChange }: StateCellProps & { planned: PlannedStudent }) {
  const b = useBringInWords();
  const { comparison } = planned;
  // Answering, and asking again, takes the pressed button away: the next control takes the focus.
  const [hasPressed, setPressed] = useState(false);
  const change = (patch: Partial<StudentRow>): void => {
    onChange(patch);
    setPressed(true);
  };
  if (comparison.state === "unsure")
    return (
      <WhoCell row={row} ids={comparison.studentIds} takesFocus={hasPressed} bringIn={bringIn} onChange={change} />
    );
  const words =
    comparison.state === "changed"
      ? b("state.changed", { parts: comparison.parts.map((part) => b(partWord(part))).join(", ") })
      : b(`state.${comparison.state}`);
  return (
    <div class="pp-stack">
      <span>{words}</span>
      {row.is !== undefined && (
        <Button
          look="quiet"
          label={b("who.again.of", { code: row.code })}
          takesFocus={hasPressed}
          onPress={() => change({ is: undefined })}
        >
          {b("who.again")}
        </Button>
      )}
    </div>
  );
}

type WhoCellProps = StateCellProps & { ids: readonly string[]; takesFocus: boolean };

function WhoCell({ row, ids, takesFocus, bringIn, onChange }: WhoCellProps) {
  const b = useBringInWords();
  const { draft, context, known } = bringIn;
  const choose = (is: string): void => {
    const others = [
      ...known.map(({ initials }) => initials),
      ...draft.students.filter(({ id }) => id !== row.id).map(({ code }) => code),
    ];
    onChange(is === NOBODY_KNOWN ? { is, code: freeCode(row.code, others) } : { is });
  };
  const labelOf = ({ initials, classId }: Student): string =>
    b("who.known", { code: initials, class: context.classes.find(({ id }) => id === classId)?.name ?? "" });
  return (
    <CellChoice
      label={b("who.of", { code: row.code })}
      ask={b("who.choose")}
      confirmWord={b("who.confirm")}
      confirmLabel={b("who.confirm.of", { code: row.code })}
      isMissing
      takesFocus={takesFocus}
      options={[
        ...known
          .filter(({ id }) => ids.includes(id))
          .map((student) => ({ value: student.id, label: labelOf(student) })),
        { value: NOBODY_KNOWN, label: b("who.new") },
      ]}
      onChoose={choose}
    />
  );
}
