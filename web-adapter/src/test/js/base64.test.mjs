import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base64 } from './static/js/base64.js';

test('bytes of any value and number come back as they were', () => {
  for (const length of [0, 1, 2, 3, 0x8000 - 1, 0x8000, 0x8000 + 1, 200_000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256);
    assert.deepEqual(new Uint8Array(Buffer.from(base64(bytes), 'base64')), bytes);
  }
});
