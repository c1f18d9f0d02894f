// How a half-typed command is understood: the same rules as the neutral core's reader of typed commands. Options come
// by name in any order (name:value, name:"two words"); words without a name fill the options as declared: one word
// where there are fixed choices, all that is left elsewhere.

const NAMED = /(?<!\S)(\p{L}[\p{L}-]*):("[^"]*"?|«[^»]*»?|\S*)/gu;

function bare(value) {
  return value.replace(/^["«]/, '').replace(/["»]$/, '');
}

/** Writes an option so that it is read back as it is. */
export function written(name, value) {
  if (!/[\s"«»]/.test(value) && value !== '') {
    return `${name}:${value}`;
  }
  return value.includes('"') ? `${name}:«${value}»` : `${name}:"${value}"`;
}

/** The command whose path stands whole, with a space behind it, at the beginning of the body. */
function commandOf(body, menu) {
  return menu
    .filter((entry) => new RegExp('^' + entry.path.split(' ').map(escape).join('\\s+') + '\\s', 'iu').test(body))
    .sort((one, other) => other.path.length - one.path.length)[0];
}

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function pathEnd(text, start, entry) {
  return start + new RegExp('^' + entry.path.split(' ').map(escape).join('\\s+'), 'iu').exec(text.slice(start))[0].length;
}

/** The named options of the command, with where they stand. */
function namedOptions(text, from, entry) {
  return [...text.slice(from).matchAll(NAMED)]
    .map((match) => ({
      option: entry.options.find((option) => option.name.toLowerCase() === match[1].toLowerCase()),
      raw: match[2],
      start: from + match.index,
      valueStart: from + match.index + match[1].length + 1,
      end: from + match.index + match[0].length,
    }))
    .filter((named) => named.option);
}

/** Words outside the named options, up to `caret`. */
function unnamedWords(text, from, caret, named) {
  return [...text.slice(0, caret).matchAll(/\S+/gu)]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .filter((word) => word.start >= from)
    .filter((word) => !named.some((one) => word.start < one.end && word.end > one.start));
}

function fill(entry, words, values, text, caret) {
  const left = [...words];
  const fresh = caret === 0 || /\s/.test(text[caret - 1]);
  for (const option of entry.options.filter((each) => !(each.name in values))) {
    if (left.length === 0) {
      return { option, typed: '', from: caret, to: caret };
    }
    const oneWord = option.choices.length > 0;
    if (oneWord && (left.length > 1 || fresh)) {
      values[option.name] = bare(left.shift().text);
      continue;
    }
    const typed = text.slice(left[0].start, caret).trim();
    values[option.name] = bare(typed);
    return { option, typed: bare(typed), from: left[0].start, to: caret };
  }
  return { option: null, typed: '', from: caret, to: caret };
}

/**
 * What is being typed at the caret; null when it is no command.
 *
 * @returns `{stage:'command', typed, from, to, entries}` or
 *     `{stage:'option', entry, option, typed, from, to, named, fresh, values, unused}`: `option` is the one being typed
 *     (or null), `from`–`to` what a completion replaces, `values` what is there already, `unused` the options without a
 *     value, `fresh` whether a new word begins at the caret
 */
export function understand(text, caret, menu) {
  const start = /^\s*\//u.exec(text)?.[0].length;
  if (start === undefined || caret < start) {
    return null;
  }
  const head = text.slice(start, caret);
  const entry = commandOf(head, menu);
  return entry ? inOptions(text, caret, entry, pathEnd(text, start, entry)) : inCommand(text, start, caret, menu);
}

function inCommand(text, start, caret, menu) {
  const typed = text.slice(start, caret).toLowerCase().replace(/\s+/g, ' ');
  const begins = menu.filter((entry) => entry.path.startsWith(typed));
  const within = menu.filter((entry) => !begins.includes(entry) && typed.trim() !== '' && entry.path.includes(typed.trim()));
  return { stage: 'command', typed, from: start - 1, to: caret, entries: [...begins, ...within] };
}

function inOptions(text, caret, entry, from) {
  const named = namedOptions(text, from, entry);
  const values = Object.fromEntries(named.map((one) => [one.option.name, bare(one.raw)]));
  const fresh = /\s/.test(text[caret - 1]);
  const at = named.find((one) => caret >= one.valueStart && caret <= one.end);
  const unused = () => entry.options.filter((option) => !(option.name in values));
  if (at) {
    const typed = text.slice(at.valueStart, caret).replace(/^["«]/, '').replace(/["»]$/, '');
    return {
      stage: 'option', entry, option: at.option, typed, from: at.start, to: at.end, named: true, fresh: false, values,
      unused: unused(),
    };
  }
  const word = fill(entry, unnamedWords(text, from, caret, named), values, text, caret);
  return { stage: 'option', entry, ...word, named: false, fresh, values, unused: unused() };
}

/** The beginning of an option's name at the caret, so that its name can be offered: `{typed, from}`. */
export function nameBegun(text, caret) {
  const typed = /(?<!\S)\p{L}*$/u.exec(text.slice(0, caret))?.[0] ?? '';
  return { typed: typed.toLowerCase(), from: caret - typed.length };
}
