{
  const root = document.documentElement;
  root.dataset.script = '';
  try {
    const chosen = JSON.parse(localStorage.getItem('ban-tin:hien-thi')) ?? {};
    for (const name of ['theme', 'size', 'leading', 'width', 'face'])
      if (chosen[name]) root.dataset[name] = chosen[name];
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
