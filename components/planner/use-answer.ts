import { useEffect, useState } from "preact/hooks";
import type { Failure } from "../../lib/contracts/failure";
import type { Input, Output, RequestName } from "../../lib/contracts/requests";
import { usePlannerClient } from "./planner-client";

/** The last answer to a request, and why loading it again failed. */
export interface LoadedAnswer<T> {
  /** Null until the first answer. */
  value: T | null;
  failure: Failure | null;
  /** True while the value answers an earlier input. */
  isStale: boolean;
}

interface Kept<T> extends Omit<LoadedAnswer<T>, "isStale"> {
  /** The input that the value answers. */
  inputOf: string;
}

/** Sends a request, and repeats it after each new caseload. Gives the old answer until the new one arrives. */
export function useAnswer<N extends RequestName>(name: N, input: Input<N>): LoadedAnswer<Output<N>> {
  const { ask, caseload } = usePlannerClient();
  const [loaded, setLoaded] = useState<Kept<Output<N>>>({ value: null, failure: null, inputOf: "" });
  // An equal input is the same request, though it is a new object in each rendering.
  const inputText = JSON.stringify(input);
  useEffect(() => {
    let isWanted = true;
    void ask(name, JSON.parse(inputText) as Input<N>).then((answer) => {
      if (!isWanted) return;
      setLoaded((before) =>
        answer.ok ? { value: answer.value, failure: null, inputOf: inputText } : { ...before, failure: answer.failure },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [ask, caseload, name, inputText]);
  const { value, failure, inputOf } = loaded;
  return { value, failure, isStale: value !== null && inputOf !== inputText };
}
