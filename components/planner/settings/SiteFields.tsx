import { useMemo } from "preact/hooks";
import { SelectField, TextField } from "../../ui/Field";
import { usePlanner } from "../planner-context";
import { allZones, nearZones } from "./zone-options";

interface SiteDraft {
  name: string;
  zone: string;
}

interface SiteFieldsProps {
  draft: SiteDraft;
  change: (patch: Partial<SiteDraft>) => void;
  leave: (field: keyof SiteDraft) => void;
  errorAt: (field: keyof SiteDraft) => string | undefined;
}

/** Fields for a site's name and time zone; used in the settings and in the class form. */
export function SiteFields({ draft, change, leave, errorAt }: SiteFieldsProps) {
  const { t, language } = usePlanner();
  const zones = useMemo(
    () => [
      { heading: t("site.zone.near"), options: nearZones(language) },
      { heading: t("site.zone.all"), options: allZones(draft.zone) },
    ],
    [t, language, draft.zone],
  );
  return (
    <>
      <TextField
        label={t("site.name")}
        hint={t("site.name.hint")}
        value={draft.name}
        error={errorAt("name")}
        onChange={(name) => change({ name })}
        onLeave={() => leave("name")}
      />
      <SelectField
        label={t("site.zone")}
        value={draft.zone}
        error={errorAt("zone")}
        options={zones}
        onChange={(zone) => change({ zone })}
      />
    </>
  );
}
