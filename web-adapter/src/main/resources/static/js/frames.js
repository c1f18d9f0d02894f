// What this player does, on its way to the server. A frame stays kept in the browser until it is answered and is sent
// again under the same id after every reconnect, so a click survives a cut line, a reload and a restarted server.

import { api } from './api.js';
import { browser } from './kept.js';

/** A frame nobody answered for so long is forgotten: the player has moved on. */
const STALE = 15 * 60_000;
/** A frame taken in but not answered is offered again after this. */
const AGAIN = 20_000;

export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * @param seat id of the seat
 * @param token of the seat
 * @param hear `changed()` whenever the waiting frames change, `refused(frame, sentence)`
 */
export function frameBox(seat, token, hear) {
  const key = 'frames.' + seat;
  const fresh = (frame) => Date.now() - frame.at < STALE;
  /** Frames of this window, by id; others of this seat are their own window's business. */
  const waiting = new Map(browser.get(key, []).filter(fresh).map((frame) => [frame.id, frame]));
  let stopped = false;

  function keep(change) {
    const kept = new Map(browser.get(key, []).filter(fresh).map((frame) => [frame.id, frame]));
    change(kept);
    browser.set(key, kept.size === 0 ? null : [...kept.values()]);
  }

  function settle(id, sentence, failed = Boolean(sentence)) {
    const frame = waiting.get(id);
    waiting.delete(id);
    keep((kept) => kept.delete(id));
    if (frame) {
      hear.changed();
      if (failed) {
        hear.refused(frame, sentence);
      }
    }
  }

  async function send(frame) {
    const { at, attempt, ...wire } = frame;
    try {
      await api.frame(token, wire);
      frame.attempt = 0;
    } catch (refusal) {
      if (refusal.status >= 400 && refusal.status < 500 && refusal.status !== 429) {
        settle(frame.id, refusal.message, true);
        return;
      }
      frame.attempt = (attempt ?? 0) + 1;
    }
    const wait = frame.attempt ? Math.min(8000, 500 * 2 ** frame.attempt) : AGAIN;
    setTimeout(() => {
      if (!stopped && waiting.has(frame.id)) {
        send(frame);
      }
    }, wait);
  }

  return {
    /** Sends a frame `{kind, place, …}` and returns its id. */
    post(frame) {
      const whole = { id: newId(), ...frame, at: Date.now() };
      waiting.set(whole.id, whole);
      // A file is too much for what a browser keeps; after a reload it is chosen again.
      if (!whole.file) {
        keep((kept) => kept.set(whole.id, whole));
      }
      hear.changed();
      send(whole);
      return whole.id;
    },
    /** The server has answered a frame; `sentence` is null when all went well. */
    answered: (id, sentence) => settle(id, sentence),
    /** The frames still without an answer, oldest first. */
    waiting: () => [...waiting.values()],
    /** Sends everything unanswered again; safe, because the ids stay the same. */
    resend: () => waiting.forEach((frame) => send(frame)),
    stop() {
      stopped = true;
    },
  };
}
