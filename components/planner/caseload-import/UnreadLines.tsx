import { useRef } from "preact/hooks";
import { classesOfShared } from "../../../lib/core/caseload/find-students";
import { cellPlace, whyWord } from "../../../lib/i18n/bring-in";
import { Button } from "../../ui/Button";
import { usePage } from "../page-context";
import { CellChoice } from "./cells";
import type { OpenCell } from "./bring-in-draft";
import { withLineGiven } from "./draft-students";
import type { BringIn } from "./use-bring-in";
import { useBringInWords } from "./use-bring-in-words";

/** The lines of the list that belong to no student: each can be given to one, or left out. */
export function UnreadLines({ bringIn: { draft, context, update } }: { bringIn: BringIn }) {
  const b = useBringInWords();
  const { announce } = usePage();
  const summary = useRef<HTMLElement>(null);
  const people = draft.students.map(({ id, code, classId }) => ({ id, initials: code, classId }));
  const shared = classesOfShared(people, [...draft.classes, ...context.classes]);
  const students = people.map(({ id, initials: code }) => ({
    value: id,
    label: shared.get(id) ? b("who.known", { code, class: shared.get(id)! }) : code,
  }));
  // The pressed button goes with its line.
  const settled = (said: string): void => {
    announce(said);
    summary.current?.focus();
  };
  const drop = ({ id, line }: OpenCell): void => {
    update((now) => ({ ...now, unread: now.unread.filter((cell) => cell.id !== id) }));
    settled(b("unread.dropped", { line }));
  };
  const give = ({ id, line }: OpenCell, studentId: string): void => {
    update((now) => withLineGiven(now, id, studentId));
    settled(b("unread.given", { line, code: people.find((one) => one.id === studentId)?.initials ?? "" }));
  };
  return (
    <details class="planner-help" open>
      <summary ref={summary}>{b("unread.title", { count: draft.unread.length })}</summary>
      <ul class="planner-notes">
        {draft.unread.map((cell) => (
          <li key={cell.id}>
            {cellPlace(cell, b)}: {cell.text} ({b(whyWord(cell.why))})
            <div class="pp-row">
              <CellChoice
                label={b("unread.give", { line: cell.line })}
                ask={b("unread.whose")}
                confirmWord={b("unread.take")}
                confirmLabel={b("unread.take.of", { line: cell.line })}
                options={students}
                onChoose={(studentId) => give(cell, studentId)}
              />
              <Button look="quiet" label={b("unread.drop", { line: cell.line })} onPress={() => drop(cell)}>
                {b("open.drop")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
