// The messages of the place shown. Scrolls along while the reader is at the bottom and says so when they are not.

import { drawView } from './draw.js';
import { el, icon } from './dom.js';
import { isTurnOf, mentions } from './table.js';
import { language, word } from './words.js';

const NEAR_BOTTOM = 80;
const CLOSE_TOGETHER = 4 * 60_000;

function clock(at) {
  return new Intl.DateTimeFormat(language(), { hour: '2-digit', minute: '2-digit' }).format(new Date(at));
}

function fullDate(at) {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at));
}

function hue(name) {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 65_521, 7) % 8;
}

function avatar(author) {
  return author === null
    ? el('span', { class: 'avatar house', 'aria-hidden': 'true' }, icon('logo'))
    : el('span', { class: 'avatar hue-' + hue(author), 'aria-hidden': 'true' }, [...author][0].toUpperCase());
}

/** Who stands above a message: a voice, a seat, or the house itself as null. */
const speaker = (message) => message.view.voice?.name ?? message.author;

/** A voice is not the seat that happens to have its name, nor another's of the same name. */
const voice = (message) => JSON.stringify(message.view.voice ?? null);

/**
 * @param parts `{scroller, list, ghosts, pill, empty}`: elements of the page
 * @param me the player's name
 * @param hear `read()` when the newest message has been seen, `busy(token)` whether a control waits for its answer
 */
export function messageLog({ scroller, list, ghosts, pill, empty }, me, hear) {
  function atBottom() {
    return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_BOTTOM;
  }

  function toBottom() {
    scroller.scrollTop = scroller.scrollHeight;
    pill.hidden = true;
    hear.read();
  }

  function draw(message) {
    const classes = ['message', message.secret && 'secret', mentions(message.view).includes(me) && 'for-me', isTurnOf(message, me) && 'my-turn'];
    return el(
      'li',
      {
        class: classes.filter(Boolean).join(' '),
        tabindex: -1,
        data: { message: message.id, place: message.place, secret: String(message.secret), author: message.author ?? '', voice: voice(message), at: message.at },
      },
      avatar(speaker(message)),
      el(
        'div',
        { class: 'body' },
        el(
          'div',
          { class: 'head' },
          el('span', { class: speaker(message) === null ? 'author house' : 'author' }, speaker(message) ?? word('name')),
          message.view.voice?.by ? el('span', { class: 'by' }, message.view.voice.by) : null,
          el('time', { datetime: message.at, title: fullDate(message.at) }, clock(message.at)),
          message.edited && message.author !== null ? el('span', { class: 'edited' }, word('message.edited')) : null,
        ),
        message.secret ? el('p', { class: 'only-you' }, icon('eye'), word('message.secret')) : null,
        drawView(message.view, me),
      ),
    );
  }

  /** Lines of one author soon after each other share one head. */
  function join(item) {
    const above = item.previousElementSibling;
    const same =
      above &&
      above.dataset.author === item.dataset.author &&
      above.dataset.voice === item.dataset.voice &&
      above.dataset.secret === item.dataset.secret &&
      new Date(item.dataset.at) - new Date(above.dataset.at) < CLOSE_TOGETHER;
    item.classList.toggle('joined', Boolean(same));
  }

  function joinAround(item) {
    join(item);
    if (item.nextElementSibling) {
      join(item.nextElementSibling);
    }
  }

  function markBusy(root = list) {
    for (const control of root.querySelectorAll('[data-token], [data-select]')) {
      const busy = hear.busy(control.dataset.token ?? control.dataset.select);
      const was = control.classList.contains('busy');
      control.classList.toggle('busy', busy);
      control.setAttribute('aria-disabled', String(busy));
      if ('select' in control.dataset) {
        control.disabled = busy;
        if (was && !busy) {
          control.value = '';
        }
      }
    }
  }

  const find = (id) => list.querySelector(`[data-message="${CSS.escape(String(id))}"]`);

  function replace(item, message) {
    const held = item.contains(document.activeElement);
    const fresh = draw(message);
    item.replaceWith(fresh);
    joinAround(fresh);
    markBusy(fresh);
    if (held) {
      (fresh.querySelector('button, select') ?? fresh).focus({ preventScroll: true });
    }
  }

  scroller.addEventListener('scroll', () => {
    if (!pill.hidden && atBottom()) {
      pill.hidden = true;
      hear.read();
    }
  });
  pill.addEventListener('click', toBottom);
  // Pictures and the phone's keyboard change heights after the fact.
  let follows = true;
  scroller.addEventListener('scroll', () => (follows = atBottom()), { passive: true });
  new ResizeObserver(() => follows && (scroller.scrollTop = scroller.scrollHeight)).observe(list);
  new ResizeObserver(() => follows && (scroller.scrollTop = scroller.scrollHeight)).observe(scroller);

  return {
    atBottom,
    markBusy,
    toBottom,

    /** Shows a place from its beginning to its end. */
    show(messages) {
      list.setAttribute('aria-live', 'off');
      list.replaceChildren(...messages.map(draw));
      [...list.children].forEach(join);
      empty.hidden = messages.length > 0;
      markBusy();
      follows = true;
      toBottom();
      requestAnimationFrame(() => list.setAttribute('aria-live', 'polite'));
    },

    /** Puts a new or changed message where it belongs; `next` is the message below it, if any. */
    put(message, next) {
      const stay = atBottom();
      const known = find(message.id);
      if (known) {
        replace(known, message);
      } else {
        const item = draw(message);
        list.insertBefore(item, next ? find(next.id) : null);
        joinAround(item);
        markBusy(item);
        empty.hidden = true;
      }
      if (stay) {
        toBottom();
      } else if (!known) {
        pill.hidden = false;
      }
    },

    remove(id) {
      const item = find(id);
      const below = item?.nextElementSibling;
      item?.remove();
      if (below) {
        join(below);
      }
    },

    /** Lines said but not answered yet. */
    ghosts(frames, connected) {
      const stay = atBottom();
      ghosts.replaceChildren(
        ...frames.map((frame) =>
          el(
            'li',
            { class: 'ghost' },
            el('span', { class: 'ghost-text' }, frame.text),
            el('span', { class: 'ghost-state' }, word(connected ? 'message.sending' : 'message.waiting')),
          ),
        ),
      );
      if (stay && frames.length > 0) {
        scroller.scrollTop = scroller.scrollHeight;
      }
    },
  };
}
