// Questions asked at once, in a modal dialog that can be left with Escape.

import { el } from './dom.js';
import { word } from './words.js';

/** From so many characters on an answer is prose and gets several lines. */
const LONG = 1000;

function field(input) {
  const id = 'form-' + input.id;
  const attributes = { id, name: input.id, required: input.required ?? true };
  if (input.type === 'choice-input') {
    return el(
      'select',
      { ...attributes, class: 'select' },
      el('option', { value: '', disabled: true, selected: true, hidden: true }, word('form.choose')),
      ...input.options.map(({ value, label, hint }) => el('option', { value }, hint ? `${label} — ${hint}` : label)),
    );
  }
  const long = input.max >= LONG;
  const control = el(long ? 'textarea' : 'input', {
    ...attributes,
    type: long ? null : 'text',
    rows: long ? 4 : null,
    placeholder: input.placeholder || null,
    maxlength: input.max || null,
    autocomplete: 'off',
  });
  control.value = input.value || '';
  return control;
}

function labelled(input) {
  const control = field(input);
  const sayWhy = () => control.setCustomValidity(control.validity.valueMissing ? word('form.required') : '');
  control.addEventListener('invalid', sayWhy);
  control.addEventListener('input', () => control.setCustomValidity(''));
  const optional = control.required ? [] : [' ', el('span', { class: 'optional' }, `(${word('composer.optional')})`)];
  return el('div', { class: 'form-field' }, el('label', { for: control.id }, input.label, ...optional), control);
}

/** Shows a form; `send(fields)` gets what was filled in, without the fields left empty. */
export function showForm(form, send) {
  document.querySelectorAll('dialog.form').forEach((open) => open.close());
  const close = () => dialog.close();
  const body = el(
    'form',
    { data: { form: form.token } },
    el('h2', { id: 'form-title' }, form.title),
    ...form.inputs.map(labelled),
    el(
      'div',
      { class: 'controls end' },
      el('button', { type: 'button', class: 'button plain', on: { click: close } }, word('form.cancel')),
      el('button', { type: 'submit', class: 'button primary' }, word('form.send')),
    ),
  );
  const dialog = el('dialog', { class: 'form', 'aria-labelledby': 'form-title' }, body);
  body.addEventListener('submit', (event) => {
    event.preventDefault();
    const filled = [...new FormData(body).entries()].filter(([, value]) => String(value).trim() !== '');
    close();
    send(Object.fromEntries(filled));
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
