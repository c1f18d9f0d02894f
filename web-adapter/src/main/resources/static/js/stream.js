// What happens at the table, live: one JSON object a line, resumed where it was cut off.

import { changes } from './api.js';

const WAITS = [300, 700, 1500, 3000, 5000, 8000];
/** The server beats every 15 s; three beats missed and the line is taken for dead. */
const SILENCE = 45_000;
/** The first beat says that the backlog is through; without one, this much silence does. */
const QUIET = 2_000;

/** Splits decoded text into lines and keeps the unfinished one. */
export function lineSplitter(take) {
  let rest = '';
  return (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    lines.filter((line) => line.trim() !== '').forEach(take);
  };
}

/**
 * Follows the table until `stop()`.
 *
 * @param token of the seat
 * @param hear `record(object)`, `live()` after each backlog, `lost()` when the line is cut, `refused()` when the seat
 *     is unknown
 */
export function follow(token, hear) {
  let after = 0;
  let failures = 0;
  let stopped = false;
  let cut = new AbortController();
  let wake = () => {};

  async function read() {
    cut = new AbortController();
    let silence = setTimeout(() => cut.abort(), SILENCE);
    let quiet = null;
    const response = await changes(token, after, cut.signal);
    if (response.status === 401) {
      stopped = true;
      clearTimeout(silence);
      hear.refused();
      return;
    }
    if (!response.ok) {
      clearTimeout(silence);
      throw new Error('status ' + response.status);
    }
    let live = false;
    const settle = () => {
      clearTimeout(quiet);
      live = true;
      failures = 0;
      hear.live();
    };
    const split = lineSplitter((line) => {
      const record = JSON.parse(line);
      after = Math.max(after, record.seq ?? 0);
      if (record.type === 'beat' && !live) {
        settle();
      }
      hear.record(record);
    });
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    quiet = setTimeout(settle, QUIET);
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) {
          return;
        }
        clearTimeout(silence);
        silence = setTimeout(() => cut.abort(), SILENCE);
        if (!live) {
          clearTimeout(quiet);
          quiet = setTimeout(settle, QUIET);
        }
        split(value);
      }
    } finally {
      clearTimeout(silence);
      clearTimeout(quiet);
    }
  }

  async function forever() {
    while (!stopped) {
      try {
        await read();
      } catch {
        // Cut, refused by a starting server, or silent: all mend by asking again.
      }
      if (stopped) {
        return;
      }
      hear.lost();
      const wait = WAITS[Math.min(failures, WAITS.length - 1)];
      failures += 1;
      await new Promise((resolve) => {
        const timer = setTimeout(resolve, wait + Math.random() * 200);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  const hurry = () => {
    if (document.visibilityState === 'visible') {
      wake();
    }
  };
  addEventListener('online', hurry);
  document.addEventListener('visibilitychange', hurry);
  forever();
  return {
    stop() {
      stopped = true;
      removeEventListener('online', hurry);
      document.removeEventListener('visibilitychange', hurry);
      cut.abort();
      wake();
    },
  };
}
