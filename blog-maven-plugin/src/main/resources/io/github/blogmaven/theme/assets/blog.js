// What a page does besides being read. Without it every page is complete; nothing is sent anywhere.
(() => {
  'use strict';
  const root = document.documentElement;
  const all = (selector, in_ = document) => [...in_.querySelectorAll(selector)];
  const one = selector => document.querySelector(selector);
  const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
  const path = href => new URL(href, location.href).pathname;
  const target = link => document.getElementById(decodeURIComponent(link.hash.slice(1)));

  // What few readers need is in a script beside this one.
  const own = document.currentScript.src;
  const load = (name, onload, onerror) =>
    document.head.append(make('script', { src: own.replace('blog.js', name), onload, onerror }));

  // Browsers may forbid to keep things; a page is read all the same.
  const kept = (store, key) => { try { return JSON.parse(window[store][key] ?? 'null'); } catch { return null; } };
  const keep = (store, key, value) => { try { window[store][key] = JSON.stringify(value); } catch { /* nothing is kept */ } };

  // Before the page is shown, so that it never shows in the wrong colours. What is not chosen is as the system has it.
  const metas = all('meta[name=theme-color]');
  const paint = scheme => {
    if (scheme) root.dataset.scheme = scheme; else delete root.dataset.scheme;
    metas.forEach((meta, i) => {
      const name = i ? 'dark' : 'light';
      meta.media = scheme ? scheme === name ? 'all' : 'not all' : `(prefers-color-scheme: ${name})`;
    });
  };
  paint(kept('localStorage', 'scheme'));
  root.dataset.script = '';

  // Its first step always changes what is seen; its third is back to the system.
  function scheme(words) {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const button = one('.scheme');
    if (!button) return;
    const next = () => {
      const order = system.matches ? ['', 'light', 'dark'] : ['', 'dark', 'light'];
      return order[(order.indexOf(root.dataset.scheme || '') + 1) % 3];
    };
    const name = () => { button.lastChild.textContent = button.title = button.ariaLabel = words[next() || 'system']; };
    button.onclick = () => {
      const chosen = next();
      paint(chosen);
      keep('localStorage', 'scheme', chosen);
      name();
    };
    system.onchange = name;
    name();
  }

  // Of a session the commands only, and of a difference what is new.
  function copied(code) {
    const commands = code.parentNode.dataset.commands;
    const lines = code.textContent.split('\n');
    const isNew = all('.line', code).map(line => line.tagName !== 'DEL');
    return commands
      ? commands.split(' ').map(command => lines[parseInt(command)].slice(command.split(':')[1])).join('\n')
      : lines.filter((line, i) => isNew[i] ?? true).join('\n').replace(/\n$/, '');
  }

  function copying(words) {
    for (const code of all('.code > pre:not(.cells) > code')) {
      const button = make('button', { type: 'button', className: 'copy' });
      const show = (word, isDone) => {
        button.title = button.ariaLabel = word;
        button.classList.toggle('done', !!isDone);
      };
      button.onclick = async () => {
        await navigator.clipboard.writeText(copied(code));
        show(words.copied, true);
        setTimeout(show, 2000, words.copy);
      };
      show(words.copy);
      if (navigator.clipboard) code.closest('.code').append(button);
    }
  }

  // Large pictures are links to their files; with what zoom.js does, they open over the page.
  function zooming(words) {
    for (const link of all('a.zoom')) {
      link.onclick = event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        const show = () => blogZoom(link, words.close);
        if (window.blogZoom) show(); else load('zoom.js', show, () => { location = link.href; });
      };
    }
  }

  function sections() {
    const links = all('.toc a').filter(target);
    let last;
    const mark = () => {
      const link = links.filter(to => target(to).getBoundingClientRect().top < innerHeight / 4).pop();
      if (link === last) return;
      last?.removeAttribute('aria-current');
      link?.setAttribute('aria-current', 'true');
      link?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      last = link;
    };
    if (links[0]) addEventListener('scroll', () => requestAnimationFrame(mark));
  }

  // Footnotes stand beside the sentence where there is room; on narrow pages the style sheet hides these copies.
  function sidenotes() {
    const toc = one('.toc');
    const shown = new Set();
    const steps = new IntersectionObserver(changes => {
      for (const { target, isIntersecting } of changes) shown[isIntersecting ? 'add' : 'delete'](target);
      toc?.classList.toggle('aside', shown.size > 0);
    }, { rootMargin: `0px 0px ${(toc?.offsetHeight || 0) - innerHeight}px` });
    for (const mark of all('.footnote-ref a')) {
      const note = target(mark);
      if (!note || note.querySelector('pre, table')) continue;
      note.classList.add('beside');
      const copy = make('small', { className: 'sidenote', innerHTML: note.innerHTML });
      all('[role=doc-backlink]', copy).forEach(back => back.remove());
      all('[id]', copy).forEach(inside => inside.removeAttribute('id'));
      copy.prepend(mark.textContent + ' ');
      // Outside of the paragraph: inside, its text would count as moved.
      (mark.closest('p') || mark.parentNode).before(copy);
      steps.observe(copy);
    }
  }

  // What was read to its end, by path, with the series it is in.
  function progress(words) {
    const read = kept('localStorage', 'read') || {};
    const rail = one('.rail');
    const end = one('footer.post');
    const show = () => {
      for (const link of all('.parts a')) link.classList.toggle('read', path(link.href) in read);
      for (const facts of all('[data-of]')) {
        const card = facts.closest('li')?.querySelector('a');
        const series = path(card ? card.href : location.href);
        const count = Object.values(read).filter(of => of === series).length;
        if (count) facts.append(' · ' + words.read.replace('{0}', count).replace('{1}', facts.dataset.of));
      }
    };
    show();
    if (end) {
      const reader = new IntersectionObserver(([entry]) => {
        if (!entry.isIntersecting) return;
        reader.disconnect();
        read[path(location.href)] = rail ? path(rail.dataset.series) : '';
        keep('localStorage', 'read', read);
        show();
      });
      reader.observe(end);
    }
  }

  // Who comes from a reading path sees where on it they are, and what its next step is.
  function walking() {
    for (const list of all('[data-path]')) {
      list.addEventListener('click', () => keep('sessionStorage', 'path', {
        href: path(list.dataset.path),
        title: (list.closest('section')?.querySelector('h2') || one('h1')).textContent,
        steps: all(':scope > li > a', list).map(link => [path(link.href), link.textContent]),
      }));
    }
    const walk = kept('sessionStorage', 'path');
    const here = [location.pathname, one('.rail') && path(one('.rail').dataset.series)];
    const at = walk ? walk.steps.findIndex(([step]) => here.includes(step)) : -1;
    const place = at >= 0 && all('[data-walk]').find(link => path(link.href) === walk.href);
    if (!place) return;
    const line = make('p', { className: 'walk' });
    line.append(place.cloneNode(true), ` · ${at + 1} / ${walk.steps.length}`);
    const next = walk.steps[at + 1];
    if (next) line.append(' · ', make('a', { href: next[0], textContent: next[1] }), document.dir === 'rtl' ? ' ←' : ' →');
    one('article > header').prepend(line);
  }

  // What searches is loaded once a reader is about to. Keys without Ctrl or Command can be switched off: by the blog, and
  // by readers on the page for searching.
  function searching() {
    const field = one('form[data-search] input');
    const search = event => {
      if (!field) return;
      event.preventDefault();
      field.focus();
    };
    addEventListener('keydown', event => {
      const isFirst = event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey;
      if (isFirst && event.key.toLowerCase() === 'k') return search(event);
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, [contenteditable]')) return;
      if ('shortcutsOff' in document.body.dataset || kept('localStorage', 'shortcuts') === false) return;
      const go = { '[': '[rel=prev]', ']': '[rel=next]' }[event.key];
      if (go) one(go)?.click();
      if (event.key === '/') search(event);
    });
    field?.addEventListener('focus', () => { if (!window.blogSearch) load('search.js'); }, { once: true });
    // Who comes from a result sees the words that were looked for.
    const found = field && kept('localStorage', 'found');
    if (found?.path !== location.pathname) return;
    keep('localStorage', 'found', null);
    if (Date.now() - found.at < 60000) load('search.js', () => blogSearch.highlight(found.said));
  }

  document.addEventListener('DOMContentLoaded', () => {
    const words = document.body.dataset;
    if (matchMedia('(min-width: 75em)').matches) all('.rail, .toc').forEach(part => { part.open = true; });
    scheme(words);
    copying(words);
    zooming(words);
    sections();
    sidenotes();
    progress(words);
    walking();
    searching();
  });
})();
