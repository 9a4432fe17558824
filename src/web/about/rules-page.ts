import type { Rule } from '../../services/maintenance/list-rules.ts';
import { ruleText } from '../article/tag-evidence.ts';
import {
  type Frame,
  presentFrame,
  presentSearchLine,
  type SearchLine,
  type Site,
} from '../frame/frame.ts';

/** The page of all rules that give a tag. */
export type RulesPageView = {
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
  readonly description: string;
  readonly example: string;
  /** `right 96 times of 100`; empty where it was not measured alone. */
  readonly measured: string;
};

const HEADINGS = [
  { gives: 'date', heading: 'Rules that give the date' },
  { gives: 'country', heading: 'Rules that give a country' },
  { gives: 'speaker', heading: 'Rules that give a speaker' },
] as const;

/** Every rule under what it gives, in the order in which an article is read. */
export function presentRulesPage(site: Site, rules: readonly Rule[]): RulesPageView {
  return {
    frame: presentFrame(site, {
      title: 'Rules of the tags',
      path: '/rules',
      here: '/help',
      isIndexed: true,
    }),
    searchLine: presentSearchLine(),
    groups: HEADINGS.map(({ gives, heading }) => ({
      heading,
      rules: rules.filter((rule) => rule.gives === gives).map(ruleView),
    })),
  };
}

function ruleView({ gives, name, description, example, precision }: Rule): RuleView {
  return {
    id: `${gives}-${name}`,
    name: ruleText(name),
    description,
    example,
    measured: precision === undefined ? '' : `right ${Math.round(precision * 100)} times of 100`,
  };
}
