/**
 * Spellings of one first name in Latin letters; the first of a line is the one that ids carry. Only names that
 * come from another alphabet: `Jon` and `John` are two men, `Sergei` and `Sergey` are one. Written by hand for
 * Dateline, 2026; licence MIT.
 */
function groups(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [first = '', ...others] = line.trim().split(/\s+/);
        return [first, ...others].map((name) => [name, first] as const);
      }),
  );
}

/** From Cyrillic. */
export const SLAVIC_FIRST_NAMES = groups(`
  sergei sergey serguei sergueï sergej
  yuri yury yuriy iouri youri iurii jurij
  dmitry dmitri dmitriy dmitrii dimitry
  alexei alexey aleksei aleksey alexej
  alexander aleksandr alexandr aleksander
  mikhail michail mikhaïl
  nikolai nikolay nikolaï nikolaj
  andrei andrey andreï
  evgeny yevgeny evgeni yevgeni evgeniy yevgeniy evgenii
  vladimir wladimir
  anatoly anatoli anatoliy anatolii
  valery valeri valeriy valerii
  vasily vasili vasiliy vassily
  arkady arkadi arkadiy
  gennady gennadi gennadiy guennadi
  grigory grigori grigoriy
  georgy georgiy
  ilya ilia iliya
  maxim maksim
  igor ihor
  pyotr petr piotr
  fyodor fedor
  yegor egor
  natalia natalya nataliya
  tatiana tatyana tatjana
  ekaterina yekaterina
  elena yelena
  yulia yuliya iulia
  ksenia kseniya
  lyudmila ludmila liudmila
  yevgenia evgenia yevgeniya evgeniya
`);

/** From Arabic letters. */
export const ARABIC_FIRST_NAMES = groups(`
  mohammed mohammad muhammad mohamed mohamad muhammed mohamud
  ahmed ahmad
  abdullah abdallah abdulla
  hussein hussain husain husayn
  hassan hasan
  yusuf yousef youssef yousuf yusef
  khaled khalid
  mustafa mostafa moustafa
  omar umar
  osama usama
  said saeed sayeed saïd
  tariq tarek tareq
  walid waleed
  karim kareem
  rashid rasheed
  mahmoud mahmud
  yasser yasir
  sulaiman suleiman sulayman soleiman
  ibrahim ebrahim
  zainab zeinab zaynab
  fatima fatema fatimah
  aisha ayesha aysha
  muammar moammar muammer
  noor nour nur
  layla leila laila leyla
`);

/** What begins an Arabic first name of two words: Abdul Rahman. */
export const SERVANT_OF: ReadonlySet<string> = new Set(['abd', 'abdul', 'abdel', 'abdal']);

/** Endings of Slavic surnames that are one in the original; longest first. */
export const SLAVIC_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:skiy|skii|skij|ski|skyi)$/, 'sky'],
  [/(?:off)$/, 'ov'],
  [/(?:eff|yev|iev|jev)$/, 'ev'],
  [/(?:ovich|ovitch|owitsch)$/, 'ovich'],
  [/(?:evich|evitch|yevich)$/, 'evich'],
  [/(?:yi|iy|ii|ij)$/, 'y'],
];

/** Persons whom a middle initial alone keeps apart. */
export const KEEPS_INITIALS: ReadonlySet<string> = new Set(['bush']);
