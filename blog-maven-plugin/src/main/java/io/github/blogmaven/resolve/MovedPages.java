package io.github.blogmaven.resolve;

import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Address.Kind;
import io.github.blogmaven.model.Slug;
import io.github.blogmaven.settings.Language;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the page that an address of another site generator means: the last name of the address is the slug, the id or the
 * title of a page, whatever folders, date and ending are around it.
 */
final class MovedPages {
    private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{1,2}-\\d{1,2}-");
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:html?|md|markdown|mdx|php|aspx?|jsp)$");
    private static final Pattern INDEX = Pattern.compile("(?i)(?:^|/)index(?:\\.\\w+)?$");

    /** Kinds of pages that are meant before others of the same name. */
    private static final List<Kind> FIRST = List.of(Kind.POST, Kind.PAGE, Kind.SERIES, Kind.TOPIC, Kind.TAG);

    private final Supplier<List<Address>> addresses;

    /** What is asked, as soon as something is. */
    private @Nullable Map<String, Set<Address>> byName;

    MovedPages(Supplier<List<Address>> addresses) {
        this.addresses = addresses;
    }

    /** The page a path means, in the language if it is there in it; nothing where several pages may be meant. */
    Optional<Address> find(String path, Language language) {
        String name = nameOf(path);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Set<Address> named = byName().getOrDefault(key(name), Set.of());
        Optional<Kind> kind = named.stream().map(Address::kind).min(Comparator.comparingInt(MovedPages::rank));
        List<Address> all = named.stream()
                .filter(address -> address.kind() == kind.orElseThrow())
                .toList();
        boolean isOne = all.stream().map(Address::id).distinct().count() == 1;
        return isOne
                ? all.stream()
                        .filter(address -> address.language().equals(language))
                        .findFirst()
                        .or(() -> Optional.of(all.get(0)))
                : Optional.empty();
    }

    private static int rank(Kind kind) {
        int rank = FIRST.indexOf(kind);
        return rank < 0 ? FIRST.size() : rank;
    }

    /** The last name of a path without what generators put around it. */
    private static String nameOf(String path) {
        String folder = INDEX.matcher(path).replaceFirst("");
        String trimmed = folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
        String last = trimmed.substring(trimmed.lastIndexOf('/') + 1);
        String name = DATE.matcher(ENDING.matcher(last).replaceFirst("")).replaceFirst("");
        return name.equals("..") || name.equals(".") ? "" : name;
    }

    private static String key(String name) {
        return Slug.of(name.replace('_', '-'));
    }

    private Map<String, Set<Address>> byName() {
        if (byName == null) {
            byName = new HashMap<>();
            for (Address address : addresses.get()) {
                if (address.kind() != Kind.TERM && address.kind() != Kind.WHOLE_SERIES) {
                    add(nameOf(address.url().path()), address);
                    add(address.id(), address);
                    add(address.title().plain(), address);
                }
            }
        }
        return byName;
    }

    private void add(String name, Address address) {
        if (!name.isBlank() && byName != null) {
            byName.computeIfAbsent(key(name), any -> new LinkedHashSet<>()).add(address);
        }
    }
}
