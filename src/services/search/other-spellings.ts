import { ARABIC_FIRST_NAMES, SLAVIC_FIRST_NAMES } from '../../extract/data/name-variants.ts';
import { baseForms } from '../../text/forms/base-forms.ts';
import { othersByWord } from '../../text/forms/word-groups.ts';

/**
 * Names of towns, peoples, organisations and offices that newspapers spell in several ways, names of
 * persons that no rule joins, and words of one sense that the index keeps apart; folded, a group a line, the spelling that more articles print today first. Nothing
 * that has another sense in one of its spellings. Towns by their former and second names in WordNet 3.1 and GeoNames; written
 * by hand for Dateline, 2026; licence MIT.
 */
const GROUPS = `
qaeda qaida
hezbollah hizbollah hizbullah hizballah hezballah
taliban taleban
quran koran
muslim moslem
kiev kyiv
lvov lviv
kharkov kharkiv
odessa odesa
chernobyl chornobyl
dnipropetrovsk dnepropetrovsk
mykolaiv nikolayev
beijing peking
tianjin tientsin
nanjing nanking
chongqing chungking
guangdong kwangtung
sichuan szechuan szechwan
tiananmen tienanmen
xinjiang sinkiang
mumbai bombay
kolkata calcutta
chennai madras
bangalore bengaluru
pune poona
varanasi benares
kochi cochin
kanpur cawnpore
odisha orissa
thiruvananthapuram trivandrum
puducherry pondicherry
dhaka dacca
chittagong chattogram
yangon rangoon
ho chi minh city|saigon
jakarta djakarta
yogyakarta jogjakarta
st petersburg|leningrad
volgograd|stalingrad
istanbul|constantinople
almaty|alma ata
bishkek|frunze
chisinau|kishinev
ulaanbaatar|ulan bator
tehran teheran
baghdad bagdad
isfahan esfahan
kathmandu katmandu
kandahar qandahar
karbala kerbala
jeddah jidda jiddah
riyadh riyad
aqaba akaba
mosul mossul
raqqa raqqah
fallujah falluja
basra basrah
benghazi bengazi
macau macao
krakow cracow
thessaloniki salonica salonika
tashkent taskent
samarkand samarcand
hejaz hijaz
uighur uyghur uigur uygur
pashtun pushtun pashtoon
punjabi panjabi
baluchistan balochistan
baluch baloch
sharia shariah
ramadan ramadhan
hosni husni
moqtada muqtada
nouri nuri
assad asad
morsi mursi
laden ladin
ahmadinejad ahmedinejad
yeltsin eltsin
`;

const SPELLINGS: ReadonlyMap<string, readonly string[]> = groups(GROUPS);

/** Names that a folded name may stand for, words with spaces between them, of a plural in the plural; none of most. */
export function otherNames(name: string): readonly string[] {
  const known = SPELLINGS.get(name);
  if (known || !name.endsWith('s')) return known ?? [];
  return (SPELLINGS.get(name.slice(0, -1)) ?? []).map((other) => `${other}s`);
}

/** All names of several words that have another one. */
export const NAMES_OF_WORDS: readonly string[] = [...SPELLINGS.keys()].filter((name) =>
  name.includes(' '),
);

function groups(lines: string): ReadonlyMap<string, readonly string[]> {
  // Names of several words stand between bars.
  const groupOf = (line: string) => line.split(line.includes('|') ? '|' : ' ');
  return othersByWord(lines.trim().split('\n').map(groupOf));
}

/** A given name in its other Latin spellings, folded: `mohamed` and `muhammad`; none of most words. */
export function givenNamesLike(word: string): readonly string[] {
  return GIVEN.get(word) ?? [];
}

/** `said` is a form of a verb before it is Saïd. */
function isNoOtherWord(name: string): boolean {
  const [base, ...more] = baseForms(name);
  return base === name && more.length === 0;
}

const GIVEN: ReadonlyMap<string, readonly string[]> = givenNames();

function givenNames(): ReadonlyMap<string, readonly string[]> {
  const all = [...ARABIC_FIRST_NAMES, ...SLAVIC_FIRST_NAMES].filter(([name]) =>
    isNoOtherWord(name),
  );
  const groups = [...Map.groupBy(all, ([, first]) => first).values()];
  return othersByWord(groups.map((group) => group.map(([name]) => name)));
}
