import { useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { CalendarVendor } from "../../../lib/core/schedule/calendar-reading";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { Notice } from "../../ui/Notice";
import * as icons from "../../ui/icons";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useHealthScreen } from "./use-health-screen";
import { useHealthWords } from "./use-health-words";

type Made = { text: string } | { failure: Failure } | { isMissing: true } | { isMaking: true };

/** The report on the open calendar page: made when she asks, shown before she copies it, never sent. */
export function ReportPart({ vendor }: { vendor: CalendarVendor }) {
  const { ask } = useHealthScreen();
  const h = useHealthWords();
  const calendar = h(`vendor.${vendor}`);
  const [made, setMade] = useState<Made | null>(null);
  const isMaking = made !== null && "isMaking" in made;
  const make = async (): Promise<void> => {
    setMade({ isMaking: true });
    const answer = await ask("loadPageReport", { vendor });
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
  const { announce } = usePage();
  const { copyText } = useHealthScreen();
  const h = useHealthWords();
  const [isRefused, setIsRefused] = useState(false);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text);
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
        <Button look="primary" icon={icons.copy} onPress={() => void copy()}>
          {h("report.copy")}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {h("report.close")}
        </Button>
      </div>
    </div>
  );
}
