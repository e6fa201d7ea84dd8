import type { Result } from "../core/result";

export interface HttpRequest {
  method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Below the base address of the {@link Http}, beginning with "/". */
  path: string;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  body?: unknown;
}

/** An answer of any status. */
export interface HttpAnswer {
  status: number;
  /** By name in small letters. */
  headers: Readonly<Record<string, string>>;
  /** Parsed JSON; undefined for an answer without it. */
  body: unknown;
}

/** Why no answer came. `offline`: nothing was sent. `lost`: the server may have got it. */
export type HttpFailure = "offline" | "lost";

/** Sends requests to one server, whose base address was given when it was made. */
export interface Http {
  send(request: HttpRequest): Promise<Result<HttpAnswer, HttpFailure>>;
}
