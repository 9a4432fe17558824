/**
 * What publishers say to their readers of themselves: offers to subscribe, accounts, appeals for support, rules of comment
 * threads, invitations to send news. Each names the reader’s own account, this paper or this page, so that a story about
 * subscriptions, donations or comments does not speak so.
 */
const APPEALS: readonly RegExp[] = [
  // Accounts and subscriptions.
  /\b(?:create|don['’]t have) an account\b|\bsign in or (?:create|register)|\b(?:log|sign) ?in to (?:your account|comment|save)\b/i,
  /\b(?:access articles|articles?) .{0,40}\bwith (?:one|your) account\b|\b(?:additional|more|free) articles (?:per|a|each) month\b/i,
  /^(?:subscribe|register|sign up) (?:now|today|for more|to (?:read|unlock|continue|access|support))\b/i,
  /\b(?:view|see) (?:more|all) (?:subscription )?offers\b|\byour subscription (?:does|will|has|gives)\b/i,
  /^(?:unlimited (?:online|digital) access|exclusive (?:articles|content|newsletters))\b|\breplica of the print edition\b/i,
  /\bcancel (?:at )?any ?time\b|\b(?:for|from) (?:just |only )?[£$€]\s?\d[\d.,]* (?:a|per) (?:week|month|year)\b/i,
  /\b(?:get|enjoy|for) (?:full |unlimited |complete )(?:digital |online )?access to\b/i,
  /\bavsluta när du vill\b|\bingen binding(?:stid)?\b|\bopsig når som helst\b|\bsans engagement\b.{0,40}\babonn|\bcancela cuando quieras\b|\bcancele quando quiser\b|\bdisdici quando vuoi\b|\b(?:maandelijks|op elk moment) opzegbaar\b|\bzrezygnuj w każdej chwili\b/i,
  /\b(?:läs|les) (?:vidare|videre) (?:för|for) \d|\bfå (?:tillgång till|tilgang til|adgang til) (?:allt|alt|alle|alla)\b|\b(?:accédez|accès) à tous (?:les|nos) (?:articles|contenus)\b|\baccede a todo(?:s los)? (?:el )?contenidos?\b|\btoegang tot alle artikelen\b/i,
  /\bthank you for (?:registering|subscribing|signing up)\b|\bautomatically logged in\b/i,
  /\b(?:ihr|dein) abo(?:nnement)?\b|\b(?:mein|ihr|dein) (?:konto|benutzerkonto)\b|\bhier (?:anmelden|einloggen|registrieren)\b/i,
  /\bprobe(?:abo|mitgliedschaft)\b|\bunbegrenzte[nr]? zugang zu allen (?:artikeln|inhalten)\b|\bjederzeit kündbar\b/i,
  /\bvotre abonnement\b|\bidentifiez-vous\b|\b(?:un seul|l['’]autre|un autre) appareil\b|\bavec (?:ce|votre) compte\b/i,
  /\b(?:ajouter|enregistrer) (?:l['’]article )?à vos (?:sélections|favoris)\b|\bnotre service (?:commercial|client|abonnements)\b/i,
  /\b(?:su|tu) suscripción\b|\bya (?:eres|soy) suscriptor\b|\b(?:regístrate|suscríbete) (?:gratis|ahora|para)\b|\bcrea(?:r)? (?:tu|una) cuenta\b/i,
  /\b(?:sua|tua) assinatura\b|\bjá é assinante\b|\bcrie (?:a )?sua conta\b|\bil tuo abbonamento\b|\bsei già abbonato\b|\bcrea un account\b/i,
  /\bje abonnement\b|\bmaak een account\b|\b(?:logg|logga|log) (?:inn|in|ind) på din konto\b|\bdin konto\b|\btwoje konto\b|\bvaše předplatné\b/i,
  /会員登録(?:する|すると|はこちら)|今すぐ登録|無料登録|有料記事.{0,6}読み放題|記事が読み放題|月額\s?[\d,]+\s?円|電子版が(?:利用|読め)|立即(?:订阅|訂閱|注册)|구독하기|회원가입/,
  // Appeals for support.
  /\bsupport (?:our|local|independent|quality|free|this) (?:journalism|reporting|newsroom|work)\b|\bhelp us (?:keep|continue|report|fund)\b/i,
  /\b(?:make|consider) a (?:donation|contribution) (?:to|today)\b|\bour (?:journalism|reporting|newsroom) (?:depends|relies|is (?:free|funded|made possible))\b/i,
  /\b(?:hat|gefällt) (?:ihnen|dir|euch) dieser (?:artikel|beitrag|text)\b|\bunterstütz(?:en sie|e|t) (?:bitte )?(?:uns|unsere[nr]?)\b/i,
  /\b(?:mit|durch) einer spende\b.{0,60}\b(?:uns|mitglied)|\bwerden sie (?:jetzt )?(?:förder-?)?mitglied\b|\bunterstützen uns bei unserer arbeit\b|\bjetzt unterstützen\b/i,
  /\bsoutenez (?:notre|nos|une presse|un journalisme)\b|\bfaites un don\b|\bapoya (?:nuestro|el) periodismo\b|\bapoie (?:o|nosso) jornalismo\b|\bsostieni (?:il nostro|la nostra)\b|\bsteun (?:onze|ons)\b/i,
  // News tips, and where else to read.
  /\bgot a (?:story|tip|news tip)\?|\b(?:get in touch with|contact|email) our news ?(?:team|desk|room)\b|\bsubmit your (?:videos|pictures|photos|story)\b/i,
  /\bfor more stories like this\b|\bbookmark (?:our|this|\S+\.(?:com|org|net))\b|\bsign up (?:for|to) our\b.{0,40}\bnewsletters?\b/i,
  /\b(?:abonnieren sie|melden sie sich (?:hier )?(?:für|zu)) (?:unseren|unserem|den|dem) .{0,30}newsletter\b|\binscrivez-vous à (?:notre|nos) .{0,30}newsletters?\b|\b(?:suscríbete|apúntate) a nuestr[ao]s? .{0,30}(?:newsletter|boletín)/i,
  // Rules of comment threads.
  /\bjoin the conversation in the comments\b|\b(?:share|leave) your (?:thoughts|comments?) (?:below|and join|in the comments)\b/i,
  /\b(?:ihre|eure|deine) kommentare\b/i,
  /\b(?:kommentarfunktion|veröffentlichung (?:oder \p{L}+ )?von kommentaren|unsere netiquette)\b/iu,
  /\b(?:all )?comments (?:are|will be) (?:moderated|reviewed|removed|subject)\b|\bcomment(?:ing)? (?:policy|guidelines)\b|\bvos commentaires\b.{0,60}\b(?:modér|charte)|\b(?:tus|sus|los) comentarios (?:serán|deben|son)\b/i,
];

const MAX_TEXT = 4_000;

/** How many sorts of such appeals a text has. */
export function appealPhrases(text: string): number {
  const start = text.slice(0, MAX_TEXT);
  return APPEALS.filter((pattern) => pattern.test(start)).length;
}

/** What a heading says over the lines about who wrote the story. Compared whole. */
const ABOUT_AUTHOR =
  /^(?:about the (?:authors?|writers?|reporters?)|(?:über|zu) (?:den|die|der) autor(?:in|en|innen)?|zur autor(?:in)?|(?:à propos (?:de l['’]auteur[e]?|des auteurs?))|l['’]auteur[e]?|sobre (?:el|la|los|o|a|os) auto(?:r|ra|res)|(?:l['’]autore|gli autori|sull['’]autore)|over de auteurs?|om forfatteren|om författaren|o autor(?:ze|ce|ovi)|об авторе|yazar hakkında|この記事を書いた人|筆者(?:紹介|プロフィール)?|著者(?:紹介|プロフィール)?|作者简介|作者簡介|글쓴이)$/i;

/** Whether a line is a heading over what is said of the author. */
export function isAuthorHeading(text: string): boolean {
  return text.length <= 60 && ABOUT_AUTHOR.test(text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''));
}
