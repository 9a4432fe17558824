// Says above the text of an article at which hit the reader is, and leads to the one before and the one
// after. Without this file the numbers do so, and the links behind the hit that was jumped to.

const stepper = document.querySelector('.stepper');
const total = Number(stepper?.getAttribute('data-hits'));

/** As many numbers as stand in one line of a phone: “1 … 5 6 7 … 40”. */
const ALL_SHOWN = 12;

/** The hit that the address points at; 0 where it points at none. */
function hitOfAddress() {
  const at = Number(/^#h(\d+)$/.exec(location.hash)?.[1] ?? 0);
  return at <= total ? at : 0;
}

/**
 * Numbers to show when the reader is at `at`, in order, 0 for a gap.
 * @param {number} at
 */
function numbersAround(at) {
  const isShown = (/** @type {number} */ number) =>
    total <= ALL_SHOWN || number === 1 || number === total || Math.abs(number - (at || 2)) <= 1;
  /** @type {number[]} */
  const shown = [];
  for (let number = 1; number <= total; number += 1) {
    if (isShown(number)) shown.push(number);
    else if (shown.at(-1) !== 0) shown.push(0);
  }
  return shown;
}

/**
 * @param {number} number
 * @param {string} text
 */
function hitLink(number, text) {
  const link = document.createElement('a');
  link.href = `#h${number}`;
  link.textContent = text;
  return link;
}

/**
 * @param {number} number
 * @param {number} at
 */
function listItem(number, at) {
  const item = document.createElement('li');
  if (number === 0) {
    item.setAttribute('aria-hidden', 'true');
    item.textContent = '…';
    return item;
  }
  const link = hitLink(number, String(number));
  link.setAttribute('aria-label', `Hit ${number}`);
  if (number === at) link.setAttribute('aria-current', 'true');
  item.append(link);
  return item;
}

/**
 * Previous and Next, each only where there is one.
 * @param {number} at
 */
function steps(at) {
  const place = document.createElement('p');
  place.className = 'hit-ways';
  if (at > 1) place.append(hitLink(at - 1, 'Previous'), ' ');
  if (at < total) place.append(hitLink(at + 1, 'Next'));
  return place;
}

function show() {
  const at = hitOfAddress();
  const words = stepper?.querySelector('b');
  if (words && at > 0) {
    words.textContent = `Hit ${at} of ${total} for ${stepper?.getAttribute('data-words')}`;
  }
  stepper?.querySelector('ol')?.replaceChildren(...numbersAround(at).map((n) => listItem(n, at)));
  stepper?.querySelector('.hit-ways')?.remove();
  stepper?.append(steps(at));
}

if (total > 1) {
  // The stepper is in sight all the time, so the links behind a hit show only while they have the focus.
  document.body.classList.add('has-stepper');
  addEventListener('hashchange', show);
  show();
}
