package io.github.blogmaven.highlight;

import java.util.Optional;

/**
 * A language that is coloured.
 *
 * @param id as Prism calls it
 * @param templates what it looks for before anything else, if its texts are templates of another language
 */
record CodeLanguage(String id, Grammar grammar, Optional<Templates> templates) {}
