import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ApiAnswer, ApiRequest, FakeApi } from "./api-request";

export interface ServedApi {
  /** "http://127.0.0.1:PORT" */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a fake calendar on this machine only.
 * @param prefix below which the API lies, such as "/calendar/v3"
 * @param meddle gives the answer to a request instead of the API, or undefined
 */
export async function serveApi(
  api: FakeApi,
  prefix: string,
  meddle: (request: ApiRequest) => ApiAnswer | undefined = () => undefined,
): Promise<ServedApi> {
  const server = createServer((request, response) => void respond(request, response));
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = await readRequest(request, prefix);
    const answer = meddle(asked) ?? answerOf(api, asked);
    response.writeHead(answer.status, { "access-control-allow-origin": "*", ...answer.headers });
    response.end(answer.body === undefined ? "" : JSON.stringify(answer.body));
  };
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

export async function readRequest(request: IncomingMessage, prefix: string): Promise<ApiRequest> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString("utf8");
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const path = (request.url ?? "/").slice(prefix.length);
  return { method: request.method ?? "GET", path, headers, body: text === "" ? undefined : JSON.parse(text) };
}

/** What the interface's description does not allow is told to the client, which fails with it. */
export function answerOf(api: FakeApi, request: ApiRequest): ApiAnswer {
  try {
    return api.handle(request);
  } catch (error) {
    return {
      status: 418,
      headers: { "content-type": "application/json" },
      body: { error: { message: String(error) } },
    };
  }
}
