import { useEffect, useState } from "preact/hooks";
import { Button } from "../../ui/Button";
import * as icons from "../../ui/icons";
import { usePage } from "../page-context";
import { useVisitsScreen, useVisitsWords } from "./use-visits-screen";

/** Copies or prints a text for the teacher. */
export function HandOver({ text }: { text: () => string }) {
  const { announce } = usePage();
  const t = useVisitsWords();
  const { copyText } = useVisitsScreen();
  const [printed, setPrinted] = useState<string | null>(null);
  useEffect(() => {
    if (printed === null) return;
    window.print();
    setPrinted(null);
  }, [printed]);
  const copy = async (): Promise<void> => announce((await copyText(text())) ? t("role.copied") : t("role.copy.failed"));
  return (
    <>
      <Button icon={icons.copy} onPress={() => void copy()}>
        {t("role.copy")}
      </Button>
      <Button icon={icons.print} onPress={() => setPrinted(text())}>
        {t("role.print")}
      </Button>
      {printed !== null && <pre class="visits-print">{printed}</pre>}
    </>
  );
}
