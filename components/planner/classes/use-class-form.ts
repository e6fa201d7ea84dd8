import type { SchoolClass } from "../../../lib/core/caseload/records";
import type { SaveFailure } from "../contracts";
import { pasteKey, picksKey } from "./paste/paste-key";
import { hasOffers, pendingOf, unimportedPaste } from "./paste/pending-paste";
import { usePasteWords } from "./paste/use-paste-words";
import { useDrafts } from "../drafts";
import { usePage } from "../page-context";
import { useRecordForm, type RecordForm } from "../use-record-form";
import { checkClass, classKey, classOfDraft, emptyClass, newClassKey, type ClassDraft } from "./class-draft";
import { useClassesScreen } from "./use-classes-screen";

/** The form of a saved class. */
export function useClassForm(schoolClass: SchoolClass): RecordForm<ClassDraft> {
  const { t, announce } = usePage();
  const { caseload, save } = useClassesScreen();
  return useRecordForm<ClassDraft>({
    draftKey: classKey(schoolClass.id),
    initial: { ...schoolClass, newSite: null, pending: null },
    check: (draft) => checkClass(draft, caseload.sites),
    save: async (draft) => saveClassDraft(draft, save),
    onSaved: ({ name }) => announce(t("class.saved", { name: name.trim() })),
  });
}

/** The form of a class that is not saved yet; it leads to the saved class. */
export function useNewClassForm(id: string): RecordForm<ClassDraft> {
  const { t, announce, go } = usePage();
  const { caseload, save, deviceZone } = useClassesScreen();
  const drafts = useDrafts();
  const p = usePasteWords();
  /** Saves a pasted schedule that she sees read together with the class, even if she did not press Import. */
  const withPasted = (draft: ClassDraft): ClassDraft => {
    const pasted = draft.pending ? null : unimportedPaste(drafts, id);
    return pasted ? { ...draft, pending: pendingOf(pasted, deviceZone, p) } : draft;
  };
  return useRecordForm<ClassDraft>({
    draftKey: newClassKey(id),
    initial: emptyClass(id, caseload.sites, deviceZone),
    check: (draft) => checkClass(draft, caseload.sites),
    save: async (draft) => saveClassDraft(withPasted(draft), save),
    onSaved: (draft) => {
      const { name, pending } = withPasted(draft);
      const pasted = unimportedPaste(drafts, id);
      // Keep the draft for the class's page: unread lines, other days' schedules and requests are left.
      const waits =
        pasted && (hasOffers(pasted) || (!draft.pending && pasted.notUnderstood.some(({ dayEnds }) => !dayEnds)));
      if (pending?.isPasted && !waits) {
        drafts.drop(pasteKey(id));
        drafts.drop(picksKey(id));
      }
      announce(t(pending ? "class.saved.with-schedule" : "class.saved", { name: name.trim() }));
      go({ screen: "classes", id });
    },
  });
}

/**
 * Saves the new site, the class and its schedule, in this order, and stops at the first failure.
 * What was saved before stays saved; saving again continues from there, with the same ids.
 */
async function saveClassDraft(
  draft: ClassDraft,
  save: ReturnType<typeof useClassesScreen>["save"],
): Promise<SaveFailure> {
  const { id: classId, newSite, pending } = draft;
  let siteId = draft.siteId;
  if (newSite) {
    siteId = newSite.id;
    const refused = await save("saveSite", { ...newSite, name: newSite.name.trim() });
    if (refused?.code === "invalid-fields")
      return { ...refused, errors: refused.errors.map((error) => ({ ...error, field: `newSite.${error.field}` })) };
    if (refused) return refused;
  }
  const refused = await save("saveClass", classOfDraft(draft, siteId));
  if (refused || !pending) return refused;
  return save("importSchedule", { classId, sourceName: pending.sourceName, entries: pending.entries });
}
