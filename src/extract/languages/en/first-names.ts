import type { Gender } from '../../data/first-names.ts';
import { words } from '../word-list.ts';

/**
 * First names that are words or places too, or rare in English, beside those that all languages share. They count
 * only with a capitalised word after them. Written by hand for Dateline, November 2026 (MIT).
 */
const MALE = words(`
bahram behzad kambiz ramin siavash shahram dariush bakhtiyor jahongir sherali davron sirojiddin azamat nurlan erlan
talgat frank christian bill will newt rand jeb barack art rich dean earl duke jay ray max leo angus hamish declan
niall françois jagmeet navdeep rod nino melker ashraf javad mohsen akbar mounin chinua øyvind kyriakos miles cliff
grant gene guy van sonny buddy rex rocky chip randy rusty sandy woody bo mats jari ole jean-yves jean-claude
jean-marc hervé benoît stéphane raphaël jérôme gérard rené andré josé jesús raúl joão luís álvaro sérgio günter
jürgen jörg björn søren łukasz paweł michał zbigniew milorad vuk bülent kemal devlet süleyman ekrem binali hakan
kit reg jaylen brayden emre trev nev zak beau ousmane amadou boubacar alpha mahamat paul-henri salva riek abiy hailemariam yemi chukwuma emeka tedros kgalema
ashwin rajnath piyush arvind nitish lalu shehbaz ashfaq qamar bilawal mahathir najib joko prabowo hun
`);
const FEMALE = words(`
victoria virginia rose faith hope joy dawn april june summer penny chrystia kellyanne melania ivanka azucena megda
tzipi ivy iris ruby pearl opal jewel melody destiny charity mercy patience holly jasmine ginger honey dolly
josé-maría angélique hélène zoë chloé léa valérie thérèse françoise béatrice ségolène inès mária jūratė dilma
annalena ananya barb izzy poppy daisy
`);

/** Lower case. */
export const MORE_FIRST_NAMES: ReadonlyMap<string, Gender> = new Map([
  ...[...FEMALE].map((name) => [name, 'female'] as const),
  ...[...MALE].map((name) => [name, 'male'] as const),
]);
