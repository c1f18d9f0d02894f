// Files the bot hands over. Like pictures they need the seat's token, which never stands in an address:
// a press fetches the file and lets the browser save it.

import { written } from './api.js';
import { el, icon } from './dom.js';
import { tokenAtHand } from './seat.js';
import { word } from './words.js';

/** As long as browsers may take to begin saving. */
const KEPT = 60_000;

async function save(block, button) {
  button.disabled = true;
  try {
    const address = URL.createObjectURL(await written(tokenAtHand(), block.hash));
    el('a', { href: address, download: block.name }).click();
    setTimeout(() => URL.revokeObjectURL(address), KEPT);
  } catch {
    button.replaceWith(block.name + ' · ' + word('file.gone'));
  } finally {
    button.disabled = false;
  }
}

/** The file by its name; pressed, it is saved, or said to be there no more. */
export function paper(block) {
  const button = el(
    'button',
    { type: 'button', class: 'button', title: word('file.save'), data: { paper: block.hash }, on: { click: () => save(block, button) } },
    icon('file'),
    block.name,
  );
  return el('p', { class: 'paper' }, button);
}
