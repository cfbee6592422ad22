package io.github.blogmaven.draft;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.frontmatter.DateReader;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The posts and standing pages of a blog, whose headers have dates.
 *
 * <p>Files with a date such as 2/3/2022 are read a second time, once all files have been asked which number is the month.
 */
public record DatedDrafts(List<Draft<PostHeader>> posts, List<Draft<PostHeader>> pages) {

    public DatedDrafts {
        posts = List.copyOf(posts);
        pages = List.copyOf(pages);
    }

    /** Applies a function to every item of a list, maybe at the same time; the results are in the order of the items. */
    public interface Mapper {
        <T, R> List<R> map(List<T> items, Function<T, R> work);
    }

    /** Reads all files. */
    public static Reported<DatedDrafts> read(
            List<SourceFile> posts, List<SourceFile> pages, DraftReader reader, Mapper mapper) {
        List<Reported<Draft<PostHeader>>> readPosts = mapper.map(posts, reader::post);
        List<Reported<Draft<PostHeader>>> readPages = mapper.map(pages, reader::page);
        List<Diagnostic> diagnostics = new ArrayList<>();
        DateReader dates = reader.dates();
        Set<String> setAside = dates.setAside();
        Optional<DraftReader> second = dates.withOrderFound().map(reader::withDates);
        if (setAside.isEmpty() || second.isEmpty()) {
            dates.problem().ifPresent(diagnostics::add);
        } else {
            readAgain(posts, readPosts, setAside, second.get()::post);
            readAgain(pages, readPages, setAside, second.get()::page);
        }
        return new Reported<>(new DatedDrafts(keep(readPosts, diagnostics), keep(readPages, diagnostics)), diagnostics);
    }

    private static void readAgain(
            List<SourceFile> files,
            List<Reported<Draft<PostHeader>>> results,
            Set<String> paths,
            Function<SourceFile, Reported<Draft<PostHeader>>> read) {
        for (int i = 0; i < files.size(); i++) {
            if (paths.contains(files.get(i).path())) {
                results.set(i, read.apply(files.get(i)));
            }
        }
    }

    private static List<Draft<PostHeader>> keep(
            List<Reported<Draft<PostHeader>>> results, List<Diagnostic> diagnostics) {
        List<Draft<PostHeader>> drafts = new ArrayList<>();
        for (Reported<Draft<PostHeader>> result : results) {
            diagnostics.addAll(result.diagnostics());
            drafts.add(result.value());
        }
        return drafts;
    }
}
