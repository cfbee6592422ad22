package io.github.blogmaven.resolve;

import io.github.blogmaven.draft.Draft;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.model.Address.Kind;
import io.github.blogmaven.model.SiteFile;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.model.UrlScheme;
import io.github.blogmaven.source.Role;
import io.github.blogmaven.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says where the files of the blog's folder go: what is in {@code static} or {@code theme} to the root, what is in the bundle of a page
 * beside the page, anything else where it lies. The files of a page that readers do not see go nowhere.
 */
final class FilePlaces {
    private static final Pattern INDEX = Pattern.compile("/index\\.[^/]+\\.(?:md|markdown)$");

    private final UrlScheme urls;
    private final Map<String, Optional<UrlPath>> pageByBundle = new HashMap<>();

    FilePlaces(UrlScheme urls, Groups groups, AddressBook book) {
        this.urls = urls;
        addBundles(groups.posts(), Kind.POST, book);
        addBundles(groups.pages(), Kind.PAGE, book);
        addUndeclared(groups, book);
    }

    /**
     * A folder with nothing but pages such as {@code index.ko.md}, in languages the blog does not declare: its files are
     * theirs, and seen only with them.
     */
    private void addUndeclared(Groups groups, AddressBook book) {
        Map<String, Boolean> onlyIndexes = new HashMap<>();
        Map<String, Optional<UrlPath>> pages = new HashMap<>();
        for (Kind kind : List.of(Kind.POST, Kind.PAGE)) {
            for (Group<PostHeader> group : kind == Kind.POST ? groups.posts() : groups.pages()) {
                for (Draft<PostHeader> draft : group.byLanguage().values()) {
                    String folder =
                            draft.source().substring(0, Math.max(draft.source().lastIndexOf('/'), 0));
                    boolean isIndex = INDEX.matcher(draft.source()).find();
                    onlyIndexes.merge(folder, isIndex, Boolean::logicalAnd);
                    Optional<UrlPath> page =
                            book.find(kind, group.id(), draft.name().language()).map(address -> address.url());
                    pages.merge(folder, page, (one, other) -> one.or(() -> other));
                }
            }
        }
        onlyIndexes.forEach((folder, isOnly) -> {
            if (isOnly && !folder.isEmpty()) {
                pageByBundle.putIfAbsent(folder, pages.getOrDefault(folder, Optional.empty()));
            }
        });
    }

    /** Translations share the files; they lie beside the first language that readers see. */
    private void addBundles(List<Group<PostHeader>> groups, Kind kind, AddressBook book) {
        for (Group<PostHeader> group : groups) {
            Optional<UrlPath> page = group.byLanguage().keySet().stream()
                    .flatMap(language -> book.find(kind, group.id(), language).stream())
                    .map(address -> address.url())
                    .findFirst();
            group.byLanguage().values().stream()
                    .flatMap((Draft<PostHeader> draft) -> draft.name().bundle().stream())
                    .forEach(folder ->
                            pageByBundle.merge(folder, page, (first, other) -> first.isPresent() ? first : other));
        }
    }

    /** The files that are copied, in the order they are given in. */
    List<SiteFile> of(List<SourceFile> files) {
        List<SiteFile> copied = new ArrayList<>();
        files.forEach(file -> urlOf(file).ifPresent(url -> copied.add(new SiteFile(url, file))));
        return copied;
    }

    private Optional<UrlPath> urlOf(SourceFile file) {
        if (file.role() == Role.STATIC || file.role() == Role.THEME) {
            return Optional.of(new UrlPath(file.path().substring(file.path().indexOf('/'))));
        }
        Optional<String> bundle =
                foldersOf(file).filter(pageByBundle::containsKey).findFirst();
        if (bundle.isEmpty()) {
            return Optional.of(new UrlPath("/" + file.path()));
        }
        String inside = file.path().substring(bundle.get().length() + 1);
        return pageByBundle.getOrDefault(bundle.get(), Optional.empty()).map(page -> urls.beside(page, inside));
    }

    /** The folders a file lies in, the innermost first. */
    private static Stream<String> foldersOf(SourceFile file) {
        return Stream.iterate(
                file.folder(),
                folder -> !folder.isEmpty(),
                folder -> folder.substring(0, Math.max(folder.lastIndexOf('/'), 0)));
    }
}
