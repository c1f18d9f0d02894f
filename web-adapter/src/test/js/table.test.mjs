import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lead } from './static/js/lead.js';
import { lineSplitter } from './static/js/stream.js';
import { isTurnOf, newTable } from './static/js/table.js';

const plain = (text) => ({ spans: [{ type: 'plain', text }] });
const view = (text, more = {}) => ({ tone: 'PLAIN', blocks: [{ type: 'text', text }], rows: [], ...more });
const mention = (name) => ({ spans: [{ type: 'mention', person: '1', text: name }] });
const message = (id, at, text = plain('')) => ({ id, place: 'tavern', author: null, secret: false, at, view: view(text) });
const TAVERN = { id: 'tavern', kind: 'CHANNEL', title: 'Tavern', parent: null };
const THREAD = { id: 't1', kind: 'THREAD', title: 'Duel', parent: 'tavern' };

test('lines are whole however the network cuts them', () => {
  const lines = [];
  const split = lineSplitter((line) => lines.push(line));
  ['{"a"', ':1}\n\n{"b":', '2}\n{"c"'].forEach(split);
  assert.deepEqual(lines, ['{"a":1}', '{"b":2}']);
});

test('an edit stays in its place and an older one changes nothing', () => {
  const table = newTable();
  table.putPlace(TAVERN);
  table.putMessage(1, message('a', '2026-01-01T00:00:00Z'));
  table.putMessage(2, message('b', '2026-01-01T00:00:01Z'));
  assert.equal(table.putMessage(5, message('a', '2026-01-01T00:00:00Z', plain('new'))).isNew, false);
  assert.equal(table.putMessage(3, message('a', '2026-01-01T00:00:00Z', plain('old'))), null);
  assert.deepEqual(table.places.get('tavern').messages.map((one) => one.id), ['a', 'b']);
});

test('a turn card waits for whoever it names, as long as it has controls', () => {
  const card = { ...message('a', ''), view: view(mention('Max'), { tone: 'TURN', rows: [[{ type: 'button' }]] }) };
  assert.equal(isTurnOf(card, 'Max'), true);
  assert.equal(isTurnOf(card, 'Lia'), false);
  assert.equal(isTurnOf({ ...card, view: { ...card.view, rows: [] } }, 'Max'), false);
});

test('a click that opens a thread leads there; talk does not', () => {
  const clicked = lead('Max', () => 0);
  clicked.did({ id: '1', kind: 'press' });
  assert.equal(clicked.toPlace(THREAD, TAVERN), true);
  const talked = lead('Max', () => 0);
  talked.did({ id: '1', kind: 'line', text: 'hello' });
  assert.equal(talked.toPlace(THREAD, TAVERN), false);
});

test('who may not leave is not led by their click, but is known to have acted', () => {
  const busy = lead('Max', () => 0);
  assert.equal(busy.hasActed(), false);
  busy.did({ id: '1', kind: 'press' });
  assert.equal(busy.toPlace(THREAD, TAVERN, false), false);
  assert.equal(busy.hasActed(), true);
});

test('no click leads out of the own place, and none of it is a channel', () => {
  const own = { id: 's1', kind: 'PRIVATE', title: 'Max', parent: null };
  const table = newTable();
  assert.equal(table.own(), null);
  [TAVERN, THREAD, own].forEach(table.putPlace);
  assert.equal(table.own().id, 's1');
  assert.deepEqual(table.channels().map((one) => one.id), ['tavern']);

  const leading = lead('Max', () => 0);
  leading.did({ id: '1', kind: 'press' });
  assert.equal(leading.toPlace(THREAD, own), false);
  const call = { ...message('a', ''), view: view(mention('Max'), { rows: [[{ type: 'button' }]] }) };
  assert.equal(leading.toMessage(call, THREAD, own), false);
  assert.equal(leading.toMessage(call, TAVERN, own), false);
});

test('a click of long ago leads nowhere', () => {
  let now = 0;
  const leading = lead('Max', () => now);
  leading.did({ id: '1', kind: 'press' });
  leading.answered('1');
  now = 10_000;
  assert.equal(leading.toPlace(THREAD, TAVERN), false);
});

test('a card that names the player and points at a thread just opened leads there once', () => {
  const leading = lead('Max', () => 0);
  leading.toPlace(THREAD, TAVERN);
  const card = (words) => ({ ...message('a', ''), view: view(plain(words), { rows: [[{ type: 'go', place: { id: 't1' } }]] }) });
  assert.equal(leading.toThread(card('Bryn (Maxim) vs Fox (Lia)')), null);
  assert.equal(leading.toThread(card('Bryn (Max) vs Fox (Lia)')), 't1');
  assert.equal(leading.toThread(card('Bryn (Max) vs Fox (Lia)')), null);
});

test('a call in a thread just opened leads there from the channel above only', () => {
  const leading = lead('Max', () => 0);
  leading.toPlace(THREAD, TAVERN);
  const call = { ...message('a', ''), view: view(mention('Max')) };
  assert.equal(leading.toMessage(call, THREAD, TAVERN), true);
  assert.equal(leading.toMessage(call, THREAD, { ...TAVERN, id: 'yard' }), false);
});
