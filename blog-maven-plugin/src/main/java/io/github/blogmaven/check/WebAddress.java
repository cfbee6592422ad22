package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.model.Link;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells an address of the web or of mail from a slip of the pen. */
final class WebAddress {
    private static final Pattern PARTS = Pattern.compile("([A-Za-z]+)([;:,.]*)([/\\\\]{1,3})(.*)", Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("www\\.[^/\\s]+\\.\\w{2,}(?:[/?#].*)?", Pattern.DOTALL);
    private static final Pattern MAIL = Pattern.compile("[^\\s@/:?#]+@[^\\s@/:?#]+\\.\\w{2,}");
    private static final Pattern TWICE = Pattern.compile("https?://+https?[:/].*", Pattern.DOTALL);
    private static final Set<String> WEB = Set.of("http", "https");

    /** What is near to the two and is neither. */
    private static final Set<String> OTHERS =
            Set.of("ftp", "ftps", "sftp", "tftp", "nntp", "smtp", "rtp", "rtsp", "rtmp", "hxxp", "hxxps");

    private WebAddress() {}

    /**
     * What is wrong with an address.
     *
     * @param message what is the case, to be put behind the address
     * @param mended what was probably meant
     */
    record Problem(String message, Optional<String> mended) {
        private static Problem notAnAddress(String mended) {
            return new Problem("is not a valid address", Optional.of(mended));
        }
    }

    /** What is wrong with a link that was to leave the blog; nothing for one that leads to something of the blog. */
    static Optional<Problem> problem(Links.Found found) {
        String address = found.written().destination().strip();
        if (found.link() instanceof Link.ToWeb) {
            return address.startsWith("//") ? withoutScheme(address) : withScheme(address);
        }
        if (!(found.link() instanceof Link.Broken)) {
            return Optional.empty();
        }
        boolean isMail =
                MAIL.matcher(address).matches() && !found.written().kind().isFile();
        if (isMail || BARE.matcher(address).matches()) {
            return Optional.of(Problem.notAnAddress((isMail ? "mailto:" : "https://") + address));
        }
        return withScheme(address);
    }

    /** After two slashes there is a host; browsers pass over further slashes. */
    private static Optional<Problem> withoutScheme(String address) {
        String rest = address.replaceFirst("^/+", "");
        if (rest.isEmpty() || rest.startsWith("?") || rest.startsWith("#")) {
            return Optional.of(new Problem("has no host name", Optional.empty()));
        }
        return address.startsWith("///") ? Optional.of(Problem.notAnAddress("/" + rest)) : Optional.empty();
    }

    private static Optional<Problem> withScheme(String address) {
        if (address.regionMatches(true, 0, "mailto:", 0, "mailto:".length())) {
            return mail(address.substring("mailto:".length()));
        }
        if (TWICE.matcher(address).matches()) {
            return Optional.of(
                    Problem.notAnAddress(address.substring(address.indexOf('/')).replaceFirst("^/+", "")));
        }
        Matcher parts = PARTS.matcher(address);
        return parts.matches()
                ? web(parts.group(1), parts.group(2) + parts.group(3), parts.group(4))
                : Optional.empty();
    }

    private static Optional<Problem> web(String written, String between, String rest) {
        String scheme = written.toLowerCase(Locale.ROOT);
        boolean isNear = !OTHERS.contains(scheme) && NearMiss.of(scheme, WEB).isPresent();
        if (!isNear || between.length() < 2) {
            return Optional.empty();
        }
        String host = rest.split("[/?#]", 2)[0];
        if (host.isBlank()) {
            return Optional.of(new Problem("has no host name", Optional.empty()));
        }
        if (!WEB.contains(scheme) || !between.equals("://")) {
            return Optional.of(Problem.notAnAddress((scheme.endsWith("s") ? "https" : "http") + "://" + rest));
        }
        return host.chars().anyMatch(Character::isWhitespace)
                ? Optional.of(new Problem("has a space in its host name", Optional.empty()))
                : Optional.empty();
    }

    /** Without an address a mail may still have a subject, as links to pass something on do. */
    private static Optional<Problem> mail(String to) {
        boolean isSound = to.contains("@") || to.contains("%40") || to.startsWith("?");
        return isSound ? Optional.empty() : Optional.of(new Problem("has no email address", Optional.empty()));
    }
}
