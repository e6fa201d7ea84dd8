import { afterEach, expect, test } from "vitest";
import { FramePort } from "../../../components/card-frame/frame-port";
import type { FromFrame, ToFrame } from "../../../lib/contracts/frame-messages";

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** One greeting, as a content script sends it: its own end of the port, with what came from the frame. */
function greeting() {
  const { port1: own, port2: given } = new MessageChannel();
  open.push(own);
  const heard: string[] = [];
  own.onmessage = ({ data }) => heard.push((data as FromFrame).type);
  return { own, given, heard };
}

/** A frame whose background answers about each key when the test says so. */
function frameWith() {
  const taken: string[] = [];
  const answers = new Map<string, (isAdmitted: boolean) => void>();
  const port = new FramePort({
    admit: async (key) => new Promise((resolve) => answers.set(key, resolve)),
    onMessage: (message: ToFrame) => taken.push(message.type),
  });
  return { port, taken, answers };
}

const told = async (check: () => void): Promise<void> => expect.poll(() => (check(), true)).toBe(true);

test("a second greeting takes the place of a first one that a slow frame answers late", async () => {
  const { port, taken, answers } = frameWith();
  const [first, second] = [greeting(), greeting()];
  const greeted = [port.greet("first", first.given), port.greet("second", second.given)];
  // The content script gave the first one up.
  first.own.close();
  answers.get("first")!(true);
  answers.get("second")!(true);
  await Promise.all(greeted);
  await told(() => expect(second.heard).toEqual(["ready"]));
  second.own.postMessage({ type: "clear" } satisfies ToFrame);
  await told(() => expect(taken).toEqual(["clear"]));
  port.post({ type: "close" });
  await told(() => expect(second.heard).toEqual(["ready", "close"]));
});

test("an answer about the first greeting that comes after the second's changes nothing", async () => {
  const { port, answers } = frameWith();
  const [first, second] = [greeting(), greeting()];
  const greeted = [port.greet("first", first.given), port.greet("second", second.given)];
  answers.get("second")!(true);
  await greeted[1];
  answers.get("first")!(true);
  await greeted[0];
  port.post({ type: "close" });
  await told(() => expect(second.heard).toEqual(["ready", "close"]));
  expect(first.heard).toEqual([]);
});

test("a key that no content script announced takes no port away", async () => {
  const { port, answers } = frameWith();
  const [ours, foreign] = [greeting(), greeting()];
  const greeted = port.greet("ours", ours.given);
  answers.get("ours")!(true);
  await greeted;
  const refused = port.greet("a page's", foreign.given);
  answers.get("a page's")!(false);
  await refused;
  port.post({ type: "close" });
  await told(() => expect(ours.heard).toEqual(["ready", "close"]));
  expect(foreign.heard).toEqual([]);
});
