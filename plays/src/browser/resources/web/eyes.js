// Runs in every page before its own scripts. Watches the wire, so that a scene knows when the page
// has been told everything, and remembers every button the page ever showed.
(() => {
  const korchma = { seen: 0, streams: 0, answered: {}, frames: {}, last: null, twice: false, buttons: [], pressed: 0, files: new Set() };
  window.__play = korchma;
  const real = window.fetch.bind(window);
  const above = new Map();
  const told = new Map();

  function hear(line) {
    if (line.trim() === '') {
      return;
    }
    const record = JSON.parse(line);
    if (record.type === 'place') {
      above.set(record.place.id, record.place.parent);
    }
    if (record.type === 'message') {
      told.set(record.message.id, record.message);
    }
    korchma.seen = Math.max(korchma.seen, record.seq ?? 0);
    if (record.type === 'answered' || record.type === 'form') {
      korchma.answered[record.frame] = (korchma.answered[record.frame] ?? 0) + 1;
      korchma.files.delete(record.frame);
    }
  }

  function watched(response) {
    const decoder = new TextDecoder();
    let rest = '';
    korchma.streams += 1;
    const tap = new TransformStream({
      transform(chunk, out) {
        out.enqueue(chunk);
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = lines.pop();
        setTimeout(() => lines.forEach(hear));
      },
    });
    const { status, headers } = response;
    return new Response(response.body.pipeThrough(tap), { status, headers });
  }

  window.fetch = async (path, options = {}) => {
    if (String(path).startsWith('/api/changes')) {
      const response = await real(path, options);
      return response.ok ? watched(response) : response;
    }
    const file = String(path).endsWith('/api/files');
    if (!file && !String(path).endsWith('/api/frames')) {
      return real(path, options);
    }
    const frame = JSON.parse(options.body);
    if (file) {
      // The page keeps no file, so nothing in the browser says that it waits for an answer.
      korchma.files.add(frame.id);
    }
    if (frame.kind !== 'complete' && frame.kind !== 'arrive') {
      korchma.last = { id: frame.id, path, options };
      if (korchma.twice) {
        korchma.twice = false;
        real(path, options);
      }
    }
    const response = await real(path, options);
    if (frame.kind !== 'complete' && response.status >= 400 && response.status < 500) {
      korchma.answered[frame.id] = 1;
      korchma.files.delete(frame.id);
    }
    return response;
  };

  korchma.again = () => real(korchma.last.path, { ...korchma.last.options, signal: undefined });

  function press(token) {
    const late = document.createElement('button');
    late.dataset.token = token;
    document.querySelector('#log').append(late);
    late.click();
    late.remove();
  }

  /** A button of a page that was not redrawn in time. */
  korchma.pressOld = (label) => {
    const low = label.toLowerCase();
    const found = korchma.buttons.findLast((button) => button.label.toLowerCase().startsWith(low));
    if (!found) {
      return false;
    }
    press(found.token);
    return true;
  };

  /** Presses what had this token, at a time in milliseconds since the epoch, however the page looks by then. */
  korchma.pressAt = (token, moment) => {
    setTimeout(() => {
      press(token);
      korchma.pressed += 1;
    }, moment - Date.now());
  };

  korchma.waiting = () =>
    korchma.files.size > 0 ||
    Object.keys(localStorage).some((key) => key.startsWith('korchma.korchma.frames.') || key.startsWith('korchma.frames.'));

  function lines(view) {
    const words = [];
    for (const part of view.children) {
      if (part.matches('.tone, .controls')) {
        part.querySelectorAll('select').forEach((list) => words.push(list.getAttribute('aria-label')));
      } else if (part.matches('dl')) {
        for (const field of part.children) {
          words.push(field.querySelector('dt').textContent + ': ' + field.querySelector('dd').textContent);
        }
      } else if (part.matches('.bar')) {
        words.push(part.querySelector('.bar-label').textContent + ' ' + part.querySelector('.bar-text').textContent);
      } else if (part.matches('img')) {
        words.push(part.alt);
      } else {
        words.push(part.textContent);
      }
    }
    return words.join('\n');
  }

  function labels(root) {
    return [...root.querySelectorAll('[data-token], [data-go], [data-select] option[value]:not([value=""]), select option[value]:not([value=""])')].map((each) => each.textContent);
  }

  /** Who stands above a message: a seat before its words, a voice in a line of its own. */
  function speaker(author, voice) {
    if (!voice) {
      return author ? author + ': ' : '';
    }
    return voice.name + (voice.by ? ' · ' + voice.by : '') + '\n';
  }

  korchma.screen = () => {
    const messages = [...document.querySelectorAll('#log > li[data-message]')].map((item) => {
      const { author, voice } = item.dataset;
      return {
        id: item.dataset.message,
        text: speaker(author, JSON.parse(voice)) + lines(item.querySelector('.view')),
        onlyYou: item.dataset.secret === 'true',
        labels: labels(item),
        files: [...item.querySelectorAll('[data-paper]')].map((each) => each.textContent.trim()),
        // What was not fetched, or is no picture, has no size.
        pictured: [...item.querySelectorAll('.view img.picture')].some((image) => image.naturalWidth > 0),
      };
    });
    const form = document.querySelector('dialog.form[open]');
    if (form) {
      const asked = [...form.querySelectorAll('h2, label, .form-wrong:not([hidden])')].map((each) => each.textContent).join('\n');
      messages.push({ id: 'form-' + asked, text: asked, onlyYou: true, labels: labels(form), files: [], pictured: false });
    }
    const notices = document.querySelector('#notices').textContent;
    if (notices) {
      messages.push({ id: 'notice-' + notices, text: notices, onlyYou: true, labels: [], files: [], pictured: false });
    }
    const suggestions = [...document.querySelectorAll('#completions .completion-label')].map((each) => each.textContent);
    return JSON.stringify({ messages, suggestions });
  };

  const bare = (rich) => (rich ? rich.spans.map((span) => span.text).join('') : '');

  function words(block) {
    const fields = (block.fields ?? []).map((field) => bare(field.name) + ': ' + bare(field.value));
    return [(bare(block.label) + ' ' + bare(block.text) + (block.alt ?? block.name ?? '')).trim(), ...fields].join('\n');
  }

  /** What was told for these places and the threads below them, as far as it is not on the screen. */
  korchma.elsewhere = (places) => {
    const shown = document.querySelector('main').dataset.place;
    const messages = [...told.values()]
      .filter(({ place }) => place !== shown && (places.includes(place) || places.includes(above.get(place))))
      .map(({ id, author, secret, view }) => ({
        id,
        text: speaker(author, view.voice) + view.blocks.map(words).join('\n'),
        onlyYou: secret,
        labels: [],
        files: view.blocks.filter((block) => block.type === 'paper').map((block) => block.name),
        pictured: view.blocks.some((block) => block.type === 'picture'),
      }));
    return JSON.stringify(messages);
  };

  const remember = (root) =>
    root.querySelectorAll?.('[data-token]').forEach((button) =>
      korchma.buttons.push({ label: button.textContent, token: button.dataset.token }));
  new MutationObserver((changes) =>
    changes.forEach((change) => change.addedNodes.forEach(remember)),
  ).observe(document, { childList: true, subtree: true });
})();
