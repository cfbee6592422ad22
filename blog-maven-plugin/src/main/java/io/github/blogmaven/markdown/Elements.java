package io.github.blogmaven.markdown;

import java.util.Locale;
import java.util.Set;

/**
 * The elements that browsers know: those of HTML, of today and of old, of SVG and of MathML.
 *
 * <p>A name with a hyphen may be an element that a page brings itself.
 */
final class Elements {
    private static final String HTML =
            "a abbr address area article aside audio b base bdi bdo blockquote body br button"
                    + " canvas caption cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset"
                    + " fencedframe figcaption figure footer form geolocation h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe"
                    + " img input ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option"
                    + " output p picture pre progress q rp rt ruby s samp script search section select selectedcontent slot small"
                    + " source span strong style sub summary sup table tbody td template textarea tfoot th thead time title tr track"
                    + " u ul var video wbr";
    private static final String OLD_HTML =
            "acronym applet basefont bgsound big blink center command content dir element"
                    + " font frame frameset image isindex keygen layer listing marquee menuitem multicol nextid nobr noembed"
                    + " noframes noindex param plaintext portal rb rtc shadow spacer strike tt xmp";
    private static final String SVG = "animate animatemotion animatetransform circle clippath cursor defs desc ellipse"
            + " feblend fecolormatrix fecomponenttransfer fecomposite feconvolvematrix fediffuselighting"
            + " fedisplacementmap fedistantlight fedropshadow feflood fefunca fefuncb fefuncg fefuncr fegaussianblur"
            + " feimage femerge femergenode femorphology feoffset fepointlight fespecularlighting fespotlight fetile"
            + " feturbulence filter foreignobject g glyph glyphref hatch hatchpath hkern line lineargradient marker mask"
            + " mesh meshgradient meshpatch meshrow metadata mpath path pattern polygon polyline radialgradient rect set"
            + " solidcolor stop svg switch symbol text textpath tref tspan use view vkern";
    private static final String MATHML = "annotation maction maligngroup malignmark math menclose merror mfenced mfrac"
            + " mglyph mi mlabeledtr mlongdiv mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms"
            + " mscarries mscarry msgroup msline mspace msqrt msrow mstack mstyle msub msubsup msup mtable mtd mtext mtr"
            + " munder munderover none semantics";
    private static final Set<String> ALL = Set.of(names());

    private Elements() {}

    private static String[] names() {
        return String.join(" ", HTML, OLD_HTML, SVG, MATHML).split(" ", -1);
    }

    /** Whether a tag of a name, in capitals or not, can mean something to a browser. */
    static boolean isKnown(String name) {
        return name.indexOf('-') > 0 || ALL.contains(name.toLowerCase(Locale.ROOT));
    }
}
