import {
  conllCountries,
  pageCountries,
  reutersMain,
  reutersPrimary,
  webCountries,
} from './countries.ts';
import { headerDates, pageDates } from './dates.ts';
import { ownNames, sampleCountries, sampleDates, sampleSpeakers } from './own-sets.ts';
import { savedAuthors, savedDates, savedTexts, savedTitles } from './pages.ts';
import { newsQuotes, politicsQuotes } from './quotes.ts';
import { f1, precision, recall, type Score } from './score.ts';
import { newsSpeakers, pageSpeakers } from './speakers.ts';

type LabelledSets = Readonly<Record<string, (folder: string) => Promise<Score>>>;

/** The sets that come with the project; they need no folder. */
export const OWN_SETS: LabelledSets = {
  'sample-speakers': sampleSpeakers,
  'sample-countries': sampleCountries,
  'sample-dates': sampleDates,
  'paired-names': ownNames,
};

/** Every labelled set, by the name that the command takes. */
export const LABELLED_SETS: LabelledSets = {
  'ggt-speakers': newsSpeakers,
  'ggt-quotes': newsQuotes,
  'polnear-quotes': politicsQuotes,
  'seedlike-speakers': pageSpeakers,
  'seedlike-countries': pageCountries,
  'seedlike-dates': pageDates,
  'conll-countries': conllCountries,
  'conll-dates': headerDates,
  'geowebnews-countries': webCountries,
  'reuters-primary': reutersPrimary,
  'reuters-main': reutersMain,
  'html-titles': savedTitles,
  'html-dates': savedDates,
  'html-texts': savedTexts,
  'html-authors': savedAuthors,
  ...OWN_SETS,
};

/** The figures of a set, rounded to a tenth of a point. */
export type Figures = { readonly precision: number; readonly recall: number; readonly f1: number };

export function figuresOf(score: Score): Figures {
  const rounded = (share: number) => Math.round(share * 1000) / 1000;
  return {
    precision: rounded(precision(score)),
    recall: rounded(recall(score)),
    f1: rounded(f1(score)),
  };
}

/** A fall by more than this is a failure. */
const MOST_FALL = 0.005;

/** Which figures fell, in sentences; empty where none did. A set without a baseline cannot fall. */
export function falls(
  baseline: Readonly<Record<string, Figures>>,
  figures: Readonly<Record<string, Figures>>,
): string[] {
  return Object.entries(figures).flatMap(([name, now]) => {
    const before = baseline[name];
    if (!before) return [];
    return (['precision', 'recall', 'f1'] as const)
      .filter((figure) => now[figure] < before[figure] - MOST_FALL)
      .map((figure) => `${name}: ${figure} fell from ${before[figure]} to ${now[figure]}`);
  });
}
