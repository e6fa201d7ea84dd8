import type { Failure } from "../../../../lib/contracts/failure";
import { failureText } from "../../../../lib/i18n/failure";
import type { Language } from "../../../../lib/i18n/translate";
import { Notice } from "../../../ui/Notice";
import { useDismissOnFailure } from "../../page-context";

/** What went wrong, read out as soon as it appears. Nothing while all is well. */
export function VaultFailure({ failure, language }: { failure: Failure | null; language: Language }) {
  useDismissOnFailure(failure);
  if (!failure) return null;
  return (
    <Notice tone="stop" isNews>
      <p>{failureText(failure, language)}</p>
    </Notice>
  );
}
