// The door: a name, a language, or a seat this browser knows.

import { api } from './api.js';
import { el } from './dom.js';
import { knownSeats } from './seat.js';
import { language, speak, word } from './words.js';
import { keepPlainly } from './kept.js';

function sayWhy(box, text) {
  box.textContent = text;
  box.hidden = text === '';
}

function drawKnown(box, back) {
  const seats = knownSeats();
  box.hidden = seats.length === 0;
  box.querySelector('ul').replaceChildren(
    ...seats.map(({ name, token }) =>
      el('li', {}, el('button', { type: 'button', class: 'button plain', data: { seat: name }, on: { click: () => back(token) } }, name)),
    ),
  );
}

/**
 * Shows the door; resolves with `{seat, token, fresh}` once somebody sits.
 *
 * @param parts `{door, form, error, known}`: elements of the page
 * @param why a sentence to begin with, or an empty text
 */
export function sitDown({ door, form, error, known }, why) {
  door.hidden = false;
  sayWhy(error, why);
  form.elements.language.value = language();
  return new Promise((resolve) => {
    const listening = new AbortController();
    const leave = (result) => {
      listening.abort();
      door.hidden = true;
      resolve(result);
    };

    async function back(token) {
      try {
        const { seat } = await api.me(token);
        leave({ seat, token, fresh: false });
      } catch (refusal) {
        sayWhy(error, refusal.status === 401 ? word('sit.lost') : refusal.message || word('sit.unreachable'));
      }
    }

    async function sit() {
      const name = form.elements.name.value.trim();
      const button = form.querySelector('button[type=submit]');
      if (name === '') {
        sayWhy(error, word('sit.no-name'));
        form.elements.name.focus();
        return;
      }
      button.disabled = true;
      button.textContent = word('sit.going');
      try {
        const { seat, token } = await api.sit(name, form.elements.language.value);
        form.reset();
        leave({ seat, token, fresh: true });
      } catch (refusal) {
        sayWhy(error, refusal.message || word('sit.unreachable'));
        form.elements.name.focus();
      } finally {
        button.disabled = false;
        button.textContent = word('sit.go');
      }
    }

    drawKnown(known, back);
    form.addEventListener('submit', (event) => (event.preventDefault(), sit()), { signal: listening.signal });
    form.elements.language.addEventListener(
      'change',
      () => {
        speak(form.elements.language.value);
        keepPlainly('language', language());
      },
      { signal: listening.signal },
    );
    if (knownSeats().length === 0) {
      form.elements.name.focus();
    }
  });
}
