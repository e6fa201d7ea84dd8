import { describe, expect, it } from "vitest";
import { readModelFile, writeModelFile } from "../../../lib/core/learned/model-file";
import { WordVectors } from "../../../lib/core/learned/word-vectors";

const NO_TREES = { starts: [], number: [], threshold: [], below: [], value: [] };
const HEAD = {
  goalNames: ["snack"],
  titleNames: ["lunch"],
  spanish: "lunch almuerzo",
  happensThere: "lunch = tray",
  notices: "repair",
  rankers: 1,
  rank: 2,
  hidden: 1,
  trees: { order: NO_TREES, veto: NO_TREES, moment: NO_TREES },
  limits: { abstain: 0.5, veto: 0.5, none: 0.5, share: 0.1 },
};
const written = (): Uint8Array => writeModelFile(HEAD, new Map([["a", Float32Array.from([0.5, -1, 0])]]));
const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

describe("model file", () => {
  it("gives back what was written, rounded to a step", () => {
    const { head, tensors } = readModelFile(bufferOf(written()));
    expect(head).toMatchObject(HEAD);
    expect([...tensors.get("a")!].map((value) => Math.round(value * 100) / 100)).toEqual([0.5, -1, 0]);
  });

  it("unpacks the rows of a name when they are asked for, in all tensors that are numbered alike", () => {
    const head = { ...HEAD, goalNames: ["snack", "~snack", "~lunch"] };
    const numbers = Float32Array.from([1, 2, 3, 4, 5, 6]);
    const all = ["0.goalNames", "voiceNames", "usualClasses", "0.goalDense", "0.titleNames"];
    const file = writeModelFile(head, new Map(all.map((name) => [name, numbers])));
    const { tensors, readRows } = readModelFile(bufferOf(file));
    const rounded = (name: string): number[] => [...tensors.get(name)!].map((value) => Math.round(value));
    expect(rounded("0.goalDense")).toEqual([1, 2, 3, 4, 5, 6]);
    expect(rounded("0.goalNames")).toEqual([0, 0, 0, 0, 0, 0]);
    readRows("goal", [1]);
    readRows("usual", [1]);
    expect(["0.goalNames", "voiceNames"].map(rounded)).toEqual([
      [0, 0, 3, 4, 0, 0],
      [0, 0, 3, 4, 0, 0],
    ]);
    expect(rounded("usualClasses")).toEqual([0, 0, 0, 4, 5, 6]);
    readRows("title", [0, 0]);
    expect(rounded("0.titleNames")).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("refuses a file that was cut off, and names the part", () => {
    const file = written();
    expect(() => readModelFile(bufferOf(file.slice(0, file.length - 1)))).toThrow("a is cut off");
    expect(() => readModelFile(bufferOf(file.slice(0, 3)))).toThrow("head is cut off");
  });

  it("refuses another version, and says what to do", () => {
    const file = written();
    const at = Buffer.from(file).indexOf('"version":4') + '"version":'.length;
    file[at] = "9".codePointAt(0)!;
    expect(() => readModelFile(bufferOf(file))).toThrow("train it again");
  });

  it("refuses word vectors that were cut off", () => {
    expect(() => new WordVectors(bufferOf(new Uint8Array(20).fill(1)))).toThrow("damaged");
  });
});
