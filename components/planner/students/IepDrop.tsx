import { useEffect, useRef, useState } from "preact/hooks";
import type { NameTokens } from "../../../lib/core/caseload/records";
import type { IepReading } from "../../../lib/core/iep/iep-reading";
import { readNamedIep } from "../../../lib/core/iep/read-iep";
import { failureText } from "../../../lib/i18n/failure";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { usePage } from "../page-context";
import { DropZone } from "../files/DropZone";
import { IepFindings, type ChosenFindings } from "./IepFindings";
import type { TakenReport } from "./take-findings";
import { TakenNotice } from "./TakenNotice";
import { useStudentsScreen } from "./use-students-screen";
import { useStudentWords } from "./use-student-words";

type IepState =
  | { phase: "idle" }
  | { phase: "reading"; name: string }
  | { phase: "refused"; text: string }
  | { phase: "read"; reading: IepReading; nameTokens: NameTokens | undefined }
  | { phase: "taken"; report: TakenReport };

const DOCUMENTS = ".docx,.pdf,.txt,application/pdf";

/** The most that one request accepts. */
const MAX_NAME_PARTS = 40;

/** Reads one IEP at a time; a new file, or leaving the form, ends the one before. */
function useIepReading() {
  const s = useStudentWords();
  const { language } = usePage();
  const { ask, readDocument } = useStudentsScreen();
  const [state, setState] = useState<IepState>({ phase: "idle" });
  const runningRef = useRef<AbortController | null>(null);
  useEffect(() => () => runningRef.current?.abort(), []);
  const read = async ([file]: File[]): Promise<void> => {
    if (!file) return;
    runningRef.current?.abort();
    const control = new AbortController();
    runningRef.current = control;
    setState({ phase: "reading", name: file.name });
    const found = await readDocument(file, control.signal);
    if (control.signal.aborted) return;
    if (!found.ok) return setState({ phase: "refused", text: found.failure.text });
    const { reading, names } = readNamedIep(found.value.lines);
    const isNothing = reading.goals.length + reading.services.length + reading.doubtful.length === 0;
    if (isNothing) return setState({ phase: "refused", text: s("iep.nothing", { name: file.name }) });
    // The name itself goes no further: its hashes later detect it in outgoing texts.
    const hashed = await ask("hashNames", { names: [{ rowId: "iep", parts: names.slice(0, MAX_NAME_PARTS) }] });
    if (control.signal.aborted) return;
    if (!hashed.ok) return setState({ phase: "refused", text: failureText(hashed.failure, language) });
    setState({ phase: "read", reading, nameTokens: hashed.value[0]?.tokens });
  };
  const stop = (): void => {
    runningRef.current?.abort();
    setState({ phase: "idle" });
  };
  return { state, setState, read, stop };
}

/** Takes what she chose of an IEP, with the hashes of its student's name. */
export type TakeIep = (chosen: ChosenFindings, nameTokens: NameTokens | undefined) => TakenReport;

/** Looks for goals and minutes in a dropped IEP. The file is read in this page and not kept. */
export function IepDrop({ onTake }: { onTake: TakeIep }) {
  const s = useStudentWords();
  const { state, setState, read, stop } = useIepReading();
  return (
    <details class="planner-help">
      <summary>{s("iep.open")}</summary>
      <div class="pp-stack">
        <p class="pp-soft-text">{s("iep.text")}</p>
        <DropZone
          text={s("iep.drop")}
          choose={s("iep.choose")}
          accept={DOCUMENTS}
          isMany={false}
          onFiles={(files) => void read(files)}
        />
        {state.phase === "reading" && (
          <Notice tone="note" isNews>
            <p>{s("iep.reading", { name: state.name })}</p>
            <Button onPress={stop}>{s("iep.cancel")}</Button>
          </Notice>
        )}
        {state.phase === "refused" && (
          <Notice tone="stop" isNews>
            <p>{state.text}</p>
          </Notice>
        )}
        {state.phase === "taken" && <TakenNotice report={state.report} />}
        {state.phase === "read" && (
          <IepFindings
            reading={state.reading}
            onTake={(chosen) => setState({ phase: "taken", report: onTake(chosen, state.nameTokens) })}
          />
        )}
      </div>
    </details>
  );
}
