package io.github.blogmaven.model;

import io.github.blogmaven.diagnostic.Span;
import java.util.Optional;

/**
 * An address that was published once, as the ledger remembers it.
 *
 * @param place the id of a heading on that page; absent for the page itself
 * @param span the line of the ledger
 */
public record LedgerEntry(UrlPath page, Optional<String> place, Span span) {}
