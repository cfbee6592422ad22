package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of a blog, on any thread.
 *
 * <p>Whether 2/3/2022 is in February or in March is shown by other dates of the blog, such as 2/15/2022. A first reader
 * collects such dates and sets the ambiguous ones aside; {@link #withOrderFound} gives the reader that knows.
 */
public final class DateReader {
    private final ZoneId zone;
    private final @Nullable DayMonthOrder order;
    private final Set<DayMonthOrder> proven = ConcurrentHashMap.newKeySet();
    private final Queue<Located<String>> ambiguous = new ConcurrentLinkedQueue<>();

    /**
     * @param zone where a date without a zone was written
     */
    public DateReader(ZoneId zone) {
        this(zone, null);
    }

    private DateReader(ZoneId zone, @Nullable DayMonthOrder order) {
        this.zone = zone;
        this.order = order;
    }

    /** A date in the blog's time zone; nothing where it is none, which is reported, or where it is ambiguous. */
    Optional<Located<LocalDateTime>> read(Located<String> written, List<Diagnostic> diagnostics) {
        try {
            return read(written).map(date -> new Located<>(date, written.span()));
        } catch (Dates.NoDate e) {
            diagnostics.add(Mistake.BAD_DATE.at(written.span(), String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private Optional<LocalDateTime> read(Located<String> written) throws Dates.NoDate {
        Optional<NumericDate> numeric = NumericDate.of(written.value().strip());
        if (numeric.isEmpty()) {
            return Optional.of(Dates.read(written.value(), zone));
        }
        numeric.get().provenOrder().ifPresent(proven::add);
        if (numeric.get().isAmbiguous() && order == null) {
            ambiguous.add(written);
            return Optional.empty();
        }
        DayMonthOrder own = numeric.get().provenOrder().orElse(order == null ? DayMonthOrder.DAY_FIRST : order);
        return Optional.of(Dates.read(written.value(), numeric.get().yearFirst(own), zone));
    }

    /** The files with dates that were set aside. */
    public Set<String> setAside() {
        return ambiguous.stream().map(date -> date.span().path()).collect(Collectors.toSet());
    }

    /** The reader for the files with dates that were set aside; nothing where no other date shows the order. */
    public Optional<DateReader> withOrderFound() {
        return proven.size() == 1
                ? Optional.of(new DateReader(zone, proven.iterator().next()))
                : Optional.empty();
    }

    /** The one finding on all dates whose order nothing shows, at the first of them. */
    public Optional<Diagnostic> problem() {
        return ambiguous.stream()
                .min(Comparator.comparing(Located::span))
                .flatMap(first -> NumericDate.of(first.value().strip()).map(date -> problem(first, date)));
    }

    private Diagnostic problem(Located<String> first, NumericDate date) {
        int more = ambiguous.size() - 1;
        String others =
                more == 0 ? "" : "; so can " + more + " more " + (more == 1 ? "date" : "dates") + " of the blog";
        String why = proven.equals(EnumSet.allOf(DayMonthOrder.class))
                ? ", as other dates of the blog have the day first and others the month"
                : "";
        return Mistake.BAD_DATE.at(
                first.span(),
                "'" + first.value().strip() + "' can be read in two ways" + why + others,
                "write it as " + date.day(DayMonthOrder.DAY_FIRST) + " or " + date.day(DayMonthOrder.MONTH_FIRST));
    }
}
