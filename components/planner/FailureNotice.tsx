import type { ComponentChildren } from "preact";
import type { Failure } from "../../lib/contracts/failure";
import { failureText } from "../../lib/i18n/failure";
import { Notice } from "../ui/Notice";
import { usePage } from "./page-context";

/** What went wrong, read out as soon as it appears. */
export function FailureNotice({ failure, children }: { failure: Failure; children?: ComponentChildren }) {
  const { language } = usePage();
  return (
    <Notice tone="stop" isNews>
      <p>{failureText(failure, language)}</p>
      {children}
    </Notice>
  );
}
