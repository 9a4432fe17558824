import type { AssignRule } from './attribution/assign.ts';

/** A rule of extraction, as the rules page and the command list it. */
export type SpeakerRule = {
  readonly description: string;
  /** Invented. */
  readonly example: string;
  /** Share of its attributions that were right, on labelled news: ../docs of `npm run evaluate`. */
  readonly precision: number;
};

/** Every rule that names a speaker. */
export const SPEAKER_RULES: Readonly<Record<AssignRule, SpeakerRule>> = {
  'subject-verb': {
    description: 'A person stands before a reporting verb.',
    example: '“…,” Rahmatov told reporters',
    precision: 0.98,
  },
  'subject-appositive-verb': {
    description: 'A person, a clause between commas, a reporting verb.',
    example: 'Rahmatov, who chairs the council, said',
    precision: 0.94,
  },
  'role-name-verb': {
    description: 'A role, a name between commas, a reporting verb.',
    example: 'The envoy for the valley, Omid Rahmatov, called on',
    precision: 0.8,
  },
  'verb-subject': {
    description: 'A reporting verb stands before the person, after a quotation or comma.',
    example: '“…,” said Omid Rahmatov',
    precision: 0.97,
  },
  'according-to': {
    description: 'The words “according to” before a person.',
    example: 'according to Omid Rahmatov',
    precision: 0.93,
  },
  'name-colon': {
    description: 'A name, a colon, a quotation.',
    example: 'Rahmatov: “…”',
    precision: 0.95,
  },
  'quoted-as-saying': {
    description: 'A person is quoted as saying something.',
    example: 'Rahmatov was quoted as saying',
    precision: 0.95,
  },
  'passive-agent': {
    description: 'A passive verb of speech with “by” and a person.',
    example: 'This was announced to an agency by Omid Rahmatov',
    precision: 0.9,
  },
  participle: {
    description: 'A participle of speech after a comma, for the subject of the sentence.',
    example: 'Rahmatov shook his head, saying that',
    precision: 0.82,
  },
  'sentence-subject': {
    description: 'A quotation after a sentence that a person begins, in the same paragraph.',
    example: 'Rahmatov had counted the gauges. “Four are missing.”',
    precision: 0.95,
  },
  signature: {
    description: 'A quotation, a dash, a name at the end.',
    example: '“…” — Omid Rahmatov',
    precision: 0.96,
  },
  'compound-verb': {
    description: 'A second verb, one of speech, of the subject of the sentence.',
    example: 'Rahmatov opened the talks and stressed that',
    precision: 0.93,
  },
  pronoun: {
    description: '“He” or “she” for the last person who spoke, of that gender.',
    example: '“…,” she added',
    precision: 0.96,
  },
  'role-noun': {
    description: 'A role with “the” for the one person who was named with it.',
    example: 'the minister said',
    precision: 0.94,
  },
  'same-paragraph': {
    description: 'A quotation alone, after its speaker in the same paragraph.',
    example: 'Rahmatov disagreed, he said. “…”',
    precision: 0.98,
  },
  'carried-over': {
    description:
      'A quotation that goes on over paragraphs, or a paragraph that is only a quotation.',
    example: '“… ¶ “…”',
    precision: 0.89,
  },
};
