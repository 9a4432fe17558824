import type { Assignment } from './assign.ts';

/** A rule of extraction, as the rules page and the command list it. */
export type SpeakerRule = {
  readonly description: string;
  /** Invented. */
  readonly example: string;
  /** Share of its attributions that are right on labelled news (`npm run evaluate`). */
  readonly precision: number;
};

/** Every rule that names a speaker. */
export const SPEECH_RULES: Readonly<Record<Assignment['rule'], SpeakerRule>> = {
  'subject-verb': {
    description: 'A person stands before a reporting verb.',
    example: '“…,” Rahmatov told reporters',
    precision: 0.96,
  },
  'subject-appositive-verb': {
    description: 'A person, a clause between commas, a reporting verb.',
    example: 'Rahmatov, who chairs the council, said',
    precision: 0.91,
  },
  'role-name-verb': {
    description: 'A role, a name between commas, a reporting verb.',
    example: 'The envoy for the valley, Omid Rahmatov, called on',
    precision: 0.85,
  },
  'verb-subject': {
    description: 'A reporting verb stands before the person.',
    example: '“…,” said Omid Rahmatov',
    precision: 0.95,
  },
  'according-to': {
    description: 'The words “according to” before a person.',
    example: 'according to Omid Rahmatov',
    precision: 0.95,
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
  'said-by': {
    description: 'Something was said or announced by a person.',
    example: 'This was announced by Omid Rahmatov',
    precision: 0.8,
  },
  participle: {
    description: 'A participle of speech for the subject of the sentence.',
    example: 'Rahmatov shook his head, saying that',
    precision: 0.89,
  },
  'compound-verb': {
    description: 'A second verb, one of speech, of the subject of the sentence.',
    example: 'Rahmatov opened the talks and stressed that',
    precision: 0.88,
  },
  signature: {
    description: 'A quotation, a dash, a name.',
    example: '“…” — Omid Rahmatov',
    precision: 0.98,
  },
  pronoun: {
    description: '“He” or “she” for the person last spoken of, of that gender.',
    example: '“…,” she added',
    precision: 0.96,
  },
  'role-noun': {
    description: 'A role with “the” for the person who was named with it.',
    example: 'the minister said',
    precision: 0.85,
  },
  'same-paragraph': {
    description: 'A quotation alone, beside its speaker in the same paragraph.',
    example: 'Rahmatov disagreed, he said. “…”',
    precision: 0.96,
  },
  'carried-over': {
    description: 'A quotation that goes on over paragraphs.',
    example: '“… ¶ “…”',
    precision: 0.85,
  },
  topic: {
    description: 'A quotation in a sentence that a person begins, without a reporting verb.',
    example: 'Rahmatov saw in it “a bridge for two valleys”',
    precision: 0.64,
  },
  'topic-before': {
    description: 'A quotation after a sentence that a person begins, in the same paragraph.',
    example: 'Rahmatov had counted the gauges. “Four are missing.”',
    precision: 0.87,
  },
};
