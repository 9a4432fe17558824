// Which words are searched for beside a word because they are the same word, spelt otherwise. An index keeps them apart, so
// that the spelling typed ranks first; what it has for one is in `dictionary().american`.
import { dictionary } from './dictionary.ts';
import { othersByWord } from './word-groups.ts';

// Of one noun in some of its senses: British and American spellings of dictionary.ts that an index cannot join, and pairs
// that WordNet has in one sense and of which the other word has more. The noun and its plural are asked for, and no form of a verb.
const NOUNS = groups(
  `tyre tire,gaol jail,grey gray,kerb curb,cheque check,draught draft,storey story,mum mom,mummy mommy,
  guild gild,disc disk,groyne groin,carcass carcase,despatch dispatch,acknowledgement acknowledgment,adapter adaptor,
  aegis egis,ambassador embassador,balk baulk,baritone barytone,bazaar bazar,bogey bogy,canister cannister,carat karat,
  chilli chili,coconut cocoanut,curtsy curtsey,debonair debonnaire,distributor distributer,dhal dahl,doughnut donut,
  fantasy phantasy,filigree filagree,gabardine gaberdine,gauntlet gantlet,gypsy gipsy,haji hajji,hakim hakeem,
  hiccup hiccough,icon ikon,lychee litchi,mileage milage,minuscule miniscule,partisan partizan,pedlar peddler,
  premise premiss,raccoon racoon,racquet racket,reinforcement reenforcement,rouble ruble,scallop scollop,siphon syphon,
  somersault summersault,sumac sumach,taboo tabu,tsar czar tzar,vermilion vermillion,wagon waggon,woolly wooly,
  yoghurt yogurt yoghourt,sheikh sheik shaikh,caesium cesium,vizier vizir,emir ameer amir,fakir faqir,
  chequer checker,connection connexion,inflection inflexion,pyjamas pajamas,jewellery jewelry,
  adviser advisor,whisky whiskey,kebab kabob`,
);
// Adjectives and verbs of which the same is so.
const OTHERS = groups(
  `skilful skillful,wilful willful,chequered checkered,cosy cozy,despatched dispatched,despatching dispatching,
  storeyed storied,woollen woolen,ploughed plowed,ploughing plowing,focussed focused,focussing focusing,grey gray,
  entrench intrench,entrust intrust,enclose inclose,liquefy liquify,reinforce reenforce,movable moveable,
  immovable immoveable,towards toward,amongst among,whilst while,afterwards afterward,backwards backward,forwards forward,
  passerby passersby,tsarist czarist tzarist,nought naught,sledge sled,likable likeable,sizable sizeable,dependent dependant,spew spue`,
);

/** Base forms of the other spellings of a folded word that has these base forms; none of most words. */
export function otherSpellings(word: string, bases: readonly string[]): readonly string[] {
  const isNoun = (base: string): boolean => word === base || word.endsWith('s');
  const all = dictionary().spellings;
  const others = bases.flatMap((base) => [
    ...(isNoun(base) ? (NOUNS.get(base) ?? []) : []),
    ...(all.get(base) ?? []),
  ]);
  return [...others, ...(OTHERS.get(word) ?? []), ...(all.get(word) ?? [])];
}

function groups(lists: string): ReadonlyMap<string, readonly string[]> {
  return othersByWord(lists.split(',').map((list) => list.trim().split(/\s+/)));
}
