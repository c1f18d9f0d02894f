// The wire: same-origin JSON with the seat's token in a header.

/** An answer that is not a success; `message` is the server's sentence, `status` 0 when nobody answered. */
export class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function call(method, path, { token, body, signal } = {}) {
  const headers = {};
  if (token) {
    headers['X-Seat'] = token;
  }
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  let response;
  try {
    response = await fetch(path, { method, headers, body: body && JSON.stringify(body), signal, cache: 'no-store' });
  } catch (failure) {
    throw failure.name === 'AbortError' ? failure : new Refusal(0, '');
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Refusal(response.status, answer.error ?? '');
  }
  return answer;
}

export const api = {
  sit: (name, language) => call('POST', '/api/seats', { body: { name, language } }),
  me: (token) => call('GET', '/api/me', { token }),
  speak: (token, language) => call('POST', '/api/me', { token, body: { language } }),
  menu: (token, language) => call('GET', '/api/menu?language=' + encodeURIComponent(language), { token }),
  frame: (token, frame, signal) => call('POST', frame.file ? '/api/files' : '/api/frames', { token, body: frame, signal }),
};

/** The endless answer of `GET /api/changes`; the caller reads its body. */
export function changes(token, after, signal) {
  return fetch('/api/changes?after=' + after, { headers: { 'X-Seat': token }, signal, cache: 'no-store' });
}

/** What was drawn, as an address inside this page; rejects when it is kept no longer. */
export async function drawn(token, hash) {
  return URL.createObjectURL(await kept(token, 'pictures', hash));
}

/** What was written; rejects when it is kept no longer. */
export function written(token, hash) {
  return kept(token, 'papers', hash);
}

async function kept(token, shelf, hash) {
  const response = await fetch('/api/' + shelf + '/' + encodeURIComponent(hash), { headers: { 'X-Seat': token } });
  if (!response.ok) {
    throw new Refusal(response.status, '');
  }
  return response.blob();
}
