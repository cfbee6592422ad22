/**
 * The blog as data. Its words, each with one meaning:
 *
 * <ul>
 *   <li>A <dfn>post</dfn> is one Markdown file (or folder with an {@code index.md}) by an author: {@link
 *       io.github.blogmaven.model.Post}. Before its references are looked up it is a <em>draft</em>.
 *   <li>A <dfn>series</dfn> is posts meant to be read in order; a post is one of its <dfn>parts</dfn>. A part may be
 *       planned: a title without a post. {@link io.github.blogmaven.model.Series}, {@link io.github.blogmaven.model.Part}
 *   <li>A <dfn>prerequisite</dfn> is a series or post to read before.
 *   <li>A <dfn>topic</dfn> is a subject readers browse by. Few, declared. {@link io.github.blogmaven.model.Topic}
 *   <li>A <dfn>tag</dfn> is a free mark on a post. Many, undeclared. {@link io.github.blogmaven.model.Tag}
 *   <li>A <dfn>path</dfn> is an ordered walk through series and posts, for somebody, with a reason: {@link
 *       io.github.blogmaven.model.ReadingPath}
 *   <li>A <dfn>term</dfn> is an entry of the glossary; a post introduces it. {@link io.github.blogmaven.model.Term}
 *   <li>A <dfn>standing page</dfn> is written by an author and belongs to no order: {@link
 *       io.github.blogmaven.model.StandingPage}
 *   <li>An <dfn>edition</dfn> is the blog as readers of one language see it: {@link io.github.blogmaven.model.Edition}
 *   <li>An <dfn>address</dfn> is a place on the site that can be linked to: {@link io.github.blogmaven.model.Address}
 * </ul>
 *
 * <p>Relations are asked of the {@link io.github.blogmaven.model.Edition} and the {@link io.github.blogmaven.model.Blog},
 * so that nothing points back and everything can be a record. May import {@code markdown}, {@code frontmatter},
 * {@code settings}, {@code source} and {@code diagnostic}.
 */
@NullMarked
package io.github.blogmaven.model;

import org.jspecify.annotations.NullMarked;
