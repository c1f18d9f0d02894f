// A seat at the table: joins what happens there, what is shown and what the player does.

import { api } from './api.js';
import { attention } from './attention.js';
import { composer } from './composer.js';
import { listen } from './deeds.js';
import { one } from './dom.js';
import { drawer } from './drawer.js';
import { frameBox, newId } from './frames.js';
import { hearing } from './hearing.js';
import { hints } from './hints.js';
import { browser } from './kept.js';
import { lead } from './lead.js';
import { messageLog } from './log.js';
import { pinned } from './pinned.js';
import { placeList } from './places.js';
import { showing } from './showing.js';
import { follow } from './stream.js';
import { newTable } from './table.js';
import { language, word } from './words.js';

const CONTROLS = ['press', 'select', 'form'];

/**
 * Plays until the page is left.
 *
 * @param seat `{id, name, language}`
 * @param token of the seat
 * @param notice notices of the page
 * @param lost called when the server does not know the seat any more
 */
export function play(seat, token, notice, lost) {
  const table = newTable();
  const leading = lead(seat.name);
  const ending = new AbortController();
  let connected = false;
  let menu = [];
  let asking = new AbortController();

  const frames = frameBox(seat.id, token, { changed: drawWaiting, refused });

  const log = messageLog(
    { scroller: one('#scroller'), list: one('#log'), ghosts: one('#ghosts'), pill: one('#pill'), empty: one('#empty') },
    seat.name,
    { read: () => show.seen(), busy: isBusy },
  );
  const write = composer(
    { form: one('#composer'), input: one('[data-composer]'), list: one('#completions'), hint: one('#hint'), commands: one('#commands') },
    {
      menu: () => menu,
      ask: askServer,
      say,
      tooLong: () => notice.error(word('composer.too-long')),
      typed: (text) => tries.set({ typing: text !== '' }),
    },
  );
  const tries = hints(one('#hints'), seat.id, { send: say, put: write.put });
  const board = pinned({ strip: one('#pinned'), list: one('#log'), scroller: one('#scroller') });
  const show = showing(
    seat,
    table,
    {
      mind: attention(seat.id, seat.name),
      nav: placeList(one('#places'), (id) => show.go(id, true)),
      side: drawer({ aside: one('#side'), open: one('#open-side'), close: one('#close-side'), shade: one('#shade') }),
      log,
      write,
      tries,
      notice,
      pinned: board,
    },
    { arrived: arrive },
  );
  const hear = hearing(seat.name, table, { show, log, pinned: board, leading, frames, post });

  function isBusy(control) {
    return frames.waiting().some((frame) => CONTROLS.includes(frame.kind) && frame.token === control);
  }

  function drawWaiting() {
    log.markBusy();
    log.ghosts(
      frames.waiting().filter((frame) => frame.kind === 'line' && frame.place === show.id()),
      connected,
    );
  }

  function refused(frame, sentence) {
    notice.error(sentence || word('notice.undelivered'));
    if (frame.kind === 'line' && frame.place === show.id()) {
      write.giveBack(frame.text);
    }
  }

  /** Live completion; a newer question makes an older one moot. */
  async function askServer(path, options, option) {
    asking.abort();
    asking = new AbortController();
    try {
      const frame = { id: newId(), kind: 'complete', place: show.id(), path, options, option };
      return (await api.frame(token, frame, asking.signal)).suggestions ?? [];
    } catch {
      return [];
    }
  }

  function post(frame) {
    const id = newId();
    leading.did({ ...frame, id });
    frames.post({ id, place: show.id(), ...frame });
  }

  function say(text) {
    post({ kind: 'line', text });
    if (text.startsWith('/')) {
      tries.used();
    }
    log.toBottom();
  }

  /** Arriving tells the others that this player can be found here; once a seat and channel is enough. */
  function arrive(place) {
    const key = 'arrived.' + seat.id;
    const known = browser.get(key, []);
    if (place.kind === 'CHANNEL' && !known.includes(place.id)) {
      browser.set(key, [...known, place.id].slice(-200));
      frames.post({ kind: 'arrive', place: place.id });
    }
    drawWaiting();
  }

  async function fetchMenu() {
    menu = await api.menu(token, language()).catch(() => menu);
    tries.set({ menu });
  }

  function setLine(live) {
    connected = live;
    one('#line').hidden = live;
    one('#line').textContent = live ? '' : word(show.isLive() ? 'line.reconnecting' : 'line.connecting');
    drawWaiting();
  }

  function live() {
    setLine(true);
    if (!show.isLive()) {
      show.begin();
    }
    if (menu.length === 0) {
      fetchMenu();
    }
    frames.resend();
  }

  function stop() {
    ending.abort();
    stream.stop();
    frames.stop();
  }

  const stream = follow(token, {
    record: hear,
    live,
    lost: () => setLine(false),
    refused: () => {
      stop();
      lost();
    },
  });
  listen(one('#log'), { go: (id) => show.go(id, true), post }, ending.signal);
  document.addEventListener('visibilitychange', show.seen, { signal: ending.signal });

  return {
    stop,
    /** The page speaks another language now; the bot is told as well. */
    spoke() {
      if (show.id() !== null) {
        show.go(show.id());
        post({ kind: 'line', text: '/language to:' + language() });
      }
      fetchMenu();
    },
  };
}
