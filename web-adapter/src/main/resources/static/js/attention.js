// What the player has not seen yet, per place, and where somebody waits for them.

import { browser } from './kept.js';
import { isTurnOf, mentions } from './table.js';

const when = (message) => Date.parse(message.at);

/**
 * @param seat id of the seat
 * @param me the player's name
 */
export function attention(seat, me) {
  const key = 'read.' + seat;
  let read = browser.get(key);

  const last = (place) => Math.max(0, ...place.messages.map(when));
  const unseen = (place) =>
    place.messages.filter((message) => message.author !== me && when(message) > (read?.[place.id] ?? 0));

  return {
    /** Whoever sits down for the first time has missed nothing. */
    begin(places) {
      if (read === null) {
        read = Object.fromEntries(places.map((place) => [place.id, last(place)]));
        browser.set(key, read);
      }
    },

    seen(place) {
      const newest = last(place);
      if (newest > (read?.[place.id] ?? 0)) {
        read = { ...read, [place.id]: newest };
        browser.set(key, read);
      }
    },

    /** `{unread, mentioned, turn}` of a place. */
    of(place) {
      const fresh = unseen(place);
      return {
        unread: fresh.length,
        mentioned: fresh.filter((message) => mentions(message.view).includes(me)).length,
        turn: place.messages.some((message) => isTurnOf(message, me)),
      };
    },
  };
}
