import { promisify } from 'node:util';
import { unzip } from 'node:zlib';
import {
  type ConnectionRequestOptions,
  type ConnectionRequestOptionsAsStream,
  type ConnectionRequestParams,
  type ConnectionRequestResponse,
  type ConnectionRequestResponseAsStream,
  errors,
  UndiciConnection,
} from '@elastic/elasticsearch';

// Nothing packed is asked for. What a proxy packs all the same may grow to this and no further: the client itself
// unpacks without a bound, and a megabyte may hold a gigabyte.
const MOST_UNPACKED_BYTES = 32 * 1024 * 1024;

const unpack = promisify(unzip);

/** A connection whose packed answers are unpacked within a bound; beyond it they count as too large. */
export class BoundedConnection extends UndiciConnection {
  override request(
    params: ConnectionRequestParams,
    options: ConnectionRequestOptions,
  ): Promise<ConnectionRequestResponse>;
  override request(
    params: ConnectionRequestParams,
    options: ConnectionRequestOptionsAsStream,
  ): Promise<ConnectionRequestResponseAsStream>;
  override async request(
    params: ConnectionRequestParams,
    options: ConnectionRequestOptions | ConnectionRequestOptionsAsStream,
  ): Promise<ConnectionRequestResponse | ConnectionRequestResponseAsStream> {
    const answer = await super.request(params, options);
    const { 'content-encoding': packing, ...headers } = answer.headers;
    // Streams, which nobody here asks for, pass as they are.
    if (packing === undefined || !Buffer.isBuffer(answer.body)) return answer;
    const body = await unpackWithin(answer.body, MOST_UNPACKED_BYTES);
    return { ...answer, headers, body: body.toString('utf8') };
  }
}

async function unpackWithin(body: Buffer, maxOutputLength: number): Promise<Buffer> {
  try {
    return await unpack(body, { maxOutputLength });
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    throw isTooLarge ? new errors.RequestAbortedError('the answer unpacks to too much') : error;
  }
}
