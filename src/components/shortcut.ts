// A result of the search leads to an article whose address says what to mark; nobody else loads what marks it.
const article = document.querySelector<HTMLElement>('[data-marks]');
if (article && new URLSearchParams(location.search).has('tim')) {
  const script = document.createElement('script');
  if (import.meta.env.DEV) script.type = 'module';
  script.src = article.dataset.marks ?? '';
  document.head.append(script);
}

// `/` puts the cursor into the search box, wherever the reader is not already typing.
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]'))
    return;
  const box = document.querySelector<HTMLInputElement>('[data-search-box]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
