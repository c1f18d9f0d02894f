// What the server tells, record by record.

import { showForm } from './forms.js';
import { isOwn } from './places.js';
import { mentions } from './table.js';

/**
 * @param me the player's name
 * @param table what is known, changed here
 * @param parts `{show, log, pinned, leading, frames, post}`
 * @returns a function that takes one record
 */
export function hearing(me, table, { show, log, pinned, leading, frames, post }) {
  function place(record) {
    const isNew = table.putPlace(record.place);
    if (!show.isLive()) {
      return;
    }
    const isLed = isNew && leading.toPlace(record.place, show.place(), show.mayLeave());
    if (show.id() === null || isLed) {
      show.go(record.place.id);
    } else {
      show.drawTitle();
      if (isNew && record.place.kind === 'THREAD' && leading.hasActed()) {
        show.offer(record.place);
      }
    }
    show.drawPlaces();
  }

  function here({ message, place: where }) {
    log.put(message, where.messages[where.messages.indexOf(message) + 1]);
    pinned.draw(where);
    show.seen();
    const thread = leading.toThread(message);
    if (thread && table.places.has(thread) && show.mayLeave()) {
      show.go(thread);
    }
  }

  function elsewhere({ message, place: where }) {
    if (message.author === me) {
      return;
    }
    if (show.mayLeave() && leading.toMessage(message, where, show.place())) {
      show.go(where.id);
    } else if (isOwn(where) || mentions(message.view).includes(me)) {
      show.call(where);
    }
  }

  function message(record) {
    const put = table.putMessage(record.seq, record.message);
    if (!put || !show.isLive()) {
      return;
    }
    if (put.place.id === show.id()) {
      here(put);
    } else if (put.isNew) {
      elsewhere(put);
    }
    show.drawPlaces();
  }

  function gone(record) {
    const known = table.remove(record.message);
    if (known && known.place === show.id()) {
      log.remove(known.id);
      pinned.draw(show.place());
    }
    show.drawPlaces();
  }

  function answered({ frame, error }) {
    leading.answered(frame);
    frames.answered(frame, error);
  }

  function form(record) {
    const cause = frames.waiting().find((frame) => frame.id === record.frame);
    if (cause) {
      showForm(record.form, (fields, file) =>
        post({ kind: 'form', place: cause.place, token: record.form.token, opener: cause.token, fields, ...(file && { file }) }),
      );
    }
  }

  const hears = { place, message, gone, answered, form };
  return (record) => hears[record.type]?.(record);
}
