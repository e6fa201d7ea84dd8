import { withoutWordNames } from "../../lib/core/booking/name-tokens";
import type { Student } from "../../lib/core/caseload/records";
import { outgoingWords } from "../../lib/i18n/outgoing";
import { LinkButton } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { usePage } from "./page-context";
import { hashOf } from "./route";

/** Says whose names are not wholly known to the check of outgoing texts, and how they get so; nothing where all are. */
export function OldNames({ students }: { students: readonly Pick<Student, "initials" | "nameTokens">[] }) {
  const { language } = usePage();
  const say = outgoingWords(language);
  const old = withoutWordNames(students);
  if (old.length === 0) return null;
  const initials = old.map((one) => one.initials).join(", ");
  return (
    <Notice tone="warn">
      <p>{say("old-names", { count: old.length, initials })}</p>
      <LinkButton href={hashOf({ screen: "bring-in" })}>{say("old-names.open")}</LinkButton>
    </Notice>
  );
}
