import { plainName } from '../fields/names.ts';
import { isObject, type JsonObject } from '../fields/objects.ts';

const ARTICLE =
  /(?:article|posting|report|reportage|review|newsitem|creativework|backgroundnews|opinion)$/i;
const MAX_DEPTH = 6;

/** Whether an object is a graph of linked data (JSON-LD), or says in its words what type it is of. */
export function isLinkedData(value: JsonObject): boolean {
  if (Array.isArray(value['@graph'])) return true;
  return '@type' in value && (typeof value['@context'] === 'string' || !isArticleNode(value));
}

/**
 * The articles of a graph, with what they only refer to (`{ "@id": "#author" }`) put in its place. Where there
 * is no article, the object itself.
 */
export function articlesOf(root: JsonObject): readonly JsonObject[] {
  const nodes = nodesBelow(root);
  const byId = new Map<unknown, JsonObject>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1) byId.set(id, node);
  }
  const articles = nodes.filter(isArticleNode);
  // A page names its story again: the same node by its id, or one within another.
  const distinct = articles.filter(
    (article, at) => articles.findIndex((other) => isSame(other, article)) === at,
  );
  return distinct.length === 0 ? [root] : distinct.map((article) => resolved(article, byId));
}

function isSame(one: JsonObject, other: JsonObject): boolean {
  return one === other || (one['@id'] !== undefined && one['@id'] === other['@id']);
}

function isArticleNode(node: JsonObject): boolean {
  const types = [node['@type'] ?? node.type].flat();
  return types.some((type) => typeof type === 'string' && ARTICLE.test(type)) && hasText(node);
}

function hasText(node: JsonObject): boolean {
  return Object.keys(node).some((key) =>
    /^(?:headline|name|articlebody|text|description)$/.test(plainName(key)),
  );
}

/** Objects of a graph that may be articles: of those within an article none. */
function nodesBelow(root: JsonObject): readonly JsonObject[] {
  const nodes: JsonObject[] = [];
  let level: readonly unknown[] = [root];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const value of level) {
      if (Array.isArray(value)) next.push(...value);
      else if (isObject(value)) {
        nodes.push(value);
        if (!isArticleNode(value)) next.push(...Object.values(value));
      }
    }
    level = next;
  }
  return nodes;
}

function resolved(article: JsonObject, byId: ReadonlyMap<unknown, JsonObject>): JsonObject {
  const put = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(put);
    const isReference = isObject(value) && Object.keys(value).length === 1 && '@id' in value;
    const known = isReference ? byId.get(value['@id']) : undefined;
    return known && known !== article ? known : value;
  };
  return Object.fromEntries(Object.entries(article).map(([key, value]) => [key, put(value)]));
}
