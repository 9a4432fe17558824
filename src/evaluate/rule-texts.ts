import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawArticle } from '../domain/article.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'labels', 'rules');
const BETWEEN = /^====\n/m;
const COMMENT = /^#.*\n\n/;

/** An invented article with what a careful reader finds in it; a kind of label that it does not have is not compared. */
export type RuleText = {
  readonly raw: RawArticle;
  /** A day; `none` where nothing tells it. */
  readonly date?: string;
  /** Codes. */
  readonly countries?: readonly string[];
  readonly speakers?: readonly string[];
};

/**
 * The rules that are counted on invented articles, `labels/rules/<rule>.txt`: no labelled news has what they look for.
 * They were labelled before the rules were asked.
 */
export const RULES_ON_INVENTED_TEXT: ReadonlySet<string> = new Set(
  readdirSync(FOLDER).map((file) => file.replace(/\.txt$/, '')),
);

/** Every invented article of the project, rule by rule. */
export function ruleTexts(): readonly RuleText[] {
  return [...RULES_ON_INVENTED_TEXT].toSorted().flatMap((rule) =>
    readFileSync(join(FOLDER, `${rule}.txt`), 'utf8')
      .replace(COMMENT, '')
      .split(BETWEEN)
      .map((text, at) => ruleText(`${rule}-${at + 1}`, text)),
  );
}

/** Lines `name: value`, an empty line, the text of the article. */
function ruleText(id: string, text: string): RuleText {
  const end = text.indexOf('\n\n');
  const head = new Map(
    text
      .slice(0, end)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  );
  const path = head.get('path');
  const date = head.get('date');
  const countries = listOf(head.get('countries'));
  const speakers = listOf(head.get('speakers'));
  return {
    raw: {
      id,
      body: text.slice(end + 2),
      given: {},
      ...(path ? { path } : { title: head.get('title') ?? '' }),
    },
    ...(date ? { date } : {}),
    ...(countries ? { countries } : {}),
    ...(speakers ? { speakers } : {}),
  };
}

function listOf(value: string | undefined): readonly string[] | undefined {
  return value === 'none' ? [] : value?.split(/[,;] /);
}
