package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private static final Pattern WORDS = Mentions.of(List.of("pipe", "pipeline", "파이프", "C++"));

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static List<String> next(String text) {
        return Mentions.NEXT.matcher(text).results().map(found -> found.group()).toList();
    }

    @Test
    void findsWordsInAnyCaseAndTheLongerOneFirst() {
        assertThat(words("A Pipe and PIPELINES, pipe.")).containsExactly("Pipe", "PIPELINE", "pipe");
        assertThat(words("C++ and c++.")).containsExactly("C++", "c++");
    }

    @Test
    void findsWordsWithWhatALanguagePutsBehindThem() {
        assertThat(words("파이프는 파이프를 쓰는 '파이프'라는 것이다.")).hasSize(3);
    }

    @Test
    void passesOverOtherWordsThatBeginOrEndSo() {
        assertThat(words("pipetted, bagpipe, pipe_size, 파이프라인, 새파이프")).isEmpty();
    }

    @Test
    void findsWhatAnnouncesTheNextPart() {
        assertThat(next("In the next part, the Next post. 다음 글에서는 다음편을 본다. Im nächsten Teil."))
                .containsExactly("next part", "Next post", "다음 글에서는", "다음편을", "nächsten Teil");
        assertThat(next("next to it, the next partition, 다음 글자, 다음 편지, 다음 장치")).isEmpty();
    }
}
