import { useState } from "preact/hooks";
import type { VisitLine } from "../../../lib/contracts/visits";
import { foreignText } from "../../../lib/i18n/foreign-text";
import type { Failure } from "../../../lib/contracts/failure";
import { SendTaskActs } from "../../send-task/SendTaskActs";
import { FailureNotice } from "../FailureNotice";
import { useVisitsScreen } from "./use-visits-screen";

/** The state of a visit in its connected calendar, and what she can do about the whole of it. */
export function VisitSendTask({ visit }: { visit: VisitLine }) {
  const { save } = useVisitsScreen();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { sendTask } = visit;
  if (!sendTask) return null;
  return (
    <div class="pp-stack visits-send-task">
      <p aria-live="polite">{sendTask.text}</p>
      <SendTaskActs
        acts={sendTask.acts}
        of={`${foreignText(visit.routineTitle)}, ${visit.initials.join(", ")}`}
        rowClass="pp-row"
        buttonClass="pp-button"
        onAct={(act) => void save("actOnVisit", { visitId: sendTask.visitId, act }).then(setFailure)}
        onOpen={(route) => {
          location.hash = route;
        }}
      />
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
