import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameBegun, understand, written } from './static/js/typing.js';

const option = (name, more = {}) => ({ name, description: name, required: false, wants: 'TEXT', choices: [], ...more });
const MENU = [
  { path: 'duel', description: '', options: [] },
  { path: 'duel user', description: '', options: [option('opponent', { wants: 'PERSON' }), option('hero', { wants: 'COMPLETED' })] },
  {
    path: 'roll',
    description: '',
    options: [option('dice', { required: true }), option('label'), option('secret', { choices: [{ value: 'me', label: 'only me' }] })],
  },
  { path: 'language', description: '', options: [option('to', { choices: [{ value: 'en', label: 'English' }] }), option('where')] },
];
const at = (text, caret = text.length) => understand(text, caret, MENU);

test('talk is no command', () => {
  assert.equal(at('hello'), null);
  assert.equal(at(''), null);
});

test('a slash lists all commands, letters narrow them, a middle word is found too', () => {
  assert.equal(at('/').entries.length, 4);
  assert.deepEqual(at('/ro').entries.map((entry) => entry.path), ['roll']);
  assert.deepEqual(at('/user').entries.map((entry) => entry.path), ['duel user']);
});

test('the longest path wins', () => {
  assert.equal(at('/duel user ').entry.path, 'duel user');
  assert.equal(at('/DUEL   user M').entry.path, 'duel user');
});

test('words without a name fill the first option, with all that is left', () => {
  const typed = at('/duel user Max the Bold');
  assert.equal(typed.option.name, 'opponent');
  assert.equal(typed.typed, 'Max the Bold');
  assert.equal('/duel user Max the Bold'.slice(typed.from, typed.to), 'Max the Bold');
});

test('an option of fixed choices takes one word, the next word belongs to the next option', () => {
  assert.equal(at('/language e').option.name, 'to');
  assert.equal(at('/language en ').option.name, 'where');
});

test('a named option is known by its name, quoted or not, and is replaced whole', () => {
  const typed = at('/roll 2d6 label:"two wo');
  assert.equal(typed.option.name, 'label');
  assert.equal(typed.typed, 'two wo');
  assert.equal(typed.values.dice, undefined);
  assert.equal('/roll 2d6 label:"two wo'.slice(typed.from, typed.to), 'label:"two wo');
});

test('a named option in the middle leaves the rest alone', () => {
  const text = '/roll secret:m 2d6';
  const typed = at(text, '/roll secret:m'.length);
  assert.equal(typed.option.name, 'secret');
  assert.equal(text.slice(typed.from, typed.to), 'secret:m');
});

test('a colon behind a foreign word names no option', () => {
  assert.equal(at('/roll foo:bar').option.name, 'dice');
});

test('what is written is read back as it was', () => {
  for (const value of ['Max', 'Max the Bold', 'the "Bold"', 'Лис «Быстрый»', '']) {
    const text = '/duel user ' + written('opponent', value);
    assert.equal(at(text, text.length).values.opponent, value, text);
  }
});

test('the beginning of a name is the last word', () => {
  assert.deepEqual(nameBegun('/roll 2d6 la', 12), { typed: 'la', from: 10 });
  assert.deepEqual(nameBegun('/roll 2d6 ', 10), { typed: '', from: 10 });
});
