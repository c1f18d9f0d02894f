// What is known of the table: places and their messages, in the order they were said.

/** The people mentioned anywhere in a view. */
export function mentions(view) {
  const texts = view.blocks.flatMap((block) => [
    block.text,
    block.label,
    ...(block.fields ?? []).flatMap((field) => [field.name, field.value]),
  ]);
  return texts
    .flatMap((rich) => rich?.spans ?? [])
    .filter((span) => span.type === 'mention')
    .map((span) => span.text);
}

/** Whether a message waits for this player: a live turn card that names them or that only they see. */
export function isTurnOf(message, name) {
  const { view } = message;
  return view.tone === 'TURN' && view.rows.length > 0 && (message.secret || mentions(view).includes(name));
}

export function newTable() {
  const places = new Map();
  const messages = new Map();

  function before(one, other) {
    return one.at === other.at ? one.first - other.first : one.at < other.at ? -1 : 1;
  }

  return {
    places,

    /** Returns whether the place is new. */
    putPlace(place) {
      const known = places.get(place.id);
      places.set(place.id, { ...place, messages: known?.messages ?? [] });
      return !known;
    },

    /** Returns the message as kept and whether it is new; null when it is older than what is known or has no place. */
    putMessage(seq, message) {
      const place = places.get(message.place);
      const known = messages.get(message.id);
      if (!place || (known && known.seq >= seq)) {
        return null;
      }
      const kept = { ...message, seq, first: known?.first ?? seq };
      messages.set(message.id, kept);
      if (known) {
        place.messages[place.messages.indexOf(known)] = kept;
      } else {
        place.messages.push(kept);
        place.messages.sort(before);
      }
      return { message: kept, isNew: !known, place };
    },

    /** Forgets a message; returns it, or null when it was not known. */
    remove(id) {
      const known = messages.get(id);
      if (!known) {
        return null;
      }
      messages.delete(id);
      const list = places.get(known.place).messages;
      list.splice(list.indexOf(known), 1);
      return known;
    },

    /** The place that is this player's alone, if it was told already. */
    own: () => [...places.values()].find((place) => place.kind === 'PRIVATE') ?? null,
    channels: () => [...places.values()].filter((place) => place.kind === 'CHANNEL'),
    threads: (parent) => [...places.values()].filter((place) => place.kind === 'THREAD' && place.parent === parent),
  };
}
