import type { FieldError } from "../caseload/field-error";

/** How a session was given. */
export const SESSION_MODES = ["in-person", "teletherapy"] as const;
export type SessionMode = (typeof SESSION_MODES)[number];

/**
 * Who gave a session: she herself, an assistant of occupational or physical therapy or of speech-language pathology
 * (COTA, PTA, SLPA), a substitute, or somebody else.
 */
export const PROVIDER_ROLES = ["self", "cota", "pta", "slpa", "substitute", "other"] as const;
export type ProviderRole = (typeof PROVIDER_ROLES)[number];

/** Assistants give sessions under a therapist's supervision. */
const ASSISTANTS: ReadonlySet<string> = new Set<ProviderRole>(["cota", "pta", "slpa"]);
export const isAssistant = (role: string | undefined): boolean => role !== undefined && ASSISTANTS.has(role);

/** How and by whom a session was given. What she did not say is absent, and is never assumed. */
export interface SessionGiver {
  mode?: SessionMode | undefined;
  role?: ProviderRole | undefined;
  /** The provider's initials or code. */
  provider?: string | undefined;
  /** The supervisor's initials or code; for assistants only. */
  supervisor?: string | undefined;
}

/** Longest initials or code. */
export const MAX_CODE = 12;
/** Up to four initials, or a code with a digit: no name. */
const INITIALS_OR_CODE = /^(?:(?:\p{Lu}\.?){1,4}|(?=.*\d)[\p{L}\d.-]{1,12})$/u;
export const isInitialsOrCode = (text: string): boolean => INITIALS_OR_CODE.test(text);

/**
 * Lists what is wrong with who gave a session. Fields are named `role`, `provider`, `supervisor`. A supervisor of
 * somebody who is no assistant is refused at the role.
 */
export function validateGiver({ role, provider = "", supervisor = "" }: SessionGiver): FieldError[] {
  const code = (field: string, text: string): FieldError[] =>
    text === "" || isInitialsOrCode(text) ? [] : [{ field, code: "not-initials" }];
  const isRoleMissing = (provider !== "" && role === undefined) || (supervisor !== "" && !isAssistant(role));
  return [
    ...(isRoleMissing ? [{ field: "role", code: "required" } as const] : []),
    ...code("provider", provider),
    ...code("supervisor", supervisor),
  ];
}

/** Drops empty fields and puts the others in a fixed order; undefined when none is left. */
export function saidOfGiver({ mode, role, provider, supervisor }: SessionGiver): SessionGiver | undefined {
  const said = {
    ...(mode ? { mode } : {}),
    ...(role ? { role } : {}),
    ...(provider ? { provider } : {}),
    ...(supervisor ? { supervisor } : {}),
  };
  return Object.keys(said).length > 0 ? said : undefined;
}

/** True when both have the same fields. */
export const isSameGiver = (a: SessionGiver = {}, b: SessionGiver = {}): boolean =>
  JSON.stringify(saidOfGiver(a)) === JSON.stringify(saidOfGiver(b));
