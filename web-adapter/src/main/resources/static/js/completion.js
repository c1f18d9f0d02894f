// What could stand at the caret, as a list of things to take: commands, values of an option, names of options.

import { nameBegun, understand, written } from './typing.js';
import { word } from './words.js';

function commands(understood) {
  return understood.entries.map((entry) => ({
    label: '/' + entry.path,
    hint: entry.description,
    insert: `/${entry.path} `,
    from: understood.from,
    to: understood.to,
  }));
}

function values(understood, suggestions) {
  return suggestions.map(({ value, label }) => ({
    label: label || value,
    hint: label && !label.startsWith(value) ? value : '',
    insert: written(understood.option.name, value) + ' ',
    from: understood.from,
    to: understood.to,
  }));
}

function names(understood, text, caret, hasValues) {
  if (understood.named) {
    return [];
  }
  const begun = nameBegun(text, caret);
  const { option, unused, typed } = understood;
  const others = unused.filter((each) => each !== option);
  const candidates = typed === '' && option && !hasValues ? [option, ...others] : others;
  return candidates
    .filter((each) => each.name.startsWith(begun.typed) && (understood.fresh || begun.typed !== ''))
    .map((each) => ({
      label: each.name + ':',
      hint: each.description + (each.required ? '' : ` (${word('composer.optional')})`),
      insert: each.name + ':',
      from: begun.from,
      to: caret,
    }));
}

function fixed(option, typed) {
  const part = typed.toLowerCase();
  return option.choices.filter(
    ({ value, label }) => value.toLowerCase().startsWith(part) || label.toLowerCase().includes(part),
  );
}

/**
 * Lists what could stand at the caret.
 *
 * @param ask asks the server about an option: `(path, options, option) -> Promise<[{value,label}]>`
 * @returns `{understood, items}`; `understood` is null when no command is being typed
 */
export async function complete(text, caret, menu, ask) {
  const understood = understand(text, caret, menu);
  if (!understood) {
    return { understood, items: [] };
  }
  if (understood.stage === 'command') {
    return { understood, items: commands(understood) };
  }
  const { option, entry, typed } = understood;
  let found = [];
  if (option?.choices.length > 0) {
    found = fixed(option, typed);
  } else if (['COMPLETED', 'PERSON'].includes(option?.wants)) {
    found = await ask(entry.path, { ...understood.values, [option.name]: typed }, option.name);
  }
  return { understood, items: [...values(understood, found), ...names(understood, text, caret, found.length > 0)] };
}
