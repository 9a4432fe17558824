import type { CountryCode } from '../../domain/country.ts';
import type { CountryWords } from '../languages/country-words.ts';
import type { Measured } from '../measured.ts';
import type { Span } from '../zones.ts';
import { stateAfterTown, townInCountry, townInState } from './american-towns.ts';
import type { PlaceKind } from './gazetteer.ts';
import { countyAtHome, townAtHome, unknownAtHome } from './home-towns.ts';
import type { Mention } from './mention.ts';
import { misspelled } from './misspelling.ts';
import { type NamedPlace, once, type Place } from './place.ts';

/** A rule that names a country: its name stands in the evidence of the tag, on `/rules` and here. */
export type CountryRule = {
  readonly name: Mention['rule'];
  readonly looksFor: string;
  /** Invented. */
  readonly example: string;
  readonly gives: 'country';
  /** What a mention weighs. */
  readonly weight: number;
  /** How sure a country is that the rule alone named, 0 to 1. */
  readonly precision: number;
  /** How often its country was a labelled one (`npm run evaluate`). */
  readonly measured?: Measured;
  /** The country of a name of the tables. */
  known?(place: NamedPlace): CountryCode | undefined;
  /** The country of a capitalised word that the tables do not have; its span, where it is not the word. */
  unknown?(place: Place): { readonly code: CountryCode; readonly span?: Span } | undefined;
};

/** Every rule that names a country, in the order in which they are tried. */
export const COUNTRY_RULES: readonly CountryRule[] = [
  {
    name: 'town-at-home',
    looksFor:
      'A town or county in local news of the US, named like a place abroad of which the article says nothing else.',
    example: 'The Rome City Council met; the Jersey County Circuit Court',
    gives: 'country',
    weight: 0.7,
    precision: 0.85,
    measured: { right: 33, of: 33, invented: true },
    known: (place) => countyAtHome(place, place.span.end) ?? townAtHome(place),
    unknown: (place) => {
      const code = countyAtHome(place, place.word.end) ?? unknownAtHome(place);
      return code === undefined ? undefined : { code };
    },
  },
  {
    name: 'city',
    looksFor: 'A large city or region that can be in one country alone, or a town with its state.',
    example: 'in Samarkand; the Basque Country; DUBLIN, Ohio',
    gives: 'country',
    weight: 0.7,
    precision: 0.88,
    measured: { right: 41, of: 42 },
    known: (place) => placedElsewhere(place) ?? codeOf(place, 'city') ?? sharedTown(place),
    unknown: stateAfterTown,
  },
  {
    name: 'ambiguous',
    looksFor: 'A name of several places, decided by the words around it.',
    example: 'Georgia, with Tbilisi near it',
    gives: 'country',
    weight: 0.8,
    precision: 0.85,
    measured: { right: 95, of: 104 },
    known: (place) => (isSharedTown(place) ? undefined : ambiguous(place)),
  },
  {
    name: 'state-gone',
    looksFor: 'A state that is gone, in an article of its time.',
    example: 'the Soviet Union, in 1988',
    gives: 'country',
    weight: 1,
    precision: 0.98,
    measured: { right: 3, of: 3 },
    known: stateGone,
  },
  {
    name: 'name',
    looksFor: 'The name of a country, an older name or an abbreviation.',
    example: 'in Uzbekistan; the UAE; Burma',
    gives: 'country',
    weight: 1,
    precision: 0.98,
    measured: { right: 2788, of: 2878 },
    known: (place) => codeOf(place, 'name'),
    unknown: firstOfTwo,
  },
  {
    name: 'demonym',
    looksFor: 'The people of a country, or its adjective; not as a language or a dish.',
    example: 'an Uzbek envoy; two Swedes',
    gives: 'country',
    weight: 0.9,
    precision: 0.96,
    measured: { right: 1115, of: 1232 },
    known: (place) => codeOf(place, 'demonym'),
  },
  {
    name: 'capital',
    looksFor: 'A capital or a seat of government.',
    example: 'talks in Tashkent; the Kremlin said',
    gives: 'country',
    weight: 0.8,
    precision: 0.93,
    measured: { right: 75, of: 76 },
    known: capital,
  },
  {
    name: 'misspelling',
    looksFor: 'A capitalised word of seven letters or more, one slip away from one country’s name.',
    example: 'Tajiistan',
    gives: 'country',
    weight: 0.8,
    precision: 0.8,
    measured: { right: 7, of: 11 },
    unknown: (place) => {
      const code = misspelled(place);
      return code === undefined ? undefined : { code };
    },
  },
];

const byName: ReadonlyMap<string, CountryRule> = new Map(
  COUNTRY_RULES.map((rule) => [rule.name, rule]),
);

/** What a mention by a rule weighs, and how sure it is. */
export function figuresOf(rule: Mention['rule']): Pick<CountryRule, 'weight' | 'precision'> {
  return byName.get(rule) ?? { weight: 0, precision: 0 };
}

/** A town that its state or country places in another country than that of its name. */
function placedElsewhere(place: NamedPlace): CountryCode | undefined {
  const code = townInCountry(place) ?? townInState(place);
  const { meaning } = place.entry;
  return 'code' in meaning && meaning.code === code ? undefined : code;
}

/** "North and South Korea": the first of two names that share a noun. */
function firstOfTwo({ text, word, gazetteer }: Place): { readonly code: CountryCode } | undefined {
  return gazetteer.words.sharedNouns.find(
    ({ first, rest }) => first === word.text && text.startsWith(rest, word.end),
  );
}

function codeOf({ entry: { meaning } }: NamedPlace, kind: PlaceKind): CountryCode | undefined {
  return meaning.kind === kind ? meaning.code : undefined;
}

// "Norwich", in an article with magistrates and pounds.
function sharedTown(place: NamedPlace): CountryCode | undefined {
  return isSharedTown(place) ? ambiguous(place) : undefined;
}

function isSharedTown({ entry: { meaning } }: NamedPlace): boolean {
  return meaning.kind === 'ambiguous' && meaning.isTown === true;
}

function ambiguous({ entry, day, decisions }: NamedPlace): CountryCode | undefined {
  const { meaning } = entry;
  if (meaning.kind !== 'ambiguous') return undefined;
  return once(
    decisions.choices,
    entry,
    () => meaning.choices.find((choice) => isChosen(choice, decisions.around, day))?.code,
  );
}

type Choice = CountryWords['ambiguous'][number]['choices'][number];

function isChosen({ sign, untilDay }: Choice, around: string, day: string | undefined): boolean {
  if (untilDay !== undefined && (day === undefined || day > untilDay)) return false;
  return sign === undefined || sign.test(around);
}

function stateGone({ entry: { meaning }, day }: NamedPlace): CountryCode | undefined {
  if (meaning.kind !== 'gone' || day === undefined) return undefined;
  return day <= meaning.lastDay ? meaning.code : undefined;
}

// Moscow spoke for the Soviet Union while there was one.
function capital(place: NamedPlace): CountryCode | undefined {
  const { word, day, gazetteer } = place;
  const code = codeOf(place, 'capital');
  const gone = code === undefined ? undefined : gazetteer.goneSeats.get(word.text.toLowerCase());
  return gone && day !== undefined && day <= gone.lastDay ? gone.code : code;
}
