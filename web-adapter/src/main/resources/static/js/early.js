// Runs before the first paint, so that neither the theme nor the language of the page flickers.
(() => {
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const theme = kept('korchma.theme');
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
  }
  const chosen = kept('korchma.language');
  const own = (navigator.language || 'en').toLowerCase().startsWith('ru') ? 'ru' : 'en';
  document.documentElement.lang = chosen === 'en' || chosen === 'ru' ? chosen : own;
})();
