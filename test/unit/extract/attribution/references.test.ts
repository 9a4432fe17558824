import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../src/extract/article.ts';

/** Who says the quotes of four words and more, in order. */
function saying(text: string): (string | undefined)[] {
  const lead = 'The council of the valley met on Monday to speak about the price of water.';
  const body = `${lead}\n\n${text}`;
  return extractArticle({ id: 'a', title: 'A meeting', body, given: {} })
    .quotes.filter(({ kind, text: words }) => kind !== 'indirect' && words.split(' ').length >= 4)
    .map(({ speaker }) => speaker?.name);
}

/** Who is tagged as one who speaks. */
function speakers(text: string): string[] {
  const body = `The council of the valley met on Monday to speak about the price of water.\n\n${text}`;
  return extractArticle({ id: 'a', title: 'A meeting', body, given: {} }).speakers.map(
    ({ name }) => name,
  );
}

const QUOTE = '“The gauge is broken again,”';

describe('a name alone means', () => {
  it('the person of that surname, even where it is a city', () => {
    expect(saying(`Bruce Hamilton keeps the gauge. ${QUOTE} Hamilton said.`)).toEqual([
      'Bruce Hamilton',
    ]);
  });

  it('nobody where it is a city and no person of the article has it', () => {
    expect(saying(`${QUOTE} Hamilton said.`)).toEqual([undefined]);
  });

  it('the one person with that first name', () => {
    expect(saying(`Peter Stavik keeps the gauge.\n\n${QUOTE} Peter said.`)).toEqual([
      'Peter Stavik',
    ]);
  });

  it('nobody of two with that first name', () => {
    const both = 'Peter Stavik and Peter Orlund keep the gauge.';
    expect(saying(`${both}\n\n${QUOTE} Peter said.`)).not.toContain('Peter Stavik');
  });

  it('a person though the surname is a title too', () => {
    expect(saying(`Vera King keeps the gauge.\n\n${QUOTE} Ms. King said.`)).toEqual(['Vera King']);
    expect(saying(`Vera King keeps the gauge.\n\n${QUOTE} King said.`)).toEqual(['Vera King']);
  });

  it('the longer name that ends in it', () => {
    const text = `Lorena Paz Ortuño keeps the gauge.\n\n${QUOTE} said Paz Ortuño.`;
    expect(saying(text)).toEqual(['Lorena Paz Ortuño']);
  });
});

describe('a pronoun means', () => {
  it('whom the sentence before it is about rather than who spoke last', () => {
    const text = `${QUOTE} Jana Pavlik said.\n\nFor Lena Orlund, Friday was a long day.\n\n“I slept on the dam,” she said.`;
    expect(saying(text)).toEqual(['Jana Pavlik', 'Lena Orlund']);
  });

  it('who began the sentence rather than who is named last in it', () => {
    const text = `Jana Pavlik wrote a song for Lena Orlund.\n\n${QUOTE} she said.`;
    expect(saying(text)).toEqual(['Jana Pavlik']);
  });
});

describe('a pronoun shows', () => {
  it.each([
    [
      'a ranger far from the head of the sentence',
      'On the far side Ulmo Takanen, a ranger, painted a stone.',
    ],
    ['a name that no list has', 'Ulmo Takanen painted a stone.'],
    ['a name behind its verb', 'A late witness was Ulmo Takanen, better known for a song.'],
  ])('%s to be its person, before who spoke in an earlier paragraph', (_, sentence) => {
    const text = `${QUOTE} said Jana Pavlik.\n\n${sentence} “It was white and round,” she said.`;
    expect(saying(text)).toEqual(['Jana Pavlik', 'Ulmo Takanen']);
  });

  it('nothing where the paragraph names two', () => {
    const text = `Ulmo Takanen met Orvo Salmela. ${QUOTE} she said.`;
    expect(saying(text)).toEqual([undefined]);
  });

  it('somebody else where it stands before the name', () => {
    const text = `${QUOTE} said Jana Pavlik.\n\nShe wrote to Ulmo Takanen. “It was white and round,” she said.`;
    expect(saying(text)).toEqual(['Jana Pavlik', 'Jana Pavlik']);
  });
});

