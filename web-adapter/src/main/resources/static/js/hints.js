// A few things to try, for somebody who has never been here. Gone after the first commands.

import { browser } from './kept.js';
import { el } from './dom.js';
import { word } from './words.js';

const TRIES = [
  { path: 'character create', text: '/character create', label: 'try.hero', whole: true },
  { path: 'duel computer', text: '/duel computer', label: 'try.computer', whole: true },
  { path: 'roll', text: '/roll 2d6+3', label: 'try.roll', whole: true },
  { path: 'campaign create', text: '/campaign create', label: 'try.campaign', whole: true },
  { path: 'duel user', text: '/duel user opponent:', label: 'try.user', whole: false },
  { path: 'help', text: '/help', label: 'try.help', whole: true },
];
const ENOUGH = 3;

/** @param act `send(text)` for whole commands, `put(text)` for those to be finished */
export function hints(box, seat, act) {
  const key = 'tried.' + seat;
  let tried = browser.get(key, 0);
  const state = { menu: [], place: null, typing: false };

  function draw() {
    const offers = TRIES.filter(({ path }) => state.menu.some((entry) => entry.path === path));
    box.hidden = state.typing || tried >= ENOUGH || state.place?.kind !== 'CHANNEL' || offers.length === 0;
    if (box.hidden) {
      return;
    }
    box.replaceChildren(
      el('span', { class: 'hints-word' }, word('try')),
      ...offers.map(({ text, label, whole }) =>
        el('button', { type: 'button', class: 'chip', title: text, on: { click: () => (whole ? act.send : act.put)(text) } }, word(label)),
      ),
    );
  }

  return {
    set(change) {
      Object.assign(state, change);
      draw();
    },
    /** A command was called. */
    used() {
      tried += 1;
      browser.set(key, tried);
      draw();
    },
  };
}
