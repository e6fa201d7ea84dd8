import { useId, useState } from "preact/hooks";
import type { CellReach } from "../../../lib/core/caseload/records";
import type { Failure } from "../../../lib/contracts/failure";
import { Button } from "../../ui/Button";
import * as icons from "../../ui/icons";
import type { SaveFailure } from "../contracts";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useKindLabel } from "../use-kind-label";
import { useMatrixScreen } from "./use-matrix-screen";
import type { ShownCell } from "./cell-words";
import { useMatrixWords } from "./use-matrix-words";

type Reach = CellReach["reach"];
const REACHES = ["student", "class", "always"] as const satisfies readonly Reach[];

interface CellDecisionFormProps {
  shown: ShownCell;
  /** Called after a decision was saved or removed. */
  onDone: () => void;
}

/** Her decision on a cell: pin, rule out, or remove the decision; for this goal, this class or always. */
export function CellDecisionForm({ shown, onDone }: CellDecisionFormProps) {
  const { announce } = usePage();
  const { save } = useMatrixScreen();
  const { m } = useMatrixWords();
  const [reach, setReach] = useState<Reach>("student");
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { row, routine, cell } = shown;
  const { studentId, goalId } = row;
  const run = async (work: () => Promise<SaveFailure>, said: string): Promise<void> => {
    if (isBusy) return;
    setIsBusy(true);
    const outcome = await work();
    setIsBusy(false);
    setFailure(outcome);
    if (outcome) return;
    announce(said);
    onDone();
  };
  const decide = (verdict: "pinned" | "forbidden"): void =>
    void run(
      async () => save("decideCell", { studentId, goalId, titleKey: routine.key, reach, verdict }),
      m(`said.${verdict}`, { title: routine.title }),
    );
  const { declineId } = cell;
  return (
    <div class="matrix-decision">
      <Decided shown={shown} run={run} />
      {declineId && (
        <div>
          <Button
            onPress={() =>
              void run(
                async () => save("removeDeclines", { declineIds: [declineId] }),
                m("said.allowed", { title: routine.title }),
              )
            }
          >
            {m("allow")}
          </Button>
        </div>
      )}
      <ReachChoice shown={shown} reach={reach} onChoose={setReach} />
      <div class="pp-row">
        <Button look="primary" icon={icons.pin} isBusy={isBusy} onPress={() => decide("pinned")}>
          {m("pin")}
        </Button>
        <Button icon={icons.bar} isBusy={isBusy} onPress={() => decide("forbidden")}>
          {m("forbid")}
        </Button>
      </div>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}

/** Shows an earlier decision, with a button to remove it. */
function Decided(props: { shown: ShownCell; run: (work: () => Promise<SaveFailure>, said: string) => Promise<void> }) {
  const kindLabel = useKindLabel();
  const { save } = useMatrixScreen();
  const { m, subjectText } = useMatrixWords();
  const { row, routine, cell } = props.shown;
  const { decision } = cell;
  if (!decision) return null;
  const { id, verdict, reach } = decision;
  const isUnreached = verdict === "pinned" && cell.state !== "pinned" && reach !== "student";
  return (
    <div class="pp-row pp-spread">
      <span>
        {m(`decided.${verdict}.${reach}`, {
          initials: row.initials,
          subject: subjectText(row.subject),
          kind: kindLabel(routine.kind),
        })}
        {isUnreached && ` ${m("decided.unreached")}`}
      </span>
      <Button
        onPress={() =>
          void props.run(async () => save("removeCellDecision", { id }), m("said.taken-back", { title: routine.title }))
        }
      >
        {m("take-back")}
      </Button>
    </div>
  );
}

function ReachChoice(props: { shown: ShownCell; reach: Reach; onChoose: (reach: Reach) => void }) {
  const kindLabel = useKindLabel();
  const { m, subjectText } = useMatrixWords();
  const name = useId();
  const { row, routine } = props.shown;
  const parameters = {
    initials: row.initials,
    subject: subjectText(row.subject),
    title: routine.title,
    kind: kindLabel(routine.kind),
  };
  return (
    <fieldset class="matrix-reach">
      <legend class="pp-label">{m("panel.reach")}</legend>
      {REACHES.map((reach) => (
        <label key={reach} class="pp-check">
          <input type="radio" name={name} checked={reach === props.reach} onChange={() => props.onChoose(reach)} />
          {m(`reach.${reach}`, parameters)}
        </label>
      ))}
    </fieldset>
  );
}
