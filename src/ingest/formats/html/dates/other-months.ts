// Months of languages whose dates the rules of extraction do not read, as they stand in dates: in the genitive where the
// language has one. Source: Unicode CLDR 47, dates/calendars/gregorian, months/format/wide and abbreviated.
const MONTHS: readonly string[] = [
  // Polish, in the nominative and short too
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  'sty lut - kwi - cze lip sie wrz paź lis gru',
  // Czech, Slovak
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  // Slovene, Croatian, Serbian
  'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna - studenoga prosinca',
  'januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra',
  'јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра',
  // Ukrainian, Bulgarian
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'януари февруари март април май юни юли август септември октомври ноември декември',
  // Turkish, Finnish, Estonian, Hungarian
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  'január február március április május június július augusztus szeptember október november december',
  // Romanian, Catalan, Greek
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  // Swedish, Danish, Lithuanian, Latvian
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts april maj juni juli august september oktober november december',
  'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris',
  // Hebrew, Hindi, Indonesian
  'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
  'januari februari maret april mei juni juli agustus september oktober november desember',
];
const ENGLISH =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const BY_NAME: ReadonlyMap<string, string> = new Map(
  MONTHS.flatMap((names) =>
    names.split(' ').map((name, at): [string, string] => [name, ENGLISH[at] ?? '']),
  ),
);

const DAY_FIRST =
  /(?<![\p{L}\d])(\d{1,2})(\.?)\s+(?:de\s+|d['’])?ב?([\p{L}\p{M}]{2,14})\.?,?\s+(?:del?\s+|roku\s+|anului\s+)?(\d{4})(?!\d)/gu;
const MONTH_FIRST = /(?<!\p{L})([\p{L}\p{M}]{3,14})\s+(\d{1,2}),?\s+(\d{4})(?!\d)/gu;
const YEAR_FIRST =
  /(?<!\d)(\d{4})\.?\s+(?:m\.\s+)?([\p{L}\p{M}]{3,14})\s+(\d{1,2})(?=[.,]|\s+d\b|\s|$)/gu;
const VIETNAMESE = /(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm|,)?\s+(\d{4})(?!\d)/giu;

/**
 * The text with its dates in English where they were in one of these languages; everything else as it was.
 * `listopada` is October in Croatian, which writes a full stop behind the day, and November in Polish, which does not.
 */
export function withEnglishMonths(text: string): string {
  if (!/\d{4}/.test(text)) return text;
  return text
    .replace(VIETNAMESE, (all, day, month, year) => inEnglish(all, day, ENGLISH[month - 1], year))
    .replace(DAY_FIRST, (all, day, stop, name, year) =>
      inEnglish(all, day, stop && name === 'listopada' ? 'October' : englishOf(name), year),
    )
    .replace(YEAR_FIRST, (all, year, name, day) => inEnglish(all, day, englishOf(name), year))
    .replace(MONTH_FIRST, (all, name, day, year) => inEnglish(all, day, englishOf(name), year));
}

function englishOf(name: string): string | undefined {
  return BY_NAME.get(name.normalize('NFC').toLowerCase());
}

function inEnglish(all: string, day: string, month: string | undefined, year: string): string {
  return month ? `${day} ${month} ${year}` : all;
}
