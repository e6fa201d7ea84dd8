import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import type { Drafts } from "./drafts";
import { usePage } from "./page-context";

/** Says that a lock will lose what she is typing, or has lost some of it. */
export function DraftNotice({ drafts: { trouble, ...drafts } }: { drafts: Drafts }) {
  const { t } = usePage();
  if (!trouble) return null;
  return (
    <Notice tone="warn" isNews>
      <p>{t(`page.drafts.${trouble}`)}</p>
      {trouble === "lost" && (
        <div>
          <Button onPress={() => drafts.dismissTrouble()}>{t("page.close")}</Button>
        </div>
      )}
    </Notice>
  );
}
