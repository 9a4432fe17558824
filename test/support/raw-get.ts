import { once } from 'node:events';
import { connect } from 'node:net';

/**
 * The whole answer, head and body, to a GET with these headers, whatever stands in them: `fetch` sends no
 * Host header but its own.
 */
export async function rawGet(
  address: string,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  const { hostname, port, pathname, search } = new URL(address);
  const socket = connect(Number(port), hostname).setEncoding('utf8');
  await once(socket, 'connect');
  const lines = Object.entries({ ...headers, connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  socket.write(`GET ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n`);
  return (await socket.toArray()).join('');
}
