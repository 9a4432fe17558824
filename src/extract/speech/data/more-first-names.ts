import { FIRST_NAMES, type Gender, genderOf } from '../../data/first-names.ts';

/**
 * First names that are words or places too, or rare in English. They count only with a capitalised word
 * after them. Written by hand for Dateline, November 2026 (MIT).
 */
const MALE = `
omid farid bahram behzad kambiz ramin siavash shahram dariush bakhtiyor jahongir sherali davron emomali sirojiddin azamat nurlan erlan talgat
frank christian bill will newt rand jeb barack art rich dean earl duke jay ray max leo angus hamish declan niall
françois jagmeet navdeep rod nino melker ashraf javad mohsen akbar zamir zabihullah mounin chinua øyvind kyriakos mark miles cliff grant
gene guy lou van sonny buddy rex rocky chip randy rusty sandy woody monty kurt lars sven bo mats rasmus jari ole
emmanuel jean-yves jean-claude jean-marc hervé benoît stéphane raphaël jérôme gérard rené andré josé jesús raúl
joão luís álvaro sérgio günter jürgen jörg björn søren łukasz paweł michał zbigniew slobodan dragan goran
zoran milorad vuk recep tayyip bülent kemal devlet süleyman ekrem binali hakan yusuf moussa ousmane amadou mamadou
boubacar alpha idriss mahamat paul-henri yoweri uhuru raila salva riek abiy isaias hailemariam muhammadu
olusegun atiku yemi chukwuma emeka tedros thabo kgalema ashwin narendra rajnath piyush arvind nitish lalu
zulfikar shehbaz pervez asif ashfaq qamar bilawal mahathir najib anwar joko prabowo rodrigo ferdinand hun
`;
const FEMALE = `
victoria virginia rose faith hope joy dawn april june summer penny chrystia kellyanne melania ivanka azucena megda
ngozi benazir tzipi ivy iris ruby pearl opal jewel melody destiny charity mercy patience prudence holly
heather jasmine ginger honey dolly bonnie aung josé-maría angélique hélène zoë chloé léa valérie thérèse françoise
béatrice ségolène inès mária jūratė dilma cristina michelle gretchen theresa ursula annalena sanna jacinda
`;

const extra = new Map<string, Gender | undefined>([
  ...FEMALE.trim()
    .split(/\s+/)
    .map((name) => [name, 'female'] as const),
  ...MALE.trim()
    .split(/\s+/)
    .map((name) => [name, 'male'] as const),
]);

/** Whether a capitalised word is a first name when another capitalised word follows. */
export function isFirstName(word: string): boolean {
  return FIRST_NAMES.has(word) || (extra.has(word.toLowerCase()) && /^\p{Lu}/u.test(word));
}

/** The gender that a first name tells; `undefined` where it tells none or is not known. */
export function genderOfFirstName(word: string): Gender | undefined {
  return genderOf(word) ?? extra.get(word.toLowerCase());
}
