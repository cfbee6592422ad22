// Turns TeX into MathML. It runs behind KaTeX in the same scope and uses KaTeX's own tree, which it writes as MathML Core:
// what browsers do not know of MathML 3 becomes a character or a class, and nothing becomes a style.

var blog = (function () {
var LETTERS = {
  // [A, a, 0, Alpha, alpha], as far as Unicode has them
  'bold': [0x1D400, 0x1D41A, 0x1D7CE, 0x1D6A8, 0x1D6C2],
  'italic': [0x1D434, 0x1D44E, 0, 0x1D6E2, 0x1D6FC],
  'bold-italic': [0x1D468, 0x1D482, 0x1D7CE, 0x1D71C, 0x1D736],
  'script': [0x1D49C, 0x1D4B6],
  'bold-script': [0x1D4D0, 0x1D4EA],
  'fraktur': [0x1D504, 0x1D51E],
  'bold-fraktur': [0x1D56C, 0x1D586],
  'double-struck': [0x1D538, 0x1D552, 0x1D7D8],
  'sans-serif': [0x1D5A0, 0x1D5BA, 0x1D7E2],
  'bold-sans-serif': [0x1D5D4, 0x1D5EE, 0x1D7EC, 0x1D756, 0x1D770],
  'sans-serif-bold': [0x1D5D4, 0x1D5EE, 0x1D7EC, 0x1D756, 0x1D770],
  'sans-serif-italic': [0x1D608, 0x1D622, 0x1D7E2],
  'sans-serif-bold-italic': [0x1D63C, 0x1D656, 0x1D7EC, 0x1D790, 0x1D7AA],
  'monospace': [0x1D670, 0x1D68A, 0x1D7F6]
};
// Letters that Unicode had before the alphabets they belong to.
var EARLIER = {
  'italic': { h: 0x210E },
  'script': { B: 0x212C, E: 0x2130, F: 0x2131, H: 0x210B, I: 0x2110, L: 0x2112, M: 0x2133, R: 0x211B, e: 0x212F, g: 0x210A, o: 0x2134 },
  'fraktur': { C: 0x212D, H: 0x210C, I: 0x2111, R: 0x211C, Z: 0x2128 },
  'double-struck': { C: 0x2102, H: 0x210D, N: 0x2115, P: 0x2119, Q: 0x211A, R: 0x211D, Z: 0x2124 }
};
var RANGES = [[0x41, 0x5A], [0x61, 0x7A], [0x30, 0x39], [0x391, 0x3A9], [0x3B1, 0x3C9]];

function letter(c, variant) {
  var earlier = EARLIER[variant] && EARLIER[variant][c];
  if (earlier) return String.fromCodePoint(earlier);
  var code = c.charCodeAt(0);
  for (var i = 0; i < RANGES.length; i++) {
    if (code >= RANGES[i][0] && code <= RANGES[i][1] && LETTERS[variant][i]) {
      return String.fromCodePoint(LETTERS[variant][i] + code - RANGES[i][0]);
    }
  }
  return c;
}

function textOf(node) {
  return node.children ? node.children.map(textOf).join('') : node.toText();
}

function each(node, use) {
  use(node);
  (node.children || []).forEach(function (child) { each(child, use); });
}

// ---- From what KaTeX makes to what browsers know

var ENCLOSED = {
  updiagonalstrike: 'cancel', downdiagonalstrike: 'bcancel', horizontalstrike: 'sout', box: 'box', actuarial: 'angl',
  phasorangle: 'angl', top: 'left', bottom: 'right', left: 'top', right: 'bottom'
};

function setLetters(node) {
  var variant = node.attributes.mathvariant;
  delete node.attributes.mathvariant;
  if (node.type === 'mtext') {
    if (variant !== 'normal') node.classes.push(variant);
  } else if (variant === 'normal') {
    if (node.type === 'mi' && Array.from(textOf(node)).length === 1) node.attributes.mathvariant = 'normal';
  } else if (LETTERS[variant]) {
    node.children = [new TextNode(Array.from(textOf(node)).map(function (c) { return letter(c, variant); }).join(''))];
  }
}

function setEnclosure(node) {
  node.type = 'mrow';
  node.attributes.notation.split(' ').forEach(function (notation) { node.classes.push(ENCLOSED[notation] || notation); });
  delete node.attributes.notation;
}

// Bold by a shadow, which only a style could cast.
function setPoorMansBold(node) {
  each(node, function (inner) {
    if (inner.type === 'mi' && !inner.attributes.mathvariant && Array.from(textOf(inner)).length === 1) {
      inner.attributes.mathvariant = 'bold-italic';
    } else if (inner.type === 'mi' || inner.type === 'mn' || inner.type === 'mo') {
      inner.attributes.mathvariant = 'bold';
    }
  });
}

function setTable(table) {
  var a = table.attributes;
  if (a.width) table.classes.push('tagged');
  var align = (a.columnalign || '').split(' ');
  var lines = (a.columnlines || '').split(' ');
  var rules = (a.rowlines || '').split(' ');
  var gaps = (a.columnspacing || '').split(' ');
  ['rowspacing', 'columnspacing', 'columnalign', 'columnlines', 'rowlines', 'width'].forEach(function (name) { delete a[name]; });
  function isDrawn(line) { return line === 'solid' || line === 'dashed'; }
  function isTight(column) { return (gaps[column] || gaps[gaps.length - 1]) === '0em'; }
  table.children.forEach(function (row, number) {
    // KaTeX numbers the rows of some tables, by a style sheet.
    row.children = row.children.filter(function (cell) { return cell.classes.length === 0; }).map(function (cell, column, cells) {
      var classes = [];
      if (cell.attributes.width) classes.push('pad');
      if (align[column] === 'left' || align[column] === 'right') classes.push(align[column].charAt(0));
      if (column > 0 && isTight(column - 1)) classes.push('tl');
      if (column < cells.length - 1 && isTight(column)) classes.push('tr');
      if (column > 0 && isDrawn(lines[column - 1])) classes.push('left');
      if (number > 0 && isDrawn(rules[number - 1])) classes.push('top');
      return new MathNode('mtd', withoutStyle(cell.children), classes);
    });
  });
}

// A cell is in text style by itself.
function withoutStyle(children) {
  var style = children.length === 1 && children[0].type === 'mstyle' ? children[0].attributes : {};
  return style.displaystyle === 'false' && style.scriptlevel === '0' ? children[0].children : children;
}

// A line break of TeX: browsers break no formulas, so its lines are the rows of a table.
function inLines(row) {
  function isBreak(node) { return node.type === 'mspace' && node.attributes.linebreak === 'newline'; }
  if (row.type !== 'mrow' || !row.children.some(isBreak)) return row;
  var lines = [[]];
  row.children.forEach(function (node) {
    if (isBreak(node)) lines.push([]); else lines[lines.length - 1].push(node);
  });
  var table = new MathNode('mtable', lines.map(function (line) { return new MathNode('mtr', [new MathNode('mtd', line)]); }));
  table.setAttribute('columnalign', 'left');
  return table;
}

var SCRIPTED = /^(?:msub|msup|msubsup|munder|mover|munderover)$/;

// An operator brings its own space, also with something on it.
function isOperator(node) {
  return node.type === 'mo'
    || ((node.type === 'mrow' || SCRIPTED.test(node.type)) && node.children.length > 0 && isOperator(node.children[0]));
}

function space(width) {
  var node = new MathNode('mspace');
  node.setAttribute('width', width);
  return node;
}

// KaTeX puts the name of a function and the sign of its application into a node that is not written.
function flat(nodes) {
  return nodes.reduce(function (all, node) {
    return all.concat(node.children && !(node instanceof MathNode) ? flat(node.children) : [node]);
  }, []);
}

function isApplication(node) {
  return node.type === 'mo' ? textOf(node) === '\u2061'
    : SCRIPTED.test(node.type) && textOf(node.children[0]).slice(-1) === '\u2061';
}

// TeX has a thin space on both sides of the name of a function, but for what brings its own space and for brackets.
function setFunctions(node) {
  var all = flat(node.children);
  node.children = [];
  all.forEach(function (child, i) {
    var after = all[i + 1];
    var isName = SCRIPTED.test(child.type) ? isApplication(child) : !!after && after.type === 'mo' && isApplication(after);
    var before = all[i - 1];
    if (isName && before && (!/^m(?:o|space)$/.test(before.type) || /^[)\]}]$/.test(textOf(before)))) node.children.push(space('0.1667em'));
    node.children.push(child);
    if (isApplication(child) && after && !/^m(?:o|space)$/.test(after.type)) node.children.push(space('0.1667em'));
  });
}

