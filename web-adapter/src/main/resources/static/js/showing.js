// Which place is shown, its title, the marks of the others, and what counts as seen.

import { el, one } from './dom.js';
import { browser } from './kept.js';
import { iconOf, isOwn, titleOf } from './places.js';
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
  let outside = null;
  let live = false;

  const place = () => table.places.get(shown);

  function drawPlaces() {
    const states = new Map([...table.places.values()].map((each) => [each.id, parts.mind.of(each)]));
    parts.nav.draw(table, shown, (each) => states.get(each.id));
    const calls = [...states.values()].reduce((sum, state) => sum + state.mentioned, 0);
    document.title = (calls > 0 ? `(${calls}) ` : '') + word('title');
    const own = table.own();
    const others = [...states].filter(([id]) => id !== shown && id !== own?.id).map(([, state]) => state);
    drawDot(one('#open-side'), others);
    drawDot(one('#own'), own && !isOwn(place()) ? [states.get(own.id)] : []);
  }

  /** On a narrow screen the list is put away; what leads there says that something waits. */
  function drawDot(button, states) {
    button.classList.toggle('news', states.some((state) => state.unread > 0));
    button.classList.toggle('turn', states.some((state) => state.turn || state.mentioned > 0));
  }

  function seen() {
    if (live && place() && document.visibilityState === 'visible') {
      parts.mind.seen(place());
      drawPlaces();
    }
  }

  function drawTitle() {
    const here = place();
    const above = table.places.get(isOwn(here) ? (outside ?? table.channels()[0]?.id) : here.parent);
    const back = one('#back');
    back.hidden = !above;
    if (above) {
      back.title = word('places.back', { place: titleOf(above) });
      back.setAttribute('aria-label', back.title);
      back.onclick = () => go(above.id, true);
    }
    one('#place-title').replaceChildren(iconOf(here), el('span', {}, titleOf(here)));
    const own = table.own();
    one('#own').hidden = own === null || isOwn(here);
    one('#own').onclick = () => go(own.id, true);
  }

  /** What stands in a place where nothing was said yet. */
  function drawEmpty(next) {
    const key = isOwn(next) ? 'log.own' : 'log.empty';
    for (const [element, mark] of [[one('#empty h2'), key + '.heading'], [one('#empty p'), key]]) {
      element.dataset.word = mark;
      element.textContent = word(mark);
    }
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
    outside = isOwn(next) ? outside : id;
    main.dataset.place = id;
    main.dataset.kind = next.kind;
    browser.set('place.' + seat.id, id);
    toasts.get(id)?.();
    drawTitle();
    drawEmpty(next);
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

  function tell(from, sentence) {
    toasts.get(from.id)?.();
    const leave = parts.notice.tell(sentence, { label: word('notice.go'), act: () => go(from.id, true) });
    toasts.set(from.id, leave);
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

    /** Somebody calls the player elsewhere, or there is something for them alone. */
    call: (from) => tell(from, isOwn(from) ? word('notice.own') : word('notice.mention', { place: titleOf(from) })),

    /** Something began that the player is not led to. */
    offer: (begun) => tell(begun, word('notice.begun', { place: begun.title })),

    /** Nothing half-typed, no question open, and not in the place that is theirs alone: they may be led elsewhere. */
    mayLeave: () => input.value === '' && !document.querySelector('dialog[open]') && !isOwn(place()),
  };
}
