// Writes the grammars of Prism, from its WebJar, as resources of the plugin: a file for each language, and one with all
// names. The build runs it in the Rhino shell; it is no part of the plugin. GrammarReader says what the lines mean.
//
// Each language is loaded into a Prism of its own, with no more than it requires: any other language that happens to be
// loaded may change a grammar. A file names the grammar of another language where that is the same in both.
//
// arguments: folder in the WebJar, folder of classes, this script, file that remembers what was written

var FOLDER = arguments[0];
var CLASSES = java.nio.file.Path.of(arguments[1]);
var SCRIPT = java.nio.file.Path.of(arguments[2]);
var STAMP = java.nio.file.Path.of(arguments[3]);
var LANGUAGES = CLASSES.resolve('io/github/blogmaven/highlight/languages');
var LICENCE = CLASSES.resolve('META-INF/licenses/prismjs.txt');

// They change other languages and are none themselves.
var CHANGES = ['css-extras', 'javadoclike', 'js-extras', 'js-templates', 'markup-templating', 'php-extras', 'xml-doc'];
// Loaded besides: HTML with styles and scripts in it, as in the Prism that comes ready-made.
var COMPANIONS = { markup: ['css', 'javascript'], http: ['json', 'markup'] };
// It would take its own marks for a style sheet.
var ALONE = ['textile'];

var loader = java.lang.Thread.currentThread().getContextClassLoader();

function read(name) {
  var from = loader.getResourceAsStream(FOLDER + name);
  if (from === null) throw new Error('not in the WebJar: ' + FOLDER + name);
  return String(new java.lang.String(from.readAllBytes(), 'UTF-8'));
}

function write(file, text) {
  java.nio.file.Files.createDirectories(file.getParent());
  java.nio.file.Files.writeString(file, text);
}

function many(x) { return x === undefined || x === null ? [] : Array.isArray(x) ? x : [x]; }

function isRegex(x) { return Object.prototype.toString.call(x) === '[object RegExp]'; }

function isGrammar(x) { return typeof x === 'object' && x !== null && !isRegex(x); }

// ---- Prism with one language

var catalog, newPrism, components = {};

function addRequired(id, all) {
  if (all.indexOf(id) >= 0) return;
  many(catalog[id].require).forEach(function (other) { addRequired(other, all); });
  all.push(id);
}

function wantedFor(id) {
  var wanted = [];
  addRequired(id, wanted);
  if (ALONE.indexOf(id) < 0) {
    for (var i = 0; i < wanted.length; i++) {
      many(COMPANIONS[wanted[i]]).forEach(function (companion) { addRequired(companion, wanted); });
    }
  }
  return wanted;
}

function prismWith(id) {
  var prism = newPrism(), wanted = wantedFor(id), loaded = [];
  function load(one) {
    if (wanted.indexOf(one) < 0 || loaded.indexOf(one) >= 0) return;
    loaded.push(one);
    var entry = catalog[one];
    many(entry.require).concat(many(entry.optional), many(entry.modify)).forEach(load);
    many(COMPANIONS[one]).forEach(function (companion) { many(catalog[companion].require).forEach(load); });
    var component = components[one]
      || (components[one] = new Function('Prism', read('components/prism-' + one + '.js')));
    component(prism);
    many(COMPANIONS[one]).forEach(load);
  }
  wanted.forEach(load);
  return prism;
}

// ---- What a grammar is as text

// The patterns of a grammar; its rest belongs to it as if it had been written there.
function patternsOf(grammar) {
  var flat = {}, rest = grammar.rest || {}, patterns = [];
  Object.keys(grammar).forEach(function (name) { if (name !== 'rest') flat[name] = grammar[name]; });
  Object.keys(rest).forEach(function (name) { if (name !== 'rest') flat[name] = rest[name]; });
  Object.keys(flat).forEach(function (name) {
    if (!flat[name] || typeof flat[name] === 'function') return;
    many(flat[name]).forEach(function (pattern) {
      var regex = isRegex(pattern) ? pattern : pattern && pattern.pattern;
      if (regex) patterns.push({ name: name, regex: regex, of: pattern });
    });
  });
  return patterns;
}

function sourceOf(regex) {
  if (/\\[\n\r\t]/.test(regex.source)) throw new Error('an escaped line end: ' + regex);
  return regex.source.replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t');
}

function lettersOf(regex) {
  if (/[^gim]/.test(regex.flags)) throw new Error('a flag that is not known: ' + regex);
  return (regex.ignoreCase ? 'i' : '') + (regex.multiline ? 'm' : '');
}

// A grammar and all those inside it.
function written(root, templates, nameOf) {
  var numbers = new Map(), grammars = [root], lines = [];
  numbers.set(root, 0);
  function reference(grammar) {
    var name = nameOf(grammar);
    if (name) return '@' + name;
    if (!numbers.has(grammar)) numbers.set(grammar, grammars.push(grammar) - 1);
    return String(numbers.get(grammar));
  }
  if (templates) {
    lines.push(['%', lettersOf(templates.regex), reference(templates.around), templates.filter, templates.needs,
      sourceOf(templates.regex)].join('\t'));
  }
  for (var i = 0; i < grammars.length; i++) {
    if (i > 0) lines.push('');
    patternsOf(grammars[i]).forEach(function (pattern) {
      var of = pattern.of;
      lines.push([pattern.name, lettersOf(pattern.regex) + (of.greedy ? 'g' : '') + (of.lookbehind ? 'l' : ''),
        of.inside ? reference(of.inside) : '', many(of.alias).join(' '), sourceOf(pattern.regex)].join('\t'));
    });
  }
  return lines.join('\n') + '\n';
}