// KaTeX makes one identifier or operator of several; in MathML Core such elements have characters only.
function setGroup(node) {
  var a = node.attributes;
  var isSpaced = node.type === 'mo' && !node.isBase && !node.children.some(isOperator);
  node.type = 'mrow';
  if (isSpaced) {
    node.children.unshift(space(a.lspace || '0.2778em'));
    node.children.push(space(a.rspace || '0.2778em'));
  }
  delete a.lspace;
  delete a.rspace;
}

function toCore(root) {
  each(root, function (node) {
    if (!node.attributes) return;
    if (SCRIPTED.test(node.type)) node.children[0].isBase = true;
    if (/^m[ion]$/.test(node.type) && node.children.some(function (child) { return child instanceof MathNode; })) setGroup(node);
    if (node.type === 'mstyle' && node.attributes.style) setPoorMansBold(node);
    delete node.attributes.style;
    if (node.type === 'mrow' || node.type === 'mtd' || node.type === 'mstyle') setFunctions(node);
    if (node.attributes.mathvariant) setLetters(node);
    if (node.type === 'menclose') setEnclosure(node);
    if (node.type === 'mtable') setTable(node);
  });
}

// ---- Writing

function write(node) {
  if (!(node instanceof MathNode)) {
    return node.children ? node.children.map(write).join('') : node.toMarkup();
  }
  var markup = '<' + node.type;
  Object.keys(node.attributes).forEach(function (name) { markup += ' ' + name + '="' + escape(node.attributes[name]) + '"'; });
  if (node.classes.length > 0) markup += ' class="' + escape(node.classes.join(' ')) + '"';
  return markup + '>' + node.children.map(write).join('') + '</' + node.type + '>';
}

