/** What the parser says of a query that it could not take as typed. Sentences for readers. */
export const NOTICES = {
  'too-long': 'The query was cut after 512 characters.',
  'too-many-words': 'Only the first 32 words of the query were searched.',
  'too-deep': 'Parentheses deeper than five levels were ignored.',
  'no-words': 'The query holds no word to search for, so it leaves nothing out.',
  'phrase-not-closed':
    'A quotation mark was not closed: the phrase was read to the end of the query.',
  'parenthesis-not-closed':
    'A parenthesis was not closed: the group was read to the end of the query.',
  'parenthesis-not-opened': 'A closing parenthesis without an opening one was ignored.',
  'operator-dropped': 'An AND, OR or NOT had nothing to join and was left out.',
  'operator-as-word': 'AND, OR and NOT alone are taken as words.',
  'star-inside-word': 'A star only works at the end of a word; elsewhere it was read as a space.',
  'star-in-near': 'A star does not work in a nearness search and was ignored.',
  'gap-without-phrase':
    'A ~ works behind words in quotation marks only, as in "oil price"~5; elsewhere it was ignored.',
  'prefix-too-short': 'A star needs at least two letters before it; the word was taken whole.',
  'no-such-field':
    'There is no field of that name, so it was searched as words. Did you mean {words}?',
  'space-after-field':
    'The space after title:, said: or speaker: was ignored: the next word, phrase or group was searched there.',
  'field-without-words': 'No word followed title:, said: or speaker:, so it was ignored.',
  'field-in-field': 'A field within a field was ignored: its words were searched in the outer one.',
  'speaker-without-words': 'After speaker: a name is needed; without one it was ignored.',
  'not-said':
    'A minus within said:( ) needs a word beside it; without one it was ignored. Write -said:word instead.',
  'star-in-speaker':
    'A star does not work after speaker: and was ignored; type whole words of the name.',
  'speaker-as-words':
    'In speaker:( ) only words count: all of them must stand in the name, whatever stands between.',
  'forms-cut':
    'The words have more forms together than can be looked for: of the rarer ones some were left out.',
  'optional-words':
    'These words need not appear: {words}. Put them in quotation marks to ask for them.',
  'gap-too-wide': 'Words can be at most 100 words apart.',
} as const;

export type NoticeCode = keyof typeof NOTICES;
