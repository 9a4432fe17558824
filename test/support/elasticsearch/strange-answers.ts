import { type FakeAnswer, html, json } from './fake-cluster.ts';

const JSON_HEADERS = json({}).headers;

/** Answers that no Elasticsearch gives, by what they are. */
export const STRANGE_ANSWERS: readonly (readonly [string, FakeAnswer])[] = [
  ['null', json(null)],
  ['a list', json([])],
  ['a list of objects', json([{ hits: {} }])],
  ['a text', json('yes')],
  ['a number', json(7)],
  ['a truth', json(true)],
  [
    'objects full of null',
    json({ version: null, responses: null, docs: null, hits: null, id: null }),
  ],
  ['objects full of texts', json({ version: 'x', responses: 'x', docs: 'x', hits: 'x', id: 7 })],
  [
    'lists full of null',
    json({ version: [null], responses: [null, null], docs: [null], hits: [] }),
  ],
  ['lists of nothing', json({ version: {}, responses: [], docs: {}, hits: { hits: {} } })],
  ['half of JSON', { status: 200, headers: JSON_HEADERS, body: '{"responses":[{"took":1,' }],
  ['nothing at all', { status: 200, headers: JSON_HEADERS, body: '' }],
  ['no content', { status: 204, headers: JSON_HEADERS, body: '' }],
  ['a page', html()],
  ['a page that calls itself JSON', { ...html(), headers: JSON_HEADERS }],
  ['a page with 404', html(404)],
  ['a page with 500', html(500)],
  ['a page with 418', html(418)],
  ['a redirect', { ...html(302), headers: { location: 'http://127.0.0.1:1/login' } }],
  [
    'a redirect of Elasticsearch',
    { ...json({}, 307), headers: { ...JSON_HEADERS, location: '/' } },
  ],
  [
    'what is not packed as it says',
    {
      status: 200,
      headers: { ...JSON_HEADERS, 'content-encoding': 'gzip' },
      body: '{"version":1}',
    },
  ],
];
