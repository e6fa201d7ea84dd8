import { foreignText } from "../../../lib/i18n/foreign-text";
import { Button, LinkButton } from "../../ui/Button";
import { usePage } from "../page-context";
import { useDrafts } from "../drafts";
import { hashOf } from "../route";
import type { ClassDraft } from "./class-draft";
import { dropPaste } from "./paste/paste-key";

export function DraftList({ keys }: { keys: string[] }) {
  const { t } = usePage();
  const drafts = useDrafts();
  return (
    <section class="pp-panel pp-stack" aria-labelledby="planner-drafts">
      <h2 id="planner-drafts">{t("classes.drafts")}</h2>
      <ul class="planner-lines">
        {keys.map((key) => {
          const { id, name, pending } = drafts.find(key) as ClassDraft;
          const title = name || t("classes.draft.unnamed");
          return (
            <li key={key} class="pp-row pp-spread">
              <span>
                {foreignText(title)}{" "}
                {pending && <span class="pp-soft">{t("classes.entries", { count: pending.entries.length })}</span>}
              </span>
              <span class="pp-row">
                <Button
                  look="quiet"
                  isDanger
                  label={t("classes.draft.drop.what", { name: title })}
                  onPress={() => {
                    drafts.drop(key);
                    dropPaste(drafts, id);
                  }}
                >
                  {t("classes.draft.drop")}
                </Button>
                <LinkButton look="primary" href={hashOf({ screen: "classes", mode: "new", id })}>
                  {t("classes.draft.go-on")}
                  <span class="pp-sr"> {foreignText(title)}</span>
                </LinkButton>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
