// Makes the drawer of filters on a narrow screen a dialog: the focus goes into it and stays there, Escape
// and Close lead back to the button. What opens and closes it is the fragment of the address, as without
// this file. Opening is a step of the history, so that Back closes it again.

/** As wide as the drawer is one: public/style.css. */
const NARROW = matchMedia('(max-width: 55.99rem)');

const drawer = document.querySelector('#filters');

/** The button is made anew with each state of the list. */
function openingButton() {
  const button = document.querySelector('.filters-button a');
  return button instanceof HTMLElement ? button : undefined;
}

function isOpen() {
  return NARROW.matches && drawer?.matches(':target') === true;
}

/** Says of the page what is true now; what lies behind an open drawer can be neither reached nor read. */
function describe() {
  const open = isOpen();
  const button = openingButton();
  button?.setAttribute('role', 'button');
  button?.setAttribute('aria-controls', 'filters');
  button?.setAttribute('aria-expanded', String(open));
  for (const behind of document.querySelectorAll('body > :not(.layout), main')) {
    behind.toggleAttribute('inert', open);
  }
  if (open) {
    drawer?.setAttribute('role', 'dialog');
    drawer?.setAttribute('aria-modal', 'true');
  } else {
    drawer?.removeAttribute('role');
    drawer?.removeAttribute('aria-modal');
  }
}

function openDrawer() {
  history.replaceState({ ...history.state, scrollY }, '');
  location.hash = 'filters';
  history.replaceState({ isDrawerOpened: true }, '');
}

/** Where nothing has been chosen since it was opened, it leaves no step behind. */
function leaveDrawer() {
  if (history.state?.isDrawerOpened) history.back();
  else location.replace('#results');
}

let wasOpen = false;

function follow() {
  describe();
  const open = isOpen();
  if (open && !wasOpen && drawer instanceof HTMLElement) drawer.focus();
  if (!open && wasOpen && NARROW.matches) openingButton()?.focus({ preventScroll: true });
  wasOpen = open;
}

if (drawer) {
  // The fragment of an address counts only once the page is whole.
  for (const event of ['hashchange', 'load']) addEventListener(event, follow);
  NARROW.addEventListener('change', follow);
  // public/in-place.js has shown another state of the list.
  document.addEventListener('list-shown', describe);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isOpen()) leaveDrawer();
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isClosing = link?.matches('#filters a.close') === true && isOpen();
    const isOpening = link !== null && link === openingButton() && NARROW.matches;
    if (!isClosing && !isOpening) return;
    event.preventDefault();
    if (isClosing) leaveDrawer();
    else openDrawer();
  });
  // A link that acts as a button is pressed by the space bar too.
  document.addEventListener('keydown', (event) => {
    if (event.key !== ' ' || event.target !== openingButton()) return;
    event.preventDefault();
    openingButton()?.click();
  });
  follow();
}
