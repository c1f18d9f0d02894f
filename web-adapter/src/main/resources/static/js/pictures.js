// Pictures the bot has drawn. They need the seat's token, which never stands in an address: they are
// fetched once and shown from memory.

import { drawn } from './api.js';
import { el } from './dom.js';
import { tokenAtHand } from './seat.js';

const DRAWN = 'drawn:';

/** The addresses of what this window has fetched, by hash. */
const fetched = new Map();

/** Whether a source is the hash of something drawn. */
export function isDrawn(source) {
  return source.startsWith(DRAWN);
}

/** The picture, which opens as large as it is drawn; in words where it is kept no longer. */
export function drawnPicture(source, alt) {
  const hash = source.slice(DRAWN.length);
  const image = el('img', { class: 'picture', alt });
  const way = el('a', { target: '_blank', rel: 'noopener' }, image);
  if (!fetched.has(hash)) {
    fetched.set(hash, drawn(tokenAtHand(), hash));
  }
  fetched.get(hash).then(
    (address) => {
      image.src = address;
      way.href = address;
    },
    () => {
      fetched.delete(hash);
      way.replaceWith(el('p', {}, alt));
    },
  );
  return way;
}
