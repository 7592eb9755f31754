// Improves pages that already work without it. Loaded as a module: deferred, strict, nothing global.

// A fault is read first: the summary takes the focus, and its links lead into the field.
const summary = document.querySelector('[data-error-summary]');
summary?.focus();
summary?.addEventListener('click', (event) => {
  const address = event.target.closest('a')?.getAttribute('href');
  const field = address?.startsWith('#') && document.getElementById(address.slice(1));
  if (!field) return;
  event.preventDefault();
  const within = field.matches('fieldset') ? field.querySelector('input, select, textarea') : field;
  (within ?? field).focus();
});

// Printing has a button only where it can work.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// Copying too.
for (const button of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    const status = document.getElementById(button.dataset.copyStatus);
    status.textContent = status.dataset.copied;
  });
}

// A form is sent once, however often a tired thumb presses.
document.addEventListener('submit', (event) => {
  // One that is answered with a file leaves the page where it is, and may be sent again.
  if ('file' in event.target.dataset) return;
  if (event.target.dataset.sent) event.preventDefault();
  else event.target.dataset.sent = 'yes';
});
// Coming back to the page makes it usable again.
window.addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});

keepDrafts();
showPreviews();
answerAtOnce();
walkLists();

/**
 * `<form data-draft="check_in">`: what one types is kept on the server, a little after the last key, and at once when the
 * page is left. `data-draft-status` names the element that says so.
 */
function keepDrafts() {
  for (const form of document.querySelectorAll('form[data-draft]')) {
    const status = document.getElementById(form.dataset.draftStatus ?? '');
    let waiting;
    let kept = true;
    const keep = async () => {
      clearTimeout(waiting);
      if (kept) return;
      kept = true;
      const body = new URLSearchParams(new FormData(form));
      body.set('draft', form.dataset.draft);
      try {
        const answer = await fetch('/own/drafts', { method: 'POST', body, keepalive: true, redirect: 'error' });
        if (!answer.ok) throw new Error(String(answer.status));
        if (status) status.textContent = status.dataset.kept ?? '';
      } catch {
        // Not said to the reader: the words are still on the page and go along when the form is sent.
        kept = false;
        if (status) status.textContent = '';
      }
    };
    form.addEventListener('input', () => {
      kept = false;
      clearTimeout(waiting);
      waiting = setTimeout(keep, 1200);
    });
    form.addEventListener('submit', () => {
      kept = true;
      clearTimeout(waiting);
    });
    document.addEventListener('visibilitychange', () => document.hidden && keep());
  }
}

/**
 * `<form data-preview="preview">`: what the form would bring, as far as its page marks it with `data-shown`, stands in the
 * element of that name a little after the last answer. Nothing is kept by asking; without answers that fit nothing is shown.
 */
function showPreviews() {
  for (const form of document.querySelectorAll('form[data-preview]')) {
    const place = document.getElementById(form.dataset.preview);
    let waiting;
    let asked = 0;
    const show = async () => {
      const mine = ++asked;
      try {
        const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'error' });
        const page = answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
        if (mine !== asked) return;
        place.replaceChildren(...(page?.querySelectorAll('[data-shown]') ?? []));
      } catch {
        place.replaceChildren();
      }
    };
    form.addEventListener('change', () => {
      clearTimeout(waiting);
      waiting = setTimeout(show, 400);
    });
  }
}

/**
 * `<form data-instant="answers">`: what its address would answer stands in the element of that name while one types; the count
 * goes to `data-count`, which is read out. The button still does the same, and so do back and reload.
 */
function answerAtOnce() {
  for (const form of document.querySelectorAll('form[data-instant]')) {
    const place = document.getElementById(form.dataset.instant);
    const count = document.querySelector('[data-count]');
    let waiting;
    let asked = 0;
    const show = async () => {
      const mine = ++asked;
      const address = `${form.getAttribute('action')}?${new URLSearchParams(new FormData(form))}`;
      try {
        const answer = await fetch(address);
        const page = answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
        const found = page?.getElementById(place.id);
        if (mine !== asked || !found) return;
        place.replaceChildren(...found.childNodes);
        count.textContent = page.querySelector('[data-count]')?.textContent ?? '';
        history.replaceState(null, '', address);
      } catch {
        // Without a connection the page stays as it is, and the button says so.
      }
    };
    form.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(show, 200);
    });
  }
}

/** `[data-list]` holds `[data-row]`s with a link each: `/` searches, `j` and `k` go down and up, Enter opens. */
function walkLists() {
  const list = document.querySelector('[data-list]');
  const search = document.querySelector('[data-search]');
  if (!list && !search) return;
  const links = () => [...(list?.querySelectorAll('[data-row]') ?? [])].map((row) => row.querySelector('a')).filter(Boolean);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Single keys belong to whoever types in a field.
    if (event.target.closest('input, select, textarea, [contenteditable]')) {
      if (event.key === 'Escape' && event.target === search) search.blur();
      return;
    }
    if (event.key === '/' && search) {
      event.preventDefault();
      search.focus();
      search.select();
      return;
    }
    const step = { j: 1, k: -1 }[event.key];
    if (!step) return;
    const all = links();
    const here = all.findIndex((link) => link.closest('[data-row]').contains(document.activeElement));
    const next = here < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(here + step, 0), all.length - 1);
    all[next]?.focus();
    if (all[next]) event.preventDefault();
  });
}
