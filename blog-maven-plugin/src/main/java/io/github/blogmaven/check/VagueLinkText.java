package io.github.blogmaven.check;

import io.github.blogmaven.model.Blog;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A link whose text does not say where it leads, such as “here”. */
final class VagueLinkText implements Rule {
    /** The texts, in lower case and without punctuation at their ends, by language. */
    private static final Map<String, Set<String>> TEXTS = Map.of(
            "en",
                    Set.of(
                            "here",
                            "click here",
                            "this link",
                            "this",
                            "link",
                            "read more",
                            "more",
                            "learn more",
                            "this page",
                            "this post",
                            "this article"),
            "ko", Set.of("여기", "이곳", "여기를 클릭", "클릭", "링크", "이 링크", "이 글", "더 보기", "더보기", "자세히", "자세히 보기", "바로가기"),
            "ja", Set.of("ここ", "こちら", "こちらをクリック", "リンク", "この記事", "詳細", "詳しくはこちら", "もっと見る"),
            "zh", Set.of("这里", "此处", "点击这里", "点此", "链接", "這裡", "此處", "點擊這裡", "連結", "更多"),
            "de", Set.of("hier", "hier klicken", "klicken sie hier", "link", "dieser link", "mehr", "weiterlesen"),
            "fr", Set.of("ici", "cliquez ici", "lien", "ce lien", "lire la suite", "en savoir plus", "plus"),
            "es", Set.of("aquí", "haz clic aquí", "enlace", "este enlace", "leer más", "más"));

    @Override
    public Stream<Finding> check(Blog blog) {
        return Links.each(blog)
                .filter(found -> !found.written().kind().isFile())
                .filter(VagueLinkText::isVague)
                .map(found -> new Finding(
                        found.written().textSpan(),
                        "'" + found.written().text() + "' does not say where the link leads",
                        Optional.of(found.reference()
                                .map(reference -> "'[](" + reference + ")' shows the title")
                                .orElse("say what it links to"))));
    }

    private static boolean isVague(Links.Found found) {
        String tag = found.in().address().language().tag().toLowerCase(Locale.ROOT);
        String language = tag.split("-", 2)[0];
        String text = trimmed(found.written().text().toLowerCase(Locale.ROOT));
        return TEXTS.getOrDefault(language, Set.of()).contains(text)
                || TEXTS.getOrDefault("en", Set.of()).contains(text);
    }

    /** A text without what is no letter at its ends. */
    private static String trimmed(String text) {
        return text.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "").replaceAll("\\s+", " ");
    }
}
