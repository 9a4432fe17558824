/** What a heading says over teasers of other stories. Compared whole. */
const TEASERS: readonly RegExp[] = [
  /^(?:related|recommended|more|other|similar|further|top|latest|recent|popular|trending|most read|most popular|editor['’]?s picks?|suggested|also)\b.{0,20}\b(?:stor(?:y|ies)|articles?|news|posts?|reading|coverage|content|links?|topics?|reads?|headlines|videos?)\b.{0,20}$/i,
  /^(?:related|recommended(?: for you)?|most read|most popular|trending(?: now)?|up next|read next|what to read next|don['’]?t miss|you (?:may|might)(?: also)? (?:like|enjoy|be interested in)|more (?:on|from|about|in)\b.{0,60}|more|read more(?: on| about)?.{0,40}|see also|also read|read also|keep reading|editor['’]s picks|in other news|elsewhere|from the web|around the web|promoted|sponsored|the latest|latest|most viewed|on this topic|more on this story)$/i,
  /^(?:mehr (?:zum thema|aus|von|zu|über|lesen)\b.{0,60}|mehr|auch interessant|lesen sie (?:auch|hier|mehr|dazu).{0,40}|lest auch|lies auch|das könnte (?:sie|dich) (?:auch )?interessieren|weitere (?:artikel|themen|meldungen|nachrichten|informationen|beiträge|inhalte)\b.{0,40}|meistgelesen.{0,30}|zum thema|themen|passend dazu|dazu passend|verwandte (?:artikel|themen)|ähnliche artikel|empfehlungen?(?: der redaktion)?|empfohlen|neueste artikel|top[- ]?(?:artikel|themen|news)|nächster artikel|aktuelle (?:nachrichten|meldungen))$/i,
  /^(?:à lire (?:aussi|également)|lire aussi|sur le même (?:sujet|thème)|à lire|lisez aussi|voir aussi|articles? (?:liés?|similaires?|associés?|recommandés?)|les plus lus|à découvrir|dans la même (?:rubrique|catégorie)|plus d['’](?:articles|infos?|actualités).{0,30}|nos derniers articles|contenus? sponsorisés?|aussi à lire|recommandé pour vous|sur le sujet|à voir aussi)$/i,
  /^(?:(?:lea|lee|leer|ver|mira|vea) (?:también|más|además)|te (?:puede|podría) interesar|le puede interesar|(?:noticias?|artículos?|contenidos?|temas?) relacionad[oa]s?|relacionad[oa]s?|más (?:noticias|información|sobre|en|leíd[oa]s)\b.{0,40}|lo más (?:leído|visto)|también te puede interesar|otras noticias|últimas noticias|recomendad[oa]s?)$/i,
  /^(?:leia (?:também|mais)|veja (?:também|mais)|(?:notícias|artigos|conteúdos?) relacionad[oa]s?|mais (?:lidas|notícias|sobre)\b.{0,40}|recomendad[oa]s?|saiba mais|outras notícias)$/i,
  /^(?:leggi anche|potrebbe(?:ro)? interessarti(?: anche)?|(?:articoli|notizie|contenuti) correlat[ie]|correlati|altri articoli|i più letti|ti potrebbe(?:ro)? interessare|vedi anche|guarda anche|approfondimenti|ultime notizie|articoli simili|più letti)$/i,
  /^(?:lees ook|lees meer|lees verder|meer over\b.{0,40}|meer nieuws|gerelateerd(?:e (?:artikelen|berichten))?|meest gelezen|ook interessant|aanbevolen|bekijk ook|les også|les mer|mest lest|relaterte? (?:saker|artikler)|flere saker|läs (?:också|mer|även)|mest läst[a]?|relaterat|relaterade artiklar|læs også|læs mere|mest læste|lue myös|luetuimmat|aiheesta lisää)$/i,
  /^(?:czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|przeczytaj (?:też|także)|polecane|najczęściej czytane|powiązane.{0,20}|čtěte (?:také|více|i)|související.{0,20}|nejčtenější|mohlo by vás zajímat|přečtěte si.{0,20}|prečítajte si.{0,20}|súvisiace.{0,20}|olvasta már\??|kapcsolódó.{0,20}|citește și|citiți și|articole similare|te-ar putea interesa|pročitajte i|povezane vijesti)$/i,
  /^(?:ilgili (?:haberler?|konular)|benzer haberler|çok okunanlar|(?:bunlar da )?ilginizi çekebilir|etiketler|son haberler|önerilen(?:ler)?.{0,20}|diğer haberler)\s*:?$/i,
  /^(?:(?:читайте|смотрите|читать) (?:также|ещё|еще|далее|по теме)|по теме|материалы по теме|другие (?:новости|материалы)|похожие (?:новости|статьи|материалы)|популярное|самое читаемое|рекомендуем|новости по теме|главные новости|последние новости|читайте також|дивіться також|схожі новини|більше новин|популярне|вижте още|още по темата|свързани.{0,20})$/i,
  /^(?:اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)|إقرأ أيضا|مواضيع (?:ذات صلة|متعلقة)|ذات صلة|أخبار (?:ذات صلة|متعلقة)|المزيد(?: من .{0,40})?|الأكثر (?:قراءة|مشاهدة)|قد (?:يعجبك|يهمك)(?: أيضا| أيضاً)?|שתפו|קראו (?:גם|עוד)|כתבות נוספות|אולי יעניין.{0,20}|עוד בנושא|بیشتر بخوانید|اخبار مرتبط|مطالب مرتبط|यह भी पढ़ें|ये भी पढ़ें|संबंधित.{0,20}|আরও পড়ুন)$/i,
  /^(?:関連(?:記事|ニュース|リンク|キーワード|トピックス|特集|サイト)?|あわせて読みたい|おすすめ(?:記事|情報)?|人気記事|アクセスランキング|ランキング|こんな記事も|注目(?:の記事)?|最新(?:記事|ニュース)|この記事を読んだ人.{0,20}|相关(?:新闻|阅读|链接|文章|报道|推荐)|相關(?:新聞|閱讀|連結|文章|報導)|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|更多(?:新闻|文章|精彩|新聞)?.{0,6}|热门(?:新闻|文章)?|熱門(?:新聞|文章)?|猜你喜欢|为您推荐|관련\s?(?:기사|뉴스)|인기\s?(?:기사|뉴스)|많이 본.{0,10}|추천\s?(?:기사|뉴스)|주요\s?(?:기사|뉴스)|이 시각.{0,10}|헤드라인.{0,6}|【時系列で見る】|(?:baca juga|artikel terkait|berita terkait|terpopuler|tin liên quan|xem thêm|đọc thêm|tin cùng chuyên mục)(?:\s?:)?)$/i,
];

const COMMENTS =
  /^(?:[\p{P}\s]*\d*\s*)?(?:comments?|(?:leave|write|post|add) a (?:comment|reply).*|join the (?:conversation|discussion).*|(?:reader )?responses?|replies|conversation|discussion|kommentare?|leserkommentare|kommentar schreiben|leserbriefe?|diskussion|diskutieren sie.*|commentaires?|réactions?|laisser un commentaire|vos réactions|comentarios?|deja (?:un comentario|una respuesta)|coment[áa]rios?|commenti|commento|lascia un commento|reacties|reageer|kommentarer|kommentarer.*|kommentit|komentarze|komentáře?|diskuse|hozzászólások|comentarii|komentari|yorum(?:lar)?|yorum yap|комментари[йи]|комментариев|обсуждение|коментар[іи]|التعليقات|تعليقات|تعليق|תגובות|コメント.{0,10}|评论|評論|网友评论|댓글.{0,10}|의견|komentar|bình luận)[\s\p{P}]*\d*[\s\p{P}]*$/iu;

const REPLY =
  /^(?:reply|report|report (?:abuse|comment)|like|dislike|flag|share|antworten|melden|kommentar melden|gefällt mir|empfehlen|répondre|signaler(?: un abus)?|j['’]aime|responder|reportar|denunciar|me gusta|rispondi|segnala|reageren|beantwoorden|svar|svara|vastaa|odpowiedz|odpovědět|ответить|відповісти|رد|回复|回覆|返信|답글|yanıtla|cevapla|balas|trả lời|permalink|\d+ (?:likes?|repl(?:y|ies)|votes?|points?))\.?\s*\d*$/i;

const AGO =
  /(?:\b\d+ (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\b|\bvor \d+ (?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)\b|\bil y a \d+ \p{L}+|\bhace \d+ \p{L}+|\bhá \d+ \p{L}+|\b\d+ \p{L}+ fa\b|\b\d+ \p{L}+ geleden\b|\d+ \p{L}+ назад\b|\b(?:on )?\p{Lu}\p{L}+ \d{1,2},? \d{4} at \d{1,2}:\d{2}|\b\d{1,2}\.\d{1,2}\.\d{2,4},? \d{1,2}:\d{2}|منذ \d+|\d+\s*(?:分|小时|小時|時間|天|日)前|\d+(?:분|시간|일) 전)/iu;

/** Phrases of those who ask to be allowed to follow a reader; a story about such requests does not speak so. */
const CONSENT: readonly RegExp[] = [
  /\b(?:its|our|their|\d+) (?:\w+ )?(?:partners|vendors) (?:use|store|process|set|access)\b/i,
  /\bcookies (?:and|or) (?:other |similar )(?:tracking )?technolog(?:y|ies)\b/i,
  /\b(?:we|us) and our (?:\w+ )?(?:partners|vendors)\b/i,
  /\b(?:store|access)(?:ing)?(?: and\/or| and| or)? (?:access |store )?information on (?:a|your) device\b/i,
  /\b(?:accept|reject|allow|manage) (?:all )?(?:cookies|preferences|options|settings)\b/i,
  /\b(?:accept|reject|agree to) all\b/i,
  /\b(?:this|our|the) (?:web)?(?:site|page|service)s? uses? (?:\w+ ){0,3}cookies\b/i,
  /\bwe use (?:\w+ ){0,4}cookies\b/i,
  /\b(?:strictly necessary|functional|targeting|performance|analytics|marketing|third[- ]party|advertising) cookies\b/i,
  /\blegitimate interests?\b/i,
  /\b(?:withdraw|change|manage|give|revoke) your (?:consent|choices|preferences)\b/i,
  /\bby (?:clicking|continuing|using) .{0,60}\b(?:you (?:agree|consent|accept)|cookies)\b/i,
  /\b(?:our|read our|see our) (?:privacy|cookie) (?:policy|notice|statement)\b/i,
  /\bwir und unsere (?:\d+ )?(?:\p{L}+ )?(?:partner|dienstleister)\b/iu,
  /\bgeräte?(?:kennungen|-?ids?)\b|\binformationen auf (?:einem|ihrem) (?:end)?gerät\b/i,
  /\b(?:widerrufliche |deine |ihre )(?:einwilligung|zustimmung)\b/i,
  /\bdamit einverstanden, dass mir\b|\bexterne[rn]? inhalte? (?:anzeigen|angezeigt|geladen)\b/i,
  /\b(?:verwendet|verwenden|nutzt|nutzen|setzen) (?:\p{L}+ ){0,4}cookies\b/iu,
  /\bberechtigte[sn]? interesse|\bpersonenbezogene daten (?:an|verarbeite)/i,
  /\b(?:alle )?(?:akzeptieren|ablehnen|cookie-einstellungen|datenschutzeinstellungen)\b/i,
  /\bnous et nos (?:\d+ )?partenaires\b|\binformations sur (?:un|votre) (?:terminal|appareil)\b/i,
  /\b(?:ce site|nous) utilis\p{L}+ (?:\p{L}+ ){0,3}cookies\b|\b(?:votre|retirer votre) consentement\b|\bintérêt légitime\b|\b(?:tout accepter|accepter (?:et|tous)|paramétrer les cookies)\b/iu,
  /\bnosotros y nuestros (?:\d+ )?socios\b|\b(?:usamos|utilizamos|utiliza) cookies\b|\b(?:su|tu) consentimiento\b|\binterés legítimo\b|\baceptar (?:todo|cookies|y continuar)\b|\binformación en (?:un|su|tu) dispositivo\b/i,
  /\bnós e os nossos (?:\d+ )?parceiros\b|\b(?:utilizamos|usamos|usa) cookies\b|\b(?:seu|o seu) consentimento\b|\blegítimo interesse\b|\baceitar (?:todos|cookies)\b/i,
  /\bnoi e (?:i nostri )?(?:\d+ )?(?:partner|fornitori|terze parti)\b|\b(?:utilizza|utilizziamo|usa) (?:i )?cookie\b|\b(?:il tuo|tuo) consenso\b|\blegittimo interesse\b|\baccett[ao] (?:tutt[oi]|i cookie)\b/i,
  /\bwij en onze (?:\d+ )?partners\b|\b(?:gebruiken|gebruikt|plaatsen) (?:\p{L}+ ){0,3}cookies\b|\b(?:jouw|uw|je) toestemming\b|\bgerechtvaardigd belang\b|\bcookies accepteren\b/iu,
  /\bvi och våra (?:\d+ )?partner|\b(?:vi|siden|webbplatsen) (?:använder|bruker|bruger) (?:\p{L}+ ){0,3}(?:cookies|informasjonskapsler|kakor)\b|\b(?:ditt samtykke|ditt samtycke|dit samtykke)\b/iu,
  /\b(?:my i nasi|nasi) (?:zaufani )?partnerzy\b|\b(?:używamy|wykorzystuje|stosujemy) (?:pliki|plików) cookies?\b|\bpoužív\p{L}+ (?:soubory )?cookies\b|\bzgod[ęy] na przetwarzanie\b|\buzasadnion\p{L}+ interes/iu,
  /\b(?:çerez(?:ler)?i? (?:kullan|politika)|çerezleri kabul)|используе[тм] (?:файлы )?cookie|(?:файлы|файлов) cookie|файли cookie|обробк[уи] персональних даних|согласи[ея] на обработку персональных/i,
  /ملفات تعريف الارتباط|(?:クッキー|Cookie)(?:を|の)(?:使用|利用)|使用\s?Cookie|쿠키를 (?:사용|수집)|עוגיות/i,
];

/** Whether a line is a heading over teasers of other stories. */
export function isTeaserHeading(text: string): boolean {
  if (text.length > MAX_HEADING) return false;
  const bare = text.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
  return TEASERS.some((pattern) => pattern.test(bare));
}

/** Whether a line is the heading of a comment thread. */
export function isCommentHeading(text: string): boolean {
  return text.length <= MAX_HEADING && COMMENTS.test(text);
}

/** Whether a line is a button below a comment, or says how long ago one was written. */
export function isReplyLine(text: string): boolean {
  return text.length <= MAX_HEADING && (REPLY.test(text) || AGO.test(text));
}

/** How many phrases of a request for consent a text has. */
export function consentPhrases(text: string): number {
  const start = text.slice(0, MAX_CONSENT);
  return CONSENT.filter((pattern) => pattern.test(start)).length;
}

const MAX_HEADING = 120;
const MAX_CONSENT = 4_000;

/** Whether a text speaks to the reader, or of those who publish it. */
export function speaksToReader(text: string): boolean {
  return YOU.test(text);
}

const YOU =
  /\b(?:you|your|we|our|wir|unsere?|sie|ihre?|dein\p{L}*|vous|votre|vos|nous|su|tu|usted|nuestr\p{L}+|você|seu|nossos?|tuo|nostri|noi|je|jouw|uw|onze|wij|ditt?|vi|vår\p{L}*|nasz\p{L}*|naši?)\b/iu;
