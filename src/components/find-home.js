// @ts-check
// A host serves this page at any depth, so its links do not know the way home. The site's root is the nearest folder
// above it with articles.json. If the headline of an article has changed, its id still finds it: the first digits name
// the file that has its address. The address of a story ends in the id of an article, which may now belong to another story.
(async () => {
  const [, isStory, id] =
    /(dong-su-kien\/)?[^/]*-([0-9a-f]{8})\.html$/.exec(location.pathname) ?? [];
  for (let folder = new URL('.', location.href); ; folder = new URL('..', folder)) {
    const list = new URL('articles.json', folder);
    const found = await fetch(list, { method: 'HEAD' }).catch(() => null);
    if (found?.ok) {
      for (const link of document.querySelectorAll('a:not([href^="#"])')) {
        link.setAttribute('href', new URL(link.getAttribute('href') ?? '', folder).href);
      }
      const form = document.querySelector('form');
      if (form) form.action = new URL(form.getAttribute('action') ?? '', folder).href;
      const icon = document.createElement('link');
      icon.rel = 'icon';
      icon.href = new URL('icon.svg', folder).href;
      document.head.append(icon);
      if (!id) return;
      const shard = `ma-bai/${id.slice(0, Number('__digits__')) || 'tat-ca'}.json`;
      const addresses = await fetch(new URL(shard, folder))
        .then((answer) => answer.json())
        .catch(() => ({}));
      const address = (isStory && addresses[`su-kien-${id}`]) ?? addresses[id];
      if (address) location.replace(new URL(address, folder));
      return;
    }
    if (folder.pathname === '/') return;
  }
})();
