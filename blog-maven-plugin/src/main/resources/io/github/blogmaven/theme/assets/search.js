// Searches the blog in files that the build made; docs/search.md describes them.
(() => {
  'use strict';
  if (globalThis.blogSearch) return;

  // Words as the build finds them, each with the parts that must be found.
  const unspaced = '[\\p{sc=Hang}\\p{sc=Hani}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}ー]';
  const spaced = `(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}])`;
  const pattern = new RegExp(`(${unspaced}+)|\\p{L}(?:\\+\\+|#)(?!${spaced})|${spaced}+(?:[._-]${spaced}+)*`, 'gu');
  const fold = text => text.replace(/[\u2000-\u206F\u2120\u2122]/g, ' ').normalize('NFKD')
    .replace(/[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]/g, '').normalize();
  const small = text => text.toLowerCase().replace(/ς/g, 'σ');
  const plain = text => small(fold(text));
  const words = text => [...fold(text).matchAll(pattern)].map(([word, run]) => {
    const letters = [...word];
    const pairs = letters.slice(1).map((letter, i) => letters[i] + letter);
    const parts = !run ? word.split(/[._-]/) : pairs[0] ? pairs : letters;
    return { word: small(word), parts: parts.map(small), run };
  });

  // Where words stand: where a word or hump begins, or anywhere in a script without spaces.
  function stand(text, wanted) {
    const same = small(text.replace(/[^\0-\x7F]/g, letter => fold(letter)[0] || letter));
    const any = new RegExp(wanted.join('|').replace(/\+/g, '\\+') || '$^', 'g');
    return [...same.matchAll(any)].filter(({ 0: word, index }) => text[index] !== same[index]
      || !/[\p{L}\p{N}]/u.test(same[index - 1] || ' ') || new RegExp(unspaced, 'u').test(word));
  }

  // What of a leaf has most of the words. A heading begins with its id between tabs.
  function excerpt(leaf, wanted) {
    const pieces = leaf.split(/^\t(.*)\t/m);
    let best = { rank: 0, text: pieces[0] || pieces[2] || '', from: 0 };
    for (let i = 0; i < pieces.length; i += 2) {
      const found = stand(pieces[i], wanted);
      for (const { index: from } of found) {
        const rank = new Set(found.map(({ 0: word, index }) => index >= from && index < from + 160 && word)).size;
        if (rank > best.rank) best = { rank, text: pieces[i], from, id: pieces[i - 1] };
      }
    }
    const { text, from, id } = best;
    const line = id ? (text + '\n').indexOf('\n') : 0;
    const start = from < 60 + line ? line : Math.max(from - 60, text.lastIndexOf(' ', from - 40));
    const said = text.slice(start, start + 220).replace(/\s+/g, ' ').trim();
    return { id, heading: text.slice(0, line), text: (start > line ? '…' : '') + said + (text.length > start + 220 ? '…' : '') };
  }

  // One letter more, less or other, or two changed about.
  function isNear(one, other) {
    let at = 0;
    while (one[at] && one[at] === other[at]) at++;
    const [a, b] = [one.slice(at), other.slice(at)];
    return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1) || a.slice(0, 2) === b[1] + b[0] && a.slice(2) === b.slice(2);
  }

  // The places of a word: leaves as rising numbers, times four, and how much it says of each.
  function places(code) {
    const all = [];
    let [last, number, shift] = [0, 0, 0];
    for (const letter of code) {
      const digit = letter.charCodeAt(0) - 33;
      if (digit < 78) {
        all.push(last = (last & ~3) + (number | digit << shift));
        number = shift = 0;
      } else {
        number |= digit - 78 << shift;
        shift += 4;
      }
    }
    return all;
  }

  const files = {};
  const file = url => files[url] = files[url] || fetch(url)
    .then(answer => answer.ok ? answer.text() : Promise.reject(url))
    .catch(error => {
      delete files[url];
      throw error;
    });

  // What can be found in a language.
  async function open(entry) {
    const base = new URL(JSON.parse(await file(entry)).index, entry);
    const beside = name => file(new URL(name + '.txt', base).href);
    const index = JSON.parse(await file(base.href));
    const cards = [];
    const owners = [];
    for (const [label, part, isPost, count] of index.shelves) {
      for (const [href, title, number, leaves] of index.cards.splice(0, count)) {
        const facts = label + (part && ' · ' + part.replace('{}', number));
        const card = { href: new URL(index.root + href, base).href, title, facts, isPost, first: owners.length };
        for (let i = 0; i < leaves; i++) owners.push(card);
        cards.push(card);
      }
    }
    const texts = index.texts.flatMap(([name, counts]) =>
      counts.flatMap((count, i) => Array.from({ length: count }, (_, leaf) => [`${name}-${i}`, leaf])));
    const text = async leaf => (await beside(texts[leaf][0])).split('\n\n')[texts[leaf][1]];

    // The places of words that are, or begin with, a wanted one; they may go on in the next files.
    async function like({ word, isOpen, isLast }) {
      let at = index.words.length - 2;
      while (at && index.words[at] > word) at -= 2;
      const names = [];
      do names.push(index.words[at + 1]);
      while (isLast && names.length < 3 && (index.words[at += 2] || '').startsWith(word));
      const found = [];
      for (const lines of await Promise.all(names.map(beside))) {
        let term = '';
        for (const line of lines.split('\n')) {
          const [head, code] = line.split(' ');
          term = term.slice(0, head.charCodeAt(0) - 48) + head.slice(1);
          if (code && (term === word || isOpen && term.startsWith(word))) found.push([places(code), term === word ? 1 : 0.6]);
        }
      }
      return found;
    }

    async function find(query) {
      const typed = words(query);
      const marks = typed.flatMap(({ word, parts, run }) => run ? word : parts);
      const wanted = typed.flatMap(({ word, parts, run }, i) => parts.map((part, j) => {
        const isLast = !typed[i + 1] && !parts[j + 1] && (run || part.length > 1);
        return { word: part, isLast, isOpen: isLast || run || part.length > 2, must: 1 };
      }).concat(run || !parts[1] ? [] : { word, must: 0 }));
      const all = await Promise.all(wanted.map(like));
      const found = new Map();
      const rank = [];
      wanted.forEach(({ word, must }, i) => {
        const weights = new Map();
        const leaves = new Set();
        for (const [list, factor] of all[i]) {
          for (const place of list) {
            const card = owners[place >> 2];
            weights.set(card, Math.max(weights.get(card) || 0, factor * [1, 1.5, 3, 6][place & 3]));
            if ((place & 3) < 3) leaves.add(place >> 2);
          }
        }
        if (must && !weights.size && word.length > 3) {
          for (const card of cards) {
            for (const { word: near } of words(card.title)) if (isNear(near, word)) weights.set(card, marks.push(near) && 4);
          }
        }
        const rarity = Math.log(1 + cards.length / weights.size);
        leaves.forEach(leaf => { rank[leaf] = (rank[leaf] || 0) + rarity; });
        weights.forEach((weight, card) => {
          const hit = found.get(card) || { card, leaf: card.first, count: 0, score: 0 };
          hit.count += must;
          hit.score += weight * rarity;
          found.set(card, hit);
        });
      });
      const hits = [...found.values()];
      for (const hit of hits) {
        if (!hit.card.isPost) hit.score /= 2;
        if (plain(hit.card.title) === plain(query.trim())) hit.score *= 4;
        for (let leaf = hit.leaf; owners[leaf] === hit.card; leaf++) if (rank[leaf] > (rank[hit.leaf] || 0)) hit.leaf = leaf;
      }
      hits.sort((a, b) => b.count - a.count || b.score - a.score);
      const most = wanted.filter(({ must }) => must).length;
      return { hits: hits.filter(({ count }) => count === most || hits[0].count < most), marks: marks.sort((a, b) => b.length - a.length) };
    }

    return { find, text };
  }

  function make(tag, properties, ...inside) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...inside);
    return element;
  }

  function marked(text, wanted) {
    let end = 0;
    const pieces = stand(text, wanted).flatMap(({ 0: word, index }) =>
      [text.slice(end, index), make('mark', {}, text.slice(index, end = index + word.length))]);
    return [...pieces, text.slice(end)];
  }

  function attach(form) {
    const words = form.dataset;
    const [input, status, list] = ['input', '[role=status]', 'ol'].map(part => form.querySelector(part));
    const isPage = new URL(form.action).pathname === location.pathname;
    let turn = 0;
    let opened;
    const start = () => opened = opened || open(new URL(words.search, location).href).catch(error => {
      opened = null;
      throw error;
    });

    // What the first ones say is loaded.
    function show(index, { hits, marks }) {
      list.replaceChildren(...hits.slice(0, 100).map(({ card, leaf }, i) => {
        const lines = make('p');
        if (i < 8) {
          index.text(leaf).then(text => {
            const { id, heading, text: said } = excerpt(text, marks);
            if (id) lines.append(make('a', { href: card.href + '#' + encodeURIComponent(id) }, ...marked(heading, marks)), ' ');
            lines.append(...marked(said, marks));
          }).catch(() => {});
        }
        const title = make('a', { href: card.href }, ...marked(card.title, marks));
        return make('li', {}, title, make('p', { className: 'facts' }, card.facts), lines);
      }));
    }

    async function run() {
      const query = input.value.trim();
      const mine = ++turn;
      const titles = document.querySelector('.titles');
      if (isPage) history.replaceState(null, '', query ? '?q=' + encodeURIComponent(query) : location.pathname);
      let [index, found, say] = [null, { hits: [] }, ''];
      try {
        if (query) {
          index = await start();
          found = await index.find(query);
          say = words[['none', 'one'][found.hits.length] || 'many'].replace('{0}', found.hits.length);
        }
      } catch {
        say = words.failed;
      }
      if (mine !== turn) return;
      if (titles) titles.hidden = found.hits.length > 0;
      status.textContent = say;
      show(index, found);
    }

    form.onkeydown = event => {
      const links = [input, ...list.querySelectorAll('li > a')];
      const to = links[links.indexOf(document.activeElement) + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] || NaN)];
      if (to) {
        event.preventDefault();
        to.focus();
      }
      if (event.key === 'Escape') {
        if (document.activeElement === input) input.value = '';
        input.focus();
        run();
      }
    };
    form.onsubmit = () => !isPage;
    let wait;
    input.oninput = () => { clearTimeout(wait); wait = setTimeout(run, 120); };
    if (isPage && !input.value) input.value = new URLSearchParams(location.search).get('q');
    if (document.activeElement === input) start().catch(() => {});
    if (input.value) run();
  }

  globalThis.blogSearch = { words, open, excerpt };
  if (globalThis.document) document.querySelectorAll('form[data-search]').forEach(attach);
})();
