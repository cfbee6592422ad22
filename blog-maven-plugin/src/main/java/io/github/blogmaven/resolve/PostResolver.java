package io.github.blogmaven.resolve;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.draft.Draft;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.markdown.Heading;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Address.Kind;
import io.github.blogmaven.model.Description;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Publication;
import io.github.blogmaven.model.Slug;
import io.github.blogmaven.model.StandingPage;
import io.github.blogmaven.model.Title;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.model.UrlScheme;
import io.github.blogmaven.settings.BlogSettings;
import io.github.blogmaven.settings.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives every post and standing page its header, title, dates and address. */
final class PostResolver {
    /** What Jekyll and Hugo fill in, such as {@code /:year/}. */
    private static final Pattern PLACEHOLDER = Pattern.compile("/:[a-z_]+");

    private final BlogSettings settings;
    private final UrlScheme urls;
    private final Visibility visibility;
    private final Map<String, LocalDateTime> commits;
    private final List<Diagnostic> diagnostics;

    /**
     * @param commits when files were last committed, by path
     * @param diagnostics where mistakes are told to
     */
    PostResolver(
            BlogSettings settings,
            Visibility visibility,
            Map<String, LocalDateTime> commits,
            List<Diagnostic> diagnostics) {
        this.settings = settings;
        this.urls = new UrlScheme(settings);
        this.visibility = visibility;
        this.commits = commits;
        this.diagnostics = diagnostics;
    }

    /** The post a draft becomes, whether readers see it or not. */
    Post post(Group<PostHeader> group, Draft<PostHeader> draft) {
        PostHeader header = group.header(draft, PostHeader::inherit);
        Optional<LocalDateTime> date = date(group, draft, header);
        UrlPath url = permalink(group, draft).orElseGet(() -> ownUrl(draft, header, date));
        reportBasis(draft);
        return new Post(
                new Address(Kind.POST, group.id(), draft.name().language(), url, title(group, draft)),
                description(draft),
                header,
                draft.body(),
                publication(header, date),
                date,
                updated(header, date, draft.source()),
                draft.source());
    }

    /** The standing page a draft becomes, or nothing while it is a draft and drafts are not shown. */
    Optional<StandingPage> page(Group<PostHeader> group, Draft<PostHeader> draft) {
        PostHeader header = group.header(draft, PostHeader::inherit);
        if (isDraft(header) && !visibility.showsDrafts()) {
            return Optional.empty();
        }
        Language language = draft.name().language();
        UrlPath url = permalink(group, draft)
                .or(() -> generatedKind(group.id()).map(kind -> urls.of(kind, language)))
                .orElseGet(() -> ownUrl(group.id(), language));
        Address address = new Address(Kind.PAGE, group.id(), language, url, title(group, draft));
        return Optional.of(new StandingPage(address, description(draft), header, draft.body(), draft.source()));
    }

    private UrlPath ownUrl(String id, Language language) {
        String slug = Slug.of(id);
        return urls.of(Kind.PAGE, language, Map.of("id", slug, "slug", slug));
    }

    /** Whether readers see a post. */
    boolean isVisible(Post post) {
        return switch (post.publication()) {
            case PUBLISHED -> true;
            case DRAFT -> visibility.showsDrafts();
            case SCHEDULED -> visibility.showsFuture();
        };
    }

    /** The generated page whose place a standing page of that id takes. */
    static Optional<Kind> generatedKind(String id) {
        return Optional.ofNullable(GeneratedPages.KINDS.get(id));
    }

    private Publication publication(PostHeader header, Optional<LocalDateTime> date) {
        if (isDraft(header)) {
            return Publication.DRAFT;
        }
        boolean isFuture = date.map(LocalDateTime::toLocalDate)
                .filter(day -> day.isAfter(visibility.today()))
                .isPresent();
        return isFuture ? Publication.SCHEDULED : Publication.PUBLISHED;
    }

    private static boolean isDraft(PostHeader header) {
        return header.standing().draft().map(Located::value).orElse(false);
    }

    private static Title title(Group<PostHeader> group, Draft<PostHeader> draft) {
        return ownTitle(draft)
                .or(() -> ownTitle(group.original()))
                .orElseGet(() -> Title.of(Names.humanized(draft.name().name())));
    }

