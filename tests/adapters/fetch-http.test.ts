import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchHttp } from "../../lib/adapters/fetch-http";
import { fail } from "../../lib/core/result";

let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/break") return void request.socket.destroy();
    if (request.url === "/wait") return undefined;
    if (request.url === "/elsewhere") return void response.writeHead(302, { location: "/echo" }).end();
    let text = "";
    request.on("data", (part: Buffer) => (text += part.toString()));
    request.on("end", () => {
      response.writeHead(201, { "content-type": "application/json", etag: '"1"' });
      response.end(JSON.stringify({ method: request.method, type: request.headers["content-type"], text }));
    });
    return undefined;
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("requests to a calendar's server", () => {
  const online = { isOnline: () => true };

  it("sends and reads JSON", async () => {
    const answer = await fetchHttp(url, online).send({ method: "POST", path: "/echo", body: { a: 1 } });
    expect(answer).toMatchObject({
      value: {
        status: 201,
        headers: { etag: '"1"' },
        body: { method: "POST", type: "application/json", text: '{"a":1}' },
      },
    });
  });

  it("says that nothing was sent only when the device knows that it is offline", async () => {
    const http = fetchHttp(url, { isOnline: () => false });
    expect(await http.send({ method: "GET", path: "/echo" })).toEqual(fail("offline"));
    expect(await fetchHttp(url, online).send({ method: "POST", path: "/break" })).toEqual(fail("lost"));
    const impatient = fetchHttp(url, { ...online, timeoutMs: 50 });
    expect(await impatient.send({ method: "POST", path: "/wait" })).toEqual(fail("lost"));
  });

  it("follows no redirect, which would take the token elsewhere", async () => {
    expect(await fetchHttp(url, online).send({ method: "GET", path: "/elsewhere" })).toEqual(fail("lost"));
  });
});
