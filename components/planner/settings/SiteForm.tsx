import { validateSite } from "../../../lib/core/caseload/validate";
import type { Site } from "../../../lib/core/caseload/records";
import { FormFooter } from "../FormFooter";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePlanner } from "../planner-context";
import { useRecordForm } from "../use-record-form";
import { SiteFields } from "./SiteFields";

/** Adds or changes a site. */
export function SiteForm({ site, onClose }: { site: Site; onClose: () => void }) {
  const { t, caseload, requests, announce, drafts } = usePlanner();
  const draftKey = `settings:site:${site.id}`;
  const trimmed = (draft: Site): Site => ({ ...draft, name: draft.name.trim() });
  const form = useRecordForm<Site>({
    draftKey,
    initial: site,
    check: (draft) => validateSite(trimmed(draft), caseload.sites),
    save: async (draft) => requests.save("saveSite", trimmed(draft)),
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
      <SiteFields draft={form.draft} change={form.change} leave={form.leave} errorAt={form.errorAt} />
      <FormFooter form={form} onCancel={cancel} />
    </RecordFormFrame>
  );
}
