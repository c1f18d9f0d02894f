// The list of places: the player's own on top, then channels and, below each, its threads, with marks for what waits there.

import { el, icon } from './dom.js';
import { word } from './words.js';

/** So many threads stand open below a channel; older ones are folded away. */
const OPEN = 8;

const ICONS = { CHANNEL: 'channel', THREAD: 'thread', PRIVATE: 'eye' };

export const isOwn = (place) => place?.kind === 'PRIVATE';

/** What a place is called here: one's own place bears the page's words, not somebody's name. */
export const titleOf = (place) => (isOwn(place) ? word('places.own') : place.title);

export const iconOf = (place) => icon(ICONS[place.kind]);

function marks(place, state) {
  const nodes = [];
  if (state.turn) {
    nodes.push(el('span', { class: 'mark turn' }, icon('turn'), word(isOwn(place) ? 'places.waits' : 'places.turn')));
  }
  if (state.unread > 0) {
    const label =
      word('places.unread', { count: state.unread }) + (state.mentioned ? ', ' + word('places.mentioned') : '');
    nodes.push(
      el(
        'span',
        { class: state.mentioned ? 'mark mentioned' : 'mark', title: label },
        el('span', { 'aria-hidden': 'true' }, (state.mentioned ? '@' : '') + (state.unread > 99 ? '99+' : state.unread)),
        el('span', { class: 'aside' }, label),
      ),
    );
  }
  return nodes;
}

function link(place, shown, state) {
  return el(
    'button',
    {
      type: 'button',
      class: ['place', place.kind.toLowerCase(), state.unread > 0 && 'unread', state.turn && 'turn'].filter(Boolean).join(' '),
      'aria-current': place.id === shown ? 'page' : null,
      title: isOwn(place) ? word('places.own.why') : null,
      data: isOwn(place) ? { placeLink: place.id, own: '' } : { placeLink: place.id },
    },
    iconOf(place),
    el('span', { class: 'place-title' }, titleOf(place)),
    ...marks(place, state),
  );
}

const newest = (place) => place.messages.at(-1)?.at ?? '';

function threadList(threads, shown, stateOf) {
  const sorted = [...threads].sort((one, other) => (newest(one) < newest(other) ? 1 : -1));
  const needed = (place, index) => {
    const state = stateOf(place);
    return index < OPEN || place.id === shown || state.turn || state.mentioned > 0;
  };
  const open = sorted.filter(needed);
  const older = sorted.filter((place) => !open.includes(place));
  const item = (place) => el('li', {}, link(place, shown, stateOf(place)));
  return [
    ...open.map(item),
    ...(older.length > 0
      ? [el('li', {}, el('details', {}, el('summary', {}, `… ${older.length}`), el('ul', {}, ...older.map(item))))]
      : []),
  ];
}

/** Draws the list into `nav`; `go(placeId)` is called when one is chosen. */
export function placeList(nav, go) {
  nav.addEventListener('click', (event) => {
    const chosen = event.target.closest('[data-place-link]');
    if (chosen) {
      go(chosen.dataset.placeLink);
    }
  });
  return {
    draw(table, shown, stateOf) {
      const held = nav.contains(document.activeElement) ? document.activeElement.dataset.placeLink : null;
      const open = nav.querySelector('details')?.open ?? false;
      const own = table.own();
      nav.replaceChildren(
        el(
          'ul',
          {},
          own ? el('li', { class: 'own' }, link(own, shown, stateOf(own))) : null,
          ...table.channels().map((channel) => {
            const threads = table.threads(channel.id);
            return el(
              'li',
              {},
              link(channel, shown, stateOf(channel)),
              threads.length > 0 ? el('ul', { class: 'threads' }, ...threadList(threads, shown, stateOf)) : null,
            );
          }),
        ),
      );
      nav.querySelectorAll('details').forEach((details) => (details.open = open));
      if (held) {
        nav.querySelector(`[data-place-link="${CSS.escape(held)}"]`)?.focus();
      }
    },
  };
}
