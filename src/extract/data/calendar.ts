/**
 * Names of months and weekdays as newspapers print them, folded (lower case, no accents). English, French,
 * Spanish, Portuguese, German, Italian, Dutch. Written by hand for Dateline, 2026; licence MIT.
 */
const MONTH_NAMES = [
  'january jan janvier enero janeiro januar gennaio januari',
  'february feb fevrier fevr febrero fevereiro februar febbraio februari',
  'march mar mars marzo marco marz maart',
  'april apr avril avr abril aprile',
  'may mai mayo maio maggio mei',
  'june jun juin junio junho juni giugno',
  'july jul juillet juil julio julho juli luglio',
  'august aug aout agosto augustus',
  'september sept sep septembre septiembre setembro settembre',
  'october oct octobre octubre outubro oktober okt ottobre',
  'november nov novembre noviembre novembro',
  'december dec decembre diciembre dezembro dezember dicembre',
];

const WEEKDAY_NAMES = [
  'sunday sun dimanche domingo sonntag domenica zondag',
  'monday mon lundi lunes segunda-feira montag lunedi maandag',
  'tuesday tues tue mardi martes terca-feira dienstag martedi dinsdag',
  'wednesday wed mercredi miercoles quarta-feira mittwoch mercoledi woensdag',
  'thursday thurs thur thu jeudi jueves quinta-feira donnerstag giovedi donderdag',
  'friday fri vendredi viernes sexta-feira freitag venerdi vrijdag',
  'saturday sat samedi sabado samstag sabato zaterdag',
];

/** Month number, 1 to 12, by folded name. */
export const MONTHS: ReadonlyMap<string, number> = numbered(MONTH_NAMES, 1);

/** Weekday number, Sunday 0, by folded name. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(WEEKDAY_NAMES, 0);

function numbered(rows: readonly string[], first: number): Map<string, number> {
  return new Map(
    rows.flatMap((row, index) => row.split(' ').map((name) => [name, index + first] as const)),
  );
}
