/** A request as a server gets it. */
export interface ApiRequest {
  method: string;
  /** With its query, below the base address. */
  path: string;
  /** By name in small letters. */
  headers: Readonly<Record<string, string>>;
  body: unknown;
}

export interface ApiAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** A server that can be asked without a network. */
export interface FakeApi {
  handle(request: ApiRequest): ApiAnswer;
}

/** A mail that the calendar's server would have sent. */
export interface SentMail {
  to: string;
  about: "invitation" | "update" | "cancellation";
  eventId: string;
}
