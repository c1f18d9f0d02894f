// A seat at the table: joins what happens there, what is shown and what the player does.

import { api, Refusal } from './api.js';
import { attention } from './attention.js';
import { composer } from './composer.js';
import { drawer } from './drawer.js';
import { el, icon, one } from './dom.js';
import { showForm } from './forms.js';
import { frameBox, newId } from './frames.js';
import { hints } from './hints.js';
import { browser } from './kept.js';
import { lead } from './lead.js';
import { messageLog } from './log.js';
import { placeList } from './places.js';
import { follow } from './stream.js';
import { mentions, newTable } from './table.js';
import { language, word } from './words.js';

/**
 * Plays until the page is left.
 *
 * @param seat `{id, name, language}`
 * @param token of the seat
 * @param notice notices of the page
 * @param lost called when the server does not know the seat any more
 */
export function play(seat, token, notice, lost) {
  const me = seat.name;
  const main = one('main');
  const table = newTable();
  const mind = attention(seat.id, me);
  const leading = lead(me);
  const drafts = new Map();
  const toasts = new Map();
  let menu = [];
  let shown = null;
  let live = false;
  let connected = false;

  const shownPlace = () => table.places.get(shown);
  const looking = () => document.visibilityState === 'visible';

  const frames = frameBox(seat.id, token, {
    changed: () => {
      log.markBusy();
      drawGhosts();
    },
    refused: (frame, sentence) => {
      notice.error(sentence === '…' ? word('notice.undelivered') : sentence);
      if (frame.kind === 'line' && frame.place === shown) {
        write.giveBack(frame.text);
      }
    },
  });

  const busyTokens = () =>
    frames.waiting().filter((frame) => ['press', 'select', 'form'].includes(frame.kind)).map((frame) => frame.token);

  const log = messageLog(
    {
      scroller: one('#scroller'),
      list: one('#log'),
      ghosts: one('#ghosts'),
      pill: one('#pill'),
      empty: one('#empty'),
    },
    me,
    { read: () => markSeen(), busy: (control) => busyTokens().includes(control) },
  );

  const nav = placeList(one('#places'), (id) => go(id, true));
  const side = drawer({ aside: one('#side'), open: one('#open-side'), close: one('#close-side'), shade: one('#shade') });

  const write = composer(
    {
      form: one('#composer'),
      input: one('[data-composer]'),
      list: one('#completions'),
      hint: one('#hint'),
      commands: one('#commands'),
    },
    {
      menu: () => menu,
      ask: askServer,
      say,
      tooLong: () => notice.error(word('composer.too-long')),
      typed: (text) => tries.set({ typing: text !== '' }),
    },
  );
  const tries = hints(one('#hints'), seat.id, { send: say, put: write.put });

  /** Live completion; a newer question makes an older one moot. */
  let asking = new AbortController();
  async function askServer(path, options, option) {
    asking.abort();
    asking = new AbortController();
    try {
      const frame = { id: newId(), kind: 'complete', place: shown, path, options, option };
      return (await api.frame(token, frame, asking.signal)).suggestions ?? [];
    } catch {
      return [];
    }
  }

  function post(frame) {
    const id = frames.post({ place: shown, ...frame });
    leading.did({ ...frame, id });
    return id;
  }

  function say(text) {
    if (shown === null) {
      return;
    }
    post({ kind: 'line', text });
    if (text.startsWith('/')) {
      tries.used();
    }
    log.toBottom();
  }

  function drawGhosts() {
    log.ghosts(
      frames.waiting().filter((frame) => frame.kind === 'line' && frame.place === shown),
      connected,
    );
  }

  function drawPlaces() {
    const states = new Map([...table.places.values()].map((place) => [place.id, mind.of(place)]));
    nav.draw(table, shown, (place) => states.get(place.id));
    const elsewhere = [...states].filter(([id]) => id !== shown).map(([, state]) => state);
    const calls = [...states.values()].reduce((sum, state) => sum + state.mentioned, 0);
    document.title = (calls > 0 ? `(${calls}) ` : '') + word('title');
    one('#open-side').classList.toggle('waiting', elsewhere.some((state) => state.unread > 0));
    one('#open-side').classList.toggle('turn', elsewhere.some((state) => state.turn || state.mentioned > 0));
  }

  function markSeen() {
    const place = shownPlace();
    if (live && place && looking()) {
      mind.seen(place);
      drawPlaces();
    }
  }

  function drawTitle() {
    const place = shownPlace();
    const parent = table.places.get(place.parent);
    const back = one('#back');
    back.hidden = !parent;
    if (parent) {
      const label = word('places.back', { place: parent.title });
      back.title = label;
      back.setAttribute('aria-label', label);
      back.onclick = () => go(parent.id, true);
    }
    one('#place-title').replaceChildren(icon(place.kind === 'THREAD' ? 'thread' : 'channel'), el('span', {}, place.title));
  }

  /** Arriving tells the others that this player can be found here; once a seat and channel is enough. */
  function arrive(place) {
    const key = 'arrived.' + seat.id;
    const known = browser.get(key, []);
    if (place.kind === 'CHANNEL' && !known.includes(place.id)) {
      browser.set(key, [...known, place.id].slice(-200));
      frames.post({ kind: 'arrive', place: place.id });
    }
  }

  function go(id, chosen = false) {
    const place = table.places.get(id);
    if (!place) {
      notice.error(word('notice.gone-place'));
      return;
    }
    const input = one('[data-composer]');
    if (shown !== null) {
      drafts.set(shown, input.value);
    }
    const moved = shown !== id;
    shown = id;
    main.dataset.place = id;
    browser.set('place.' + seat.id, id);
    toasts.get(id)?.();
    if (moved) {
      input.value = drafts.get(id) ?? '';
      write.look();
    }
    drawTitle();
    log.show(place.messages);
    drawGhosts();
    tries.set({ place, typing: input.value !== '' });
    drawPlaces();
    arrive(place);
    if (chosen) {
      side.shut();
      if (matchMedia('(hover: hover)').matches) {
        write.focus();
      }
    }
  }

  function call(place) {
    toasts.get(place.id)?.();
    const leave = notice.tell(word('notice.mention', { place: place.title }), {
      label: word('notice.go'),
      act: () => go(place.id, true),
    });
    toasts.set(place.id, leave);
  }

  function hearPlace(place) {
    const isNew = table.putPlace(place);
    if (!live) {
      return;
    }
    if (shown === null) {
      go(place.id);
    } else if (isNew && leading.toPlace(place, shownPlace())) {
      go(place.id);
    } else if (place.id === shown) {
      drawTitle();
    }
    drawPlaces();
  }

  function hearMessage(seq, raw) {
    const put = table.putMessage(seq, raw);
    if (!put || !live) {
      return;
    }
    const { message, isNew, place } = put;
    if (place.id === shown) {
      log.put(message, place.messages[place.messages.indexOf(message) + 1]);
      markSeen();
    } else if (isNew && message.author !== me && mentions(message.view).includes(me)) {
      const idle = one('[data-composer]').value === '' && !document.querySelector('dialog[open]');
      if (idle && leading.toMessage(message, place, shownPlace())) {
        go(place.id);
      } else {
        call(place);
      }
    }
    drawPlaces();
  }

  function hearGone(id) {
    const gone = table.remove(id);
    if (gone && gone.place === shown) {
      log.remove(id);
    }
    drawPlaces();
  }

  function hearAnswer({ frame, error }) {
    leading.answered(frame);
    frames.answered(frame, error);
  }

  function hearForm({ frame, form }) {
    if (frames.isMine(frame)) {
      const place = frames.waiting().find((one) => one.id === frame).place;
      showForm(form, (fields) => post({ kind: 'form', place, token: form.token, fields }));
    }
  }

  const HEARS = {
    place: (record) => hearPlace(record.place),
    message: (record) => hearMessage(record.seq, record.message),
    gone: (record) => hearGone(record.message),
    answered: hearAnswer,
    form: hearForm,
  };

  function begin() {
    live = true;
    mind.begin([...table.places.values()]);
    const last = browser.get('place.' + seat.id);
    const place = table.places.get(last) ?? table.channels()[0];
    main.removeAttribute('aria-busy');
    if (place) {
      go(place.id);
    }
    fetchMenu();
  }

  function setLine(state) {
    connected = state === 'live';
    const line = one('#line');
    line.hidden = connected;
    line.textContent = connected ? '' : word(live ? 'line.reconnecting' : 'line.connecting');
    drawGhosts();
  }

  const stream = follow(token, {
    record: (record) => HEARS[record.type]?.(record),
    live: () => {
      setLine('live');
      if (!live) {
        begin();
      } else if (menu.length === 0) {
        fetchMenu();
      }
      frames.resend();
    },
    lost: () => setLine('lost'),
    refused: () => {
      stop();
      lost();
    },
  });

  async function fetchMenu() {
    try {
      menu = await api.menu(token, language());
      tries.set({ menu });
    } catch (failure) {
      if (!(failure instanceof Refusal)) {
        throw failure;
      }
    }
  }

  function press(event) {
    const button = event.target.closest('[data-token], [data-go]');
    if (!button || button.getAttribute('aria-disabled') === 'true') {
      return;
    }
    if (button.dataset.go) {
      go(button.dataset.go, true);
    } else {
      post({ kind: 'press', token: button.dataset.token });
    }
  }

  function pick(event) {
    const { select } = event.target.dataset;
    if (select && event.target.value !== '') {
      post({ kind: 'select', token: select, values: [event.target.value] });
    }
  }

  /** An arrow key would pick the next entry of a closed list at once; it opens the list instead. */
  function openList(event) {
    if ('select' in (event.target.dataset ?? {}) && ['ArrowDown', 'ArrowUp'].includes(event.key) && event.target.showPicker) {
      event.preventDefault();
      event.target.showPicker();
    }
  }

  const ending = new AbortController();
  const until = { signal: ending.signal };
  one('#log').addEventListener('click', press, until);
  one('#log').addEventListener('change', pick, until);
  one('#log').addEventListener('keydown', openList, until);
  document.addEventListener('visibilitychange', markSeen, until);

  function stop() {
    ending.abort();
    stream.stop();
    frames.stop();
  }

  return {
    stop,
    /** The page speaks another language now; the bot is told as well. */
    spoke() {
      if (shown !== null) {
        go(shown);
        post({ kind: 'line', text: '/language to:' + language() });
      }
      fetchMenu();
    },
  };
}
