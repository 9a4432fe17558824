/** What the parts of an article of Factiva mean. */
export type FactivaField =
  | 'section'
  | 'column'
  | 'title'
  | 'byline'
  | 'credit'
  | 'words'
  | 'date'
  | 'time'
  | 'source'
  | 'sourceCode'
  | 'edition'
  | 'page'
  | 'language'
  | 'copyright'
  | 'lead'
  | 'text'
  | 'id'
  | 'publisher'
  | 'correction'
  | 'volume'
  | 'graphic'
  | 'contact'
  | 'notes';

/**
 * The codes of Factiva and their names in its user interfaces (English, German, French, Spanish, Chinese). Published
 * descriptions know the codes alone, the same in every interface (the list of search fields of Factiva.com; the readers of
 * tm.plugin.factiva, which takes pages of any language by them). Of the names, the English and German ones were met in
 * exports; no description of the others was found. What stands in no line is kept by its label.
 */
const LABELS: Readonly<Record<FactivaField, string>> = {
  section: 'SE|section|rubrik|ressort|rubrique|section|sección|栏目|版面|專欄',
  column: 'CLM|column|kolumne|chronique|columna|专栏',
  title: 'HD|headline|title|schlagzeile|überschrift|titel|titre|titular|título|titulo|标题|標題',
  byline: 'BY|byline|author|autor|verfasser|auteur|par|autoría|作者',
  credit: 'CR|credit|quellenangabe|crédit|crédito|来源说明',
  words:
    'WC|word count|wortanzahl|wortzahl|anzahl wörter|nombre de mots|número de palabras|recuento de palabras|字数|字數',
  date: 'PD|publication date|date|datum|veröffentlichungsdatum|erscheinungsdatum|date de publication|fecha de publicación|fecha|出版日期|日期',
  time: 'ET|publication time|time|uhrzeit|heure|heure de publication|hora|hora de publicación|时间|時間',
  source:
    'SN|source name|source|quelle|quellenname|nom de la source|nombre de fuente|nombre de la fuente|fuente|来源|来源名称|來源',
  sourceCode: 'SC|source code|quellencode|code source|código de fuente|来源代码|來源代碼',
  edition: 'ED|edition|ausgabe|édition|edición|版本|版次',
  page: 'PG|page|seite|page|página|页|页码|頁|頁碼',
  language: 'LA|language|sprache|langue|idioma|语言|語言',
  copyright: 'CY|copyright|urheberrecht|droits d’auteur|derechos de autor|版权|版權',
  lead: 'LP|lead paragraph|leitabsatz|einleitung|paragraphe principal|chapeau|párrafo inicial|párrafo principal|导语|首段|導語',
  text: 'TD|text|full text|body|volltext|texte|texte intégral|texto|texto completo|正文|全文|文本',
  id: 'AN|accession number|document id|document|zugangsnummer|dokument|dokument-id|numéro d’accès|número de acceso|documento|文件|文档|文檔|编号',
  publisher: 'PUB|publisher name|publisher|verlag|éditeur|editor|editorial|出版商|发行商',
  correction: 'CX|correction|berichtigung|korrektur|rectificatif|corrección|更正',
  volume: 'VOL|volume|band|volumen|卷',
  graphic: 'ART|art|grafik|illustrations|gráficos|图片',
  contact: 'CT|contact|kontakt|contacto|联系方式',
  notes: 'RF|notes|anmerkungen|notas|备注',
};

const FIELDS: ReadonlyMap<string, FactivaField> = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.split('|').map((label) => [normal(label), field as FactivaField] as const),
  ),
);

/** The meaning of a code or a label of any of the interfaces; `undefined` for others. */
export function factivaField(label: string): FactivaField | undefined {
  return FIELDS.get(normal(label));
}

function normal(label: string): string {
  return label
    .replace(/[\s:：]+$/u, '')
    .replace(/['’]/g, '’')
    .trim()
    .toLowerCase();
}
