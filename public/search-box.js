// Makes the search box a combobox with a list of suggestions: the pattern “editable combobox with list
// autocomplete” of the ARIA Authoring Practices. Without this file, or without an answer, the box is
// what it is: a text field in a form.

/** A pause in typing; shorter ones would ask for words that are already longer. */
const PAUSE_MS = 120;
const LIST_ID = 'suggestions';
/** The site may lie under a path of its host, but always around this file. */
const SUGGEST = new URL('../api/v1/suggest', import.meta.url).href;

/** @typedef {{ kind: string, value: string, text: string, note: string, href: string }} Suggestion */

class SearchBox {
  /** @type {HTMLInputElement} */
  #box;
  #list = document.createElement('ul');
  /** @type {readonly Suggestion[]} */
  #suggestions = [];
  /** Place of the option that Enter would take; -1: the text itself. */
  #active = -1;
  #pending = new AbortController();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {HTMLInputElement} box */
  constructor(box) {
    this.#box = box;
    this.#list.id = LIST_ID;
    this.#list.className = 'suggestions';
    this.#list.hidden = true;
    setAttributes(this.#list, { role: 'listbox', 'aria-label': 'Suggestions' });
    box.parentElement?.append(this.#list);
    setAttributes(box, {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': LIST_ID,
      'aria-expanded': 'false',
    });
    this.#listen();
  }

  #listen() {
    const box = this.#box;
    // The server reads its vocabulary before the first letter is typed.
    box.addEventListener('focus', () => fetchSuggestions('', this.#pending.signal), { once: true });
    box.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#ask(), PAUSE_MS);
    });
    box.addEventListener('keydown', (event) => this.#onKey(event));
    box.addEventListener('blur', () => this.#close());
    box.form?.addEventListener('submit', () => this.#close());
    // The box keeps its focus while an option is clicked.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('li') : null;
      this.#take(option ? [...this.#list.children].indexOf(option) : -1);
    });
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    // While a word is being composed the keys belong to the input method.
    if (event.isComposing) return;
    const isOpen = !this.#list.hidden;
    if (event.key === 'ArrowDown' && !isOpen) void this.#ask();
    else if (event.key === 'ArrowDown') this.#step(1);
    else if (event.key === 'ArrowUp' && isOpen) event.altKey ? this.#close() : this.#step(-1);
    else if (event.key === 'Escape' && isOpen) this.#close();
    else if (event.key === 'Enter' && this.#active >= 0) this.#take(this.#active);
    else return;
    event.preventDefault();
  }

  async #ask() {
    this.#pending.abort();
    this.#pending = new AbortController();
    const { signal } = this.#pending;
    const text = this.#box.value;
    const found = text.trim() === '' ? [] : await fetchSuggestions(text, signal);
    const isWanted = this.#box.value === text && document.activeElement === this.#box;
    if (!signal.aborted && isWanted) this.#show(found);
  }

  /** @param {readonly Suggestion[]} found */
  #show(found) {
    this.#suggestions = found;
    this.#list.replaceChildren(...found.map(optionOf));
    this.#list.hidden = found.length === 0;
    this.#box.setAttribute('aria-expanded', String(!this.#list.hidden));
    this.#activate(-1);
  }

  #close() {
    clearTimeout(this.#timer);
    this.#pending.abort();
    this.#list.hidden = true;
    this.#box.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }

  /** One step through the options, and through the text between the last and the first. @param {number} by */
  #step(by) {
    const places = this.#suggestions.length + 1;
    this.#activate(((this.#active + 1 + by + places) % places) - 1);
  }

  /** @param {number} at */
  #activate(at) {
    this.#active = at;
    const options = [...this.#list.children];
    for (const [index, option] of options.entries()) {
      option.setAttribute('aria-selected', String(index === at));
    }
    const option = options[at];
    if (option) this.#box.setAttribute('aria-activedescendant', option.id);
    else this.#box.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {number} at */
  #take(at) {
    const chosen = this.#suggestions[at];
    if (!chosen) return;
    this.#close();
    if (chosen.kind === 'query') {
      this.#box.value = chosen.value;
      this.#box.form?.requestSubmit();
    } else {
      location.assign(chosen.href);
    }
  }
}

/**
 * None where there is no answer: suggestions are an extra, and the search itself says what is wrong.
 * @param {string} text
 * @param {AbortSignal} signal
 * @returns {Promise<readonly Suggestion[]>}
 */
async function fetchSuggestions(text, signal) {
  try {
    const response = await fetch(`${SUGGEST}?${new URLSearchParams({ q: text })}`, { signal });
    if (!response.ok) return [];
    const { suggestions } = await response.json();
    return Array.isArray(suggestions) ? suggestions : [];
  } catch {
    return [];
  }
}

/**
 * @param {Suggestion} suggestion
 * @param {number} index
 */
function optionOf({ kind, text, note }, index) {
  const option = document.createElement('li');
  option.id = `suggestion-${index}`;
  option.className = `is-${kind}`;
  setAttributes(option, { role: 'option', 'aria-selected': 'false' });
  const words = document.createElement('bdi');
  words.textContent = text;
  option.append(words);
  if (note !== '') {
    const kindOf = document.createElement('span');
    kindOf.className = 'note';
    kindOf.textContent = note;
    option.append(' ', kindOf);
  }
  return option;
}

/**
 * @param {Element} element
 * @param {Readonly<Record<string, string>>} attributes
 */
function setAttributes(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

const searchBox = document.querySelector('.search-box input[name="q"]');
if (searchBox instanceof HTMLInputElement) new SearchBox(searchBox);
