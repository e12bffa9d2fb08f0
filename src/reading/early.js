{
  const root = document.documentElement;
  root.dataset.script = '';
  try {
    const chosen = JSON.parse(localStorage.getItem('ban-tin:hien-thi')) ?? {};
    for (const name of ['theme', 'size', 'leading', 'width', 'face', 'names'])
      if (chosen[name]) root.dataset[name] = chosen[name];
    // A script fills in the unfinished articles. Here only their room is reserved.
    const { length } = JSON.parse(localStorage.getItem('ban-tin:doc-do')) ?? '';
    if (length > 0) {
      root.dataset.unfinished = '';
      root.style.setProperty('--unfinished', length);
    }
  } catch {}
  const href = document.currentScript.dataset.font;
  if (href && root.dataset.face !== 'sans' && location.protocol !== 'file:')
    document.head.append(
      Object.assign(document.createElement('link'), {
        rel: 'preload',
        as: 'font',
        crossOrigin: '',
        href,
      }),
    );
}
