import type { Runtime } from "webextension-polyfill";
import type { Answer, Frame, RequestContext, UnderLock } from "../../lib/contracts/contract";
import type { Failure } from "../../lib/contracts/failure";
import { parseInput } from "../../lib/contracts/parse-input";
import type { PolicyCheck } from "../../lib/contracts/from-page";
import { REQUESTS, policyCheckOf, type Input, type Output, type RequestName } from "../../lib/contracts/requests";
import type { DrawnPages } from "../../lib/ports/drawn-pages";
import { VaultError } from "../../lib/core/vault/vault-error";
import type { VaultProtection } from "../../lib/ports/vault-protection";
import { doubtAbout } from "../../lib/services/accounts/accounts";
import type { AskingPage } from "../../lib/services/policy/district-rules";
import type { BackgroundPorts, Handlers } from "./handlers";
import { everyInitials, maskInitials } from "../../lib/services/privacy/mask-initials";
import type { NoteAccess } from "./note-access";
import type { LockPorts } from "../../lib/services/vault/lock-requests";
import { lockOfNow } from "../../lib/services/write-lock";
import { answerMessages, browser } from "./own-browser";
import { isAboutAllVisits, PageGate } from "./page-gate";
import { recogniseSender, type MessageSender, type Sender } from "./sender";

/** What `serve` needs to answer requests. */
export interface Service {
  handlers: Handlers;
  /**
   * Called for each request, since the language may have changed. Rejects when a file of the extension can't be read.
   */
  ports: () => Promise<BackgroundPorts>;
  /** The ports of requests that are answered before she unlocks: they need no file of the extension. */
  lockPorts: LockPorts;
  underLock: UnderLock;
  vault: Pick<VaultProtection, "removals" | "protection" | "isHidden">;
  gate: PageGate;
  drawnPages: DrawnPages;
  /**
   * Gives the reason why the district's policy refuses a request, of a calendar page or of a page of the extension.
   * Without it, nothing is refused.
   */
  forbid?: <N extends RequestName>(
    name: N,
    input: Input<N>,
    from: { page: AskingPage | undefined; checks: Exclude<PolicyCheck, "nothing"> },
  ) => Promise<Failure | undefined>;
  /** Writes what an answer shows into the log. Without it, nothing is logged. */
  noteAccess?: NoteAccess;
  /** Says whether initials are hidden. */
  settings: { read: () => Promise<{ isPrivate: boolean }> };
  /** Turns an exception into a failure, which must not carry anything about a student. */
  explain: (error: unknown) => Answer<never>;
}

/**
 * Answers every request with a result, never an exception. Call it at the top level of the background: a worker that
 * wakes up for a message must have its listener at once.
 */
export function serve(parts: Omit<Service, "gate">): void {
  const ownUrl = browser.runtime.getURL("");
  const service = { ...parts, gate: new PageGate() };
  // Not async: a listener that returns a promise claims the message, even one that is not ours.
  answerMessages((message: unknown, from: Runtime.MessageSender): Promise<Answer<unknown>> | undefined => {
    const name = requestName(message);
    if (!name || from.id !== browser.runtime.id) return undefined;
    const { input } = message as { input: unknown };
    return answer(service, name, { input, sender: recogniseSender(from as MessageSender, ownUrl) });
  });
}

function requestName(message: unknown): RequestName | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const name = (message as { pushpin?: unknown }).pushpin;
  return typeof name === "string" && Object.hasOwn(REQUESTS, name) ? (name as RequestName) : undefined;
}

async function answer<N extends RequestName>(
  service: Service,
  name: N,
  { input, sender }: { input: unknown; sender: Sender | undefined },
): Promise<Answer<Output<N>>> {
  if (!sender) return invalid(name);
  const { gate } = service;
  if (!gate.isInTime(name, sender, { input, nowMs: Date.now() })) return { ok: false, failure: { code: "too-often" } };
  const answer = await answerInTime(service, name, { input, sender });
  gate.finish(name, sender, { input, answer });
  return answer;
}

