import { createServer } from 'node:http';

/** A server on this machine that counts who asks: proof that a request was stopped, and did not merely find nobody. */
export interface ListeningServer {
  readonly address: string;
  readonly requests: readonly string[];
  close(): void;
}

export async function listen(): Promise<ListeningServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end('reached');
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
