// Prism, from its WebJar, with one language and what that requires; for PrismTest.
var catalog = JSON.parse(read('components.json')).languages;
var newPrism = new Function(read('components/prism-core.js') + '\nreturn Prism;');
var companions = { markup: ['css', 'javascript'], http: ['json', 'markup'] };
var prisms = {}, components = {};

function many(x) { return x === undefined ? [] : Array.isArray(x) ? x : [x]; }

function add(id, wanted) {
  if (wanted.indexOf(id) >= 0) return;
  many(catalog[id].require).forEach(function (one) { add(one, wanted); });
  wanted.push(id);
}

function prismWith(id) {
  var prism = newPrism(), wanted = [], loaded = {};
  add(id, wanted);
  for (var i = 0; i < wanted.length; i++) {
    many(companions[wanted[i]]).forEach(function (one) { add(one, wanted); });
  }
  function load(one) {
    if (loaded[one] || wanted.indexOf(one) < 0) return;
    loaded[one] = true;
    many(catalog[one].require).concat(many(catalog[one].optional), many(catalog[one].modify)).forEach(load);
    components[one] = components[one] || new Function('Prism', read('components/prism-' + one + '.js'));
    components[one](prism);
  }
  // The Prism that comes ready-made has these, and so what they say about entities.
  if (wanted.indexOf('markup') >= 0) ['markup', 'css', 'clike', 'javascript'].forEach(load);
  wanted.forEach(load);
  if (wanted.indexOf('markup') < 0) {
    prism.hooks.add('wrap', function (env) {
      if (env.type === 'entity') env.attributes.title = env.content.replace(/&amp;/, '&');
    });
  }
  return prism;
}

function idOf(name) {
  if (catalog[name]) return name;
  var ids = Object.keys(catalog).filter(function (id) { return many(catalog[id].alias).indexOf(name) >= 0; });
  return ids.length ? ids[0] : null;
}

function highlight(name, code) {
  var id = idOf(name);
  var prism = prisms[id] || (prisms[id] = prismWith(id));
  return prism.highlight(code, prism.languages[name], name);
}
