import { textSize } from './page.ts';
import { consentPhrases } from './sayings.ts';

// What a site answers for an address that it does not have, as the title of its page says. Compared whole, or between
// bars and dashes.
const NOT_FOUND =
  /^(?:(?:error|fehler|erreur|errore?|http)?[\s:#-]*(?:404|410)(?:[\s:!.,-]+(?:error|fehler|erreur|not found|gone|nicht gefunden|introuvable|no encontrad[oa]|não encontrad[oa]|non trovat[oa]))?|(?:404[\s:!.,-]+)?(?:(?:the |this )?(?:page|article|story|content|file)(?: was| is|(?: you are looking for)? (?:could|can)(?:not|['’]t|n['’]t| not) be)? (?:not found|found|no longer available|unavailable|does(?: not|n['’]t) exist)|not found|nothing found|oops!?(?: page not found)?|(?:we(?:['’]re| are) )?(?:sorry|oops)[\s,.!:–-]+(?:but )?(?:(?:the |this |that )?(?:page|article|story|content)(?: you(?:['’]re| are) looking for| you requested)?|we) (?:is(?:n['’]t| not| no longer) (?:available|here|there)|does(?:n['’]t| not) exist|(?:can(?:not|['’]t| not)|could(?:n['’]t| not)) (?:be found|find (?:that|this|the) (?:page|article|story|content))|(?:was|has)(?: not|n['’]t) (?:been )?found|has (?:moved|been (?:moved|removed|deleted)))(?: or .{0,40})?|(?:the |this )page (?:is(?:n['’]t| not) available|you(?:['’]re| are| were) looking for .{3,40})|(?:die |diese )?seite (?:wurde |existiert )?nicht(?: mehr)? (?:gefunden|verfügbar)|(?:artikel|inhalt) nicht (?:gefunden|verfügbar)|page (?:introuvable|non trouvée)|(?:p[áa]gina|contenido|art[íi]culo) no encontrad[oa]|p[áa]gina não encontrada|pagina non trovata|pagina niet gevonden|sidan (?:hittades inte|kunde inte hittas)|siden (?:ble ikke funnet|blev ikke fundet|finnes ikke)|sivua ei löyt(?:ynyt|y)|nie znaleziono strony|strona nie (?:istnieje|została znaleziona)|stránka nenalezena|страница не найдена|сторінку не знайдено|sayfa bulunamadı|页面不存在|页面未找到|找不到(?:页面|網頁|该页面)|ページが見つかりません(?:でした)?|페이지를 찾을 수 없습니다|الصفحة غير موجودة))[\s!.]*$/iu;
const CONSENT_TITLE =
  /^(?:before you continue(?: to .{1,40})?|(?:we value |your )?(?:your )?privacy(?: (?:choices|settings|matters|preferences))?|cookie(?:s| consent| policy| settings| notice)?|consent(?: required)?|(?:ihre )?(?:einwilligung|zustimmung|datenschutz(?:einstellungen)?)|cookie-(?:einstellungen|hinweis)|gestion des cookies|votre vie privée|su privacidad|privacidad|privacy(?:instellingen)?)$/i;
const ROBOT_CHECK =
  /^(?:just a moment\.{0,3}|one moment, please\.{0,3}|access (?:to this page has been )?denied|attention required!?(?: \| cloudflare)?|are you (?:a robot|human)\??|robot check|security check|human verification|verify(?:ing)? you are human|ddos-guard|bloomberg - are you a robot\?|403 forbidden|please wait\.{0,3})$/i;
const ROBOT =
  /\b(?:robots?|bots?|captcha|cloudflare|(?:you(?:['’]re| are)|are) (?:a )?human|enable javascript and cookies|checking (?:if|your)|unusual (?:traffic|activity)|permission to access|access (?:to this page )?(?:is|has been) denied|reference (?:#|id))/i;
const PARTS = /\s+[|–—·•»:-]\s+|\s*[|｜]\s*/;
const MAX_NOTICE = 900;
const MAX_CONSENT_PAGE = 6_000;
const CONSENT_SHARE = 0.5;
const LEAST_PHRASES = 2;

/** Why a page is none of a story: its site does not have it, or asks for something first; `undefined` for all others. */
export function noStoryReason(
  titles: readonly string[],
  body: string,
  pageText: string,
): string | undefined {
  const size = textSize(body);
  const parts = titles
    .flatMap((title) => [title, ...title.split(PARTS)])
    .map((part) => part.trim());
  if (size <= MAX_NOTICE && parts.some((part) => NOT_FOUND.test(part))) {
    return 'it is an error page: the site does not have the page (404)';
  }
  if (size <= MAX_NOTICE && parts.some((part) => ROBOT_CHECK.test(part)) && ROBOT.test(pageText)) {
    return 'it is a check for robots that a site puts before its page, without the page';
  }
  const asks = parts.some((part) => CONSENT_TITLE.test(part));
  return asks && (size <= MAX_NOTICE ? consentPhrases(pageText) > 0 : isConsent(body))
    ? 'it is a request for consent, without the page behind it'
    : undefined;
}

/** Whether what was found of a page is a request for consent and nothing else. */
export function isConsent(body: string): boolean {
  if (body.length > MAX_CONSENT_PAGE || consentPhrases(body) < LEAST_PHRASES) return false;
  const asking = body.split('\n\n').filter((paragraph) => consentPhrases(paragraph) > 0);
  return textSize(asking.join(' ')) >= textSize(body) * CONSENT_SHARE;
}
