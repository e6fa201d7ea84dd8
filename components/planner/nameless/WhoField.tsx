import { useState } from "preact/hooks";
import { namelessTexts } from "../../../lib/i18n/nameless";
import { SelectField, TextField } from "../../ui/Field";
import { useDraftState } from "../drafts";
import { usePage } from "../page-context";

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
 * Keeps how the student is named on paper: not at all until she chooses. The choice is not stored; a code that she
 * typed outlasts a lock.
 * @param paper which paper of which student
 */
export function useWho(initials: string, paper: string): Who {
  const [who, choose] = useState<Who["who"]>("none");
  const [code, setCode] = useDraftState(`paper-code:${paper}`, "");
  return {
    ...{ who, code, choose },
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
