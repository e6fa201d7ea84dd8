import type { ComponentChildren } from "preact";
import type { Failure } from "../../lib/contracts/failure";
import { failureText } from "../../lib/i18n/failure";
import { Notice } from "../ui/Notice";
import { usePlanner } from "./planner-context";

/** What went wrong, read out as soon as it appears. */
export function FailureNotice({ failure, children }: { failure: Failure; children?: ComponentChildren }) {
  const { language } = usePlanner();
  return (
    <Notice tone="stop" isNews>
      <p>{failureText(failure, language)}</p>
      {children}
    </Notice>
  );
}
