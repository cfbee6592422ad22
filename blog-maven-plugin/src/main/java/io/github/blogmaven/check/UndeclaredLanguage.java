package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Prose;
import io.github.blogmaven.settings.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files whose names end in a language that the blog does not have. */
final class UndeclaredLanguage implements Rule {

    /** Many words are the tag of some language; what tells a translation from {@code socket.io} is an original. */
    @Override
    public Stream<Finding> check(Blog blog) {
        Map<String, List<Prose>> byLanguage = new TreeMap<>();
        for (Prose prose : blog.prose()) {
            suffix(prose)
                    .ifPresent(language -> byLanguage
                            .computeIfAbsent(language, any -> new ArrayList<>())
                            .add(prose));
        }
        Set<String> names =
                blog.addresses().stream().map(UndeclaredLanguage::name).collect(Collectors.toSet());
        byLanguage.values().removeIf(files -> files.stream().noneMatch(file -> isTranslation(file, names)));
        return byLanguage.entrySet().stream()
                .map(entry -> finding(blog, entry.getKey(), entry.getValue(), byLanguage.keySet()));
    }

    private static String name(Address address) {
        return address.kind() + ":" + address.id();
    }

    private static Optional<String> suffix(Prose prose) {
        String id = prose.address().id();
        int dot = id.lastIndexOf('.');
        return Optional.of(id.substring(dot + 1)).filter(suffix -> dot > 0 && Language.isSpoken(suffix));
    }

    private static boolean isTranslation(Prose prose, Set<String> names) {
        String id = prose.address().id();
        boolean isIndex = prose.source().contains("/index.");
        return isIndex || names.contains(prose.address().kind() + ":" + id.substring(0, id.lastIndexOf('.')));
    }

    private static Finding finding(Blog blog, String language, List<Prose> files, Set<String> undeclared) {
        String first = files.stream().map(Prose::source).sorted().findFirst().orElseThrow();
        String hint = blog.settings().languages().stream()
                .map(Language::tag)
                .filter(language::equalsIgnoreCase)
                .findFirst()
                .map(tag -> "write '." + tag + "'")
                .orElseGet(() -> "declare it in 'blog.yml': " + declaration(blog, undeclared));
        String each = files.size() == 1
                ? "; this becomes a separate page, not a translation"
                : ", but " + files.size() + " files are in it; each becomes a separate page, not a translation";
        return new Finding(Span.ofFile(first), "the blog has no language '" + language + "'" + each, Optional.of(hint));
    }

    /** The whole line, with every language that is in use. */
    private static String declaration(Blog blog, Set<String> undeclared) {
        List<String> declared =
                blog.settings().languages().stream().map(Language::tag).toList();
        Stream<String> others =
                undeclared.stream().filter(tag -> declared.stream().noneMatch(tag::equalsIgnoreCase));
        return Stream.concat(declared.stream(), others).collect(Collectors.joining(", ", "languages: [", "]"));
    }
}
