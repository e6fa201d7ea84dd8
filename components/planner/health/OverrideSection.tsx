import { useRef, useState } from "preact/hooks";
import type { ShownOverride } from "../../../lib/core/health/selector-override";
import type { Failure } from "../../../lib/contracts/failure";
import { refusalText } from "../../../lib/i18n/calendar-health";
import { formatDay } from "../../../lib/i18n/format";
import { Button } from "../../ui/Button";
import { TextAreaField } from "../../ui/Field";
import { Notice } from "../../ui/Notice";
import { useDraftState } from "../drafts";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useAnswer } from "../use-answer";
import { useHealthScreen } from "./use-health-screen";
import { useHealthWords } from "./use-health-words";

/** Shows, takes and removes the selector override that repairs reading until the next version. */
export function OverrideSection() {
  const { announce } = usePage();
  const { save } = useHealthScreen();
  const { value: overrides, failure: loading } = useAnswer("loadOverrides", null);
  const [refused, setRefused] = useState<Failure | null>(null);
  const failure = refused ?? loading;
  const h = useHealthWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async ({ vendor }: ShownOverride): Promise<void> => {
    const outcome = await save("removeOverride", { vendor });
    setRefused(outcome);
    if (outcome) return;
    announce(h("override.removed"));
    // Move the focus: the pressed button is gone.
    heading.current?.focus();
  };
  return (
    <section class="pp-stack planner-section">
      <h2 ref={heading} tabIndex={-1}>
        {h("override.title")}
      </h2>
      <p class="pp-soft-text">{h("override.text")}</p>
      {failure && <FailureNotice failure={failure} />}
      {overrides?.map((override) => (
        <UsedOverride key={override.vendor} override={override} onRemove={() => void remove(override)} />
      ))}
      <OverrideForm />
    </section>
  );
}

function UsedOverride({ override, onRemove }: { override: ShownOverride; onRemove: () => void }) {
  const { language } = usePage();
  const h = useHealthWords();
  const { vendor, madeFor, until, selectors, note, isUsed } = override;
  const calendar = h(`vendor.${vendor}`);
  const values = { calendar, until: formatDay(until, language), version: madeFor, note };
  return (
    <Notice tone={isUsed ? "ok" : "note"}>
      <p>{h(isUsed ? "override.in-force" : "override.over", values)}</p>
      <p>{h("override.keys", { keys: Object.keys(selectors).join(", ") })}</p>
      <div>
        <Button onPress={onRemove} label={h("override.remove.what", { calendar })}>
          {h("override.remove")}
        </Button>
      </div>
    </Notice>
  );
}

function OverrideForm() {
  const { announce, language } = usePage();
  const { saveOverride } = useHealthScreen();
  const h = useHealthWords();
  const [text, setText] = useDraftState("health:override", "");
  const [failure, setFailure] = useState<Failure | null>(null);
  const use = async (event: Event): Promise<void> => {
    event.preventDefault();
    const refused = await saveOverride(text);
    setFailure(refused);
    if (refused) return;
    setText(() => "");
    announce(h("override.used"));
  };
  const isOfText = failure?.code === "override";
  return (
    <form class="pp-stack" noValidate onSubmit={(event) => void use(event)}>
      {failure && !isOfText && <FailureNotice failure={failure} />}
      <TextAreaField
        label={h("override.field")}
        value={text}
        error={isOfText ? refusalText(failure.refusal, language) : undefined}
        onChange={(typed) => setText(() => typed)}
      />
      <div>
        <Button type="submit">{h("override.use")}</Button>
      </div>
    </form>
  );
}
