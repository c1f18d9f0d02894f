// Which place is shown, its title, the marks of the others, and what counts as seen.

import { el, icon, one } from './dom.js';
import { browser } from './kept.js';
import { word } from './words.js';

/**
 * @param seat `{id, name}`
 * @param table what is known
 * @param parts `{mind, nav, side, log, write, tries, notice, pinned}`
 * @param hear `arrived(place)`, `shown()`
 */
export function showing(seat, table, parts, hear) {
  const main = one('main');
  const input = one('[data-composer]');
  const drafts = new Map();
  const toasts = new Map();
  let shown = null;
  let live = false;

  const place = () => table.places.get(shown);

  function drawPlaces() {
    const states = new Map([...table.places.values()].map((each) => [each.id, parts.mind.of(each)]));
    parts.nav.draw(table, shown, (each) => states.get(each.id));
    const elsewhere = [...states].filter(([id]) => id !== shown).map(([, state]) => state);
    const calls = [...states.values()].reduce((sum, state) => sum + state.mentioned, 0);
    document.title = (calls > 0 ? `(${calls}) ` : '') + word('title');
    const menu = one('#open-side');
    menu.classList.toggle('waiting', elsewhere.some((state) => state.unread > 0));
    menu.classList.toggle('turn', elsewhere.some((state) => state.turn || state.mentioned > 0));
  }

  function seen() {
    if (live && place() && document.visibilityState === 'visible') {
      parts.mind.seen(place());
      drawPlaces();
    }
  }

  function drawTitle() {
    const { kind, title, parent } = place();
    const above = table.places.get(parent);
    const back = one('#back');
    back.hidden = !above;
    if (above) {
      back.title = word('places.back', { place: above.title });
      back.setAttribute('aria-label', back.title);
      back.onclick = () => go(above.id, true);
    }
    one('#place-title').replaceChildren(icon(kind === 'THREAD' ? 'thread' : 'channel'), el('span', {}, title));
  }

  function keepDraft(next) {
    if (shown !== null) {
      drafts.set(shown, input.value);
    }
    if (shown !== next) {
      input.value = drafts.get(next) ?? '';
      parts.write.look();
    }
  }

  /** Shows a place; `chosen` when the player asked for it, so that the line to type in is theirs at once. */
  function go(id, chosen = false) {
    const next = table.places.get(id);
    if (!next) {
      parts.notice.error(word('notice.gone-place'));
      return;
    }
    keepDraft(id);
    shown = id;
    main.dataset.place = id;
    browser.set('place.' + seat.id, id);
    toasts.get(id)?.();
    drawTitle();
    parts.log.show(next.messages);
    parts.pinned.draw(next);
    parts.tries.set({ place: next, typing: input.value !== '' });
    drawPlaces();
    hear.arrived(next);
    if (chosen) {
      parts.side.shut();
      if (matchMedia('(hover: hover)').matches) {
        parts.write.focus();
      }
    }
  }

  return {
    id: () => shown,
    place,
    go,
    seen,
    drawPlaces,
    drawTitle,
    isLive: () => live,

    /** The backlog is through: shows where the player was last. */
    begin() {
      live = true;
      parts.mind.begin([...table.places.values()]);
      main.removeAttribute('aria-busy');
      const first = table.places.get(browser.get('place.' + seat.id)) ?? table.channels()[0];
      if (first) {
        go(first.id);
      }
    },

    /** Somebody calls the player elsewhere. */
    call(from) {
      toasts.get(from.id)?.();
      const leave = parts.notice.tell(word('notice.mention', { place: from.title }), {
        label: word('notice.go'),
        act: () => go(from.id, true),
      });
      toasts.set(from.id, leave);
    },

    /** Nothing half-typed and no question open: the player may be led elsewhere. */
    isIdle: () => input.value === '' && !document.querySelector('dialog[open]'),
  };
}
