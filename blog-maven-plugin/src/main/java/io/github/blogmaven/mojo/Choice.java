package io.github.blogmaven.mojo;

import io.github.blogmaven.diagnostic.NearMiss;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** A parameter that takes one of a few words. */
record Choice(String name, String property, List<String> words) {

    /** The word, if it is one of them. */
    String of(String word) throws MojoExecutionException {
        if (words.contains(word)) {
            return word;
        }
        String hint = NearMiss.hint(word, words).map(near -> "; " + near).orElse("");
        throw new MojoExecutionException("parameter '" + name + "' (" + property + ") is one of "
                + String.join(", ", words) + ", not '" + word + "'" + hint);
    }
}
