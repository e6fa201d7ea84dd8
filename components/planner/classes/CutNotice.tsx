import type { CutEntries } from "../../../lib/core/schedule/cut-entries";
import { sayCutEntries } from "../../../lib/i18n/ics";
import { Notice } from "../../ui/Notice";
import { usePlanner } from "../planner-context";

/** The entries of which not all times are shown, by name, with what to do; nothing where there is none. */
export function CutNotice({ cut }: { cut: CutEntries }) {
  const { language } = usePlanner();
  if (cut.count === 0) return null;
  return (
    <Notice tone="warn">
      {sayCutEntries(cut, language).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  );
}
