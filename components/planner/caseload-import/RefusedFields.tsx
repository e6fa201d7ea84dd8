import { refusedPartWord } from "../../../lib/i18n/bring-in";
import { fieldErrorText } from "../../../lib/i18n/failure";
import { usePage } from "../page-context";
import type { RefusedField } from "./refused-fields";
import { useBringInWords } from "./use-bring-in-words";

/** What could not be saved of one row, and the cure, shown in that row. */
export function RefusedOfRow({ refused, rowId }: { refused: readonly RefusedField[]; rowId: string }) {
  const { language } = usePage();
  const b = useBringInWords();
  return (
    <>
      {refused
        .filter((one) => one.rowId === rowId)
        .map(({ part, error }) => (
          <div key={`${error.field} ${error.code}`} class="pp-error">
            {b("refused.field", { what: b(refusedPartWord(part)), text: fieldErrorText(error, language) })}
          </div>
        ))}
    </>
  );
}

/** Names the rows that could not be saved, with what is wrong in each. */
export function RefusedList({ refused }: { refused: readonly RefusedField[] }) {
  const { language } = usePage();
  const b = useBringInWords();
  if (refused.length === 0) return null;
  return (
    <ul class="planner-notes">
      {refused.map(({ name, part, error }) => {
        const what = [name, b(refusedPartWord(part))].filter((word) => word !== "").join(", ");
        return (
          <li key={`${error.field} ${error.code}`}>
            {b("refused.field", { what, text: fieldErrorText(error, language) })}
          </li>
        );
      })}
    </ul>
  );
}
