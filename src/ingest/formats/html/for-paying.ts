/** What says that the rest is for those who pay. It speaks to the reader, or names how much there is. */
const FOR_PAYING: readonly RegExp[] = [
  /\b(?:to (?:continue|keep) reading|to read (?:the (?:full|rest|whole)|this|more)\b.{0,40}|continue reading)\b.{0,60}\b(?:subscrib|sign (?:in|up)|log ?in|register|account|trial)/i,
  /\b(?:subscribe|sign (?:in|up)|log ?in|register)\b.{0,30}\bto (?:continue|keep|read|unlock|access)\b/i,
  /\bthis (?:article|story|content|post) is (?:only |exclusively )?(?:for|available to|reserved for) (?:paid |paying |our )?(?:subscribers|members)\b/i,
  /\b(?:subscriber|member)s?[- ](?:only|exclusive)\b|\bexclusive (?:content )?for (?:subscribers|members)\b/i,
  /\b(?:nur|exklusiv) für (?:abonnent|mitglieder|abonnenten)|\b(?:jetzt )?weiterlesen mit\b|\bum (?:den (?:ganzen )?artikel|diesen artikel|weiter) ?.{0,20}(?:zu )?lesen\b.{0,60}\b(?:abo|anmelden|registrier|einloggen)|\bdieser (?:artikel|inhalt) ist (?:nur )?(?:für|mit) .{0,30}(?:abo|plus)|\bals abonnent(?:in)? .{0,30}lesen\b|\bmit .{0,20}(?:abo|plus\+?) (?:weiter)?lesen\b|\bkostenpflichtig\p{L}* (?:artikel|inhalt)/iu,
  /réservée?s? (?:aux|à nos) abonné|\bil vous reste \d+|\bla suite est réservée|\babonnez-vous pour (?:lire|continuer|accéder)|\bpour lire la suite\b|\bdéjà abonné/i,
  /\b(?:solo|exclusiv[oa]) para (?:suscriptores|abonados)|\bpara (?:seguir|continuar) leyendo\b|\bsuscríbete para (?:leer|seguir|continuar)|\bcontenido exclusivo para suscriptores/i,
  /\b(?:exclusivo|só|apenas) para (?:assinantes|subscritores)|\bpara continuar (?:a ler|lendo)\b|\bassine para (?:ler|continuar)/i,
  /\b(?:riservat[oa]|solo) (?:agli|per gli|per) abbonati|\bper continuare a leggere\b|\babbonati per (?:leggere|continuare)|\bcontenuto riservato/i,
  /\b(?:alleen|exclusief) voor (?:abonnees|leden)|\bom (?:verder|dit artikel) te lezen\b|\bword abonnee om/i,
  /\b(?:kun|bare|endast|bara) for? ?(?:abonnenter|prenumeranter|medlemmer)|\bför prenumeranter\b|\bfor abonnenter\b|\b(?:logg inn|logga in|log ind) for? ?(?:å|att|at) (?:lese|läsa|læse)|\bvain tilaajille\b/i,
  /\b(?:dla|tylko dla) (?:prenumeratorów|subskrybentów)|\baby czytać dalej\b|\bpouze pro předplatitele\b|\bjen pro předplatitele\b|\bčlen před ?platitel/i,
  /(?:только|доступно|доступен) (?:по подписке|для подписчиков)|чтобы (?:прочитать|читать) .{0,30}(?:подпис|войдите)|лише для передплатників|المشتركين فقط|للمشتركين|למנויים בלבד|abonelere özel|yalnızca aboneler/i,
  /(?:有料|会員)(?:会員)?限定|この記事は有料|残り\s?[\d,]+\s?文字|続きを読むには|ログインして続き|(?:付费|订阅)(?:后)?(?:阅读|可读)|仅限(?:订阅|会员)|付費(?:閱讀|會員)|구독자 전용|유료\s?(?:회원|구독)/,
];

/** Whether a text says that the rest of it is for those who pay or sign in. */
export function isForPaying(text: string): boolean {
  return FOR_PAYING.some((pattern) => pattern.test(text));
}
