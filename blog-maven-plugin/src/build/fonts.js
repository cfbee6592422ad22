// Copies the font of social cards, from its WebJar, into the plugin: the WOFF files of two weights, split by scripts.
// The build runs it in the Rhino shell; neither the WebJar nor the shell is on the plugin's class path.
//
// arguments: folder in the WebJar, folder of classes

var FOLDER = arguments[0];
var CLASSES = java.nio.file.Path.of(arguments[1]);
var SCRIPTS = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];
var WEIGHTS = ['400', '700'];

var loader = java.lang.Thread.currentThread().getContextClassLoader();

function copy(name, target) {
  var from = loader.getResourceAsStream(FOLDER + name);
  if (from === null) throw new Error('not in the WebJar: ' + FOLDER + name);
  var file = CLASSES.resolve(target);
  java.nio.file.Files.createDirectories(file.getParent());
  java.nio.file.Files.copy(from, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  from.close();
}

SCRIPTS.forEach(function (script) {
  WEIGHTS.forEach(function (weight) {
    copy('files/source-sans-pro-' + script + '-' + weight + '-normal.woff',
      'io/github/blogmaven/image/fonts/' + script + '-' + weight + '.woff');
  });
});
copy('LICENSE', 'META-INF/licenses/source-sans-pro.txt');
