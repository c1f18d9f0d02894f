// Light or dark: as the system says until the player says otherwise.

import { keepPlainly } from './kept.js';

const dark = matchMedia('(prefers-color-scheme: dark)');

function shown() {
  return document.documentElement.dataset.theme ?? (dark.matches ? 'dark' : 'light');
}

/** Makes a button that turns the light on and off. */
export function themeSwitch(button) {
  const tell = () => button.setAttribute('aria-pressed', String(shown() === 'dark'));
  button.addEventListener('click', () => {
    const next = shown() === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    keepPlainly('theme', next);
    tell();
  });
  dark.addEventListener('change', tell);
  tell();
}
