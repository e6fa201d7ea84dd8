import { validateSite } from "../../../lib/core/caseload/validate";
import type { Site } from "../../../lib/core/caseload/records";
import { FieldList } from "../FieldList";
import { FormFooter } from "../FormFooter";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePage } from "../page-context";
import { useDrafts } from "../drafts";
import { useSettingsScreen } from "./use-settings-screen";
import { useRecordForm } from "../use-record-form";
import { SiteFields } from "./SiteFields";

/** A site with the last day of its term as typed; empty while she doesn't know it. */
type SiteTermDraft = Site & { termEnd: string };

function siteOf({ termEnd, terms: _before, ...site }: SiteTermDraft): Site {
  return { ...site, name: site.name.trim(), ...(termEnd === "" ? {} : { terms: [{ lastDay: termEnd }] }) };
}

/** Adds or changes a site. */
export function SiteForm({ site, onClose }: { site: Site; onClose: () => void }) {
  const { t, announce } = usePage();
  const { caseload, save } = useSettingsScreen();
  const drafts = useDrafts();
  const draftKey = `settings:site:${site.id}`;
  const form = useRecordForm<SiteTermDraft>({
    draftKey,
    initial: { ...site, termEnd: site.terms?.at(-1)?.lastDay ?? "" },
    check: (draft) => validateSite(siteOf(draft), caseload.sites),
    save: async (draft) => save("saveSite", siteOf(draft)),
    onSaved: ({ name }) => {
      announce(t("site.saved", { name: name.trim() }));
      onClose();
    },
  });
  const cancel = (): void => {
    drafts.drop(draftKey);
    onClose();
  };
  return (
    <RecordFormFrame form={form} takesFocus class="pp-panel pp-stack planner-narrow-form">
      <SiteFields form={form} />
      <FieldList
        form={form}
        fields={[
          {
            name: "termEnd",
            control: "date",
            label: t("site.termEnd"),
            hint: t("site.termEnd.hint"),
            errorName: "terms.0.lastDay",
          },
        ]}
      />
      <FormFooter form={form} onCancel={cancel} />
    </RecordFormFrame>
  );
}
