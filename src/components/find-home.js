// @ts-check
// A host serves this page at any depth, so its links do not know the way home. The site's root is the nearest folder
// above that has articles.json.
(async () => {
  for (let folder = new URL('.', location.href); ; folder = new URL('..', folder)) {
    const found = await fetch(new URL('articles.json', folder), { method: 'HEAD' }).catch(
      () => null,
    );
    if (found?.ok) {
      for (const link of document.querySelectorAll('a:not([href^="#"])')) {
        link.setAttribute('href', new URL(link.getAttribute('href') ?? '', folder).href);
      }
      const form = document.querySelector('form');
      if (form) form.action = new URL(form.getAttribute('action') ?? '', folder).href;
      return;
    }
    if (folder.pathname === '/') return;
  }
})();
