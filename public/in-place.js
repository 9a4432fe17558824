// Applies filters, order, dates and pages of a list without loading the page anew. The server makes the
// page as ever; its parts are put in the place of those shown. An answer that is none leaves them there and
// says so; whatever else is not as expected ends in plain navigation, which works without this file.

/** Half a second without an answer is long enough to say so. */
const PATIENCE_MS = 500;
const WAITING = 'Searching …';
/** Without a search it is no list. The site may lie under a path of its host, but always around this file. */
const START = new URL('..', import.meta.url).pathname;
const FAULT = 'The archive did not answer.';

/** Address of what is shown, without its fragment. */
let shown = addressOf(location.href);
let pending = new AbortController();

/**
 * @typedef {object} Parts What is exchanged, and what stays: the two parents and the status sentence.
 * @property {HTMLElement} main
 * @property {HTMLElement} statusLine
 * @property {HTMLElement} status
 * @property {HTMLElement} filters
 */

/**
 * The parts of a page that shows a list, `undefined` on any other page.
 * @param {Document} page
 * @returns {Parts | undefined}
 */
function partsOf(page) {
  const main = page.querySelector('main#results');
  const statusLine = page.querySelector('main#results > .status-line');
  const status = statusLine?.querySelector('[role="status"]');
  const filters = page.querySelector('#filters');
  const parts = [main, statusLine, status, filters];
  if (!parts.every((part) => part instanceof HTMLElement)) return undefined;
  const [a, b, c, d] = /** @type {HTMLElement[]} */ (parts);
  return a && b && c && d && { main: a, statusLine: b, status: c, filters: d };
}

/** @param {string} href */
function addressOf(href) {
  const { pathname, search } = new URL(href, location.href);
  return `${pathname}${search}`;
}

/**
 * Whether an address is another state of the page that is shown.
 * @param {string} href
 */
function isThisPage(href) {
  const url = new URL(href, location.href);
  const isList = url.search !== '' || url.pathname !== START;
  return url.origin === location.origin && url.pathname === location.pathname && isList;
}

/**
 * What happens once the new parts are there.
 * @typedef {object} Visit
 * @property {string} href
 * @property {'push' | 'none'} history
 * @property {number} [scrollTo] Where a page was left; without it the window stays as it is.
 * @property {boolean} [toResults] The list changes as a whole: it is read from its top.
 */

/** @param {Visit} visit */
async function visit(visit) {
  const parts = partsOf(document);
  if (!parts) {
    location.assign(visit.href);
    return;
  }
  pending.abort();
  pending = new AbortController();
  const { signal } = pending;
  const saidAgain = sayLate(parts.status);
  try {
    const page = await fetchPage(visit.href, signal);
    // A late answer belongs to a search that is no longer wanted.
    if (signal.aborted) return;
    const next = page instanceof Document && isSameProgram(page) ? partsOf(page) : undefined;
    if (page === NO_ANSWER) sayFault(visit.href, parts);
    else if (page && next) show(visit, page, parts, next);
    else leaveTo(visit);
  } catch {
    if (!signal.aborted) leaveTo(visit);
  } finally {
    saidAgain();
  }
}

/**
 * Shows “Searching…” after half a second. The function that comes back ends that; what was said before is
 * then said again, unless something else has been.
 * @param {HTMLElement} status
 */
function sayLate(status) {
  const sentence = status.textContent;
  const timer = setTimeout(() => {
    status.textContent = WAITING;
  }, PATIENCE_MS);
  return () => {
    clearTimeout(timer);
    if (status.textContent === WAITING) status.textContent = sentence;
  };
}

/**
 * @param {Visit} visit
 * @param {Document} page
 * @param {Parts} parts
 * @param {Parts} next
 */
function show({ href, history: mode, scrollTo, toResults }, page, parts, next) {
  const focus = rememberFocus();
  const opened = openedDetails();
  if (mode === 'push') pushAddress(shortAddress(page) ?? href);
  shown = addressOf(location.href);
  exchange(parts, next, page);
  for (const details of allDetails()) if (opened.has(nameOf(details))) details.open = true;
  if (toResults) parts.main.focus();
  else restoreFocus(focus);
  if (scrollTo !== undefined) scroll(0, scrollTo);
}

/**
 * What is shown stays. The browser is at the wanted address already when it went back.
 * @param {string} href
 * @param {Parts} parts
 */
function sayFault(href, { main, status }) {
  main.querySelector('.notice-fault')?.remove();
  const notice = document.createElement('div');
  notice.className = 'notice notice-fault';
  const retry = document.createElement('a');
  retry.href = href;
  retry.textContent = 'Try again';
  const fault = document.createElement('b');
  fault.textContent = FAULT;
  const words = document.createElement('p');
  words.append(fault, ' The list below is from your last search. ', retry);
  notice.append(words);
  status.closest('.status-line')?.before(notice);
  status.textContent = FAULT;
}

/**
 * Plain navigation; the browser is at the address already when it went back.
 * @param {Visit} visit
 */
