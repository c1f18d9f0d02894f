// Which seat this window has: by the link's fragment, by this window's memory, or none yet.

import { browser, thisWindow } from './kept.js';

const MOST = 6;

/** The token this window came with, or null. */
export function tokenAtHand() {
  const inLink = new URLSearchParams(location.hash.slice(1)).get('seat');
  return inLink || thisWindow.get('seat');
}

/** The personal link of a seat. */
export function seatLink(token) {
  return `${location.origin}${location.pathname}#seat=${encodeURIComponent(token)}`;
}

/** Seats taken from this browser, newest first: `{name, token}`. */
export function knownSeats() {
  return browser.get('seats', []);
}

/** Remembers that this window sits there; the link stays in the address bar, to be kept as a bookmark. */
export function remember(seat, token) {
  thisWindow.set('seat', token);
  const others = knownSeats().filter((known) => known.token !== token);
  browser.set('seats', [{ name: seat.name, token }, ...others].slice(0, MOST));
  history.replaceState(null, '', seatLink(token));
}

/** The server does not know the seat any more. */
export function forget(token) {
  browser.set('seats', knownSeats().filter((known) => known.token !== token));
  standUp();
}

/** This window leaves its seat; the browser still knows it. */
export function standUp() {
  thisWindow.set('seat', null);
  history.replaceState(null, '', location.pathname);
}
