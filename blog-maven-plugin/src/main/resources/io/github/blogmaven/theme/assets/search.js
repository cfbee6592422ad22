// Searches the blog in files that the build made; docs/search.md describes them.
(() => {
  'use strict';
  if (globalThis.blogSearch) return;

  // Words as the build finds them: whole, and in the pieces that the build knows them by.
  const unspaced = '\\p{sc=Hang}\\p{sc=Hani}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}ー';
  const letter = `(?![${unspaced}])[\\p{L}\\p{M}\\p{N}]`;
  const part = `_*${letter}(?:_|${letter})*`;
  const pattern = new RegExp(`([${unspaced}]+)|([.@$#%/]|--?)?(${part}(?:(?:[./-]|::|->|\\+\\+(?=[0-9]))${part})*)((?:\\+\\+|#)(?!_|${letter}))?`, 'gu');
  const closing = /[\p{L}\p{M}\p{N})\]}._+\-/#@$%&:!?*~^\\]$/u;
  const fold = text => text.replace(/[\u2000-\u206F\u2120\u2122]/g, ' ').normalize('NFKD')
    .replace(/[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]/g, '').normalize();
  const small = text => text.toLowerCase().replace(/ς/g, 'σ');
  const plain = text => small(fold(text));
  const humps = text => text.replace(/([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$&\0').split('\0');

  function named(sign, name) {
    const pieces = new Set();
    const parts = [];
    if (sign) pieces.add(sign + name).add(sign + name.split('/')[0]);
    pieces.add(name);
    for (const step of name.split('/')) {
      pieces.add(step);
      for (const member of step.replace(/\+\+(?=[0-9])/g, '++\0').split(/\.|::|->|\0/)) {
        pieces.add(member);
        for (const bound of member.split('-')) {
          pieces.add(bound);
          for (const part of bound.split(/_+/).filter(Boolean)) {
            parts.push({ word: small(part), humps: humps(part).map(small) });
            pieces.add(part);
            humps(part).forEach(hump => pieces.add(hump));
            if (/..\+\+$/u.test(part)) pieces.add(part.slice(0, -2));
          }
        }
      }
    }
    return { word: small(sign + name), parts, pieces: [...pieces].map(small) };
  }

  function words(text) {
    const folded = fold(text);
    return [...folded.matchAll(pattern)].map(({ 0: all, 1: run, 2: sign, 3: name, 4: end, index }) => {
      if (run) {
        const letters = [...run];
        const pairs = letters.slice(1).map((letter, i) => letters[i] + letter);
        return { word: small(run), pieces: pairs[0] ? pairs : letters, run, index, length: run.length };
      }
      const isName = /^[\p{L}_]/u.test(name) && !closing.test(folded.slice(Math.max(0, index - 2), index));
      const signs = end === '#' && !/(^|[-_./:>])\p{L}$/u.test(name) ? '' : end || '';
      return { ...named(sign && isName ? sign : '', name + signs), index, length: all.length };
    });
  }

  // Where words are in a text: where a word, a hump or a name begins, or anywhere in a script without spaces.
  function occurrences(text, wanted) {
    const same = small(text.replace(/[^\0-\x7F]/g, letter => fold(letter)[0] || letter));
    const any = new RegExp(wanted.map(word => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|') || '$^', 'g');
    const inside = new RegExp(`[${unspaced}]`, 'u');
    return [...same.matchAll(any)].filter(({ 0: word, index }) => text[index] !== same[index]
      || !/[\p{L}\p{N}]/u.test(same[index - 1] || ' ') || !/^[\p{L}\p{N}]/u.test(word) || inside.test(word));
  }

  // What of a leaf has most of the words; a heading begins with its id between tabs.
  function excerpt(leaf, wanted) {
    const pieces = leaf.split(/^\t(.*)\t/m);
    let best = { rank: 0, text: pieces[0] || pieces[2] || '', from: 0 };
    for (let i = 0; i < pieces.length; i += 2) {
      const found = occurrences(pieces[i], wanted);
      for (const { index: from } of found) {
        const near = new Set(found.map(({ 0: word, index }) => index >= from && index < from + 160 ? word : ''));
        const rank = [...near].join('').length;
        if (rank > best.rank) best = { rank, text: pieces[i], from, id: pieces[i - 1] };
      }
    }
    const { text, from, id } = best;
    const line = id ? (text + '\n').indexOf('\n') : 0;
    const start = from < 60 + line ? line : Math.max(from - 60, text.lastIndexOf(' ', from - 40));
    const said = text.slice(start, start + 220).replace(/\s+/g, ' ').trim();
    return { id, heading: text.slice(0, line), text: (start > line ? '…' : '') + said + (text.length > start + 220 ? '…' : '') };
  }

  // How many letters must be added, left out, changed or swapped with the next to make one word of another.
  function distance(one, other) {
    let [before, last] = [[], [...other, ''].map((_, i) => i)];
    for (let i = 1; i <= one.length; i++) {
      const now = [i];
      for (let j = 1; j <= other.length; j++) {
        now[j] = Math.min(last[j] + 1, now[j - 1] + 1, last[j - 1] + (one[i - 1] !== other[j - 1]));
        if (i > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) now[j] = Math.min(now[j], before[j - 2] + 1);
      }
      [before, last] = [last, now];
    }
    return last[other.length];
  }

  const jamo = letter => letter.normalize('NFD');
  const isHangul = letter => letter >= '가' && letter <= '힣';
  const reversed = word => [...word].reverse().join('');

  // The places of a word: leaves as rising numbers, times eight, and how much it says of each.
  function places(code) {
    const all = [];
    let [last, number, shift] = [0, 0, 0];
    for (const letter of code) {
      const digit = letter.charCodeAt(0) - 33;
      if (digit < 78) {
        all.push(last = (last & ~7) + (number | digit << shift));
        number = shift = 0;
      } else {
        number |= digit - 78 << shift;
        shift += 4;
      }
    }
    return all;
  }
  const weights = [1, 1.4, 1.8, 2.2, 3, 3.6, 6, 7];

  const files = {};
  let requests = 0;
  const file = (url, options) => files[url] = files[url] || (requests++, fetch(url, options))
    .then(answer => answer.ok ? answer.text() : Promise.reject(url))
    .catch(error => {
      delete files[url];
      throw error;
    });

  // What can be found in a language.
  async function open(entry, options) {
    const index = JSON.parse(await file(entry, options));
    const inside = index.files || {};
    const url = name => new URL(index.folder + name + '.txt', entry).href;
    const isHere = name => name in inside || url(name) in files;
    const beside = async name => inside[name] ?? file(url(name));
    const common = new Set(index.common.flatMap(word => words(word).map(({ word }) => word)));
    const cards = [];
    const owners = [];
    for (const [label, part, kind, count] of index.shelves) {
      for (const [href, title, number, leaves] of index.cards.splice(0, count)) {
        const facts = label + (part && ' · ' + part.replace('{}', number));
        const card = { href: new URL(index.root + href, entry).href, title, facts, kind, series: part && label, topics: [], first: owners.length };
        for (let i = 0; i < leaves; i++) owners.push(card);
        cards.push(card);
      }
    }
    index.size = cards.length;
    for (const [topic, steps] of index.topics) {
      let at = 0;
      for (const step of steps) cards[at += step].topics.push(topic);
    }
    const texts = index.texts.flatMap(([name, counts]) =>
      counts.flatMap((count, i) => Array.from({ length: count }, (_, leaf) => [`${name}-${i}`, leaf])));
    const text = async leaf => (await beside(texts[leaf][0])).split('\n\n')[texts[leaf][1]];

    // The files that may hold words which begin so.
    function shards(borders, start, most = 1) {
      let at = borders.length - 2;
      while (at > 0 && borders[at] > start) at -= 2;
      const names = borders.slice(at + 1, at + 2);
      while (names.length < most && (borders[at += 2] || '').startsWith(start) && borders[at]) names.push(borders[at + 1]);
      return names;
    }

    const lines = {};
    async function load(names) {
      await Promise.all(names.map(async name => {
        if (lines[name]) return;
        let term = '';
        const content = await beside(name);
        lines[name] = content.split('\n').slice(0, -1).map(line => {
          const at = line.lastIndexOf(' ');
          term = term.slice(0, line.charCodeAt(0) - 48) + line.slice(1, at);
          return [term, line.slice(at + 1)];
        });
      }));
      return names.flatMap(name => lines[name]);
    }

    // What a query asks for: of each word the terms that say it as a whole, and its parts.
    function ask(query) {
      const typed = words(query);
      const isLast = token => token === typed[typed.length - 1];
      const kept = typed.filter(({ word }) => !common.has(word));
      return (kept.length ? kept : typed).map(token => {
        const terms = token.run ? pairs(token) : token.parts.map(({ word, humps }) => ({ word, humps }));
        const whole = !token.run && (terms[1] || terms[0].word !== token.word) ? { word: token.word } : null;
        const all = whole ? [whole, ...terms] : terms;
        all.forEach((term, i) => {
          const isEnd = isLast(token) && (term === whole || i === all.length - 1);
          term.isAlone = !whole;
          term.isOpen = token.run ? term.word.length < 2 : isEnd && term.word.length > 1 || term.word.length > 2;
          term.files = shards(index.terms, term.word, isEnd && term.isOpen ? 2 : 1);
        });
        return { token, terms, whole };
      });
    }

    // The twos of a run of letters without spaces; those of a particle, or of what questions are asked with, may be missing.
    function pairs({ run, pieces }) {
      const letters = [...small(run)];
      const soft = letters.map(() => false);
      for (const phrase of common) {
        const length = [...phrase].length;
        for (let at = letters.length - length; at >= 0; at--) {
          const isThere = letters.slice(at, at + length).join('') === phrase;
          const isParticle = at > 1 && at + length === letters.length;
          if (isThere && (isHangul(phrase[0]) ? isParticle : letters.length > length)) soft.fill(true, at, at + length);
        }
      }
      const all = pieces.map((word, i) => ({ word, isSoft: soft[i] || soft[i + 1] }));
      if (all.every(({ isSoft }) => isSoft)) all.forEach(pair => { pair.isSoft = false; });
      return all;
    }

    // How like a wanted word another is: the same, longer, as long but for an ending, or of the same beginning.
    function likeness(term, { word, isOpen, humps, isAlone }) {
      if (term === word) return [1, 1];
      if (isOpen && term.startsWith(word)) return [1, 0.6];
      if (!humps || !isAlone || word.length < 5 || !term.startsWith(word.slice(0, Math.ceil(word.length * 0.7)))) return null;
      return word.startsWith(term) && word.length - term.length < 3 ? [0.9, 0.5] : term.length < word.length + 3 ? [0.7, 0.3] : null;
    }

    // What a term says of each card, with the leaves that say so.
    function found(wanted, accepts) {
      const cards = new Map();
      const leaves = new Set();
      const strict = new Set();
      const alike = wanted.alike = new Set();
      for (const [term, code] of wanted.files.flatMap(name => lines[name] || [])) {
        const like = likeness(term, wanted);
        if (!like) continue;
        for (const place of places(code)) {
          const card = owners[place >> 3];
          if (!accepts(card)) continue;
          if (like[0] === 1) strict.add(card);
          else alike.add(term);
          const before = cards.get(card) || { has: 0, weight: 0 };
          cards.set(card, {
            has: Math.max(before.has, like[0]),
            weight: Math.max(before.weight, like[1] * weights[place & 7]),
            isWhole: before.isWhole || term === wanted.word,
          });
          if ((place & 7) !== 6) leaves.add(place >> 3);
        }
      }
      return { cards, leaves, isFound: strict.size > 0, rarity: Math.log(1 + index.size / (strict.size || cards.size || 1)) };
    }

    // What a card has of several terms, each as a share of their rarity.
    function together(terms) {
      const sum = terms.reduce((all, { rarity, isSoft }) => all + (isSoft ? 0 : rarity), 0) || 1;
      const cards = new Map();
      for (const { cards: all, rarity, isSoft } of terms) {
        for (const [card, { has, weight }] of all) {
          const one = cards.get(card) || { has: 0, weight: 0 };
          one.has += isSoft ? 0 : has * rarity / sum;
          one.weight += weight / terms.length;
          cards.set(card, one);
        }
      }
      return cards;
    }

    // How a card answers one word of the query, from 0 to 1, and how much the word says of it.
    function answers({ terms, whole }, accepts) {
      const units = terms.map(term => {
        const unit = found(term, accepts);
        if (unit.isFound || !term.humps || term.humps.length < 2) return { ...unit, isSoft: term.isSoft };
        const all = term.humps.map(word => found({ word, files: term.humpFiles || [] }, accepts));
        return { ...unit, cards: together(all), leaves: new Set(all.flatMap(({ leaves }) => [...leaves])) };
      });
      const cards = together(units);
      const leaves = units.flatMap(unit => [...unit.leaves].map(leaf => [leaf, unit.rarity / units.length]));
      let rarity = Math.max(...units.map(unit => unit.rarity));
      if (whole) {
        const all = found(whole, accepts);
        for (const one of cards.values()) one.weight /= 2;
        for (const [card, { weight, isWhole }] of all.cards) cards.set(card, { has: 1, weight, whole: isWhole ? 1 : 0.5 });
        for (const leaf of all.leaves) leaves.push([leaf, 2 * all.rarity]);
        if (all.cards.size) rarity = all.rarity;
      }
      return { cards, leaves, rarity };
    }

    async function find(query, accepts = () => true, isCorrected = false) {
      const asked = ask(query);
      const near = (one, most, needed = new Set()) => {
        one.flatMap(({ files }) => files).forEach(name => needed.add(name));
        return [...needed].filter(name => !isHere(name)).length <= most ? needed : null;
      };
      // The longest words are the rarest; a query of many reads no more than four files.
      let names = new Set();
      for (const { terms, whole } of [...asked].sort((a, b) => b.token.word.length - a.token.word.length)) {
        names = near(whole ? [whole] : [], 4, new Set(names)) || names;
        for (const term of terms) names = near([term], 4, new Set(names)) || names;
      }
      await load([...names]);
      for (const term of asked.flatMap(({ terms }) => terms)) {
        if (!term.humps || term.humps.length < 2 || found(term, () => true).isFound) continue;
        term.humpFiles = term.humps.flatMap(word => shards(index.terms, word));
        await load([...new Set(term.humpFiles)].slice(0, 3));
      }

      const answered = asked.map(one => answers(one, accepts)).filter(({ cards }) => cards.size);
      const all = answered.reduce((sum, { rarity }) => sum + rarity, 0);
      const hits = new Map();
      const rank = [];
      for (const { cards, leaves, rarity } of answered) {
        for (const [leaf, value] of leaves) rank[leaf] = (rank[leaf] || 0) + value;
        for (const [card, { has, weight, whole = 0 }] of cards) {
          const hit = hits.get(card) || { card, leaf: card.first, has: 0, score: 0, whole: 0 };
          hit.has += has * rarity / all;
          hit.score += weight * rarity;
          hit.whole += whole * rarity;
          hits.set(card, hit);
        }
      }

      const most = Math.max(0, ...[...hits.values()].map(({ has }) => has));
      if (!isCorrected && (answered.length < asked.length || most < 0.99)) {
        const other = await correct(query, asked);
        if (other) {
          const better = await find(other, accepts, true);
          if (better.hits.length && better.most > most * answered.length / asked.length) return { ...better, corrected: other };
        }
      }

      const text = plain(query.trim());
      const kept = [...hits.values()].filter(({ has, whole }) => has >= most * (whole ? 0.5 : 0.8));
      for (const hit of kept) {
        const title = plain(hit.card.title);
        hit.score *= hit.has * hit.has * [[2, 1, 0.5], [4, 2, 1], [0.5, 0.5, 0.5]][hit.card.kind][title === text ? 0 : title.includes(text) ? 1 : 2];
        for (let leaf = hit.leaf; owners[leaf] === hit.card; leaf++) if (rank[leaf] > (rank[hit.leaf] || 0)) hit.leaf = leaf;
      }
      kept.sort((a, b) => b.whole - a.whole || b.score - a.score);
      // What to mark: of each word first the whole, and where that is not, its parts.
      const said = asked.map(({ token, terms, whole }) => [
        token.run || whole ? [token.word] : [],
        terms.filter(({ isSoft }) => !isSoft).flatMap(({ word, alike = [] }) => [word, ...alike]),
      ]);
      return { hits: kept, most, said, marks: [...new Set(said.flat(2))].sort((a, b) => b.length - a.length) };
    }

    // The query with words of the blog in place of those that it does not have.
    async function correct(query, asked) {
      const folded = fold(query);
      let [other, end] = ['', 0];
      for (const { token, terms, whole } of asked) {
        const isThere = term => found(term, () => true).isFound || term.humpFiles;
        if (whole && isThere(whole)) continue;
        let written = folded.slice(token.index, token.index + token.length);
        const before = written;
        if (token.run) {
          written = await syllables(terms, token.word) || written;
        } else {
          for (const term of terms) {
            const near = !isThere(term) && await spelling(term);
            if (near) written = written.replace(new RegExp(term.word.replace(/[+]/g, '\\+'), 'i'), near);
          }
        }
        if (written !== before) [other, end] = [other + folded.slice(end, token.index) + written, token.index + token.length];
      }
      return end && other + folded.slice(end);
    }

    // The word of the blog that is nearest to a misspelt one: of those that begin or end like it.
    async function spelling({ word }) {
      const most = word.length < 4 || /[^\p{L}]/u.test(word) ? 0 : word.length < 8 ? 1 : 2;
      if (!most) return null;
      const [forward, backward] = await Promise.all([load(shards(index.terms, word)),
        load(shards(index.spellings, reversed(word)))]);
      const counts = new Map(backward.map(([term, code]) => [reversed(term), code.charCodeAt(0) - 33]));
      for (const [term, code] of forward) if (/^\p{L}{3,}$/u.test(term)) counts.set(term, Math.log2(code.length));
      let best = null;
      for (const [term, count] of counts) {
        if (Math.abs(term.length - word.length) > most) continue;
        const steps = distance(term, word);
        const cost = steps + (term[0] === word[0] ? 0 : 0.5) - count / 20;
        if (steps <= most && (!best || cost < best.cost)) best = { term, cost };
      }
      return best && best.term;
    }

    // The same for Korean, where one letter of a syllable is other, more or less.
    async function syllables(terms, run) {
      const letters = [...run];
      const has = new Map();
      const isMissing = i => i >= 0 && i < terms.length && !found(terms[i], () => true).isFound;
      const wrong = letters.map((_, i) => i).filter(i => isHangul(letters[i]) && (isMissing(i - 1) || isMissing(i)));
      if (!letters[1] || !wrong.length) return null;
      const ends = [...new Set(wrong.flatMap(i => letters[i + 1] ? shards(index.spellings, letters[i + 1]) : []))];
      const starts = [...new Set(wrong.flatMap(i => i ? shards(index.terms, letters[i - 1]) : []))];
      for (const [pair, code] of await load(ends.slice(0, 2))) has.set(reversed(pair), code.charCodeAt(0) - 33);
      for (const [pair, code] of await load(starts.slice(0, 2))) has.set(pair, Math.log2(code.length));
      let best = null;
      for (const i of wrong) {
        const others = new Set([...has.keys()].flatMap(pair =>
          [i && pair[0] === letters[i - 1] && pair[1], pair[1] === letters[i + 1] && pair[0]]));
        for (const other of others) {
          if (!other || !isHangul(other) || other === letters[i] || distance(jamo(other), jamo(letters[i])) > 1) continue;
          const now = letters.with ? letters.with(i, other) : letters.map((letter, j) => j === i ? other : letter);
          const near = [i - 1, i].filter(j => j >= 0 && now[j + 1]).map(j => has.get(now[j] + now[j + 1]));
          if (near.includes(undefined)) continue;
          const cost = -Math.min(...near);
          if (!best || cost < best.cost) best = { run: now.join(''), cost };
        }
      }
      return best && best.run;
    }

    const values = read => [...new Set(cards.flatMap(read))].filter(Boolean);
    return { words: index.words, find, text, isHere: leaf => isHere(texts[leaf][0]), file: leaf => texts[leaf][0],
      series: values(card => card.series), topics: index.topics.map(([topic]) => topic) };
  }

  function make(tag, properties, ...inside) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...inside);
    return element;
  }

  function marked(text, wanted) {
    let end = 0;
    const pieces = occurrences(text, wanted).flatMap(({ 0: word, index }) =>
      [text.slice(end, index), make('mark', {}, text.slice(index, end = index + word.length))]);
    return [...pieces, text.slice(end)];
  }

  // Marks the words that led to this page, without changing what is copied or printed where the browser can do so.
  function highlight(said) {
    const text = document.querySelector('article') || document.querySelector('main');
    const wanted = said.flatMap(ways => ways.find(words => words[0] && occurrences(text.textContent, words)[0]) || []);
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const ranges = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!node.parentNode.closest('nav, script, style, button, math, svg')) {
        for (const { 0: word, index } of occurrences(node.data, wanted)) {
          const range = new Range();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          ranges.push(range);
        }
      }
    }
    const marks = CSS.highlights ? [] : ranges.reverse().map(range => {
      const mark = make('mark', { className: 'found' });
      range.surroundContents(mark);
      return mark;
    });
    if (CSS.highlights) CSS.highlights.set('found', new Highlight(...ranges));
    addEventListener('keydown', event => {
      if (event.key !== 'Escape' || event.target.closest('form')) return;
      CSS.highlights?.delete('found');
      for (const mark of marks.splice(0)) mark.replaceWith(...mark.childNodes);
    });
  }

  function attach(form) {
    const words = form.dataset;
    const [input, results, status, list] = ['input', '.results', '[role=status]', 'ol'].map(part => form.querySelector(part));
    const isPage = new URL(form.action).pathname === location.pathname;
    const languages = (words.languages || '').split('|').filter(Boolean).map(one => one.split('='));
    const asked = new URLSearchParams(isPage ? location.search : '');
    const filters = { lang: asked.get('lang') || document.documentElement.lang, series: asked.get('series') || '', topic: asked.get('topic') || '' };
    const isOther = () => filters.lang !== document.documentElement.lang;
    let turn = 0;
    let said;
    const opened = {};
    const entry = () => {
      const own = new URL(words.search, location).href;
      return isOther() ? new URL(filters.lang + '.json', own).href : own;
    };
    const start = options => opened[entry()] = opened[entry()] || open(entry(), options).catch(error => {
      delete opened[entry()];
      throw error;
    });

    const address = () => {
      const said = new URLSearchParams();
      const query = input.value.trim();
      if (query) said.set('q', query);
      if (isOther()) said.set('lang', filters.lang);
      for (const name of ['series', 'topic']) if (filters[name]) said.set(name, filters[name]);
      return form.action.replace(/[?#].*/, '') + (query ? '?' + said : '');
    };

    function choice(name, label, values, chosen) {
      const select = make('select', { name, onchange: () => { filters[name] = select.value; if (name === 'lang') filters.series = filters.topic = ''; run(); } },
        ...values.map(([value, text]) => make('option', { value, textContent: text, selected: value === chosen })));
      return make('label', {}, label + ' ', select);
    }

    // What narrows the results down: on the page for searching, where there is room for it.
    function offer(index) {
      if (!isPage) return;
      const old = form.querySelector('.filters');
      const any = all => [['', words.any], ...all.map(one => [one, one])];
      const choices = [
        index.series[1] && choice('series', words.series, any(index.series), filters.series),
        index.topics[0] && choice('topic', words.topic, any(index.topics), filters.topic),
        languages[1] && choice('lang', words.language, languages, filters.lang),
      ].filter(Boolean);
      if (old?.contains(document.activeElement)) {
        const at = document.activeElement.name;
        old.replaceChildren(...choices);
        old.querySelector(`[name=${at}]`)?.focus();
      } else if (old) old.replaceChildren(...choices);
      else if (choices[0]) results.before(make('div', { className: 'filters', role: 'group', ariaLabel: words.filter }, ...choices));
    }

    // The next results, as many as few files say what is in them.
    function show(index, { hits, marks }, from, most) {
      const files = new Set();
      let to = from;
      for (; to < hits.length && to < from + 10; to++) {
        const { leaf } = hits[to];
        if (index.isHere(leaf) || files.has(index.file(leaf))) continue;
        if (files.size === most) break;
        files.add(index.file(leaf));
      }
      results.lang = filters.lang;
      list.append(...hits.slice(from, to).map(({ card, leaf }) => {
        const lines = make('p');
        index.text(leaf).then(text => {
          const { id, heading, text: said } = excerpt(text, marks);
          if (id) lines.append(make('a', { href: card.href + '#' + encodeURIComponent(id) }, ...marked(heading, marks)), ' ');
          lines.append(...marked(said, marks));
        }).catch(() => {});
        const title = make('a', { href: card.href }, ...marked(card.title, marks));
        return make('li', {}, title, make('p', { className: 'facts' }, card.facts), lines);
      }));
      results.querySelector('.more')?.remove();
      if (to === hits.length) return;
      const more = isPage ? make('button', { type: 'button', textContent: index.words.more }) : make('a', { href: address(), textContent: index.words.more });
      more.classList.add('more');
      if (isPage) {
        more.onclick = () => {
          show(index, { hits, marks }, to, 6);
          list.children[to].querySelector('a').focus();
        };
      }
      results.append(more);
    }

    async function run(again) {
      const query = input.value.trim();
      const mine = ++turn;
      const titles = document.querySelector('.titles');
      const before = requests;
      if (isPage) history.replaceState(null, '', address());
      let [index, found, say] = [null, { hits: [], marks: [] }, ''];
      try {
        if (query) {
          index = await start(again && { cache: 'reload' });
          found = await index.find(query, ({ series, topics }) =>
            (!filters.series || filters.series === series) && (!filters.topic || topics.includes(filters.topic)));
          const said = index.words;
          say = said[['none', 'one'][found.hits.length] || 'many'].replace('{0}', found.hits.length);
          if (found.corrected) say = said.corrected.replace('{0}', found.corrected) + ' ' + say;
        }
      } catch {
        // After the blog was published again, an index that the browser kept may name files that are gone.
        if (index && again !== true && mine === turn) {
          delete opened[entry()];
          delete files[entry()];
          return run(true);
        }
        say = words.failed;
      }
      if (mine !== turn) return;
      if (titles) titles.hidden = found.hits.length > 0;
      status.textContent = say;
      said = found.said;
      list.replaceChildren();
      results.querySelector('.more')?.remove();
      if (!index) return;
      offer(index);
      const used = requests - before;
      show(index, found, 0, Math.max(1, Math.min(6 - used, Math.max(2, 5 - used))));
    }

    // The page that a result leads to marks the words; they are kept aside, so that its address stays as it is.
    list.onclick = event => {
      const link = event.target.closest('a');
      if (link) try { localStorage.found = JSON.stringify({ path: new URL(link.href).pathname, said, at: Date.now() }); } catch { /* nothing is kept */ }
    };
    form.onkeydown = event => {
      const links = [input, ...results.querySelectorAll('li > a, .more')];
      const to = links[links.indexOf(document.activeElement) + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] || NaN)];
      if (to && !event.target.matches('select')) {
        event.preventDefault();
        to.focus();
      }
      if (event.key === 'Escape') {
        if (document.activeElement === input) input.value = '';
        input.focus();
        run();
      }
    };
    // Keys without Ctrl or Command can be switched off.
    const shortcuts = isPage && document.querySelector('.shortcuts');
    if (shortcuts && !('shortcutsOff' in document.body.dataset)) {
      const box = shortcuts.querySelector('input');
      shortcuts.hidden = false;
      try { box.checked = localStorage.shortcuts !== 'false'; } catch { shortcuts.hidden = true; }
      box.onchange = () => { localStorage.shortcuts = box.checked; };
    }
    form.onsubmit = () => !isPage;
    let wait;
    input.oninput = () => { clearTimeout(wait); wait = setTimeout(run, 180); };
    if (isPage && !input.value) input.value = asked.get('q');
    if (isPage || document.activeElement === input) start().catch(() => {});
    if (input.value) run();
  }

  // How results and found words look. A constructed sheet is allowed by policies that forbid inline styles.
  const styles = `
    form.search .results { display: block; }
    .results [role=status], .filters { color: var(--muted); font: .86rem/1.5 var(--sans); margin: .8rem 0 0; }
    .results [role=status]:empty { margin: 0; }
    .results ol { list-style: none; margin: 0; padding: 0; }
    .results li { padding: .7rem 0; border-bottom: 1px solid var(--line); }
    .results li:last-child { border: 0; }
    .results p { margin: 0; }
    .results li > a { font: 700 1.05rem/1.35 var(--text); }
    .results li > p:last-child { font: .9rem/1.5 var(--sans); color: var(--muted); }
    .results mark, mark.found { color: var(--ink); background: var(--wash); border-radius: 2px; }
    ::highlight(found) { color: var(--ink); background-color: var(--wash); }
    .filters { display: flex; flex-wrap: wrap; gap: .5rem 1.2rem; }
    .filters select { max-width: 14rem; }
    @media (hover: none) {
      form.search :is(select, .more, .results li a) { min-height: 44px; padding-block: .6rem; }
    }
    header.site .results { position: absolute; z-index: 5; inset-inline-end: 0; top: calc(100% + .4rem); width: min(34rem, 100vw - 2.2rem); max-height: min(36rem, 75vh); overflow-y: auto; background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: 4px; padding: 0 1.1rem .4rem; box-shadow: var(--shadow); }
    header.site .results:has([role=status]:empty), header.site .search:not(:focus-within) .results { opacity: 0; pointer-events: none; }
    @media (max-width: 60em) {
      header.site .results { width: 100%; }
    }
    header.site form .results a { color: var(--accent); display: inline; padding: 0; }
    header.site form .results p a { text-decoration: underline; }
  `;

  globalThis.blogSearch = { words, open, excerpt, highlight, distance };
  if (globalThis.document) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.querySelectorAll('form[data-search]').forEach(attach);
  }
})();