function leaveTo({ href, history: mode }) {
  if (mode === 'none') location.reload();
  else location.assign(href);
}

const NO_ANSWER = 'no answer';
const TOO_MANY_REQUESTS = 429;

/**
 * The page at an address; `undefined` where something else is there, which navigation shows.
 * @param {string} href
 * @param {AbortSignal} signal
 */
async function fetchPage(href, signal) {
  try {
    const response = await fetch(href, { signal, headers: { Accept: 'text/html' } });
    if (response.status >= 500 || response.status === TOO_MANY_REQUESTS) return NO_ANSWER;
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
    if (!response.ok || !isPage || addressOf(response.url) !== addressOf(href)) return undefined;
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return NO_ANSWER;
  }
}

/**
 * After an update of the server its pages may want other styles and scripts than those loaded.
 * @param {Document} page
 */
function isSameProgram(page) {
  const loaded = 'link[rel="stylesheet"], script[src]';
  /** @param {Document} of */
  const list = (of) =>
    [...of.querySelectorAll(loaded)].map((it) => it.getAttribute('href') ?? it.getAttribute('src'));
  return list(page).join() === list(document).join();
}

/**
 * The shortest address of a page, without what is the default; `undefined` where the page says of its
 * address that something in it made no sense: that must be said again when it is loaded.
 * @param {Document} page
 */
function shortAddress(page) {
  const href = page.querySelector('main')?.dataset.address;
  if (!href || page.querySelector('.notice')) return undefined;
  return isThisPage(addressOf(href)) ? addressOf(href) : undefined;
}

/**
 * One step of the history for one action: what is shown already makes none, and the first choice in a
 * drawer takes over the step of opening it (public/drawer.js), which Back would else open again.
 * @param {string} href
 */
function pushAddress(href) {
  if (addressOf(href) === addressOf(location.href)) return;
  if (history.state?.isDrawerOpened) {
    history.replaceState({}, '', href);
    return;
  }
  history.replaceState({ scrollY }, '');
  history.pushState({}, '', href);
}

function allDetails() {
  return /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll('details'));
}

/** What the reader has opened stays open. */
function openedDetails() {
  return new Set([...allDetails()].filter(({ open }) => open).map(nameOf));
}

/**
 * What kind it is and the heading over it: its own words hold numbers, which change.
 * @param {HTMLDetailsElement} details
 */
function nameOf(details) {
  const heading = details.closest('fieldset, section, li')?.querySelector('legend b, h2, h3');
  return `${details.className} ${heading ? textOf(heading) : ''}`;
}

/**
 * Puts the parts of the new page where the old ones were. The status sentence stays in the document, so
 * that its change is read out; the filters keep their frame, so that an open drawer stays open.
 * @param {Parts} parts
 * @param {Parts} next
 * @param {Document} page
 */
function exchange(parts, next, page) {
  const [before, after] = around(next.main, next.statusLine);
  for (const child of [...parts.main.children]) if (child !== parts.statusLine) child.remove();
  parts.statusLine.before(...before);
  parts.statusLine.after(...after);
  for (const child of [...parts.statusLine.children]) if (child !== parts.status) child.remove();
  const [ahead, behind] = around(next.statusLine, next.status);
  parts.status.before(...ahead);
  parts.status.after(...behind);
  parts.status.textContent = next.status.textContent;
  parts.filters.replaceChildren(...next.filters.children);
  exchangeHead(page);
  exchangeSearchLine(page);
  showWords();
  document.dispatchEvent(new Event('list-shown'));
}

/** Shows what is only true with this file, that a choice applies at once, in place of what holds without it. */
function showWords() {
  for (const words of document.querySelectorAll('[data-in-place]')) words.removeAttribute('hidden');
  for (const words of document.querySelectorAll('[data-not-in-place]')) words.remove();
}

/**
 * The children of an element before and after one of them.
 * @param {Element} parent
 * @param {Element} child
 */
function around(parent, child) {
  const all = [...parent.children];
  const at = all.indexOf(child);
  return /** @type {const} */ ([all.slice(0, at), all.slice(at + 1)]);
}

/** @param {Document} page */
function exchangeHead(page) {
  document.title = page.title;
  const links = 'link[rel="canonical"], link[rel="alternate"]';
  for (const link of document.head.querySelectorAll(links)) link.remove();
  document.head.append(...page.head.querySelectorAll(links));
}

/**
 * What somebody has typed in the box and not yet searched for is left alone.
 * @param {Document} page
 */
function exchangeSearchLine(page) {
  const form = document.querySelector('form.search-line');
  const next = page.querySelector('form.search-line');
  if (!form || !next) return;
  for (const field of form.querySelectorAll('input[type="hidden"]')) field.remove();
  form.prepend(...next.querySelectorAll('input[type="hidden"]'));
  for (const option of form.querySelectorAll('input[type="checkbox"]')) {
    const nextOption = next.querySelector(selectorOf(option));
    if (!(option instanceof HTMLInputElement && nextOption instanceof HTMLInputElement)) continue;
    option.checked = nextOption.checked;
  }
  const box = form.querySelector('input[name="q"]');
  const nextBox = next.querySelector('input[name="q"]');
  if (!(box instanceof HTMLInputElement) || !(nextBox instanceof HTMLInputElement)) return;
  const isDraft = box.value !== box.defaultValue;
  box.defaultValue = nextBox.defaultValue;
  if (!isDraft) box.value = nextBox.value;
}

