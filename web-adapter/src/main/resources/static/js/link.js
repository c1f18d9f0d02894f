// The personal link of the seat, shown once after sitting down and again whenever it is asked for.

import { word } from './words.js';

async function copy(input) {
  try {
    await navigator.clipboard.writeText(input.value);
  } catch {
    // Without a secure origin there is no clipboard: the old way still works.
    input.select();
    document.execCommand('copy');
  }
}

/** @param parts `{panel, input, copyButton, closeButton, openButton}`: elements of the page */
export function linkPanel({ panel, input, copyButton, closeButton, openButton }, link) {
  input.value = link;
  const show = () => {
    panel.hidden = false;
    copyButton.textContent = word('seat.copy');
  };
  input.onfocus = () => input.select();
  openButton.onclick = () => {
    panel.hidden ? show() : (panel.hidden = true);
    if (!panel.hidden) {
      copyButton.focus();
    }
  };
  closeButton.onclick = () => (panel.hidden = true);
  copyButton.onclick = async () => {
    await copy(input);
    copyButton.textContent = word('seat.copied');
  };
  return { show };
}
