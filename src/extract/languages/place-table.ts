import { PRESENT_COUNTRIES } from '../../domain/country-names.ts';
import type { AmbiguousName, CountryWords } from './country-words.ts';

/** What a language calls places, as its folder writes it down. */
export type PlaceTable = {
  /** Whose names `Intl.DisplayNames` gives. */
  readonly locale: string;
  /** Lines of `code | names | people and adjectives | capitals and seats | cities`; `=` before the names: none of `Intl`. */
  readonly table: string;
  /** The forms of an adjective or of a noun of a people. */
  formsOf?(word: string): readonly string[];
  /** The cases of a name, the name itself first. */
  namesOf?(name: string): readonly string[];
};

/** The places of a language with the names of countries that the platform knows, and all forms that are printed. */
export function placesOf({
  locale,
  table,
  formsOf = alone,
  namesOf = alone,
}: PlaceTable): Pick<CountryWords, 'places' | 'nameForms'> {
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  const rows = new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [code = '', ...cells] = line.split('|');
        return [code, cells] as const;
      }),
  );
  const lines = PRESENT_COUNTRIES.map((code) => {
    const [written = '', people = '', ...places] = rows.get(code) ?? [];
    const own = listed(written.replace(/^=/, ''));
    const known = written.startsWith('=') ? own : [plainName(names.of(code) ?? code), ...own];
    return { code, known, people: listed(people).flatMap(formsOf), places };
  });
  return {
    places: lines
      .map(({ code, known, people, places }) => [code, known, people, ...places].join('|'))
      .join('\n'),
    nameForms: lines
      .map(({ code, known }) => [code, known.flatMap((name) => namesOf(name).slice(1))].join('|'))
      .join('\n'),
  };
}

/** A name that stands for a country only where a sign of it is in the article. */
export function onlyWith(name: string, code: string, sign: RegExp): AmbiguousName {
  return { name, choices: [{ code, sign }, { code: undefined }] };
}

// "Myanmar (Birmania)".
function plainName(name: string): string {
  return name.replace(/\s*\(.*$/, '').replaceAll('’', "'");
}

function listed(cell: string): string[] {
  return cell.split(',').filter((name) => name !== '');
}

function alone(word: string): readonly string[] {
  return [word];
}
