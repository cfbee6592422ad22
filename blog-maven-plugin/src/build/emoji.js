// Writes the names that GitHub has for emoji, from the table of JEmoji, as a resource of the plugin: a line for each name,
// the name and the characters parted by a blank. The build runs it in the Rhino shell; it is no part of the plugin.
//
// arguments: version of JEmoji, folder of classes, this script

var VERSION = arguments[0];
var CLASSES = java.nio.file.Path.of(arguments[1]);
var SCRIPT = java.nio.file.Path.of(arguments[2]);
var NAMES = CLASSES.resolve('io/github/blogmaven/markdown/emoji');
var LICENCE = CLASSES.resolve('META-INF/licenses/jemoji.txt');
var NOTICE = 'The names of emoji in io/github/blogmaven/markdown/emoji are those of GitHub,\n'
    + 'taken from JEmoji ' + VERSION + ' (net.fellbaum:jemoji), by Dominic Fellbaum.\n'
    + 'JEmoji is licensed under the Apache License, Version 2.0:\n'
    + 'https://www.apache.org/licenses/LICENSE-2.0\n';

var Files = java.nio.file.Files;

function isUpToDate() {
  return Files.exists(NAMES) && Files.exists(LICENCE)
      && String(Files.readString(LICENCE)) === NOTICE
      && Files.getLastModifiedTime(NAMES).compareTo(Files.getLastModifiedTime(SCRIPT)) >= 0;
}

function read(name) {
  var from = java.lang.Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
  if (from === null) throw new Error('not in JEmoji: ' + name);
  return String(new java.lang.String(from.readAllBytes(), 'UTF-8'));
}

function write(file, text) {
  Files.createDirectories(file.getParent());
  Files.writeString(file, text);
}

if (!isUpToDate()) {
  var lines = [];
  JSON.parse(read('jemoji/emojis.json')).forEach(function (emoji) {
    emoji.githubAliases.forEach(function (alias) {
      var name = /^:([a-z0-9_+-]+):$/.exec(alias);
      if (name === null) throw new Error('not a name: ' + alias);
      lines.push(name[1] + ' ' + emoji.emoji);
    });
  });
  if (lines.length < 1800) throw new Error('only ' + lines.length + ' names');
  write(NAMES, lines.sort().join('\n') + '\n');
  write(LICENCE, NOTICE);
}
