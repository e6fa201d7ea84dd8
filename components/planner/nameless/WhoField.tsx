import { useState } from "preact/hooks";
import { namelessTexts } from "../../../lib/i18n/nameless";
import { SelectField, TextField } from "../../ui/Field";
import { useDraftState } from "../drafts";
import { usePage } from "../page-context";
import { studentKey } from "../students/student-draft";

const WHO = ["none", "initials", "code"] as const;

/** How the student is named on paper (not at all, by initials or by a code), and the functions that change it. */
export interface Who {
  who: (typeof WHO)[number];
  code: string;
  /** The initials or the code; "" for nothing. */
  shown: string;
  choose: (who: Who["who"]) => void;
  setCode: (code: string) => void;
}

/**
 * Keeps how the student is named on paper: not at all until she chooses. The choice is not stored. A typed code, and
 * with it that a code was chosen, outlasts a lock; another choice drops it.
 */
export function useWho({ id, initials }: { id: string; initials: string }, paper: "log" | "summary"): Who {
  const [code, setCode] = useDraftState(`${studentKey(id)}:code:${paper}`, "");
  const [chosen, setChosen] = useState<Who["who"] | null>(null);
  const who = chosen ?? (code === "" ? "none" : "code");
  return {
    ...{ who, code },
    choose: (next) => {
      setChosen(next);
      setCode(() => "");
    },
    setCode: (typed) => setCode(() => typed),
    shown: { none: "", initials, code: code.trim() }[who],
  };
}

/** Chooses how the student is named on paper. */
export function WhoField({ of: { who, code, choose, setCode } }: { of: Who }) {
  const words = namelessTexts(usePage().language);
  return (
    <>
      <SelectField
        label={words("who")}
        value={who}
        options={WHO.map((value) => ({ value, label: words(`who.${value}`) }))}
        onChange={choose}
      />
      {who === "code" && <TextField label={words("code")} value={code} onChange={setCode} />}
    </>
  );
}
