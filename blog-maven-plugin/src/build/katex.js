// Writes KaTeX, from its WebJar, as a resource of the plugin that Rhino can run: Rhino knows neither classes nor spread.
// The build runs it in the Rhino shell; neither the WebJar nor the shell is on the plugin's class path.
//
// The module is regular enough to be rewritten line by line. What is not found as often as expected stops the build: it
// is another version then, and somebody should look.
//
// arguments: folder in the WebJar, folder of classes, this script, file that remembers what was written

var FOLDER = arguments[0];
var CLASSES = java.nio.file.Path.of(arguments[1]);
var SCRIPT = java.nio.file.Path.of(arguments[2]);
var STAMP = java.nio.file.Path.of(arguments[3]);
var KATEX = CLASSES.resolve('io/github/blogmaven/math/katex.js');
var LICENCE = CLASSES.resolve('META-INF/licenses/katex.txt');

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

// ---- Classes

function withoutClasses(module) {
  var name = null;
  var count = 0;
  var lines = module.split('\n').map(function (line) {
    var opening = /^class (\w+)(?: extends Error)? \{$/.exec(line);
    if (opening) {
      name = opening[1];
      count++;
      return 'var ' + name + ' = (function () {';
    }
    if (name === null) return line;
    if (line === '}') {
      var closing = 'return ' + name + '; })();';
      name = null;
      return closing;
    }
    var method = /^  (static )?(\w+)(\(.*)$/.exec(line);
    if (method === null) return line.replace('super(error);', 'this.message = error;');
    if (method[2] === 'constructor') return 'function ' + name + method[3];
    return name + (method[1] ? '.' : '.prototype.') + method[2] + ' = function ' + method[3];
  });
  if (count !== 21) throw new Error('KaTeX has ' + count + ' classes');
  return lines.join('\n');
}

// ---- Spread

var SPREADS = [
  [/([\w.]+)\.push\(\.\.\.([\w.]+)\)/g, '$1.push.apply($1, $2)', 6],
  [/classes\.push\(\.\.\.(.+)\);/g, 'classes.push.apply(classes, $1);', 1],
  [/\[\.\.\.([\w.]+), \.\.\.([\w.]+)\]/g, '$1.concat($2)', 2],
  [/\[\.\.\.right, \.\.\.arg, \.\.\.left[^\]]*\]/g, 'right.concat(arg, left)', 1],
  [/Math\.max\(0, \.\.\.(.+)\);/g, 'Math.max.apply(null, [0].concat($1));', 1],
  [/tokens\.splice\(i, 2, \.\.\.(.+)\);/g, 'tokens.splice.apply(tokens, [i, 2].concat($1));', 1]
];

function withoutSpread(module) {
  SPREADS.forEach(function (spread) {
    var found = (module.match(spread[0]) || []).length;
    if (found !== spread[2]) throw new Error('KaTeX has ' + found + ' times ' + spread[0]);
    module = module.replace(spread[0], spread[1]);
  });
  return module;
}

function withoutComments(module) {
  return module.replace(/^\s*\/\*\*?[^]*?\*\/\n/gm, '').replace(/^\s*\/\/.*\n/gm, '');
}

function main() {
  var module = read('dist/katex.mjs').replace(/^export .*$/m, '');
  write(KATEX, withoutSpread(withoutClasses(withoutComments(module))));
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
  return files.exists(STAMP) && files.exists(KATEX) && files.exists(LICENCE) && String(files.readString(STAMP)) === stamp();
}

if (!isUpToDate()) {
  main();
  write(STAMP, stamp());
}
