import { useEffect, useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { ClassMatrix } from "../../../lib/contracts/class-matrix";
import { usePlanner } from "../planner-context";

interface LoadedMatrix {
  /** Null until the class's own matrix is loaded: another class's is never shown in its place. */
  matrix: ClassMatrix | null;
  failure: Failure | null;
}

/** Fetches the matrix of a class, again after each new caseload. Gives the old one until the new one arrives. */
export function useClassMatrix(classId: string): LoadedMatrix {
  const { requests, caseload } = usePlanner();
  const [loaded, setLoaded] = useState<LoadedMatrix>({ matrix: null, failure: null });
  useEffect(() => {
    let isWanted = true;
    void requests.ask("loadMatrix", { classId }).then((answer) => {
      if (!isWanted) return;
      setLoaded((before) =>
        answer.ok ? { matrix: answer.value, failure: null } : { matrix: before.matrix, failure: answer.failure },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [requests, caseload, classId]);
  return loaded.matrix?.classId === classId ? loaded : { ...loaded, matrix: null };
}
