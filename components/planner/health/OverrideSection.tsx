import { useRef, useState } from "preact/hooks";
import { isInForce, type OverrideRefusal, type SelectorOverride } from "../../../lib/core/health/selector-override";
import { refusalText } from "../../../lib/i18n/calendar-health";
import { formatDay } from "../../../lib/i18n/format";
import { Button } from "../../ui/Button";
import { TextAreaField } from "../../ui/Field";
import { Notice } from "../../ui/Notice";
import type { Preferences } from "../contracts";
import { usePlanner } from "../planner-context";
import { useHealthWords } from "./use-health";

/** Shows, takes and removes the selector override that repairs reading until the next version. */
export function OverrideSection({ overrides }: Pick<Preferences, "overrides">) {
  const { actions, announce } = usePlanner();
  const h = useHealthWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async ({ site }: SelectorOverride): Promise<void> => {
    await actions.removeOverride(site);
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
      {Object.values(overrides).map((override) => (
        <UsedOverride key={override.site} override={override} onRemove={() => void remove(override)} />
      ))}
      <OverrideForm />
    </section>
  );
}

function UsedOverride({ override, onRemove }: { override: SelectorOverride; onRemove: () => void }) {
  const { language, reader } = usePlanner();
  const h = useHealthWords();
  const { site, madeFor, until, selectors, note } = override;
  const calendar = h(`site.${site}`);
  const isUsed = isInForce(override, reader.version, reader.today);
  const told = { calendar, until: formatDay(until, language), version: madeFor, note };
  return (
    <Notice tone={isUsed ? "ok" : "note"}>
      <p>{h(isUsed ? "override.in-force" : "override.over", told)}</p>
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
  const { actions, announce, language } = usePlanner();
  const h = useHealthWords();
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState<OverrideRefusal | null>(null);
  const use = async (event: Event): Promise<void> => {
    event.preventDefault();
    const refused = await actions.takeOverride(text);
    setRefusal(refused);
    if (refused) return;
    setText("");
    announce(h("override.used"));
  };
  return (
    <form class="pp-stack" noValidate onSubmit={(event) => void use(event)}>
      <TextAreaField
        label={h("override.field")}
        value={text}
        error={refusal ? refusalText(refusal, language) : undefined}
        onChange={setText}
      />
      <div>
        <Button type="submit">{h("override.use")}</Button>
      </div>
    </form>
  );
}
