import { describe, expect, it } from "vitest";
import type { DistrictForm } from "../../../lib/core/district/district-form";
import { CODE_PRESETS, proposedCode } from "../../../lib/core/district/progress-codes";
import { validateForm } from "../../../lib/core/district/validate-form";

const CODES: DistrictForm = { id: "a", form: "codes", name: "District 9", codes: [...CODE_PRESETS.california] };

describe("a district's form", () => {
  it("has a name of its own, and codes that differ", () => {
    expect(validateForm(CODES, [CODES])).toEqual([]);
    expect(validateForm({ ...CODES, id: "b", name: " district 9" }, [CODES])).toEqual([
      { field: "name", code: "duplicate" },
    ]);
    const wrong = {
      ...CODES,
      name: " ",
      codes: [CODES.codes[0]!, { ...CODES.codes[1]!, code: "1 " }, { ...CODES.codes[2]!, code: "" }],
    };
    expect(validateForm(wrong, [])).toEqual([
      { field: "name", code: "required" },
      { field: "codes.1.code", code: "duplicate" },
      { field: "codes.2.code", code: "required" },
    ]);
  });

  it("has a column; a heading may be empty", () => {
    const columns = { id: "c", form: "columns", name: "Log" } as const;
    expect(validateForm({ ...columns, columns: [] }, [])).toEqual([{ field: "columns", code: "required" }]);
    expect(validateForm({ ...columns, columns: [{ column: "date", header: "" }] }, [])).toEqual([]);
  });
});

it("a code is proposed by what the data says, and none where it does not tell", () => {
  const codeFor = (progress?: "no-data" | "below" | "met") =>
    proposedCode(CODE_PRESETS.connecticut, progress ? { progress } : {})?.code;
  expect([codeFor("no-data"), codeFor("below"), codeFor("met"), codeFor()]).toEqual(["NI", "L", "M", undefined]);
  expect(proposedCode(CODE_PRESETS.california, { progress: "no-data" })).toBeUndefined();
});
