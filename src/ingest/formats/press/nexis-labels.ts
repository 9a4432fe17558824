/** What the labelled lines of an article of LexisNexis mean to us; all others are kept by their label. */
export type NexisField =
  | 'title'
  | 'byline'
  | 'section'
  | 'words'
  | 'dateline'
  | 'summary'
  | 'body'
  | 'language'
  | 'source'
  | 'date'
  | 'page';

type Labels = Readonly<Record<NexisField, string>>;

// In the languages of the sources, in capitals in older layouts. Stand above the text, `language` mostly behind it.
const FIELDS: Labels = {
  title: 'headline|überschrift|titel|titre|titular|título|titolo|kop',
  byline: 'byline|author|autor|autoren|verfasser|auteur|auteurs|autores|autore|par|por',
  section: 'section|rubrik|ressort|rubrique|sección|seccion|sezione|seção|sectie|rubriek',
  words: 'length|länge|laenge|longueur|longitud|extensión|lunghezza|extensão|lengte',
  dateline: 'dateline|ort|origine|lieu|lugar',
  summary: 'highlight|abstract|summary|zusammenfassung|résumé|resumen|encart|kurzfassung',
  body: 'body|text|full text|haupttext|hauptteil|textkörper|corps|corps du texte|cuerpo|texto|corpo|testo|hoofdtekst|tekst',
  language: 'language|sprache|langue|idioma|lingua|língua|taal',
  source: 'source|quelle|publication|fuente',
  date: 'date|datum|fecha|publication-date|publication date',
  page: 'page|pages|seite|página|pagina',
};

// Labels of what is no text of the story. Those of the first list stand above it too.
const ABOVE =
  'series|serie|série|column|kolumne|copyright|edition|ausgabe|édition|edición|distribution|contact|website|type|genre|correction|correction-date|subject|magazin|dachzeile|spitzmarke|serie|kicker';
const BEHIND =
  'load-date|update|ladedatum|date-chargement|date-chargement|fecha-carga|fecha de carga|date de chargement|laaddatum|datum van laden|data-caricamento|publication-type|type-publication|tipo-publicación|tipo de publicación|publicatietype|zeitungs-code|journal-code|journal code|graphic|graphics|grafik|graphique|gráfico|notes|note|notizen|anmerkung|classification|klassifikation|klassifizierung|classement|clasificación|subject|sujet|tema|thema|schlagwörter|organization|organisation|organización|company|unternehmen|société|empresa|ticker|industry|branche|industrie|person|personne|persona|personen|geographic|geo|geographie|géographie|geográfico|city|state|country|region|land|ort|categories|category|acc-no|document-type|document type|isbn|issn|distribution|type|correction|correction-date|correction date|kommentar|enhancement|cite|bildunterschrift|image|images|photo-caption|pub-type|copyright|record-number|memo|keywords|mediatype|end';

const MEANING: ReadonlyMap<string, NexisField> = new Map(
  (Object.keys(FIELDS) as NexisField[]).flatMap((field) =>
    FIELDS[field].split('|').map((label) => [label, field] as const),
  ),
);
const ABOVE_LABELS: ReadonlySet<string> = new Set(ABOVE.split('|'));
const BEHIND_LABELS: ReadonlySet<string> = new Set([
  ...BEHIND.split('|'),
  ...FIELDS.language.split('|'),
]);
const LABEL = /^(\p{L}[\p{L} -]{1,30}?)\s*:(?=\s|$)\s*/u;

/** A label at the start of a text and what it labels. */
export type Labelled = {
  readonly label: string;
  readonly field?: NexisField;
  readonly value: string;
};

/** A label that may stand above the story; `Body` may stand without its colon. */
export function labelAbove(text: string): Labelled | undefined {
  const found = labelled(text);
  if (!found)
    return MEANING.get(text.toLowerCase()) === 'body'
      ? { label: text, field: 'body', value: '' }
      : undefined;
  const known = found.field !== undefined || ABOVE_LABELS.has(found.label.toLowerCase());
  return known || BEHIND_LABELS.has(found.label.toLowerCase()) ? found : undefined;
}

const AT_TOP: ReadonlySet<string> = new Set([
  'title',
  'byline',
  'section',
  'words',
  'dateline',
  'summary',
  'body',
]);
const LONG =
  /^(?:graphics?|grafik|graphique|gráfico|notes?|notizen|anmerkung|correction|classification|klassifikation|klassifizierung|classement|clasificación|bildunterschrift|photo-caption|subject|enhancement|memo)$/i;

/**
 * A label in capitals that follows the date of an older layout. A title there may begin with a word and a colon
 * (`UPDATE: …`, `CORRECTION: …`), so that only labels that come in front of a story count.
 */
export function labelAtTop(text: string): Labelled | undefined {
  const found = labelAbove(text);
  if (!found || found.label !== found.label.toUpperCase()) return undefined;
  return found.field !== undefined && AT_TOP.has(found.field) ? found : undefined;
}

/** Whether what a label stands for may go on in further paragraphs. */
export function isLong({ label }: Labelled): boolean {
  return LONG.test(label);
}

/** A label that may stand behind the story. `isLoud` asks for capitals, as older layouts have them. */
export function labelBehind(text: string, isLoud: boolean): Labelled | undefined {
  const found = labelled(text);
  if (!found || !BEHIND_LABELS.has(found.label.toLowerCase())) return undefined;
  return isLoud && found.label !== found.label.toUpperCase() ? undefined : found;
}

/** Whether a line is a heading of what follows the story: `Classification`, `Graphic`, `Notes`. */
export function isHeadingBehind(text: string): boolean {
  return text.length < 30 && BEHIND_LABELS.has(text.toLowerCase());
}

function labelled(text: string): Labelled | undefined {
  const found = LABEL.exec(text);
  const label = found?.[1];
  if (!found || label === undefined) return undefined;
  const field = MEANING.get(label.toLowerCase());
  return { label, value: text.slice(found[0].length).trim(), ...(field ? { field } : {}) };
}

/** `LOAD-DATE` → `loadDate`. */
export function nameOf({ label }: Labelled): string {
  const [first = '', ...rest] = label.toLowerCase().split(/[ -]+/);
  return [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
}
