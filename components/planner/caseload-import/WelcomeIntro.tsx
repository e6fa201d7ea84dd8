import { useState } from "preact/hooks";
import { folderWords } from "../../../lib/i18n/folder";
import { practiceWords } from "../../../lib/i18n/practice";
import { Button, LinkButton } from "../../ui/Button";
import { FolderForm } from "../settings/vault/FolderForm";
import { RestoreDisclosure } from "../settings/vault/RestoreDisclosure";
import { usePage } from "../page-context";
import { useBringInScreen } from "./use-bring-in-screen";
import { useBringInWords } from "./use-bring-in-words";

/**
 * Introduces what Pushpin does, what it reads and what stays on the device; beside it, ways to continue with existing
 * records.
 */
export function WelcomeIntro() {
  const b = useBringInWords();
  const { language } = usePage();
  const { caseload, ask, folders } = useBringInScreen();
  const isEmpty = caseload.classes.length + caseload.students.length + caseload.sites.length === 0;
  return (
    <section class="pp-stack">
      <ul class="planner-lines">
        <li>{b("welcome.does")}</li>
        <li>{b("welcome.reads")}</li>
        <li>{b("welcome.stays")}</li>
      </ul>
      {isEmpty && (
        <div class="pp-row">
          <span>{b("welcome.before")}</span>
          <RestoreDisclosure ask={ask} language={language} isFirstRun />
          {folders && <OpenFolder ask={ask} language={language} folders={folders} />}
        </div>
      )}
      <div class="pp-row">
        <LinkButton href="practice.html">{practiceWords(language)("try")}</LinkButton>
      </div>
    </section>
  );
}

/** Offers to open her file in a folder: a device that keeps nothing looks like a new one. */
function OpenFolder(props: Omit<Parameters<typeof FolderForm>[0], "purpose" | "onDone">) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen)
    return <FolderForm {...props} purpose="vault" onDone={() => setOpen(false)} onCancel={() => setOpen(false)} />;
  return <Button onPress={() => setOpen(true)}>{folderWords(props.language)("first.open")}</Button>;
}
