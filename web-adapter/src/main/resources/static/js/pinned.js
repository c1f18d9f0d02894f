// The bars of a thread's board, small at the top, while the board itself is scrolled away.

import { el } from './dom.js';
import { word } from './words.js';

const isBoard = (message) => message.view.blocks.filter((block) => block.type === 'bar').length > 1;
const words = (rich) => rich.spans.map((span) => span.text).join('');

function small(block) {
  const part = block.value / Math.max(1, block.max);
  const fill = el('span', { class: 'bar-fill' });
  fill.style.setProperty('--part', String(part));
  return el(
    'span',
    { class: 'pinned-bar bar ' + (part === 0 ? 'out' : part <= 0.25 ? 'low' : part <= 0.5 ? 'half' : 'full') },
    el('span', { class: 'bar-label' }, words(block.label)),
    el('span', { class: 'bar-text' }, words(block.text)),
    el('span', { class: 'bar-track' }, fill),
  );
}

/** @param parts `{strip, list, scroller}`: elements of the page */
export function pinned({ strip, list, scroller }) {
  let board = null;
  let watched = null;

  const item = () => board && list.querySelector(`[data-message="${CSS.escape(String(board.id))}"]`);
  const watcher = new IntersectionObserver(
    (entries) => (strip.hidden = board === null || entries.at(-1).intersectionRatio > 0.3),
    { root: scroller, threshold: [0, 0.3, 0.6] },
  );
  strip.addEventListener('click', () => item()?.scrollIntoView({ block: 'start', behavior: 'smooth' }));

  return {
    draw(place) {
      board = place.kind === 'THREAD' ? place.messages.find(isBoard) ?? null : null;
      strip.title = word('board.go');
      strip.replaceChildren(...(board?.view.blocks ?? []).filter((block) => block.type === 'bar').slice(0, 4).map(small));
      if (item() !== watched) {
        watcher.disconnect();
        watched = item();
        strip.hidden = true;
        if (watched) {
          watcher.observe(watched);
        }
      }
    },
  };
}
