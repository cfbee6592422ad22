package io.github.blogmaven.plan;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Author;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Publication;
import io.github.blogmaven.model.ReadingPath;
import io.github.blogmaven.model.Series;
import io.github.blogmaven.model.StandingPage;
import io.github.blogmaven.model.Tag;
import io.github.blogmaven.model.Topic;
import io.github.blogmaven.model.UrlPath;
import java.util.Optional;

/** One address the site answers with a page, and what is shown there. */
public sealed interface Page {
    Edition edition();

    /** What the page shows; further pages of a list show the same thing. */
    Address address();

    /** Where it is. */
    default UrlPath url() {
        return address().url();
    }

    /** Which page of a list it is, from 1. */
    default int number() {
        return 1;
    }

    /** Whether search engines are asked to leave it out. */
    default boolean isHidden() {
        return false;
    }

    /** The file it is made from, relative to the blog's folder; none for a page the plugin makes by itself. */
    default Optional<String> source() {
        return Optional.empty();
    }

    /** Where its author decided on its address: a line of its header, else its file. */
    default Optional<Span> place() {
        return source().map(Span::ofFile);
    }

    /** The home page, or a further page of its list of posts. */
    record Home(Edition edition, Address address, UrlPath url, Listing listing) implements Page {
        @Override
        public int number() {
            return listing.number();
        }
    }

    /** Where a new reader begins. */
    record StartHere(Edition edition, Address address) implements Page {}

    /** A post. */
    record OfPost(Edition edition, Post post) implements Page {
        @Override
        public Address address() {
            return post.address();
        }

        @Override
        public Optional<String> source() {
            return Optional.of(post.source());
        }

        @Override
        public Optional<Span> place() {
            return Optional.of(post.place());
        }

        @Override
        public boolean isHidden() {
            return post.isUnlisted() || post.publication() != Publication.PUBLISHED;
        }
    }

    /** All series. */
    record SeriesIndex(Edition edition, Address address) implements Page {}

    /** The guide of a series. */
    record OfSeries(Edition edition, Series series) implements Page {
        @Override
        public Address address() {
            return series.address();
        }

        @Override
        public Optional<String> source() {
            return series.source();
        }
    }

    /**
     * All parts of a series on one page, to be printed or read in one go. What search engines show is the guide and the
     * parts.
     */
    record WholeSeries(Edition edition, Series series, Address address) implements Page {
        @Override
        public boolean isHidden() {
            return true;
        }
    }

    /** All topics. */
    record TopicIndex(Edition edition, Address address) implements Page {}

    /** A topic, or a further page of its posts. */
    record OfTopic(Edition edition, Topic topic, UrlPath url, Listing listing) implements Page {
        @Override
        public Address address() {
            return topic.address();
        }

        @Override
        public int number() {
            return listing.number();
        }

        @Override
        public Optional<String> source() {
            return number() == 1 ? Optional.of(topic.source()) : Optional.empty();
        }
    }

    /** All tags. */
    record TagIndex(Edition edition, Address address) implements Page {}

    /** The posts of a tag, or a further page of them. */
    record OfTag(Edition edition, Tag tag, UrlPath url, Listing listing) implements Page {
        @Override
        public Address address() {
            return tag.address();
        }

        @Override
        public int number() {
            return listing.number();
        }
    }

    /**
     * The posts of an author, or a further page of them.
     *
     * @param address where the first page is
     */
    record OfAuthor(Edition edition, Author author, Address address, UrlPath url, Listing listing) implements Page {
        @Override
        public int number() {
            return listing.number();
        }
    }

    /** A reading path. */
    record OfPath(Edition edition, ReadingPath path) implements Page {
        @Override
        public Address address() {
            return path.address();
        }

        @Override
        public Optional<String> source() {
            return Optional.of(path.source());
        }
    }

    /** All posts by year. */
    record Archive(Edition edition, Address address) implements Page {}

    /** All terms. */
    record Glossary(Edition edition, Address address) implements Page {}

    /** Where readers search, and all titles for those whose browser runs no script. */
    record Search(Edition edition, Address address) implements Page {
        /** What search engines would find on it is on the pages it leads to. */
        @Override
        public boolean isHidden() {
            return true;
        }
    }

    /**
     * A page an author wrote.
     *
     * @param replaced the generated page whose place it takes
     */
    record Standing(Edition edition, StandingPage page, Optional<Page> replaced) implements Page {
        @Override
        public Address address() {
            return page.address();
        }

        @Override
        public Optional<String> source() {
            return Optional.of(page.source());
        }

        @Override
        public Optional<Span> place() {
            return Optional.of(page.place());
        }

        @Override
        public boolean isHidden() {
            return page.isUnlisted();
        }
    }

    /** What a reader finds where nothing is. It is served at any depth. */
    record NotFound(Edition edition, Address address) implements Page {
        @Override
        public boolean isHidden() {
            return true;
        }
    }
}
