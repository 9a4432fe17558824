/**
 * Names of languages as the databases print them: in the language of their user interface (Factiva) or in
 * English and the language itself (LexisNexis). Codes of ISO 639-1.
 */
const CODES =
  'ar bg ca cs da de el en es et eu fa fi fr ga he hi hr hu id is it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv th tr uk vi zh'.split(
    ' ',
  );
const INTERFACES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'ja',
  'zh-Hans',
  'zh-Hant',
  'ru',
  'pl',
];

const NAMES: ReadonlyMap<string, string> = new Map(
  CODES.flatMap((code) =>
    [...INTERFACES, code].flatMap((tongue) => {
      const name = new Intl.DisplayNames(tongue, { type: 'language' }).of(code);
      return name === undefined ? [] : [[key(name), code] as const];
    }),
  ),
);
// As printed by the databases, beside the names of the Unicode consortium.
const FURTHER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    英文: 'en',
    中文: 'zh',
    简体中文: 'zh',
    繁体中文: 'zh',
    繁體中文: 'zh',
    德文: 'de',
    法文: 'fr',
    西班牙文: 'es',
    日文: 'ja',
    韩文: 'ko',
    韓文: 'ko',
    俄文: 'ru',
    意大利文: 'it',
    葡萄牙文: 'pt',
    norwegian: 'no',
    norwegisch: 'no',
    castellano: 'es',
    flemish: 'nl',
    mandarin: 'zh',
  }),
);

/** `ENGLISH` → `en`, `GERMAN; DEUTSCH` → `de`, `Englisch` → `en`; a name that is not known stays as it is. */
export function languageCode(printed: string | undefined): string | undefined {
  const first = printed?.split(/[;,/]/)[0]?.trim();
  if (!first) return undefined;
  return codeOf(first) ?? first;
}

/** Whether a text is nothing but the name of a language. */
export function isLanguageName(text: string): boolean {
  return codeOf(text) !== undefined;
}

function codeOf(name: string): string | undefined {
  const whole = key(name);
  const found = NAMES.get(whole) ?? FURTHER.get(whole);
  if (found !== undefined) return found;
  // `Chinese - Simplified`, `Chinesisch (vereinfacht)`, `中文（简体）`, `Chinois simplifié`
  const start = /^[^-–(（]+/.exec(whole)?.[0].trim() ?? '';
  const [word = ''] = start.split(' ');
  return (
    NAMES.get(start) ??
    FURTHER.get(start) ??
    (whole.split(' ').length <= 3 ? NAMES.get(word) : undefined)
  );
}

function key(name: string): string {
  return name.trim().toLowerCase().normalize('NFC');
}
