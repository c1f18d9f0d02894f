// Leads the player to a thread that has just opened for them, so that nobody has to look for their duel.

import { mentions } from './table.js';

/** A thread counts as just opened for so long. */
const FRESH = 15_000;
/** What appears so soon after the answer to a click was opened by that click. */
const AFTERMATH = 3_000;

/**
 * @param me the player's name
 * @param now the clock, in milliseconds
 */
export function lead(me, now = () => Date.now()) {
  const opened = new Map();
  let deed = null;

  const deedIsFresh = () => deed !== null && (deed.answered === null || now() - deed.answered < AFTERMATH);

  return {
    /** The player pressed something or called a command. */
    did(frame) {
      const isChat = frame.kind === 'line' && !frame.text.startsWith('/');
      if (!isChat && frame.kind !== 'arrive') {
        deed = { frame: frame.id, answered: null };
      }
    },

    answered(frame) {
      if (deed?.frame === frame) {
        deed.answered = now();
      }
    },

    /** Whether to go to a place that is new, seen from the place shown. */
    toPlace(place, shown) {
      if (place.kind !== 'THREAD' || !shown) {
        return false;
      }
      opened.set(place.id, now());
      const near = place.parent === shown.id || place.parent === shown.parent;
      if (near && deedIsFresh()) {
        deed = null;
        return true;
      }
      return false;
    },

    /** Whether to go where a new message stands. */
    toMessage(message, place, shown) {
      const fresh = now() - (opened.get(place.id) ?? -Infinity) < FRESH;
      return fresh && place.parent === shown?.id && mentions(message.view).includes(me);
    },
  };
}
