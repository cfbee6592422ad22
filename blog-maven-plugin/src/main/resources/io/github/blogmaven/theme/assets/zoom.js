// Shows large pictures over the page. blog.js loads it when a reader opens the first one.
(() => {
  'use strict';
  const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

  // A constructed sheet is allowed by policies that forbid inline styles.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .zoomed { width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; background: var(--paper); color: var(--ink); cursor: zoom-out; }
    .zoomed img { display: block; max-width: max(100%, 60rem); margin: auto; }
    .zoomed button { position: fixed; inset: .5rem .5rem auto auto; width: 2.75rem; height: 2.75rem; border: 1px solid var(--line); border-radius: 50%; background: var(--paper); font: 1.4rem/1 var(--sans); }
    :root:has(.zoomed) { overflow: hidden; }
  `);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  // The browser closes it with Escape, and gives the focus back to the link.
  globalThis.blogZoom = (link, close) => {
    const { alt } = link.querySelector('img');
    const dialog = make('dialog', { className: 'zoomed', ariaLabel: alt });
    dialog.append(make('button', { type: 'button', textContent: '×', ariaLabel: close }), make('img', { src: link.href, alt }));
    dialog.onclick = () => dialog.close();
    dialog.onclose = () => dialog.remove();
    document.body.append(dialog);
    dialog.showModal();
  };
})();
