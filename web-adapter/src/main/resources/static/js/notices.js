// Short notices at the edge of the page: calm ones, and errors that are read out at once.

import { el, icon } from './dom.js';
import { word } from './words.js';

const CALM = 9_000;
const ERROR = 14_000;

/**
 * @param region where they stand
 */
export function notices(region) {
  function put(kind, text, action) {
    const notice = el(
      'div',
      { class: 'notice ' + kind, role: kind === 'error' ? 'alert' : 'status', data: { notice: kind } },
      icon(kind === 'error' ? 'bad' : 'bell'),
      el('p', {}, text),
    );
    let timer = null;
    const leave = () => {
      clearTimeout(timer);
      notice.remove();
    };
    const stay = () => clearTimeout(timer);
    const go = () => (timer = setTimeout(leave, kind === 'error' ? ERROR : CALM));
    if (action) {
      notice.append(
        el('button', { type: 'button', class: 'button primary', on: { click: () => (leave(), action.act()) } }, action.label),
      );
    }
    notice.append(
      el('button', { type: 'button', class: 'plain-icon', 'aria-label': word('notice.close'), on: { click: leave } }, icon('close')),
    );
    notice.addEventListener('pointerenter', stay);
    notice.addEventListener('pointerleave', go);
    notice.addEventListener('focusin', stay);
    notice.addEventListener('focusout', go);
    region.append(notice);
    while (region.children.length > 3) {
      region.firstElementChild.remove();
    }
    go();
    return leave;
  }

  return {
    tell: (text, action = null) => put('calm', text, action),
    error: (text) => put('error', text, null),
  };
}
