// Every word of the page itself, both languages side by side. What the bot says comes from the server.

const WORDS = {
  'title': { en: 'Korchma — a table in the browser', ru: 'Корчма — стол в браузере' },
  'name': { en: 'Korchma', ru: 'Корчма' },
  'skip': { en: 'Skip to the messages', ru: 'Перейти к сообщениям' },

  'sit.lead': {
    en: 'Dice, duels and good company. Pull up a chair.',
    ru: 'Кости, дуэли и добрая компания. Присаживайся.',
  },
  'sit.name': { en: 'Your name at this table', ru: 'Твоё имя за этим столом' },
  'sit.name.example': { en: 'Max', ru: 'Макс' },
  'sit.language': { en: 'Language', ru: 'Язык' },
  'sit.go': { en: 'Sit down', ru: 'Сесть за стол' },
  'sit.going': { en: 'Pulling up a chair…', ru: 'Пододвигаем стул…' },
  'sit.again': { en: 'Sit down again as', ru: 'Вернуться на своё место' },
  'sit.other': { en: 'or as somebody new', ru: 'или сесть под новым именем' },
  'sit.small': {
    en: 'No account, no password: you get a personal link to come back by.',
    ru: 'Ни учётной записи, ни пароля: вернуться можно по личной ссылке.',
  },
  'sit.lost': {
    en: 'That seat is not at this table any more. Sit down anew, please.',
    ru: 'Этого места за столом больше нет. Займи новое.',
  },
  'sit.unreachable': {
    en: 'The tavern does not answer. Is the program running? Try again in a moment.',
    ru: 'Корчма не отвечает. Запущена ли программа? Попробуй ещё раз чуть позже.',
  },
  'sit.no-name': { en: 'Tell us your name first.', ru: 'Сначала скажи, как тебя зовут.' },

  'seat.mine': { en: 'My seat link', ru: 'Ссылка на моё место' },
  'seat.heading': { en: 'Your seat link', ru: 'Ссылка на твоё место' },
  'seat.why': {
    en: 'It brings you back to this seat from any window. Whoever has it sits here as you, so keep it to yourself.',
    ru: 'По ней ты вернёшься на это место из любого окна. У кого она есть, тот сядет сюда под твоим именем, так что не показывай её никому.',
  },
  'seat.copy': { en: 'Copy', ru: 'Скопировать' },
  'seat.copied': { en: 'Copied', ru: 'Скопировано' },
  'seat.fine': { en: 'Got it', ru: 'Понятно' },
  'seat.leave': { en: 'Stand up', ru: 'Встать из-за стола' },

  'theme': { en: 'Light or dark', ru: 'Светло или темно' },
  'language': { en: 'Language', ru: 'Язык' },

  'places': { en: 'Places', ru: 'Места' },
  'places.open': { en: 'Open the list of places', ru: 'Открыть список мест' },
  'places.close': { en: 'Close the list of places', ru: 'Закрыть список мест' },
  'places.channels': { en: 'Channels', ru: 'Каналы' },
  'places.back': { en: 'Back to {place}', ru: 'Назад: {place}' },
  'places.unread': { en: 'new: {count}', ru: 'новых: {count}' },
  'places.mentioned': { en: 'you are mentioned', ru: 'здесь звали тебя' },
  'places.turn': { en: 'your turn', ru: 'твой ход' },
  'places.own': { en: 'Only you', ru: 'Только ты' },
  'places.own.why': { en: 'For you alone: nobody else sees it', ru: 'Только для тебя: больше этого никто не видит' },
  'places.waits': { en: 'waits for you', ru: 'ждёт тебя' },

  'log': { en: 'Messages', ru: 'Сообщения' },
  'log.new': { en: 'New messages', ru: 'Новые сообщения' },
  'log.empty.heading': { en: 'It is quiet here so far', ru: 'Пока здесь тихо' },
  'log.empty': {
    en: 'Write something, or type / to see what the tavern can do.',
    ru: 'Напиши что-нибудь или набери / — и увидишь, что умеет корчма.',
  },
  'log.own.heading': { en: 'Nobody else looks in here', ru: 'Сюда никто другой не заглянет' },
  'log.own': {
    en: 'What the tavern has for you alone stands here, and only it reads what you write.',
    ru: 'Здесь стоит всё, что корчма говорит только тебе. И то, что пишешь ты, читает только она.',
  },
  'log.loading': { en: 'Lighting the candles…', ru: 'Зажигаем свечи…' },

  'board.go': { en: 'To the board', ru: 'К доске' },

  'message.secret': { en: 'Only you see this', ru: 'Видно только тебе' },
  'message.edited': { en: 'edited', ru: 'изменено' },
  'message.sending': { en: 'sending…', ru: 'отправляется…' },
  'message.waiting': { en: 'waiting for the connection…', ru: 'ждём связи…' },
  'message.working': { en: 'one moment…', ru: 'секунду…' },
  'tone.GOOD': { en: 'good news', ru: 'хорошая новость' },
  'tone.BAD': { en: 'bad news', ru: 'дурная новость' },
  'tone.TURN': { en: 'a turn', ru: 'ход' },
  'tone.OVER': { en: 'it is over', ru: 'окончено' },

  'composer': { en: 'Message', ru: 'Сообщение' },
  'composer.say': { en: 'Talk, or / for commands', ru: 'Реплика или /команда' },
  'composer.send': { en: 'Send', ru: 'Отправить' },
  'composer.commands': { en: 'Commands', ru: 'Команды' },
  'composer.list': { en: 'What could stand here', ru: 'Что можно вписать' },
  'composer.optional': { en: 'optional', ru: 'необязательно' },
  'composer.searching': { en: 'looking…', ru: 'ищем…' },
  'composer.keys': {
    en: 'Tab takes the first · ↑ ↓ choose · Enter sends · Esc closes',
    ru: 'Tab — взять первое · ↑ ↓ — выбрать · Enter — отправить · Esc — закрыть',
  },
  'composer.too-long': {
    en: 'That is longer than 2,000 characters. Shorten it a little.',
    ru: 'Здесь больше 2000 знаков. Сократи немного.',
  },

  'try': { en: 'Try', ru: 'Попробуй' },
  'try.hero': { en: 'Make a hero', ru: 'Создать героя' },
  'try.campaign': { en: 'Open a campaign', ru: 'Открыть кампанию' },
  'try.roll': { en: 'Roll dice', ru: 'Бросить кости' },
  'try.computer': { en: 'Duel the computer', ru: 'Дуэль с компьютером' },
  'try.user': { en: 'Challenge somebody', ru: 'Вызвать кого-нибудь' },
  'try.help': { en: 'Help', ru: 'Помощь' },

  'form.send': { en: 'Send', ru: 'Отправить' },
  'form.cancel': { en: 'Cancel', ru: 'Отмена' },
  'form.file.required': { en: 'Choose a file first.', ru: 'Сначала выбери файл.' },
  'form.file.too-big': { en: '“{name}” is too big: at most {max} MB.', ru: '«{name}» слишком большой: не больше {max} МБ.' },
  'form.file.unreadable': {
    en: '“{name}” can’t be read any more. Choose it again.',
    ru: 'Файл «{name}» больше не читается. Выбери его ещё раз.',
  },
  'file.save': { en: 'Save this file', ru: 'Сохранить файл' },
  'file.gone': { en: 'This file is kept no longer.', ru: 'Этот файл больше не хранится.' },

  'form.required': { en: 'This one is needed.', ru: 'Это нужно заполнить.' },
  'form.choose': { en: 'Choose…', ru: 'Выбери…' },

  'notice.close': { en: 'Close', ru: 'Закрыть' },
  'notice.mention': { en: 'You are mentioned in “{place}”.', ru: 'Тебя зовут: «{place}».' },
  'notice.own': { en: 'There is something for you alone.', ru: 'Есть новое только для тебя.' },
  'notice.begun': { en: 'It begins: “{place}”.', ru: 'Начинается: «{place}».' },
  'notice.go': { en: 'Go', ru: 'Перейти' },
  'notice.undelivered': {
    en: 'That was not delivered. Please try again.',
    ru: 'Это не дошло. Попробуй ещё раз.',
  },
  'notice.gone-place': {
    en: 'That place is not there any more.',
    ru: 'Этого места больше нет.',
  },

  'line.connecting': { en: 'connecting…', ru: 'соединяемся…' },
  'line.reconnecting': {
    en: 'reconnecting… what you send will be delivered',
    ru: 'связь восстанавливается… отправленное дойдёт',
  },
  'line.back': { en: 'back again', ru: 'связь есть' },
};

let current = document.documentElement.lang === 'ru' ? 'ru' : 'en';

/** The language of the page, `en` or `ru`. */
export function language() {
  return current;
}

/** A word of the page; `{name}` in it is replaced from `values`. */
export function word(key, values = {}) {
  const both = WORDS[key];
  if (!both) {
    throw new Error('no word ' + key);
  }
  return both[current].replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

/** Speaks another language from now on and rewrites everything that is marked with `data-word`. */
export function speak(tag) {
  current = tag === 'ru' ? 'ru' : 'en';
  document.documentElement.lang = current;
  document.title = word('title');
  translate(document);
}

const MARKS = [
  ['word', (element, text) => (element.textContent = text)],
  ['wordLabel', (element, text) => element.setAttribute('aria-label', text)],
  ['wordTitle', (element, text) => (element.title = text)],
  ['wordPlaceholder', (element, text) => (element.placeholder = text)],
];

/** Fills in the marked words below `root`. */
export function translate(root) {
  for (const [mark, put] of MARKS) {
    const attribute = 'data-' + mark.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      put(element, word(element.dataset[mark]));
    }
  }
}
