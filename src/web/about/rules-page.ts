import { numberText } from '../../domain/count-text.ts';
import type { LanguageRead } from '../../services/maintenance/languages-read.ts';
import type { Rule } from '../../services/maintenance/list-rules.ts';
import { ruleText } from '../article/tag-evidence.ts';
import {
  type Frame,
  presentFrame,
  presentSearchLine,
  type SearchLine,
  type Site,
} from '../frame/frame.ts';
import { listed } from '../words/words.ts';

/** The page of all rules that give a tag. */
export type RulesPageView = {
  /** What is read in which language, in sentences. */
  readonly languages: readonly string[];
  readonly frame: Frame;
  readonly searchLine: SearchLine;
  readonly groups: readonly {
    readonly heading: string;
    readonly rules: readonly RuleView[];
  }[];
};

/** A rule, with the fragment under which pages lead to it. */
export type RuleView = {
  readonly id: string;
  readonly name: string;
  readonly looksFor: string;
  readonly example: string;
  /** `99% accurate (868 of 877)`, whether on invented articles; or that no labelled article holds it. */
  readonly measured: string;
};

const HEADINGS = [
  { gives: 'date', heading: 'Rules that give the date' },
  { gives: 'country', heading: 'Rules that give a country' },
  { gives: 'speaker', heading: 'Rules that give a speaker' },
] as const;

/** Every rule under what it gives, in the order in which an article is read. */
export function presentRulesPage(
  site: Site,
  rules: readonly Rule[],
  languages: readonly LanguageRead[],
): RulesPageView {
  return {
    frame: presentFrame(site, {
      title: 'Tagging rules',
      path: '/rules',
      here: '/help',
      isIndexed: true,
    }),
    searchLine: presentSearchLine(),
    languages: languageLines(languages),
    groups: HEADINGS.map(({ gives, heading }) => ({
      heading,
      rules: rules.filter((rule) => rule.gives === gives).map(ruleView),
    })),
  };
}

const PARTS = ['countries', 'speakers'] as const;

function languageLines(languages: readonly LanguageRead[]): string[] {
  const byParts = Map.groupBy(languages, ({ notRead }) => notRead.join(' and '));
  return [...byParts].map(([notRead, found]) => {
    const names = found.map(({ name }) => name).join(', ');
    const parts = ['dates', ...PARTS.filter((part) => !notRead.includes(part))];
    const all = `${names}: ${listed(parts, 'and')}.`;
    if (notRead === '') return all;
    return `${all} ${notRead.charAt(0).toUpperCase()}${notRead.slice(1)} are not read in ${found.length === 1 ? 'this language' : 'these languages'}.`;
  });
}

function ruleView({ gives, name, looksFor, example, measured }: Rule): RuleView {
  return {
    id: `${gives}-${name}`,
    name: ruleText(name),
    looksFor,
    example,
    measured: measured ? accuracyText(measured) : 'Not found in the labelled articles',
  };
}

function accuracyText({ right, of, invented }: NonNullable<Rule['measured']>): string {
  const share = `${Math.floor((right / of) * 100)}% accurate`;
  const counts = `${numberText(right)} of ${numberText(of)}`;
  return `${share} (${counts}${invented ? ', on invented articles' : ''})`;
}
