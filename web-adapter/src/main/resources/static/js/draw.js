// A view of the bot as elements. What people typed arrives as spans and stays text.

import { el, icon } from './dom.js';
import { paper } from './papers.js';
import { drawnPicture, isDrawn } from './pictures.js';
import { word } from './words.js';

const SPANS = { strong: 'strong', emphasis: 'em', struck: 's', code: 'code' };

/** Spans of one look that touch are one: what was put into a text from outside must not break it up. */
function joined(spans) {
  return spans.reduce((all, span) => {
    const last = all.at(-1);
    const same = last && last.type === span.type && span.type !== 'mention';
    return same ? [...all.slice(0, -1), { ...last, text: last.text + span.text }] : [...all, span];
  }, []);
}

/** Rich text; `me` is the player's name, whose mentions are lit. */
export function rich(text, me) {
  const nodes = joined(text?.spans ?? []).map((span) => {
    if (span.type === 'mention') {
      return el('span', { class: span.text === me ? 'mention mine' : 'mention' }, span.text);
    }
    return SPANS[span.type] ? el(SPANS[span.type], {}, span.text) : document.createTextNode(span.text);
  });
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes);
  return fragment;
}

const words = (text) => (text?.spans ?? []).map((span) => span.text).join('');

/** What is longer than this stands below its name over the whole width. */
const NARROW = 22;

function fields(block, me) {
  return el(
    'dl',
    { class: 'fields' },
    ...block.fields.map((field) =>
      el('div', { class: words(field.value).length > NARROW ? 'field wide' : 'field' }, el('dt', {}, rich(field.name, me)), el('dd', {}, rich(field.value, me))),
    ),
  );
}

/** How full a track is: length and words, and a notched pattern where little is left. */
function bar(block, me) {
  const part = Math.min(1, Math.max(0, block.value / Math.max(1, block.max)));
  const level = part === 0 ? 'out' : part <= 0.25 ? 'low' : part <= 0.5 ? 'half' : 'full';
  const fill = el('div', { class: 'bar-fill' });
  fill.style.setProperty('--part', String(part));
  return el(
    'div',
    { class: 'bar ' + level },
    el('span', { class: 'bar-label' }, rich(block.label, me)),
    document.createTextNode(' '),
    el('span', { class: 'bar-text' }, rich(block.text, me)),
    el(
      'div',
      {
        class: 'bar-track',
        role: 'meter',
        'aria-label': words(block.label),
        'aria-valuemin': 0,
        'aria-valuemax': block.max,
        'aria-valuenow': block.value,
        'aria-valuetext': words(block.text),
      },
      fill,
    ),
  );
}

/** Pictures come from our own server only. */
function picture(block) {
  if (isDrawn(block.source)) {
    return drawnPicture(block.source, block.alt);
  }
  const source = new URL(block.source, location.origin + '/');
  return source.origin === location.origin
    ? el('img', { class: 'picture', src: source.pathname + source.search, alt: block.alt, loading: 'lazy' })
    : el('p', {}, block.alt);
}

function drawBlock(block, me) {
  switch (block.type) {
    case 'heading':
      return el('h3', {}, rich(block.text, me));
    case 'text':
      return el('p', {}, rich(block.text, me));
    case 'small':
      return el('p', { class: 'small' }, rich(block.text, me));
    case 'fields':
      return fields(block, me);
    case 'bar':
      return bar(block, me);
    case 'picture':
      return picture(block);
    case 'paper':
      return paper(block);
    case 'divider':
      return el('hr');
    default:
      return null;
  }
}

function drawControl(control) {
  switch (control.type) {
    case 'button':
      return el(
        'button',
        { type: 'button', class: 'button ' + control.style.toLowerCase(), data: { token: control.token } },
        control.label,
      );
    case 'go':
      return el(
        'button',
        { type: 'button', class: 'button go', data: { go: control.place.id } },
        control.label,
      );
    case 'select':
      return el(
        'select',
        { class: 'select', 'aria-label': control.label, data: { select: control.token } },
        el('option', { value: '', disabled: true, selected: true, hidden: true }, control.label),
        ...control.options.map(({ value, label, hint }) =>
          el('option', { value }, hint ? `${label} — ${hint}` : label),
        ),
      );
    default:
      return null;
  }
}

/** Whether a view needs a card, or is a line among lines. */
export function isCard(view) {
  return view.tone !== 'PLAIN' || view.rows.length > 0 || view.blocks.some((b) => !['text', 'small'].includes(b.type));
}

/** The whole view: blocks from top to bottom, then the controls. */
export function drawView(view, me) {
  const body = el('div', { class: isCard(view) ? 'view card' : 'view', data: { tone: view.tone } });
  if (view.tone !== 'PLAIN') {
    body.append(el('span', { class: 'tone' }, icon(view.tone.toLowerCase(), word('tone.' + view.tone))));
  }
  body.append(...view.blocks.map((block) => drawBlock(block, me)).filter(Boolean));
  // Rows end where chat platforms need it; here the buttons flow as wide as the card is.
  const controls = view.rows.flat().map(drawControl).filter(Boolean);
  if (controls.length > 0) {
    body.append(el('div', { class: 'controls' }, ...controls));
  }
  return body;
}
