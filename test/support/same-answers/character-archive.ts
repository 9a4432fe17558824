import type { IndexedArticle } from '../../../src/search/port.ts';
import { type ArticleSketch, anIndexedArticle } from '../builders.ts';

// Each kind of character that engines of their own take in different ways (docs/adr/0002). Every word
// stands in several forms, so that one form must find the others on both engines.
const TEXTS: readonly string[] = [
  'The river\u00a0treaty was signed; the river treaty holds.',
  'A co\u00adopera\u00adtive of long\u200bshore work\u200cers and trans\u2060porters.',
  'A cafe\u0301 in Bogota\u0301, a café in Bogotá, a cafe in Bogota.',
  'Straße, strasse, STRASSE; Æsir and aesir; Øresund, Oresund; Łódź, Lodz; ısı, isi, İSİ.',
  'Ｆｕｌｌ－ｗｉｄｔｈ Ｎｅｗｓ １２３, full width news 123.',
  'ﬁnancial oﬃce, financial office; ½ of it, 1 2 of it; ² and 2; Ⅻ and xii.',
  'مُعَاهَدَةُ السَّلَامِ تمت، معاهدة السلام.',
  'समाचार पत्र में लिखा है; समाचार।',
  '河流條約已簽署。河流と条約。สนธิสัญญาแม่น้ำ',
  'Договор о реке. ДОГОВОР О РЕКЕ. Її підписали в Києві.',
  'Η συνθήκη ΟΔΟΣ οδός οδοσ, τώρα.',
  'Rockets 🚀 launch 👩‍🚀 at dawn 🇺🇳, 9️⃣ of them; 𝔉𝔯𝔞𝔨𝔱𝔲𝔯 and 𝟙𝟚.',
  '𐌰𐌱𐌲 gothic 𐌰𐌱𐌲𐌳; 𠮷野家 beyond the basic plane.',
  "U.S. and US; AT&T; don't, don’t, dont; Côte d'Ivoire; F-16, F16; 9/11; 3.5; a_b; G77.",
  'Right-to-left \u202eoverride\u202c, \u2066isolate\u2069, byte order \ufeffmark, null \u0000 byte.',
  'z\u0335\u0321\u034ea\u0327\u0349l\u0338\u0353g\u0334o\u0340 zalgo',
  `${'long'.repeat(40)} ${'a'.repeat(64)}b ${'𐌰'.repeat(40)}`,
  'half \ud83d a pair, \udc00 the other half.',
  'title: NEAR(a b, 5) AND OR NOT * ^ "quoted" {braces} \\ /slash/ body:word -minus +plus ~tilde',
];

const COUNTRIES = ['RU', 'FR', 'ÅL', 'é', 'z', '\u{10330}', '\uff21', 'ZZ'];
const SPEAKERS = [
  'Ana Petrova',
  'ana petrova',
  'Émile',
  'Zoé',
  'José',
  '李明',
  '\u{10330}a',
  'O’Neil',
];

/** Every text as a body and as a title, over and over with other tags and dates. */
export function* characterArchive(): Generator<IndexedArticle> {
  for (let round = 0; round < 12; round += 1) {
    for (const [number, text] of TEXTS.entries()) {
      yield anIndexedArticle(articleOf(round, number, text));
    }
  }
}

function articleOf(round: number, number: number, text: string): ArticleSketch {
  const other = TEXTS[(number + round) % TEXTS.length] ?? '';
  const tag = round + number;
  const body = round % 2 === 0 ? `${text}\n\n${other}` : text;
  const speakers = SPEAKERS.filter((_, at) => (tag * 3 + at) % 5 === 0);
  return {
    id: `hostile-${round}-${number}`,
    title: round % 3 === 0 ? text : other.slice(0, 60),
    body,
    ...(tag % 5 === 0 ? {} : { date: `19${10 + (tag % 80)}-0${1 + (tag % 9)}` }),
    countries: COUNTRIES.filter((_, at) => (tag + at) % 4 === 0),
    speakers,
    quotes: quotesIn(body, speakers),
  };
}

/** Every paragraph but the first is said by somebody, and the first by nobody known. */
function quotesIn(body: string, speakers: readonly string[]) {
  const paragraphs = body.split('\n\n');
  return paragraphs.map((text, at) => {
    const speaker = at === 0 && paragraphs.length > 1 ? undefined : speakers[at % 2];
    return { text, ...(speaker === undefined ? {} : { speaker }) };
  });
}