describe('a single word is a person', () => {
  it.each([
    [
      'whose role follows',
      'Takanen, the port manager, told a radio station that the gate is open.',
    ],
    ['who does something', 'Takanen, who keeps the gate, said that it is open.'],
    ['with a crew of her own', 'Takanen said her crew had opened the gate.'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual(['Takanen']);
  });

  it.each([
    [
      'a firm that is described',
      'Takora, the world’s largest maker of gates, said that it is open.',
    ],
    ['a firm and its shares', 'Takora, whose shares fell, said that the gate is open.'],
    ['several people', 'Wardens said he had opened the gate.'],
    ['whatever speaks', 'Takora said the gate is open.'],
  ])('and not %s', (_, text) => {
    expect(speakers(text)).toEqual([]);
  });
});

describe('an epithet means', () => {
  it('whom the sentence before it is about', () => {
    const text = `Peter Stavik keeps the gauge. ${QUOTE} the 26-year-old keeper said.`;
    expect(saying(text)).toEqual(['Peter Stavik']);
  });

  it('nobody where sources without a name are called so', () => {
    expect(saying(`Peter Stavik keeps the gauge. ${QUOTE} the official said.`)).toEqual([
      undefined,
    ]);
  });

  it('nobody where the sentence before it is about nobody', () => {
    const text = `Peter Stavik keeps the gauge.\n\nIt rained for a week.\n\n${QUOTE} the senator said.`;
    expect(saying(text)).toEqual([undefined]);
  });
});

describe('a subject is found', () => {
  it.each([
    [
      'before an appositive that holds a firm',
      `${QUOTE} Peter Stavik, a partner of Boston-based Harbour Lamb, which owns the dam, said.`,
    ],
    [
      'before a second appositive',
      `${QUOTE} Peter Stavik, the keeper of the valley, one of the wettest of all, said.`,
    ],
    ['behind an office written in capitals', `${QUOTE} CFO Peter Stavik said.`],
    [
      'after the phrase that opens its sentence',
      `In a speech on Monday, Peter Stavik thanked the valley, saying ${QUOTE}`,
    ],
    ['before auxiliaries', `Peter Stavik has been telling farmers that ${QUOTE}`],
    [
      'in the line of capitals before a colon',
      'PETER STAVIK, CHIEF KEEPER, HARBOUR LTD., OSLO: “The gauge is broken again.”',
    ],
    [
      'before a colon that ends the paragraph',
      'Peter Stavik said:\n\n“The gauge is broken again.”',
    ],
    ['after “said”, though the surname is a place', `${QUOTE} said Peter Nagano, a chief keeper.`],
    ['behind the question that it asks', '“Who broke the gauge?” Peter Stavik demanded.'],
  ])('%s', (_, text) => {
    expect(saying(text)).toEqual([expect.stringMatching(/^Peter (?:Stavik|Nagano)$/)]);
  });

  it('never in the name of a team or a firm', () => {
    expect(saying(`${QUOTE} the Carolina Herons said.`)).toEqual([undefined]);
  });
});

describe('marks are read as they are meant:', () => {
  it.each([
    ['two curly single marks close', '“The gauge is broken again,’’ said Peter Stavik.'],
    [
      'a closing mark after a bracket opens',
      'Peter Stavik said (”The gauge is broken again”) and left.',
    ],
    [
      'a straight mark between spaces is what is missing',
      '"The gauge is broken again, " said Peter Stavik.',
    ],
  ])('%s', (_, text) => {
    expect(saying(text)).toEqual(['Peter Stavik']);
  });

  it('a quote goes on over a break of lines to its closing mark', () => {
    const text =
      '"The gauge is broken again and nobody\n\nhas mended it in time," said Peter Stavik.';
    expect(saying(text).at(-1)).toBe('Peter Stavik');
  });
});

describe('sentences', () => {
  it('do not end at abbreviations of months and firms', () => {
    expect(
      saying(
        'Peter Stavik of Harbour Corp. (HRB.N) said on Aug. 28 that “the gauge is broken again”.',
      ),
    ).toEqual(['Peter Stavik']);
  });

  it('end before a bracket with credits', () => {
    const text = `${QUOTE} said Peter Stavik. “Nobody has mended it yet.” (Reporting by Jana Pavlik)`;
    expect(saying(text)).toEqual(['Peter Stavik', 'Peter Stavik']);
  });
});

describe('nothing is told by', () => {
  const speakers = (text: string) =>
    extractArticle({
      id: 'a',
      title: 'A meeting',
      body: `The council of the valley met on Monday to speak about the price of water.\n\n${text}`,
      given: {},
    }).speakers.map(({ name }) => name);

  it('the headline of another article between paragraphs', () => {
    expect(speakers('READ MORE: Peter Stavik says the gauge is broken again')).toEqual([]);
  });

  it('but reported words are, with a term or two in marks among them', () => {
    expect(
      speakers('Peter Stavik announced in Oslo that the “lower” gauge would be moved.'),
    ).toEqual(['Peter Stavik']);
  });

  it('but what was announced by somebody is, however long the offices', () => {
    expect(speakers('This was announced to reporters by Peter Stavik.\n\nIt rained.')).toEqual([
      'Peter Stavik',
    ]);
    expect(
      speakers(
        'This was announced to reporters by a member of the board, Deputy Minister of Works and Water Peter Stavik.',
      ),
    ).toEqual(['Peter Stavik']);
  });

  it('but the holder of an office that was printed at length is, when it stands alone', () => {
    const text =
      'The President of the Republic Peter Stavik came to the valley.\n\nIt rained for a week.\n\nThe president affirmed that the lower gauge would be moved.';
    expect(speakers(text)).toEqual(['Peter Stavik']);
  });

  it('verbs of speech without words that are told', () => {
    expect(speakers('Peter Stavik writes for the weekly paper of the valley.')).toEqual([]);
    expect(speakers('Peter Stavik asked the singer for a photograph of the band.')).toEqual([]);
    expect(speakers('Peter Stavik urged the repair of the lower gauge by Friday.')).toEqual([]);
  });

  it('but posts copied with their signature are', () => {
    expect(
      speakers(
        'The lower gauge is broken again and nobody cares — Peter Stavik (@pstavik) December 2, 2018',
      ),
    ).toEqual(['Peter Stavik']);
  });
});