// What needs trust is a mistake here, and not red text.
Parser.prototype.formatUnsupportedCmd = function (command) {
  throw new ParseError('Not trusted: ' + command);
};

// ---- Asked from Java

// A label is for references, which texts make by other means.
var ofBlog = { '\\label': { tokens: [], numArgs: 1 } };
var ofDocument = Object.assign({}, ofBlog);

// Makes a command known to every formula.
function define(name, expansion) {
  ofBlog[name] = expansion;
  ofDocument[name] = expansion;
}

// Forgets what formulas defined.
function forget() {
  ofDocument = Object.assign({}, ofBlog);
}

function mathml(tex, display) {
  try {
    var settings = new Settings({ output: 'mathml', displayMode: display, strict: 'ignore', trust: false, globalGroup: true, macros: ofDocument });
    var wrapped = buildTree(parseTree(tex, settings), tex.trim(), settings);
    var math = wrapped.children[0];
    delete math.attributes.xmlns;
    var semantics = math.children[0];
    semantics.children[0] = inLines(semantics.children[0]);
    toCore(semantics.children[0]);
    return '+' + write(math);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return '-' + (error.position === undefined ? -1 : error.position) + ' ' + (error.length || 1) + ' ' + error.rawMessage;
  }
}

// Every command there is, one a line.
function commandNames() {
  return [].concat(Object.keys(_functions), Object.keys(_macros), Object.keys(symbols.math), Object.keys(symbols.text), Object.keys(ofDocument))
    .filter(function (name) { return /^\\[A-Za-z]+$/.test(name); }).sort().join('\n');
}
// Every environment there is, one a line.
function environmentNames() {
  return Object.keys(_environments).sort().join('\n');
}

return { define: define, forget: forget, mathml: mathml, commandNames: commandNames, environmentNames: environmentNames };
})();
