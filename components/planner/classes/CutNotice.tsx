import type { CutEntries } from "../../../lib/core/schedule/cut-entries";
import { sayCutEntries } from "../../../lib/i18n/ics";
import { Notice } from "../../ui/Notice";
import { usePage } from "../page-context";

/** Names the entries not all of whose times are shown, and what to do. Renders nothing when there are none. */
export function CutNotice({ cut }: { cut: CutEntries }) {
  const { language } = usePage();
  if (cut.count === 0) return null;
  return (
    <Notice tone="warn">
      {sayCutEntries(cut, language).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  );
}
