import { useState } from "preact/hooks";
import type { Failure } from "../../lib/contracts/failure";
import type { FieldError } from "../../lib/core/caseload/field-error";
import { fieldErrorText } from "../../lib/i18n/failure";
import type { SaveFailure } from "./contracts";
import { usePage } from "./page-context";
import { useDrafts } from "./drafts";

interface RecordFormOptions<D extends object> {
  draftKey: string;
  /** The form's content before anything is typed. */
  initial: D;
  check: (draft: D) => FieldError[];
  save: (draft: D) => Promise<SaveFailure>;
  onSaved?: (draft: D) => void;
}

export interface RecordForm<D extends object> {
  draft: D;
  isDirty: boolean;
  isBusy: boolean;
  failure: Failure | null;
  /** Number of refused saves; when it grows, the first wrong field takes the focus. */
  refusals: number;
  change: (patch: Partial<D>) => void;
  /** Checks a field when it is left; an empty one is not reported until a save was refused for it. */
  leave: (field: string) => void;
  /** Gives the error of a field, in words. */
  errorAt: (field: string) => string | undefined;
  /** True while a field in a part of the form is wrong, such as "mandate.0". */
  hasErrorIn: (part: string) => boolean;
  /** Gives the errors of fields that no control has shown, so that none goes unreported. */
  unplaced: () => FieldError[];
  submit: () => Promise<void>;
  discard: () => void;
}

const rootOf = (field: string): string => field.split(".")[0]!;

interface FieldErrors extends Pick<RecordForm<object>, "errorAt" | "hasErrorIn" | "unplaced"> {
  setErrors: (change: FieldError[] | ((before: FieldError[]) => FieldError[])) => void;
  /** Replaces a field's errors. Reports an empty required field only if that was reported before. */
  replaceAt: (field: string, found: FieldError[]) => void;
}

/** Keeps the errors of a form by field, and which of them a control has shown. */
function useFieldErrors(): FieldErrors {
  const { language } = usePage();
  const [errors, setErrors] = useState<FieldError[]>([]);
  const asked = new Set<string>();
  return {
    setErrors,
    replaceAt: (field, found) =>
      setErrors((before) => {
        const wasMissed = before.some((error) => error.field === field && error.code === "required");
        const shown = found.filter((error) => error.code !== "required" || wasMissed);
        return [...before.filter((error) => error.field !== field), ...shown];
      }),
    errorAt: (field) => {
      asked.add(field);
      const error = errors.find((error) => error.field === field);
      return error && fieldErrorText(error, language);
    },
    hasErrorIn: (part) => errors.some(({ field }) => field.startsWith(`${part}.`)),
    unplaced: () => errors.filter((error) => !asked.has(error.field)),
  };
}

/** Runs one form: its draft, checks, save, and errors by field. */
export function useRecordForm<D extends object>(options: RecordFormOptions<D>): RecordForm<D> {
  const { draftKey, initial, check, save, onSaved } = options;
  const drafts = useDrafts();
  const { dismissAnnouncement } = usePage();
  const { setErrors, replaceAt, errorAt, hasErrorIn, unplaced } = useFieldErrors();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const draft = (drafts.find(draftKey) as D | undefined) ?? initial;

  const refuse = (failure: Failure): void => {
    dismissAnnouncement();
    setFailure(failure);
    setErrors(failure.code === "invalid-fields" ? failure.errors : []);
    setRefusals((count) => count + 1);
  };

  return {
    draft,
    isDirty: drafts.find(draftKey) !== undefined,
    isBusy,
    failure,
    refusals,
    change(patch) {
      const next = { ...draft, ...patch };
      if (JSON.stringify(next) === JSON.stringify(initial)) drafts.drop(draftKey);
      else drafts.put(draftKey, next);
      setErrors((before) => before.filter((error) => !(rootOf(error.field) in patch)));
    },
    leave: (field) =>
      replaceAt(
        field,
        check(draft).filter((error) => error.field === field),
      ),
    errorAt,
    hasErrorIn,
    unplaced,
    async submit() {
      if (isBusy) return;
      const wrong = check(draft);
      if (wrong.length > 0) return refuse({ code: "invalid-fields", errors: wrong });
      setIsBusy(true);
      setFailure(null);
      setErrors([]);
      const outcome = await save(draft);
      setIsBusy(false);
      if (outcome) return refuse(outcome);
      drafts.drop(draftKey, draft);
      onSaved?.(draft);
    },
    discard() {
      drafts.drop(draftKey);
      setErrors([]);
      setFailure(null);
    },
  };
}
