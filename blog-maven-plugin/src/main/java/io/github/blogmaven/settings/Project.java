package io.github.blogmaven.settings;

import java.util.List;
import java.util.Optional;

/**
 * What the pom of the project says of itself: the defaults of {@code blog.yml}.
 *
 * @param title the project's name, else its artifact id
 * @param url where the project is published, if its own pom says so
 * @param developers names
 */
public record Project(String title, Optional<String> description, Optional<String> url, List<String> developers) {
    public Project {
        developers = List.copyOf(developers);
    }
}
