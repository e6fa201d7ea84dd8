import { useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { CalendarVendor } from "../../../lib/core/schedule/calendar-reading";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { Notice } from "../../ui/Notice";
import { FailureNotice } from "../FailureNotice";
import { usePlanner } from "../planner-context";
import { useHealthWords } from "./use-health";

type Made = { text: string } | { failure: Failure } | { isMissing: true } | { isMaking: true };

/** The report on the open calendar page: made when she asks, shown before she copies it, never sent. */
export function ReportPart({ site }: { site: CalendarVendor }) {
  const { requests } = usePlanner();
  const h = useHealthWords();
  const calendar = h(`site.${site}`);
  const [made, setMade] = useState<Made | null>(null);
  const isMaking = made !== null && "isMaking" in made;
  const make = async (): Promise<void> => {
    setMade({ isMaking: true });
    const answer = await requests.ask("loadPageReport", { site });
    setMade(answer.ok ? (answer.value ?? { isMissing: true }) : { failure: answer.failure });
  };
  return (
    <div class="pp-stack">
      <h3>{h("report.title")}</h3>
      <p class="pp-soft-text">{h("report.text")}</p>
      <div>
        <Button isBusy={isMaking} onPress={() => void make()} label={`${h("report.make")}: ${calendar}`}>
          {h(isMaking ? "report.making" : "report.make")}
        </Button>
      </div>
      {made && "failure" in made && <FailureNotice failure={made.failure} />}
      {made && "isMissing" in made && (
        <Notice tone="warn" isNews>
          <p>{h("report.none", { calendar })}</p>
        </Notice>
      )}
      {made && "text" in made && <ShownReport text={made.text} onClose={() => setMade(null)} />}
    </div>
  );
}

function ShownReport({ text, onClose }: { text: string; onClose: () => void }) {
  const { actions, announce } = usePlanner();
  const h = useHealthWords();
  const [isRefused, setIsRefused] = useState(false);
  const copy = async (): Promise<void> => {
    const isCopied = await actions.copyText(text);
    setIsRefused(!isCopied);
    if (isCopied) announce(h("report.copied"));
  };
  return (
    <div class="pp-stack">
      <Field label={h("report.label", { size: Math.ceil(text.length / 1000) })}>
        {(control) => (
          <textarea {...control} class="pp-input health-report" rows={12} readOnly spellcheck={false} value={text} />
        )}
      </Field>
      {isRefused && (
        <Notice tone="warn" isNews>
          <p>{h("report.not-copied")}</p>
        </Notice>
      )}
      <div class="pp-row">
        <Button look="primary" icon="copy" onPress={() => void copy()}>
          {h("report.copy")}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {h("report.close")}
        </Button>
      </div>
    </div>
  );
}
