import { useState } from "preact/hooks";
import type { Site } from "../../../lib/core/caseload/records";
import { Button, IconButton } from "../../ui/Button";
import { EmptyState } from "../../ui/Notice";
import * as icons from "../../ui/icons";
import { DeleteButton } from "../DeleteButton";
import { usePage } from "../page-context";
import { useSettingsScreen } from "./use-settings-screen";
import { SiteForm } from "./SiteForm";

/** Lists the sites, each with its time zone. */
export function SitesSection() {
  const { t } = usePage();
  const { caseload, newId, deviceZone } = useSettingsScreen();
  const [edited, setEdited] = useState<Site | null>(null);
  const add = (): void => setEdited({ id: newId(), name: "", zone: deviceZone });
  const isNew = edited && !caseload.sites.some(({ id }) => id === edited.id);
  return (
    <div class="pp-stack">
      {caseload.sites.length === 0 && !edited && (
        <EmptyState text={t("sites.empty")}>
          <Button look="primary" icon={icons.plus} onPress={add}>
            {t("sites.add")}
          </Button>
        </EmptyState>
      )}
      <ul class="planner-lines">
        {caseload.sites.map((site) => (
          <li key={site.id}>
            {edited?.id === site.id ? (
              <SiteForm site={site} onClose={() => setEdited(null)} />
            ) : (
              <SiteLine site={site} onEdit={() => setEdited(site)} />
            )}
          </li>
        ))}
      </ul>
      {isNew && <SiteForm site={edited} onClose={() => setEdited(null)} />}
      {!edited && caseload.sites.length > 0 && (
        <div>
          <Button icon={icons.plus} onPress={add}>
            {t("sites.add")}
          </Button>
        </div>
      )}
    </div>
  );
}

function SiteLine({ site, onEdit }: { site: Site; onEdit: () => void }) {
  const { t, announce } = usePage();
  const { save } = useSettingsScreen();
  const { name } = site;
  return (
    <div class="pp-row pp-spread">
      <span>
        {name} <span class="pp-soft">{site.zone.replaceAll("_", " ")}</span>
      </span>
      <span class="pp-row">
        <IconButton icon={icons.pencil} label={t("form.edit.what", { name })} onPress={onEdit} />
        <DeleteButton
          name={name}
          title={t("site.delete.title", { name })}
          text={t("site.delete.text")}
          remove={async () => save("removeSite", { id: site.id })}
          onRemoved={() => announce(t("site.deleted", { name }))}
        />
      </span>
    </div>
  );
}
