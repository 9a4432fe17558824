import { anIndexedArticle } from './tagged-article.ts';

/** Texts that would do harm where one place of a page forgets to encode. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>window.harmed = 1</script>',
  '"><img src=x onerror="window.harmed = 1">',
  "' onmouseover='window.harmed = 1' x='",
  '</title></textarea><script>window.harmed = 1</script>',
  '<mark>hostile</mark> <b>bold</b>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must stay as it stands here.
  '{{7*7}} <%= 7*7 %> ${7*7} `7*7`',
  '--> ]]> <!-- <![CDATA[',
  '&lt;script&gt; &amp;amp; &#x27;',
  '\u202ertl override\u202c and \u200bzero width',
];

const ADDRESSES = [
  'javascript:window.harmed=1',
  'data:text/html,<script>window.harmed=1</script>',
  ' javascript:window.harmed=1',
  'JaVaScRiPt:window.harmed=1',
  '//evil.example/',
  'vbscript:x',
  'https://good.example/"onclick="window.harmed=1',
  'http://good.example/',
  'not an address',
];

/** An article for each text, which stands in every field that can hold one. */
export const HOSTILE_ARCHIVE = HOSTILE_TEXTS.map((text, index) => {
  const speaker = `Name ${text}`;
  return anIndexedArticle({
    id: `hostile-${index}`,
    title: text,
    source: text,
    section: text,
    language: text,
    url: ADDRESSES[index] ?? '',
    date: `2021-10-${10 + index}`,
    body: `A hostile ${text} here.\n\n“said ${text} so,” ${speaker} told hostile reporters in Tashkent.`,
    places: { Tashkent: 'UZ' },
    said: { [`said ${text} so`]: speaker },
  });
});