async function answerInTime<N extends RequestName>(
  service: Service,
  name: N,
  { input, sender }: { input: unknown; sender: Sender },
): Promise<Answer<Output<N>>> {
  const { gate, drawnPages, explain } = service;
  if (!REQUESTS[name].askers.includes(sender.kind)) return invalid(name);
  // Take the lock before anything is awaited: it refuses the request if the vault is emptied or erased before its turn.
  const underLock = lockOfNow(service.underLock, service.vault);
  const parsed = parseInput(name, input);
  if (!parsed.ok) return invalid(parsed.failure);
  // A lock that saves first has told the pages already.
  if (service.vault.isHidden() && !isBeforeUnlock(name)) return { ok: false, failure: LOCKED };
  try {
    const refused = await gate.findRefused(name, parsed.value, { sender, drawnPages });
    if (refused !== undefined) return invalid(refused);
    const page = await gate.pageOf(sender, drawnPages);
    // A frame that was not admitted would be dead until its page is loaded again: it shows why it is refused the rest.
    const checks = policyCheckOf(name);
    const forbidden = checks === "nothing" ? undefined : await service.forbid?.(name, parsed.value, { page, checks });
    if (forbidden) return { ok: false, failure: forPage(forbidden, sender) };
    const isOfPanel = sender.kind === "card-frame" && isAboutAllVisits(name, parsed.value);
    if (isOfPanel && (await isUnconfirmed(service, sender.frame))) return invalid(`${name}.account`);
    const answer = await run({ ...service, underLock }, name, { input: parsed.value, sender });
    if (answer.ok) await noted(service, name, { input: parsed.value, output: answer.value });
    await gate.note(name, answer, { sender, drawnPages, input: parsed.value });
    if (!REQUESTS[name].hidesInitials || !(await service.settings.read()).isPrivate || !answer.ok) return answer;
    // Answer even if Pushpin was locked just now: the request was carried out.
    const everyone = await everyInitials(await service.ports()).catch(() => "unknown" as const);
    return maskInitials(answer, "dots", everyone);
  } catch (error) {
    const explained = explain(error);
    return explained.ok ? explained : { ok: false, failure: forPage(explained.failure, sender) };
  }
}

/** True for a request that works while Pushpin is locked, and without any file of the extension. */
const isBeforeUnlock = (name: RequestName): boolean => REQUESTS[name].before.some((step) => step === "unlock");

/** True for a frame on the page of an account that she has not confirmed: it gets no data about her visits. */
async function isUnconfirmed(service: Service, { tabId }: Frame): Promise<boolean> {
  const shown = await service.drawnPages.account(tabId);
  return !shown || (await doubtAbout(await allPorts(service), shown)) !== undefined;
}

/** Logs the access. A query does not wait for it, since the log is written after whatever is being saved. */
async function noted<N extends RequestName>(
  { noteAccess }: Service,
  name: N,
  { input, output }: { input: Input<N>; output: Output<N> },
): Promise<void> {
  const noting = noteAccess?.(name, input, output);
  if (REQUESTS[name].mode !== "query") await noting;
}

/** Runs a query at once and a command under the write lock; a job gets the lock to take when it commits. */
async function run<N extends RequestName>(
  service: Service,
  name: N,
  { input, sender: { frame } }: { input: Input<N>; sender: Sender },
): Promise<Answer<Output<N>>> {
  const { handlers, lockPorts, underLock } = service;
  const handle = handlers[name] as (
    ports: BackgroundPorts | LockPorts,
    input: Input<N>,
    turn: RequestContext<"job">,
  ) => Promise<Answer<Output<N>>>;
  const start = async () => {
    const ports = isBeforeUnlock(name) ? lockPorts : await allPorts(service);
    return handle(ports, input, { frame, underLock });
  };
  return REQUESTS[name].mode === "command" ? underLock(start) : start();
}

/**
 * Gets all ports. If a file of the extension can't be read, reports a locked vault first, so that pages drop what they
 * show.
 */
async function allPorts({ ports, vault }: Service): Promise<BackgroundPorts> {
  try {
    return await ports();
  } catch (error) {
    const protection = await vault.protection();
    if (protection.by === "passphrase" && protection.state === "locked") throw new VaultError({ code: "vault-locked" });
    throw error;
  }
}

/** Failures that a calendar page has no words for: it gets `vault-locked` instead. */
const LOCKED_TO_PAGES: readonly Failure["code"][] = ["passphrase-required", "file-closed", "vault-emptied"];

const forPage = (failure: Failure, { kind }: Sender): Failure =>
  LOCKED_TO_PAGES.includes(failure.code) && kind !== "extension-page" ? { code: "vault-locked" } : failure;

const LOCKED: Failure = { code: "vault-locked" };

const invalid = (where: string): Answer<never> => ({ ok: false, failure: { code: "invalid-message", where } });
