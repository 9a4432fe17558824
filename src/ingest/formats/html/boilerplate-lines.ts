import { isForPaying } from './for-paying.ts';
import { isEmbedNotice } from './notices/embed-notices.ts';

// Paragraphs that stand between or behind those of a story and are none. Compared whole, and only
// where they are short: a story may well speak of subscriptions and copyright.
const FURNITURE_LINES: readonly RegExp[] = [
  /^(?:read|see|lea|leia|lire|lesen sie|leggi|related|learn|watch|listen|don['’]t miss)(?: (?:more|also|next|now|on|auch|anche|más|mais|también|aussi|tambien))?(?: (?:stories|articles|news|posts|reading|coverage))?\s*[:：>»]/i,
  /^(?:read more|see also|read also|more on this|à lire aussi|lire aussi|lea también|you (?:might|may) also (?:like|enjoy|be interested in)|also on \w.*|related (?:articles?|stories|posts|topics|content|links|news|reading)|recommended(?: for you)?|more from .*|most read|trending(?: now)?|up next|filed under.*|tags?\s*:.*|topics?\s*:.*|advertisement|ad|sponsored|story continues below.*|article continues .*|continue reading.*|click here .*|share (?:this|on|via) ?.*|share|tweet|email|print|pin it|like this:?|loading\.{0,3}…?|follow us.*|(?:leave|write|post|add) a (?:comment|reply|response).*|(?:print|save|jump to) (?:recipe|article|page|story)|(?:mail|email|contact) the (?:editor|author)|categor(?:y|ies) ?:.*|\d+ comments?|comments?):?$/i,
  /^[\p{P}\s]*(?:advertisements?|advert|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|annonse?|reklama?|реклама|إعلان|広告|广告|廣告|광고)[\p{P}\s]*$/iu,
  /^(?:©|\(c\)|copyright\b).*/i,
  /\ball rights reserved\.?(?: .{0,120})?$/i,
  /^(?:photo(?:graph)?s?|image|picture|credit|photo credit|image credit|source|foto|bild|video)s?(?: (?:by|credit|courtesy))?\s*[:/].{0,120}$/i,
  /^(?:photograph|photo|image|illustration)s? (?:by|courtesy) .{0,100}$/i,
  /^(?:subscribe|sign up|register|log in|join|get) .*\b(?:newsletter|inbox|edition|updates|alerts|full story|daily|email|briefing)\b/i,
  /^(?:for the latest|to view the full|to read the full|never miss|do you want to be informed|already a subscriber|we want to hear what you think)\b/i,
  /\b(?:download|get) (?:the|our) .{0,40}\bapps?\b/i,
  /^follow .{0,120}\b(?:twitter|facebook|instagram|x|telegram|tiktok|linkedin|youtube)\b/i,
  /^this (?:post|article|page) (?:may )?contains? .*\b(?:affiliate|references to products)\b/i,
  /^if you(?:['’]re| are) (?:seeing this|already|a subscriber)\b/i,
  /^this article is (?:the )?copyright/i,
  /^(?:written )?permission must be obtained\b/i,
  /^\d+(?:[.,]\d+)?x$|^\d{1,2}:\d{2}(?::\d{2})?$|^(?:duration|dauer|durée|duración|länge)\s*:?\s*\d.{0,20}$/i,
  /\b(?:bildrechte|bildquelle|photo credits?|image credits?|foto ?credits?|crédits? photo|créditos?)\s?:\s?.{2,80}$/i,
  /^(?:dieses thema im programm|sendung|sendehinweis|redaktion|mehr zum thema|schlagwörter|themen|etiketler|etiquetas|étiquettes|mots[- ]clés|palabras clave|temas|keywords|теги|метки|ключевые слова|标签|關鍵字|キーワード|タグ|태그|الوسوم|کلیدواژه)\s?:.{0,200}$/i,
  /^(?:neuer abschnitt|(?:\p{L}+-)?box (?:auf|zu)klappen.{0,40}|weitere informationen|ende der weiteren informationen|inhalt|teilen|merken|drucken|artikel (?:teilen|anhören|merken)|partager|imprimer|écouter(?: l['’]article)?|compartir|imprimir|escuchar|condividi|stampa|ascolta|delen|afdrukken|del|dela|jaa|udostępnij|sdílet|paylaş|поделиться|شارك|مشاركة|シェア|ポスト|ブックマーク|保存|メール|リンク|印刷|分享|收藏|打印|공유|인쇄|ログインする|新規登録)$/iu,
  /^(?:(?:normal|small(?:er)?|large[r]?|very large) text size[\s,|]*){2,}$/i,
  /^(?:submit|send) (?:your|a|us) .{0,80}(?:letter|tip|story|form|email)/i,
];
const MAX_LINE = 400;
const MAX_OFFER = 200;

/** Whether a paragraph is a line such as "Read more: …" and "© …, all rights reserved". */
export function isBoilerplateLine(paragraph: string): boolean {
  if (paragraph.length > MAX_LINE) return false;
  if (paragraph.length <= MAX_OFFER && isForPaying(paragraph)) return true;
  return isEmbedNotice(paragraph) || FURNITURE_LINES.some((line) => line.test(paragraph));
}

// What stands between a headline and the story: who wrote it, when, where, how long it takes to read.
const HEAD_LINES: readonly RegExp[] = [
  /^(?:by|von|par|por|di|door|av|af|autor|author|text|text:|foto|from|od|автор|作者|記者|文|글)[:\s].{2,80}$/i,
  /^(?:published|posted|updated|last updated|first published|created|modified|stand|veröffentlicht|aktualisiert|zuletzt aktualisiert|erstellt|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publisert|oppdatert|publicerad|uppdaterad|publiceret|opdateret|julkaistu|päivitetty|opublikowano|aktualizacja|publikováno|aktualizováno|güncelleme|yayınlanma|giriş|опубликовано|обновлено|تاريخ النشر|آخر تحديث|更新|公開|配信|発表|發布|发布|입력|수정|등록)(?![\p{L}]).{0,60}\d.{0,60}$/iu,
  /^[^.!?]{0,60}\b\d{1,2}[:.]\d{2}\b.{0,40}$/i,
  /^.{0,40}\b\d+\s*(?:min(?:ute)?s?\.?|minuten|minutes?|minutos?|minuti|min)(?:\s+(?:read|lesezeit|lesedauer|de lecture|de lectura|de leitura|di lettura|leestijd|lesetid|czytania|čtení))?\.?$/i,
  /^(?:lesezeit|lesedauer|reading time|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|duration|dauer)\b.{0,40}$/i,
];
const MAX_HEAD_LINE = 200;

/** Whether a line says who wrote a story, when, or how long it takes to read. */
export function isHeadLine(line: string): boolean {
  return line.length <= MAX_HEAD_LINE && HEAD_LINES.some((pattern) => pattern.test(line));
}
