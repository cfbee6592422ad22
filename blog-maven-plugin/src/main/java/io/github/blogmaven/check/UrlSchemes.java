package io.github.blogmaven.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words before the colon of addresses that browsers, mail programs and other well-known software answer.
 *
 * <p>Most are registered with IANA; those of applications are what people link to in fact. {@code javascript},
 * {@code data} and {@code file} are known, and a matter of other rules.
 */
final class UrlSchemes {
    private static final Set<String> KNOWN = Stream.of(
                    "http https ws wss ftp ftps sftp scp tftp file data blob about javascript vbscript view-source",
                    "mailto tel callto sms smsto mms mmsto facetime facetime-audio fax geo maps whatsapp signal sgnl tg",
                    "telegram viber skype msteams ms-teams slack discord zoommtg zoomus webex gtalk ymsgr irc irc6",
                    "ircs xmpp matrix sip sips h323 rtsp rtsps rtmp rtmps rtp teamspeak ts3server jabber",
                    "magnet ed2k bittorrent ipfs ipns hyper ar dweb gemini gopher finger spartan titan wais news",
                    "nntp snews nostr web+ap acct activitypub web+mastodon bitcoin bitcoincash ethereum",
                    "litecoin monero lightning dogecoin solana cashapp paypal upi urn info doi hdl isbn issn oid",
                    "tag cid mid imap pop smtp ldap ldaps nfs smb afp dav davs webdav webdavs ssh telnet tn3270 vnc",
                    "rdp git git+ssh git+https svn svn+ssh hg+ssh rsync s3 gs hdfs jdbc redis rediss",
                    "mongodb mongodb+srv mysql postgres postgresql postgresql+psycopg2 sqlite amqp amqps mqtt mqtts",
                    "coap coaps snmp dns dict ni nih crid tv dvb feed podcast pcast rss",
                    "webcal webcals ics itms itms-apps itms-appss itunes spotify deezer",
                    "soundcloud vlc mpv market intent android-app ios-app steam com.epicgames.launcher minecraft",
                    "vscode vscode-insiders vscodium jetbrains pycharm webstorm clion goland rubymine",
                    "phpstorm xcode txmt sublime subl emacs org-protocol emacs+protocol",
                    "obsidian notion logseq zotero evernote onenote omnifocus todoist devonthink",
                    "x-devonthink-item ulysses shortcuts x-apple x-apple-reminder",
                    "x-apple.systempreferences ms-settings ms-word ms-excel ms-powerpoint ms-access ms-visio",
                    "ms-project ms-publisher ms-windows-store ms-appinstaller ms-availablenetworks ms-screenclip",
                    "chrome chrome-extension moz-extension firefox info x-man-page",
                    "appstream z39.50 z39.50r z39.50s otpauth ssb twitter",
                    "fb-messenger instagram snssdk1128 kakaotalk kakaolink weixin alipay alipays mqqwpa",
                    "citymapper comgooglemaps waze googlechrome googlechromes github-mac github-windows",
                    "x-github-client sourcetree gitkraken mobilesms")
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    /** What is likely to be meant by a word that is near to it. */
    private static final List<String> COMMON =
            List.of("http", "https", "mailto", "tel", "sms", "ftp", "geo", "xmpp", "matrix", "magnet");

    /** The words of the blog's own references. */
    private static final List<String> REFERENCES = List.of("post", "series", "topic", "path", "term", "page", "author");

    private UrlSchemes() {}

    /** Whether something answers addresses that begin so; those of a web application have a prefix of their own. */
    static boolean isKnown(String scheme) {
        return KNOWN.contains(scheme) || scheme.startsWith("web+") || scheme.startsWith("ms-");
    }

    static List<String> common() {
        return COMMON;
    }

    static List<String> references() {
        return REFERENCES;
    }
}
