import type { ComponentChildren } from "preact";
import type { Failure } from "../../lib/contracts/failure";
import { failureText } from "../../lib/i18n/failure";
import { Notice } from "../ui/Notice";
import { useDismissOnFailure, usePage } from "./page-context";

/** What went wrong, read out as soon as it appears. What was said before goes: it would lie over this. */
export function FailureNotice({ failure, children }: { failure: Failure; children?: ComponentChildren }) {
  const { language } = usePage();
  useDismissOnFailure(failure);
  return (
    <Notice tone="stop" isNews>
      <p>{failureText(failure, language)}</p>
      {children}
    </Notice>
  );
}