// The templates that a language finds in a text of another one before anything else: the language's hook is given an
// object that takes down what would be replaced in the text.
function templatesOf(prism, id) {
  function found(text) {
    var result = null;
    var env = { language: id, grammar: prism.languages[id], code: {
      toString: function () { return text; },
      indexOf: function () { return -1; },
      replace: function (regex, replaced) { result = { regex: regex, replaced: replaced }; return text; }
    } };
    prism.hooks.run('before-tokenize', env);
    if (result) result.around = env.grammar;
    return result;
  }
  var templates = found('<?');
  if (!templates) return null;
  templates.needs = found('') ? '' : '<?';
  templates.filter = passesOver(templates, '{literal}', '{x}') ? 'literal'
    : passesOver(templates, '{% raw %}', '{% x %}') ? 'raw' : '';
  return templates;
}

function passesOver(templates, opening, inside) {
  templates.replaced(opening);
  return templates.replaced(inside) === inside;
}

// ---- All languages

// The names that come with a language, by grammar: xml is another grammar than html, and both come with markup. A second
// name that finds templates is a language too: its tokens are called after it.
function groupsOf(id, prism) {
  var groups = [];
  namesIn(prism).forEach(function (name) {
    var grammar = prism.languages[name], templates = templatesOf(prism, name);
    var group = groups.filter(function (one) { return one.grammar === grammar && (!templates || name === id); })[0];
    if (group) group.names.push(name);
    else groups.push({ grammar: grammar, names: [name], templates: templates });
  });
  return groups;
}

function namesIn(prism) {
  return Object.keys(prism.languages).filter(function (name) {
    return isGrammar(prism.languages[name]) && CHANGES.indexOf(name) < 0;
  });
}

function isKnown(languages, name) {
  return languages.some(function (language) { return language.names.indexOf(name) >= 0; });
}

function allLanguages() {
  var plain = namesIn(newPrism()), languages = [];
  var ids = Object.keys(catalog).filter(function (id) { return id !== 'meta' && CHANGES.indexOf(id) < 0; });
  // What others require comes first, and is not theirs then.
  var needs = {};
  ids.forEach(function (id, i) { needs[id] = (ALONE.indexOf(id) < 0 ? wantedFor(id).length : 100) * 1000 + i; });
  ids.sort(function (a, b) { return needs[a] - needs[b]; });
  ids.forEach(function (id) {
    var prism = prismWith(id);
    if (!isGrammar(prism.languages[id])) throw new Error('no grammar: ' + id);
    groupsOf(id, prism).forEach(function (group) {
      var names = group.names.filter(function (name) { return plain.indexOf(name) < 0 && !isKnown(languages, name); });
      if (!names.length) return;
      var name = names.indexOf(id) >= 0 ? id : names[0], titles = catalog[id].aliasTitles || {};
      if (name === id) many(catalog[id].alias).forEach(function (one) { if (!isGrammar(prism.languages[one])) names.push(one); });
      languages.push({ id: name, names: names, title: titles[name] || catalog[id].title, prism: prism,
        grammar: group.grammar, templates: group.templates, whole: whole(group.grammar) });
    });
  });
  return languages;
}

function whole(grammar) { return written(grammar, null, function () { return null; }); }

function main() {
  catalog = JSON.parse(read('components.json')).languages;
  newPrism = new Function(read('components/prism-core.js') + '\nreturn Prism;');
  var languages = allLanguages();
  languages.forEach(function (language) {
    // The language whose grammar this is, if it is the same there.
    var found = new Map();
    function nameOf(grammar) {
      if (!found.has(grammar)) found.set(grammar, lookedUp(grammar));
      return found.get(grammar);
    }
    function lookedUp(grammar) {
      var other = languages.filter(function (one) { return language.prism.languages[one.id] === grammar; })[0];
      if (!other || other.templates || other === language) return null;
      return whole(grammar) === other.whole ? other.id : null;
    }
    write(LANGUAGES.resolve(language.id), written(language.grammar, language.templates, nameOf));
  });
  write(LANGUAGES.resolve('names'), languages.map(function (language) {
    var others = language.names.filter(function (name) { return name !== language.id; });
    return [language.id, language.title, others.sort().join(' ')].join('\t');
  }).sort().join('\n') + '\n');
  write(LICENCE, read('LICENSE'));
}

// ---- Up to date?

function stamp() {
  var sum = new java.util.zip.CRC32();
  sum.update(java.nio.file.Files.readAllBytes(SCRIPT));
  return FOLDER + ' ' + java.lang.Long.toHexString(sum.getValue()) + '\n';
}

function isUpToDate() {
  var files = java.nio.file.Files;
  return files.exists(STAMP) && files.exists(LANGUAGES.resolve('names')) && files.exists(LICENCE)
    && String(files.readString(STAMP)) === stamp();
}

// On a thread of its own: Rhino compiles a long alternation recursively, and overflows a stack of the usual size.
if (!isUpToDate()) {
  var failure;
  var thread = new java.lang.Thread(null, new java.lang.Runnable({ run: function () {
    try { main(); } catch (e) { failure = e; }
  } }), 'grammars', 256 * 1024 * 1024);
  thread.start();
  thread.join();
  if (failure) throw failure;
  write(STAMP, stamp());
}
