// A field of a form that takes a file: chosen here, checked here as far as that goes, sent with the form.

import { base64 } from './base64.js';
import { el } from './dom.js';
import { word } from './words.js';

const MEGABYTE = 1 << 20;

/** Says what is wrong with a file below its field, and in it; null when nothing is. */
function complain(control, sentence) {
  const wrong = control.closest('.form-field').querySelector('.form-wrong');
  wrong.textContent = sentence ?? '';
  wrong.hidden = !sentence;
  control.setAttribute('aria-invalid', String(Boolean(sentence)));
  return null;
}

/** What is wrong with the size of a file, null when nothing is. */
export function tooBig(file, max) {
  return file.size > max ? word('form.file.too-big', { name: file.name, max: Math.floor(max / MEGABYTE) }) : null;
}

export function fileField(input) {
  const id = 'form-' + input.id;
  const control = el('input', {
    id, name: input.id, type: 'file', required: true, 'aria-describedby': id + '-wrong', data: { max: input.max },
  });
  control.addEventListener('invalid', () => control.setCustomValidity(control.validity.valueMissing ? word('form.file.required') : ''));
  control.addEventListener('change', () => {
    control.setCustomValidity('');
    const [file] = control.files;
    complain(control, file ? tooBig(file, input.max) : null);
  });
  return el(
    'div',
    { class: 'form-field' },
    el('label', { for: id }, input.label),
    control,
    el('p', { id: id + '-wrong', class: 'form-wrong', role: 'alert', hidden: true }),
  );
}

/** The file as a frame carries it, `{name, content}`; null when it cannot be sent, which is then said below its field. */
export async function read(form, [name, file]) {
  const control = form.elements.namedItem(name);
  const wrong = tooBig(file, Number(control.dataset.max));
  if (wrong) {
    return complain(control, wrong);
  }
  try {
    return { name: file.name, content: base64(new Uint8Array(await file.arrayBuffer())) };
  } catch {
    // It was moved or changed since it was chosen.
    return complain(control, word('form.file.unreadable', { name: file.name }));
  }
}
