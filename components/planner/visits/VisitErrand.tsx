import { useState } from "preact/hooks";
import type { VisitLine } from "../../../lib/contracts/visits";
import type { Failure } from "../../../lib/contracts/failure";
import { ErrandActs } from "../../errand/ErrandActs";
import { FailureNotice } from "../FailureNotice";
import { useVisitsScreen } from "./use-visits-screen";

/** The state of a visit in its connected calendar, and what she can do about the whole of it. */
export function VisitErrand({ visit }: { visit: VisitLine }) {
  const { save } = useVisitsScreen();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { errand } = visit;
  if (!errand) return null;
  return (
    <div class="pp-stack visits-errand">
      <p aria-live="polite">{errand.text}</p>
      <ErrandActs
        acts={errand.acts}
        rowClass="pp-row"
        buttonClass="pp-button"
        onAct={(act) => void save("actOnVisit", { visitId: errand.visitId, act }).then(setFailure)}
        onOpen={(route) => {
          location.hash = route;
        }}
      />
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
