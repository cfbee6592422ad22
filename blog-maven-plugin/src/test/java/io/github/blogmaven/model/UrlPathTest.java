package io.github.blogmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UrlPathTest {
    @Test
    void encodesWhatWouldEndAPathOrLookEncodedAlready() {
        UrlPath file = new UrlPath("/files/c# what? 100%25.txt");

        assertThat(file.encoded()).isEqualTo("/files/c%23%20what%3F%20100%2525.txt");
        assertThat(new UrlPath("/posts/a/").relativize(file)).isEqualTo("../../files/c%23%20what%3F%20100%2525.txt");
    }

    @Test
    void leavesWhatIsEncodedInAWholeAddress() {
        assertThat(UrlPath.encode("https://example.org/a%20b c?d=%25#e"))
                .isEqualTo("https://example.org/a%20b%20c?d=%25#e");
    }

    @Test
    void leadsFromAnyPlaceToAnyOther() {
        UrlPath page = new UrlPath("/posts/a/");

        assertThat(page.relativize(page)).isEqualTo("./");
        assertThat(page.relativize(UrlPath.ROOT)).isEqualTo("../../");
        assertThat(page.relativize(new UrlPath("/posts/ab/"))).isEqualTo("../ab/");
        assertThat(page.relativize(new UrlPath("/posts"))).isEqualTo("../../posts");
        assertThat(page.relativize(new UrlPath("/posts/a/b:c"))).isEqualTo("./b:c");
        assertThat(new UrlPath("/posts/a.html").relativize(new UrlPath("/posts/")))
                .isEqualTo("./");
    }
}
