import { useEffect, useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { ClassMatrix } from "../../../lib/contracts/class-matrix";
import { usePlanner } from "../planner-context";

interface LoadedMatrix {
  /** The matrix of another class never stands in for the one asked for. */
  matrix: ClassMatrix | null;
  failure: Failure | null;
}

/** The matrix of a class, fetched again whenever the caseload was. The old one stays until the new one is there. */
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
