import type { ComponentChildren } from "preact";
import { fieldErrorText } from "../../lib/i18n/failure";
import { Button } from "../ui/Button";
import { FailureNotice } from "./FailureNotice";
import { usePage } from "./page-context";
import type { RecordForm } from "./use-record-form";

/** Errors of the whole form, and its buttons. Placed after every field of the form. */
export function FormFooter<D extends object>(props: {
  form: RecordForm<D>;
  onCancel?: () => void;
  /** Further ways to save, beside the button. */
  children?: ComponentChildren;
}) {
  const { form, onCancel, children } = props;
  const { t, language } = usePage();
  return (
    <>
      {form.failure && <FailureNotice failure={form.failure} />}
      {form.unplaced().map((error) => (
        <p class="pp-error" key={error.field + error.code}>
          {fieldErrorText(error, language)}
        </p>
      ))}
      <div class="pp-row">
        <Button look="primary" type="submit" isBusy={form.isBusy}>
          {form.isBusy ? t("form.saving") : t("form.save")}
        </Button>
        {children}
        {onCancel && <Button onPress={onCancel}>{t("form.cancel")}</Button>}
        {!onCancel && form.isDirty && <Button onPress={form.discard}>{t("form.discard")}</Button>}
      </div>
    </>
  );
}
