// Leads the player to a thread that has just opened for them, so that nobody has to look for their duel.

import { mentions } from './table.js';

/** A thread counts as just opened for so long. */
const FRESH = 120_000;
/** What appears so soon after the answer to a click was opened by that click. */
const AFTERMATH = 3_000;

/** Whether the words of a view hold the name as a word of its own. */
function names(view, name) {
  const words = view.blocks
    .flatMap((block) => block.text?.spans ?? [])
    .map((span) => span.text)
    .join('');
  const at = words.indexOf(name);
  const letter = /[\p{L}\p{N}]/u;
  return at >= 0 && !letter.test(words[at - 1] ?? '') && !letter.test(words[at + name.length] ?? '');
}

/**
 * @param me the player's name
 * @param now the clock, in milliseconds
 */
export function lead(me, now = () => Date.now()) {
  const opened = new Map();
  let deed = null;

  const deedIsFresh = () => deed !== null && (deed.answered === null || now() - deed.answered < AFTERMATH);
  const isFresh = (thread) => now() - (opened.get(thread) ?? -Infinity) < FRESH;

  return {
    /** The player pressed something or called a command. */
    did(frame) {
      if (frame.kind !== 'line' || frame.text.startsWith('/')) {
        deed = { frame: frame.id, answered: null };
      }
    },

    answered(frame) {
      if (deed?.frame === frame) {
        deed.answered = now();
      }
    },

    /** Whether the player has just done something, so that what opens now may be of their making. */
    hasActed: deedIsFresh,

    /**
     * Whether to go to a new place, from the place shown: it stands near and the player has just opened it.
     *
     * @param mayLeave whether the player may be led away from where they are
     */
    toPlace(place, shown, mayLeave = true) {
      if (place.kind !== 'THREAD' || !shown) {
        return false;
      }
      const near = place.parent === shown.id || place.parent === shown.parent;
      if (near && mayLeave && deedIsFresh()) {
        deed = null;
        return true;
      }
      opened.set(place.id, now());
      return false;
    },

    /**
     * Whether to go where a new message stands: it calls the player in a thread that has just opened below, or it is
     * what their own click has just offered in the channel above.
     */
    toMessage(message, place, shown) {
      const below = place.parent === shown?.id && isFresh(place.id) && mentions(message.view).includes(me);
      const above = place.id === shown?.parent && deedIsFresh() && message.view.rows.length > 0 && names(message.view, me);
      return below || above;
    },

    /** The thread to go to when a message here names the player and leads to one just opened; null otherwise. */
    toThread(message) {
      const ways = message.view.rows.flat().filter((control) => control.type === 'go' && isFresh(control.place.id));
      if (ways.length === 0 || !names(message.view, me)) {
        return null;
      }
      opened.delete(ways[0].place.id);
      return ways[0].place.id;
    },
  };
}
