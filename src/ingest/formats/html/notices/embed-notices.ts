// What pages show in the place of a film, a post or a chart that is loaded from another site only when the reader
// agrees, and what players say. A paragraph is compared whole or from its start: stories speak of such things too.
const NOTICES: readonly RegExp[] = [
  // German
  /^(?:empfohlener )?(?:redaktioneller |externer )?inhalt$|^ein klick für den datenschutz\.?$/i,
  /^.{0,60}\banzeigen\s*datenschutzeinstellungen anpassen$/i,
  /^an dieser stelle (?:finden sie|befindet sich|steht|gibt es|möchten wir|würden wir) .{0,120}\b(?:externe\w*|redaktion|drittanbieter\w*|inhalte?)\b/i,
  /^(?:dieser|der) (?:externe )?inhalt (?:wird von .{1,60} bereitgestellt|stammt von|ist (?:leider )?nicht verfügbar)/i,
  /^(?:wir benötigen|wir brauchen|bitte geben sie|mit ihrer) .{0,40}(?:zustimmung|einwilligung).{0,200}\b(?:inhalte?|laden|anzuzeigen|angezeigt)\b/i,
  /^(?:für die|zur) darstellung von .{1,80} nutzen wir .{1,80}\. erst wenn sie (?:hier )?klicken/i,
  /^bitte aktivieren sie javascript\b/i,
  /^(?:der artikel|der text|die meldung) geht (?:unter|nach) (?:dem|der) .{1,40} weiter\.?$|^lesen sie nach der anzeige weiter\.?$/i,
  // English
  /^this (?:article|page|story) contains content (?:provided|hosted) by\b|^allow .{1,40} content\?$/i,
  /^this content is (?:hosted|provided) by (?:a third party|.{1,40}, which may be using)/i,
  /^to (?:view|show|see|watch|play|load) this (?:content|embed|video|post|tweet|audio)\b.{0,200}\b(?:cookies?|accept|consent|enable|javascript|third party)\b/i,
  /^(?:play video|this video (?:can ?not|cannot) be played|tap to (?:un)?mute|loading\s?[.…]*|view this post on \w+|swipe (?:left|right|up) .{0,40})\.?$/i,
  /^your browser does not support the (?:audio|video|html5?) .{0,20}(?:element|tag|player)?\.?$/i,
  /^(?:(?:the )?(?:article|story) )?continues? (?:below|after|under) (?:the |this )?(?:ad|advertisement|advert|video|gallery|promotion|newsletter)s?\.?$/i,
  // French
  /^cet article contient (?:un )?contenus? (?:tiers|externes?)\b|^ce contenu (?:est bloqué|n['’]est pas (?:visible|disponible|accessible)).{0,200}\b(?:cookies|traceurs|consentement)\b/i,
  /^pour (?:afficher|voir|visualiser|regarder) (?:ce|cette) .{1,60}(?:accepter|autoriser|activer)\b.{0,120}\b(?:cookies|traceurs|javascript)\b/i,
  /^voir (?:cette publication|ce post|ce tweet) sur \w+\.?$/i,
  // Spanish, Portuguese, Italian
  /^este contenido (?:está alojado por un tercero|no (?:puede mostrarse|está disponible) sin .{0,40}cookies)/i,
  /^si no puedes? ver (?:el|este) (?:vídeo|video|contenido)\b.{0,60}$|^ver (?:esta|este|essa) (?:publicaci[oó]n|publicação|post|foto) (?:en|no) \w+\.?$/i,
  /^pasada la publicidad contin[uú]a la noticia\.?$|^(?:a notícia|o texto|a matéria) continua (?:após|depois d)\w* (?:a |o )?(?:publicidade|anúncio)\.?$/i,
  /^este conteúdo (?:está alojado|é fornecido) por (?:um )?terceiros?\b/i,
  /^questo contenuto è ospitato da (?:una )?terz[ea] part[ei]\b|^per (?:vedere|visualizzare) questo contenuto .{0,40}cookies?\.?$/i,
  /^visualizza questo post su \w+\.?$/i,
  // Dutch, the languages of the north, Polish
  /^deze inhoud kan niet worden getoond\b|^om deze (?:inhoud|content|video) te (?:tonen|zien|bekijken)\b.{0,60}\b(?:toestemming|cookies)\b/i,
  /^dette innhold(?:et)? krever\b.{0,80}\b(?:informasjonskapsler|cookies)\b|^(?:för att|for at) (?:se|visa|vise) (?:detta?|dette) (?:innehåll|indhold|innhold)\b.{0,100}\bcookies\b/i,
  /^aby (?:wyświetlić|zobaczyć|obejrzeć) (?:tę|ten|to) .{1,30}(?:zaakceptuj|zgod)\b.{0,60}$/i,
  /^sehen sie sich diesen beitrag auf \w+ an\.?$|^ihr browser unterstützt (?:das|dieses|den) .{1,30} nicht\.?$/i,
];
const MAX_NOTICE = 400;

/** Whether a paragraph stands in the place of something that is loaded from elsewhere, or is what a player says. */
export function isEmbedNotice(paragraph: string): boolean {
  return paragraph.length <= MAX_NOTICE && NOTICES.some((notice) => notice.test(paragraph));
}
