package io.github.blogmaven.draft;

import io.github.blogmaven.settings.Language;
import io.github.blogmaven.source.SourceFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file says.
 *
 * @param id what references call it: the name, or date and name where an older file has the same name
 * @param name the file's name without date, language and {@code index}
 * @param language the declared language of its suffix, else the default
 * @param date the date before the id, or the folders of year, month and day it lies in
 * @param bundle the folder that belongs to the file alone, when it is an {@code index}; relative to the blog's folder
 */
public record DraftName(String id, String name, Language language, Optional<LocalDate> date, Optional<String> bundle) {
    private static final String INDEX = "index";
    private static final Pattern DATED = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})-(.+)");
    private static final Pattern DATED_FOLDERS = Pattern.compile("(?:.*/)?(\\d{4})/(\\d{1,2})/(\\d{1,2})(?:/.*)?");

    /**
     * Reads a name.
     *
     * @param languages those declared; the first is the default
     */
    static DraftName of(SourceFile file, List<Language> languages) {
        String stem = file.name().substring(0, file.name().lastIndexOf('.'));
        int dot = stem.lastIndexOf('.');
        Optional<Language> suffix = languages.stream()
                .filter(language -> dot > 0 && language.tag().equals(stem.substring(dot + 1)))
                .findFirst();
        String name = suffix.isPresent() ? stem.substring(0, dot) : stem;
        boolean isBundle = isIndex(name) && file.folder().contains("/");
        String named = isBundle
                ? file.folder().substring(file.folder().lastIndexOf('/') + 1) + name.substring(INDEX.length())
                : name;
        Matcher dated = DATED.matcher(named);
        Optional<LocalDate> date = dated.matches() ? date(dated) : Optional.empty();
        String undated = date.isPresent() ? dated.group(4) : named;
        return new DraftName(
                undated,
                undated,
                suffix.orElse(languages.get(0)),
                date.or(() -> dateOfFolders(file.folder())),
                isBundle ? Optional.of(file.folder()) : Optional.empty());
    }

    /** Whether a name is that of a bundle's page; in a language that is not declared it is a page of its own. */
    private static boolean isIndex(String name) {
        return name.equals(INDEX)
                || (name.startsWith(INDEX + ".") && Language.isSpoken(name.substring(INDEX.length() + 1)));
    }

    /** The same file with a date in its id: {@code 2024-01-31-recap}. */
    public DraftName withDateInId(LocalDate day) {
        return new DraftName(day + "-" + name, name, language, date, bundle);
    }

    private static Optional<LocalDate> dateOfFolders(String folder) {
        Matcher folders = DATED_FOLDERS.matcher(folder);
        return folders.matches() ? date(folders) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher matcher) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
