// What this browser remembers. A browser that forbids storage still plays: it only forgets.

function read(storage, key) {
  try {
    const text = storage().getItem('korchma.' + key);
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function write(storage, key, value) {
  try {
    if (value === null) {
      storage().removeItem('korchma.' + key);
    } else {
      storage().setItem('korchma.' + key, JSON.stringify(value));
    }
  } catch {
    // Full or forbidden: nothing the player could do about it now.
  }
}

/** Shared by all windows of this browser. */
export const browser = {
  get: (key, otherwise = null) => read(() => localStorage, key) ?? otherwise,
  set: (key, value) => write(() => localStorage, key, value),
};

/** Of this window alone; outlives a reload. */
export const thisWindow = {
  get: (key, otherwise = null) => read(() => sessionStorage, key) ?? otherwise,
  set: (key, value) => write(() => sessionStorage, key, value),
};

/** Plain words kept as they are, because early.js reads them before any module is there. */
export function keepPlainly(key, text) {
  try {
    localStorage.setItem('korchma.' + key, text);
  } catch {
    // See above.
  }
}
