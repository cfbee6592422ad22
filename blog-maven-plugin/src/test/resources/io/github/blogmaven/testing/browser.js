// As much of a browser as search.js needs without a page: addresses, and files that are read from the site.
globalThis.URL = class {
  constructor(to, base) {
    if (/^\w+:/.test(to)) {
      this.href = String(to);
      return;
    }
    const [origin, path] = String(base).match(/^(\w+:\/\/[^/]*)(.*)$/).slice(1);
    const folders = to.startsWith('/') ? [] : path.split('/').slice(1, -1);
    for (const name of to.split('/')) {
      if (name === '..') folders.pop();
      else if (name !== '.') folders.push(name);
    }
    this.href = origin + '/' + folders.join('/');
  }

  toString() {
    return this.href;
  }
};

const site = 'https://notes.example.org/some/where/';
const loaded = [];

globalThis.fetch = async url => {
  const path = decodeURIComponent(String(url).slice(site.length));
  if (!(path in served)) throw new TypeError('no ' + url);
  loaded.push(path);
  return { ok: true, text: async () => served[path] };
};
