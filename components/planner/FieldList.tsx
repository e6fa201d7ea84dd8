import { DateField } from "../ui/DateField";
import { SelectField, TextField, type FieldProps, type Option, type OptionGroup } from "../ui/Field";

/** The part of a form that a list of fields edits: its whole draft, or an object within it. */
export interface FormPart<D extends object> {
  draft: D;
  change: (patch: Partial<D>) => void;
  /** Checks a field when it is left. */
  leave?: (field: string) => void;
  /** Gives the error of a field, in words. */
  errorAt: (field: string) => string | undefined;
}

/** Names of the texts of a draft. */
type TextName<D> = { [K in keyof D & string]-?: D[K] extends string ? K : never }[keyof D & string];

/** One field of a form: its words, and the text of the draft that it edits. */
export interface FormField<D extends object> extends Pick<FieldProps, "label" | "hint" | "mark"> {
  name: TextName<D>;
  /** A field of one line when absent. */
  control?: "email" | "number" | "time" | "date" | readonly (Option | OptionGroup)[];
  /** Name of the field in errors, where it is not the draft's. */
  errorName?: string;
  /** True to check the field as soon as it is left. */
  isCheckedOnLeave?: boolean;
  /** Gives the change of the draft, where a choice changes more than this field. */
  changeOf?: (value: string) => Partial<D>;
}

/** Fields of a form, in the order of their list. */
export function FieldList<D extends object>(props: { form: FormPart<D>; fields: readonly FormField<D>[] }) {
  return (
    <>
      {props.fields.map((field) => (
        <ListedField key={field.name} form={props.form} field={field} />
      ))}
    </>
  );
}

function ListedField<D extends object>({ form, field }: { form: FormPart<D>; field: FormField<D> }) {
  const { name, control, errorName = name, isCheckedOnLeave = false, changeOf, ...words } = field;
  const shared = {
    ...words,
    value: form.draft[name] as string,
    error: form.errorAt(errorName),
    onChange: (value: string): void => form.change(changeOf ? changeOf(value) : ({ [name]: value } as Partial<D>)),
  };
  if (Array.isArray(control)) return <SelectField {...shared} options={control} />;
  if (control === "date") return <DateField {...shared} />;
  const onLeave = isCheckedOnLeave && form.leave ? { onLeave: () => form.leave?.(errorName) } : {};
  return <TextField {...shared} {...onLeave} kind={control as "email" | "number" | "time" | undefined} />;
}

/** Gives the part of a form under one name, such as a site's hours. Its errors begin with that name. */
export function partOf<D extends object, P extends object>(form: FormPart<D>, name: string, draft: P): FormPart<P> {
  return {
    draft,
    change: (patch) => form.change({ [name]: { ...draft, ...patch } } as Partial<D>),
    leave: (field) => form.leave?.(`${name}.${field}`),
    errorAt: (field) => form.errorAt(`${name}.${field}`),
  };
}
