import type { TextMark } from "../../lib/core/booking/text-policy";
import { outgoingWords } from "../../lib/i18n/outgoing";
import { usePage } from "./page-context";

/**
 * Shows a text in which everything that may not leave the device is marked, with the reason and the cure of each mark.
 */
export function MarkedText({ text, marks }: { text: string; marks: readonly TextMark[] }) {
  const { language } = usePage();
  const say = outgoingWords(language);
  const inOrder = marks
    .toSorted((a, b) => a.from - b.from)
    .filter((mark, at, all) => mark.from >= (all[at - 1]?.to ?? 0));
  if (inOrder.length === 0) return null;
  const reasons = [...new Set(marks.map(({ why }) => why))];
  return (
    <div class="pp-stack" aria-live="polite">
      <p>
        {inOrder.map(({ from, to }, at) => (
          <>
            {text.slice(inOrder[at - 1]?.to ?? 0, from)}
            <mark>{text.slice(from, to)}</mark>
          </>
        ))}
        {text.slice(inOrder.at(-1)!.to)}
      </p>
      <ul>
        {reasons.map((why) => (
          <li key={why}>{say(`why.${why}`)}</li>
        ))}
      </ul>
    </div>
  );
}
