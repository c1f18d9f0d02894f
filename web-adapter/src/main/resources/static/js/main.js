// Begins: who sits here, then the table.

import { api } from './api.js';
import { one } from './dom.js';
import { keepPlainly } from './kept.js';
import { linkPanel } from './link.js';
import { notices } from './notices.js';
import { play } from './play.js';
import { forget, remember, seatLink, standUp, tokenAtHand } from './seat.js';
import { sitDown } from './sit.js';
import { themeSwitch } from './theme.js';
import { language, speak, word } from './words.js';

const door = {
  door: one('#door'),
  form: one('[data-sit]'),
  error: one('#door-error'),
  known: one('#door-known'),
};
const notice = notices(one('#notices'));
const room = one('#room');

function learn(tag) {
  speak(tag);
  keepPlainly('language', language());
  document.querySelectorAll('[data-speak]').forEach((button) => {
    button.setAttribute('aria-pressed', String(button.dataset.speak === language()));
  });
}

/** Asks who the token belongs to, patiently: the server may be starting. */
async function whoSits(token) {
  for (let wait = 500; ; wait = Math.min(wait * 2, 8000)) {
    try {
      return (await api.me(token)).seat;
    } catch (refusal) {
      if (refusal.status === 401) {
        return null;
      }
      one('#waiting').hidden = false;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

async function findSeat() {
  const token = tokenAtHand();
  if (!token) {
    return sitDown(door, '');
  }
  const seat = await whoSits(token);
  one('#waiting').hidden = true;
  if (seat) {
    return { seat, token, fresh: false };
  }
  forget(token);
  return sitDown(door, word('sit.lost'));
}

async function begin() {
  const { seat, token, fresh } = await findSeat();
  remember(seat, token);
  learn(seat.language);
  room.hidden = false;
  one('#me').textContent = seat.name;
  const panel = linkPanel(
    {
      panel: one('#link'),
      input: one('#link-text'),
      copyButton: one('#link-copy'),
      closeButton: one('#link-close'),
      openButton: one('#link-open'),
    },
    seatLink(token),
  );
  const game = play(seat, token, notice, () => {
    forget(token);
    location.reload();
  });
  if (fresh) {
    panel.show();
  }
  document.querySelectorAll('[data-speak]').forEach((button) => {
    button.addEventListener('click', async () => {
      if (button.dataset.speak !== language()) {
        learn(button.dataset.speak);
        await api.speak(token, language()).catch(() => {});
        game.spoke();
      }
    });
  });
  one('#stand-up').addEventListener('click', () => {
    game.stop();
    standUp();
    location.reload();
  });
}

learn(language());
document.querySelectorAll('[data-theme-switch]').forEach(themeSwitch);
addEventListener('hashchange', () => location.reload());
begin();