/**
 * A control, by what it still is on the new page: its id, its name and value, its words in its group.
 * @typedef {object} FocusMark
 * @property {string} control Selector of the control itself.
 * @property {string} text
 * @property {string} group Selector of the named group around it.
 */

/** @returns {FocusMark | undefined} */
function rememberFocus() {
  const control = document.activeElement;
  if (!control || control === document.body || !control.closest('main, #filters')) return undefined;
  const group = control.closest('[aria-label], [aria-labelledby], #filters, main');
  return {
    control: selectorOf(control),
    text: textOf(control),
    group: group ? selectorOf(group) : '',
  };
}

/** @param {FocusMark | undefined} mark */
function restoreFocus(mark) {
  if (!mark || document.activeElement?.closest('main, #filters')) return;
  const group = mark.group === '' ? null : document.querySelector(mark.group);
  const same = [...(group ?? document).querySelectorAll(mark.control)];
  const control =
    same.find((it) => textOf(it) === mark.text) ?? (same.length === 1 ? same[0] : null);
  const target = control ?? group ?? document.querySelector('main');
  if (!(target instanceof HTMLElement)) return;
  if (!control) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** @param {Element} element */
function selectorOf(element) {
  if (element.id !== '') return `#${CSS.escape(element.id)}`;
  const names = ['name', 'value', 'type', 'aria-labelledby', 'role'];
  // Labels of rows hold counts, which change; those of groups do not.
  if (!(element instanceof HTMLInputElement)) names.push('aria-label');
  return names.reduce((selector, name) => {
    const value = element.getAttribute(name);
    return value === null ? selector : `${selector}[${name}="${CSS.escape(value)}"]`;
  }, element.localName);
}

/** @param {Element} element */
function textOf(element) {
  return (element.textContent ?? '').trim();
}

/**
 * The address that a form leads to; fields left empty ask for nothing.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 */
function formAddress(form, submitter) {
  const url = new URL(submitter?.getAttribute('formaction') ?? form.action);
  const fields = [...new FormData(form, submitter)];
  const params = new URLSearchParams();
  for (const [name, value] of fields) {
    if (typeof value === 'string' && value.trim() !== '') params.append(name, value);
  }
  url.search = params.toString();
  url.hash = '';
  return url.href;
}

/** Closes the drawer, which the fragment of the address holds open; its step of the history stays as it is. */
function closeDrawer() {
  if (!document.querySelector('#filters:target')) return;
  const { state } = history;
  location.replace('#results');
  history.replaceState(state, '');
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isPlain =
    event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!link || !isPlain || event.defaultPrevented || link.target !== '' || link.download !== '')
    return;
  if (!link.closest('main, #filters') || !partsOf(document) || !isThisPage(link.href)) return;
  if (new URL(link.href).hash !== '') return;
  event.preventDefault();
  const toResults = link.closest('nav.pages') !== null;
  void visit({ href: link.href, history: 'push', toResults });
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== 'get' || event.defaultPrevented) return;
  const href = formAddress(form, event.submitter);
  if (!partsOf(document) || !isThisPage(href)) return;
  event.preventDefault();
  const close = document.querySelector('#filters:target a.close');
  if (close instanceof HTMLElement && addressOf(href) === addressOf(location.href)) {
    // Every choice has been applied: the button says how many articles there are, and only closes.
    close.click();
    return;
  }
  closeDrawer();
  void visit({ href, history: 'push', toResults: form.matches('.search-line') });
});

document.addEventListener('change', (event) => {
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || !/^(?:checkbox|radio)$/.test(field.type)) return;
  const form = field.closest('form');
  if (!form?.closest('#filters') || !partsOf(document)) return;
  untickTheOther(field, form);
  const href = formAddress(form, null);
  if (isThisPage(href)) void visit({ href, history: 'push' });
  else location.assign(href);
});

/**
 * A value cannot be asked for and left out: the box ticked later wins.
 * @param {HTMLInputElement} field
 * @param {HTMLFormElement} form
 */
function untickTheOther(field, form) {
  if (field.type !== 'checkbox' || !field.checked) return;
  const other = field.name.endsWith('.not') ? field.name.slice(0, -4) : `${field.name}.not`;
  for (const box of form.elements) {
    if (box instanceof HTMLInputElement && box.name === other && box.value === field.value) {
      box.checked = false;
    }
  }
}

addEventListener('popstate', (event) => {
  const address = addressOf(location.href);
  // Going to a fragment of the same page comes by here too.
  if (address === shown) return;
  void visit({ href: address, history: 'none', scrollTo: Number(event.state?.scrollY ?? 0) });
});

showWords();
