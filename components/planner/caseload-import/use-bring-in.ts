import { useMemo, useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { Input } from "../../../lib/contracts/requests";
import type { FieldError } from "../../../lib/core/caseload/field-error";
import type { Site, Student } from "../../../lib/core/caseload/records";
import type { IsoDate } from "../../../lib/core/time/iso-date";
import { dropPaste } from "../classes/paste/paste-key";
import { useDrafts } from "../drafts";
import {
  BRING_IN_KEY,
  EMPTY_BRING_IN,
  type BringInContext,
  type BringInDraft,
  type ClassRow,
  type StudentRow,
  withoutCalendars,
  withoutSaved,
} from "./bring-in-draft";
import { withNameTokens } from "./draft-students";
import { refusedFields, type RefusedField } from "./refused-fields";
import { planImport, type ImportPlan } from "./build-import";
import { useBringInScreen } from "./use-bring-in-screen";

/** The draft of an import, what saving it would do, and the functions that change it. */
export interface BringIn {
  draft: BringInDraft;
  plan: ImportPlan;
  context: BringInContext;
  /** The students with records. */
  known: readonly Student[];
  /** Changes the newest draft, even when called from work that started earlier. */
  update: (change: (draft: BringInDraft) => BringInDraft) => void;
  changeStudent: (id: string, patch: Partial<StudentRow>) => void;
  changeClass: (id: string, patch: Partial<ClassRow>) => void;
  changeSite: (id: string, patch: Partial<Site>) => void;
  /** Removes what was saved from the draft; keeps what was added since, and calendars that are still to be checked. */
  forgetSaved: (saved: BringInDraft, plan: ImportPlan) => void;
  /** Removes calendars that were handed to their schools' pages. */
  forgetCalendars: (rowIds: readonly string[]) => void;
  /** Drops everything that was brought in and not saved. */
  startOver: () => void;
  /** State of hashing the lists' names; saving waits for it. */
  names: HashedNames;
  /** Fields that the last save refused; those of a row are dropped when the row is changed. */
  refused: readonly RefusedField[];
  refuse: (errors: readonly FieldError[]) => void;
}

type Names = Input<"hashNames">["names"];

/** The state of hashing names, and the functions that run it. */
export interface HashedNames {
  isHashing: boolean;
  /** Why names could not be hashed; null where all were. */
  failure: Failure | null;
  hash: (names: Names) => Promise<boolean>;
  /** Retries the names that could not be hashed; true on success. */
  retry: () => Promise<boolean>;
  /** Drops the unhashed names of these rows. */
  drop: (rowIds: readonly string[]) => void;
}

/** Hashes names and adds the hashes to their students. What could not be hashed stays in this page's memory only. */
function useHashedNames(update: BringIn["update"]): HashedNames {
  const { ask, caseload } = useBringInScreen();
  const known = caseload.students.map(({ student }) => student);
  const [running, setRunning] = useState(0);
  const [left, setLeft] = useState<{ names: Names; failure: Failure } | null>(null);
  const hash = async (names: Names): Promise<boolean> => {
    if (names.length === 0) return true;
    setRunning((count) => count + 1);
    const hashed = await ask("hashNames", { names });
    setRunning((count) => count - 1);
    if (hashed.ok) update((now) => withNameTokens(now, hashed.value, known));
    setLeft((before) => {
      const others = (before?.names ?? []).filter((one) => !names.includes(one));
      if (!hashed.ok) return { names: [...others, ...names], failure: hashed.failure };
      return before && others.length > 0 ? { ...before, names: others } : null;
    });
    return hashed.ok;
  };
  return {
    ...{ isHashing: running > 0, failure: left?.failure ?? null, hash },
    retry: () => hash(left?.names ?? []),
    drop: (rowIds) =>
      setLeft((before) => {
        const names = before?.names.filter(({ rowId }) => !rowIds.includes(rowId)) ?? [];
        return before && names.length > 0 ? { ...before, names } : null;
      }),
  };
}

/** The saved records that what is brought in is compared with. */
function contextOf({ caseload, newId, deviceZone }: ReturnType<typeof useBringInScreen>): BringInContext {
  const sources = caseload.classes.flatMap(({ schoolClass, schedule }) =>
    schedule ? [[schoolClass.id, schedule.sourceName] as const] : [],
  );
  return {
    classes: caseload.classes.map(({ schoolClass }) => schoolClass),
    sourceNames: new Map(sources),
    sites: caseload.sites,
    deviceZone,
    newId,
  };
}

/** Keeps what is being brought in while screens change, in this page's memory only. */
export function useBringIn(today: IsoDate): BringIn {
  const drafts = useDrafts();
  const screen = useBringInScreen();
  const { caseload } = screen;
  const draft = (drafts.find(BRING_IN_KEY) as BringInDraft | undefined) ?? EMPTY_BRING_IN;
  const plan = useMemo(() => planImport(draft, caseload, today), [draft, caseload, today]);
  const [refused, setRefused] = useState<readonly RefusedField[]>([]);
  const settle = (id: string): void => setRefused((before) => before.filter(({ rowId }) => rowId !== id));
  const context = contextOf(screen);
  const update = (change: (before: BringInDraft) => BringInDraft): void =>
    drafts.change(BRING_IN_KEY, (before) => change((before as BringInDraft | undefined) ?? EMPTY_BRING_IN));
  const names = useHashedNames(update);
  const patched = <R extends { id: string }>(rows: R[], id: string, patch: Partial<R>): R[] =>
    rows.map((row) => (row.id === id ? { ...row, ...patch } : row));
  return {
    draft,
    plan,
    context,
    known: caseload.students.map(({ student }) => student),
    update,
    changeStudent: (id, patch) => {
      settle(id);
      update((now) => ({ ...now, students: patched(now.students, id, patch) }));
    },
    changeClass: (id, patch) => {
      settle(id);
      update((now) => ({ ...now, classes: patched(now.classes, id, patch) }));
    },
    changeSite: (id, patch) => {
      settle(id);
      update((now) => ({ ...now, newSites: patched(now.newSites, id, patch) }));
    },
    forgetSaved: (saved, { sites }) => {
      names.drop(saved.students.map(({ id }) => id));
      update((now) => withoutSaved(now, saved, { sites }));
      drafts.drop(BRING_IN_KEY, EMPTY_BRING_IN);
    },
    forgetCalendars: (rowIds) => {
      update((now) => withoutCalendars(now, rowIds));
      drafts.drop(BRING_IN_KEY, EMPTY_BRING_IN);
    },
    startOver: () => {
      names.drop(draft.students.map(({ id }) => id));
      for (const { id } of draft.classes) dropPaste(drafts, id);
      drafts.drop(BRING_IN_KEY);
      setRefused([]);
    },
    names,
    refused,
    refuse: (errors) => setRefused(refusedFields(plan, errors)),
  };
}
