// The line at the bottom: talk, or a command with everything that could stand in it shown while typing.

import { complete } from './completion.js';
import { el } from './dom.js';
import { understand } from './typing.js';
import { word } from './words.js';

const LONGEST = 2000;

/** Shows the command as it will be read, the option being typed lit. */
function drawHint(box, understood) {
  box.replaceChildren();
  box.hidden = !(understood?.stage === 'option' && understood.entry.options.length > 0);
  if (box.hidden) {
    return;
  }
  const { entry, option, values } = understood;
  const parts = entry.options.map((each) =>
    el(
      'span',
      { class: ['hint-option', each === option && 'now', each.name in values && 'there', each.required && 'required'].filter(Boolean).join(' ') },
      `${each.name}:…`,
    ),
  );
  box.append(el('span', { class: 'hint-path' }, '/' + entry.path), ...parts.flatMap((part) => [' ', part]));
  if (option) {
    const optional = option.required ? '' : ` (${word('composer.optional')})`;
    box.append(el('span', { class: 'hint-why' }, option.description + optional));
  }
}

/**
 * Brings the composer to life.
 *
 * @param parts `{form, input, list, hint, keys, commands}`: elements of the page
 * @param hear `menu()`, `ask(path, options, option)`, `say(text)`, `tooLong()`
 */
export function composer(parts, hear) {
  const { form, input, list, hint } = parts;
  let items = [];
  let active = -1;
  let closedFor = null;
  let round = 0;
  let timer = null;

  function fit() {
    input.style.height = 'auto';
    input.style.height = Math.min(input.scrollHeight + 2, 160) + 'px';
  }

  function mark(next) {
    active = next;
    [...list.children].forEach((child, index) => {
      child.setAttribute('aria-selected', String(index === active));
      if (index === active) {
        child.scrollIntoView({ block: 'nearest' });
      }
    });
    if (active >= 0) {
      input.setAttribute('aria-activedescendant', list.children[active].id);
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }

  function show(found) {
    items = found;
    list.replaceChildren(
      ...items.map((item, index) =>
        el(
          'li',
          { id: 'completion-' + index, role: 'option', 'aria-selected': 'false', data: { completion: item.insert.trim() } },
          el('span', { class: 'completion-label' }, item.label),
          item.hint ? el('span', { class: 'completion-hint' }, item.hint) : null,
        ),
      ),
    );
    const open = items.length > 0;
    list.parentElement.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    mark(-1);
    list.scrollTop = 0;
  }

  async function look() {
    const text = input.value;
    const caret = input.selectionStart;
    const mine = ++round;
    drawHint(hint, understand(text, caret, hear.menu()));
    if (closedFor === text || !text.trimStart().startsWith('/')) {
      show([]);
      return;
    }
    const { items: found } = await complete(text, caret, hear.menu(), hear.ask);
    if (mine === round) {
      show(found);
    }
  }

  function soon() {
    clearTimeout(timer);
    timer = setTimeout(look, 60);
  }

  function take(index) {
    const item = items[index];
    const text = input.value;
    const rest = text.slice(item.to);
    input.value = text.slice(0, item.from) + item.insert + (item.insert.endsWith(' ') ? rest.trimStart() : rest);
    const caret = item.from + item.insert.length;
    input.focus();
    input.setSelectionRange(caret, caret);
    closedFor = null;
    fit();
    look();
  }

  function send() {
    const text = input.value.trim();
    if (text === '' || text === '/') {
      return;
    }
    if (text.length > LONGEST) {
      hear.tooLong();
      return;
    }
    input.value = '';
    round += 1;
    clearTimeout(timer);
    show([]);
    drawHint(hint, null);
    fit();
    hear.say(text);
    hear.typed('');
  }

  const KEYS = {
    ArrowDown: () => items.length > 0 && (mark((active + 1) % items.length), true),
    ArrowUp: () => items.length > 0 && (mark((active <= 0 ? items.length : active) - 1), true),
    Tab: () => items.length > 0 && (take(Math.max(active, 0)), true),
    Escape: () => items.length > 0 && ((closedFor = input.value), show([]), true),
    Enter: () => (active >= 0 ? take(active) : send(), true),
  };

  input.addEventListener('keydown', (event) => {
    const newLine = event.key === 'Enter' && (event.shiftKey || event.isComposing);
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !(event.key === 'Tab' && event.shiftKey);
    if (!newLine && plain && KEYS[event.key]?.()) {
      event.preventDefault();
    }
  });
  input.addEventListener('input', () => {
    closedFor = null;
    fit();
    hear.typed(input.value);
    soon();
  });
  input.addEventListener('click', soon);
  input.addEventListener('keyup', (event) => {
    if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) {
      soon();
    }
  });
  input.addEventListener('blur', () => setTimeout(() => document.activeElement !== input && show([]), 150));
  // A finger on the list must not take the focus, or the phone's keyboard would jump.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const index = [...list.children].indexOf(event.target.closest('[data-completion]'));
    if (index >= 0) {
      take(index);
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
    input.focus();
  });
  parts.commands.addEventListener('click', () => {
    input.value = input.value.trimStart().startsWith('/') ? input.value : '/';
    input.focus();
    closedFor = null;
    hear.typed(input.value);
    look();
  });

  return {
    /** Puts a text there to be finished by the player. */
    put(text) {
      input.value = text;
      input.focus();
      input.setSelectionRange(text.length, text.length);
      fit();
      hear.typed(text);
      look();
    },
    /** Gives back what could not be said, unless something else is being typed already. */
    giveBack(text) {
      if (input.value === '') {
        input.value = text;
        fit();
      }
    },
    focus: () => input.focus(),
    look,
  };
}