    private static Optional<Title> ownTitle(Draft<PostHeader> draft) {
        Optional<Title> fromHeader =
                draft.header().wording().title().map(Located::value).map(Title::of);
        return fromHeader.or(() -> draft.body().title().map(PostResolver::titleOf));
    }

    static Title titleOf(Heading heading) {
        return new Title(heading.text(), heading.html());
    }

    private static Description description(Draft<PostHeader> draft) {
        return draft.header()
                .wording()
                .description()
                .map(Located::value)
                .map(written -> Description.of(Title.of(written).plain()))
                .orElseGet(() -> Description.beginning(draft.body(), draft.source()));
    }

    private static Optional<LocalDateTime> date(Group<PostHeader> group, Draft<PostHeader> draft, PostHeader header) {
        return header.times()
                .date()
                .map(Located::value)
                .or(() -> draft.name().date().map(LocalDate::atStartOfDay))
                .or(() -> group.original().name().date().map(LocalDate::atStartOfDay));
    }

    private Optional<LocalDateTime> updated(PostHeader header, Optional<LocalDateTime> date, String source) {
        return header.times()
                .updated()
                .map(Located::value)
                .or(() -> Optional.ofNullable(commits.get(source)))
                .filter(updated -> date.isEmpty()
                        || updated.toLocalDate().isAfter(date.get().toLocalDate()));
    }

    private UrlPath ownUrl(Draft<PostHeader> draft, PostHeader header, Optional<LocalDateTime> date) {
        Map<String, String> values = new HashMap<>();
        values.put("id", Slug.of(draft.name().id()));
        values.put(
                "slug",
                Names.slug(
                        header,
                        urls.postsHaveDays()
                                ? draft.name().name()
                                : draft.name().id()));
        values.put(
                "series",
                header.place().series().map(series -> Slug.of(series.value())).orElse("posts"));
        values.put(
                "part",
                header.place().part().map(part -> part.value().toString()).orElse("0"));
        values.put("year", date.map(day -> String.valueOf(day.getYear())).orElse("undated"));
        values.put("month", date.map(day -> twoDigits(day.getMonthValue())).orElse("undated"));
        values.put("day", date.map(day -> twoDigits(day.getDayOfMonth())).orElse("undated"));
        return urls.of(Kind.POST, draft.name().language(), values);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** The permalink of the draft's own header as it is; the original's under the draft's language. */
    private Optional<UrlPath> permalink(Group<PostHeader> group, Draft<PostHeader> draft) {
        Optional<UrlPath> own = draft.header().address().permalink().flatMap(this::permalink);
        if (own.isPresent() || group.isOriginal(draft)) {
            return own;
        }
        return group.original()
                .header()
                .address()
                .permalink()
                .flatMap(written -> Names.path(written.value()))
                .map(path -> urls.under(draft.name().language(), urls.permalink(path)));
    }

    private Optional<UrlPath> permalink(Located<String> written) {
        Optional<String> path = Names.path(written.value());
        if (path.isEmpty() && PLACEHOLDER.matcher(written.value()).find()) {
            diagnostics.add(Mistake.BAD_PERMALINK.at(
                    written.span(),
                    "nothing is filled in for the names in '" + written.value() + "'",
                    "write the path as it is, or a pattern for all posts under 'urls' in blog.yml"));
        } else if (path.isEmpty()) {
            diagnostics.add(Mistake.BAD_PERMALINK.at(
                    written.span(), "'" + written.value() + "' is not a path on the site, such as /notes/pipes/"));
        }
        return path.map(urls::permalink);
    }

    private void reportBasis(Draft<PostHeader> draft) {
        draft.header().standing().basis().ifPresent(basis -> {
            if (!settings.sources().basis().containsKey(basis.value())) {
                String known = String.join(", ", settings.sources().basis().keySet());
                diagnostics.add(Mistake.UNKNOWN_BASIS.at(
                        basis.span(),
                        "'" + basis.value() + "' is not a basis; there are " + known,
                        NearMiss.hint(basis.value(), settings.sources().basis().keySet())
                                .orElse(null)));
            }
        });
    }
}
