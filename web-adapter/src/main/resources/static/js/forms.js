// Questions asked at once, in a modal dialog that can be left with Escape.

import { el } from './dom.js';
import { fileField, read } from './files.js';
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
  if (input.type === 'file-input') {
    return fileField(input);
  }
  const control = field(input);
  const sayWhy = () => control.setCustomValidity(control.validity.valueMissing ? word('form.required') : '');
  control.addEventListener('invalid', sayWhy);
  control.addEventListener('input', () => control.setCustomValidity(''));
  const optional = control.required ? [] : [' ', el('span', { class: 'optional' }, `(${word('composer.optional')})`)];
  return el('div', { class: 'form-field' }, el('label', { for: control.id }, input.label, ...optional), control);
}

/** Shows a form; `send(fields, file)` gets what was filled in, without the fields left empty, and the file, if any. */
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
  body.addEventListener('submit', async (event) => {
    event.preventDefault();
    const filled = [...new FormData(body).entries()];
    const files = filled.filter(([, value]) => value instanceof File);
    const words = filled.map(([name, value]) => [name, value instanceof File ? value.name : value]);
    const file = files.length > 0 ? await read(body, files[0]) : undefined;
    if (file === null) {
      return;
    }
    close();
    send(Object.fromEntries(words.filter(([, value]) => value.trim() !== '')), file);
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
