// Draws the diagrams of a page with Mermaid, each when it comes near. Where it cannot, the source stays.
const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');
const drawn = new Map();
let number = 0;
let last = Promise.resolve();

// Mermaid writes styles; where the site's policy forbids them, its diagrams are black boxes.
function mayStyle() {
  const style = document.createElement('style');
  style.textContent = 'x{}';
  document.head.append(style);
  const may = style.sheet !== null && style.sheet.cssRules.length === 1;
  style.remove();
  return may;
}

function isDark() {
  return root.dataset.scheme ? root.dataset.scheme === 'dark' : dark.matches;
}

async function draw(figure) {
  const source = figure.querySelector('pre');
  const { default: mermaid } = await import('./mermaid.esm.min.mjs');
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: isDark() ? 'dark' : 'default' });
  const { svg } = await mermaid.render('drawing-' + ++number, source.textContent);
  const drawing = drawn.get(figure) ?? document.createElement('div');
  drawing.className = 'drawing';
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', figure.dataset.alt);
  drawing.innerHTML = svg;
  source.before(drawing);
  source.hidden = true;
  drawn.set(figure, drawing);
}

// One after the other: Mermaid has one state for all.
function later(figure) {
  last = last.then(() => draw(figure)).catch(error => console.warn('a diagram stays as it is written:', error.message));
}

function again() {
  drawn.forEach((drawing, figure) => later(figure));
}

if (mayStyle()) {
  const near = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(entry => {
    near.unobserve(entry.target);
    later(entry.target);
  }), { rootMargin: '50%' });
  document.querySelectorAll('figure.mermaid').forEach(figure => near.observe(figure));
  dark.addEventListener('change', again);
  new MutationObserver(again).observe(root, { attributeFilter: ['data-scheme'] });
}
