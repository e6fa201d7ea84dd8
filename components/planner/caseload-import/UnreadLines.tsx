import { classesOfShared } from "../../../lib/core/caseload/find-students";
import { whyWord } from "../../../lib/i18n/bring-in";
import { Button } from "../../ui/Button";
import { CellSelect } from "./cells";
import { withLineGiven } from "./draft-students";
import type { BringIn } from "./use-bring-in";
import { useBringInWords } from "./use-bring-in-words";

/** The lines of the list that belong to no student: each can be given to one, or left out. */
export function UnreadLines({ bringIn: { draft, context, update } }: { bringIn: BringIn }) {
  const b = useBringInWords();
  const people = draft.students.map(({ id, code, classId }) => ({ id, initials: code, classId }));
  const shared = classesOfShared(people, [...draft.classes, ...context.classes]);
  const students = people.map(({ id, initials: code }) => ({
    value: id,
    label: shared.get(id) ? b("who.known", { code, class: shared.get(id)! }) : code,
  }));
  const drop = (id: string): void => update((now) => ({ ...now, unread: now.unread.filter((cell) => cell.id !== id) }));
  return (
    <details class="planner-help" open>
      <summary>{b("unread.title", { count: draft.unread.length })}</summary>
      <ul class="planner-notes">
        {draft.unread.map(({ id, line, text, why }) => (
          <li key={id}>
            {b("line", { line })}: {text} ({b(whyWord(why))})
            <div class="pp-row">
              <CellSelect
                label={b("unread.give", { line })}
                value=""
                options={[{ value: "", label: b("unread.whose") }, ...students]}
                onChange={(studentId) => update((now) => withLineGiven(now, id, studentId))}
              />
              <Button look="quiet" label={b("unread.drop", { line })} onPress={() => drop(id)}>
                {b("open.drop")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
