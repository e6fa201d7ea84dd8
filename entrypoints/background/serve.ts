import browser from "webextension-polyfill";
import type { Answer, Turn, UnderLock } from "../../lib/contracts/contract";
import { parseInput } from "../../lib/contracts/parse-input";
import { REQUESTS, type Input, type Output, type RequestName } from "../../lib/contracts/requests";
import type { BackgroundPorts, Handlers } from "./handlers";
import { recogniseSender, type MessageSender, type Sender } from "./sender";

/** What `serve` needs to answer requests. */
export interface Service {
  handlers: Handlers;
  /** Called for each request, since the language may have changed. */
  ports: () => Promise<BackgroundPorts>;
  underLock: UnderLock;
  /** Turns an exception into a failure, which must not carry anything about a student. */
  explain: (error: unknown) => Answer<never>;
}

/**
 * Answers every request with a result, never an exception. Call it at the top level of the background: a worker that
 * wakes up for a message must have its listener at once.
 */
export function serve(service: Service): void {
  const ownUrl = browser.runtime.getURL("");
  // Not async: a listener that returns a promise claims the message, even one that is not ours.
  browser.runtime.onMessage.addListener(
    (message: unknown, from: browser.Runtime.MessageSender): Promise<Answer<unknown>> | undefined => {
      const name = requestName(message);
      if (!name || from.id !== browser.runtime.id) return undefined;
      const { input } = message as { input: unknown };
      return answer(service, name, { input, sender: recogniseSender(from as MessageSender, ownUrl) });
    },
  );
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
  if (!sender || !REQUESTS[name].askers.includes(sender.kind)) return invalid(name);
  const parsed = parseInput(name, input);
  if (!parsed.ok) return invalid(parsed.where);
  if (sender.kind === "card-frame" && !isOfItsWindow(sender, parsed.input)) return invalid(`${name}.windowId`);
  try {
    return await run(service, name, { input: parsed.input, sender });
  } catch (error) {
    return service.explain(error);
  }
}

/** Runs a query at once and a command under the write lock; a job gets the lock to take when it commits. */
async function run<N extends RequestName>(
  { handlers, ports, underLock }: Service,
  name: N,
  { input, sender: { frame } }: { input: Input<N>; sender: Sender },
): Promise<Answer<Output<N>>> {
  const handle = handlers[name] as (
    ports: BackgroundPorts,
    input: Input<N>,
    turn: Turn<"job">,
  ) => Promise<Answer<Output<N>>>;
  const start = async () => handle(await ports(), input, { frame, underLock });
  return REQUESTS[name].mode === "command" ? underLock(start) : start();
}

/** True unless the sender is a card in a frame that asks about a window other than the one it shows. */
function isOfItsWindow({ windowId }: Sender, input: unknown): boolean {
  const asked = typeof input === "object" && input !== null && "windowId" in input ? input.windowId : undefined;
  return windowId !== undefined && asked === windowId;
}

const invalid = (where: string): Answer<never> => ({ ok: false, failure: { code: "invalid-message", where } });
