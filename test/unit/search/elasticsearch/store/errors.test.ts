import { errors } from '@elastic/elasticsearch';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../../src/errors.ts';
import {
  fromFailure,
  isForbidden,
  isTooLarge,
  translate,
  translated,
  UnexpectedAnswer,
} from '../../../../../src/search/elasticsearch/store/errors.ts';

type Meta = ConstructorParameters<typeof errors.ResponseError>[0];

function response(statusCode: number, body: unknown): errors.ResponseError {
  return new errors.ResponseError({
    statusCode,
    body,
    headers: {},
    warnings: [],
    meta: {},
  } as unknown as Meta);
}

function codeOf(error: unknown): string {
  const translation = translate(error);
  return translation instanceof AppError ? translation.code : 'not foreseen';
}

describe('a failure of Elasticsearch', () => {
  it.each<[string, unknown, string]>([
    ['a broken connection is no answer', new errors.ConnectionError('x'), 'INDEX_UNREACHABLE'],
    [
      'JSON that is cut cannot be read',
      new errors.DeserializationError('x', '{'),
      'ANSWER_UNREADABLE',
    ],
    ['an answer of another shape cannot be read', new UnexpectedAnswer('x'), 'ANSWER_UNREADABLE'],
    ['the end of patience is a deadline', new errors.TimeoutError('x'), 'DEADLINE_EXCEEDED'],
    ['another product cannot be used', new errors.ProductNotSupportedError('x'), 'INDEX_UNUSABLE'],
    ['a gateway that is down is no answer', response(502, 'Bad gateway'), 'INDEX_UNREACHABLE'],
    [
      'a request that was refused for itself',
      response(400, { error: { type: 'x' } }),
      'INDEX_UNUSABLE',
    ],
    [
      'a missing index is one to be built',
      response(404, { error: { type: 'index_not_found_exception' } }),
      'INDEX_LOST',
    ],
    [
      'a full disk is not a busy node, though both are 429',
      response(429, { error: { type: 'cluster_block_exception' } }),
      'INDEX_FULL',
    ],
    [
      'the reason of failed shards counts, not that they failed',
      response(503, {
        error: {
          type: 'search_phase_execution_exception',
          root_cause: [{ type: 'circuit_breaking_exception' }],
        },
      }),
      'OVERLOADED',
    ],
    ['a bug of ours stays one', new TypeError('x'), 'not foreseen'],
  ])('%s', (_, error, code) => {
    expect(codeOf(error)).toBe(code);
  });

  it('keeps its cause', async () => {
    const cause = new errors.ConnectionError('x');
    const work = translated(() => Promise.reject(cause));
    await expect(work).rejects.toMatchObject({ code: 'INDEX_UNREACHABLE', cause });
  });

  it('is told without hosts, addresses and the words of the server', () => {
    const said = response(503, { error: { type: 'x', reason: 'node 10.0.0.7 left' } });
    const translation = translate(said);
    expect(translation).toBeInstanceOf(AppError);
    expect(String(translation)).not.toMatch(/10\.0\.0\.7|node left/);
  });

  it('of an item is read as that of a request is', () => {
    expect(fromFailure({ status: 403, type: 'security_exception' }, {}).code).toBe(
      'INDEX_UNUSABLE',
    );
  });

  it('for size alone is told apart, also when it was translated', () => {
    expect(isTooLarge(translate(response(413, '')))).toBe(true);
    expect(isTooLarge(translate(response(400, '')))).toBe(false);
  });
});

describe('credentials', () => {
  const refusal = (status: number) => response(status, { error: { type: 'security_exception' } });

  it('that are not known and such that do not suffice get a sentence each', () => {
    const unknown = translate(refusal(401));
    const tooWeak = translate(refusal(403));
    expect(unknown).toMatchObject({
      code: 'INDEX_UNUSABLE',
      message: expect.stringMatching(/does not know these/),
    });
    expect(tooWeak).toMatchObject({
      code: 'INDEX_UNUSABLE',
      message: expect.stringMatching(/do not allow this/),
    });
  });

  it('are known not to suffice by the status, whatever the words', () => {
    expect(isForbidden(translate(refusal(403)))).toBe(true);
    expect(isForbidden(translate(refusal(401)))).toBe(false);
    expect(isForbidden(new Error('403 forbidden'))).toBe(false);
  });
});
