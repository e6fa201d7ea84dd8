import { useMemo } from "preact/hooks";
import { FieldList, type FormPart } from "../FieldList";
import { usePage } from "../page-context";
import { allZones, nearZones } from "./zone-options";

interface SiteDraft {
  name: string;
  zone: string;
}

/** Fields for a site's name and time zone; used in the settings and in the class form. */
export function SiteFields({ form }: { form: FormPart<SiteDraft> }) {
  const { zone } = form.draft;
  const { t, language } = usePage();
  const zones = useMemo(
    () => [
      { heading: t("site.zone.near"), options: nearZones(language) },
      { heading: t("site.zone.all"), options: allZones(zone) },
    ],
    [t, language, zone],
  );
  return (
    <FieldList
      form={form}
      fields={[
        { name: "name", label: t("site.name"), hint: t("site.name.hint"), isCheckedOnLeave: true },
        { name: "zone", label: t("site.zone"), control: zones },
      ]}
    />
  );
}
