/**
 * Words beside a place that say it is none. Written by hand for Dateline, 2026; licence MIT.
 */

/** Places that are first names too: before a capitalised word they are read as a person. */
export const NAMES_OF_PERSONS_TOO: ReadonlySet<string> = new Set(
  'Chad Jordan Israel Georgia Paris Sydney Virginia Dallas Florence Kenya Austin Carolina London Brooklyn Chelsea Madison India Cuba Rosario Houston Lincoln Jamaica Malta Montana Savannah Vienna Alexandria'.split(
    ' ',
  ),
);

/** Capitalised words that follow a place as a place: Jordan Valley, Chad Government. */
export const FOLLOWS_A_PLACE: ReadonlySet<string> = new Set(
  'Government Ministry Minister Prime President Foreign Defense Defence Interior King Queen Prince Army Air National Central Bank Parliament Senate Supreme Court Police Embassy Ambassador River Valley Republic State States Governor Senator Republican Democratic Democrat Republicans Democrats Attorney Secretary University Airport Street Beach City County Islamic Muslim Christian And In On At The Olympics Cup Open Summer Winter January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Saturday Law Labor Labour Party Congress Council Chamber'.split(
    ' ',
  ),
);

/** After a place: the name of a paper, a bank, an airline, which weighs less. */
export const PAPER_WORDS: ReadonlySet<string> = new Set(
  'Times Post Tribune Herald Gazette Mail Telegraph Journal News Bank Airlines Airways Motors Steel University Inc Corp Ltd Energy Telecom Stock Exchange'.split(
    ' ',
  ),
);
