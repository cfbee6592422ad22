package io.github.blogmaven.notation;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes maps, lists, texts and numbers as JSON.
 *
 * <p>It may stand inside HTML: nothing in it ends a script ({@code </}) or begins a comment ({@code <!}).
 */
public final class Json {
    private Json() {}

    /** A map that keeps its order, from keys and values by turns. */
    public static Map<String, Object> object(Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            object.put(pairs[i].toString(), pairs[i + 1]);
        }
        return object;
    }

    public static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    /** Writes a value behind what is there already. */
    public static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator);
                writeText(String.valueOf(entry.getKey()), out);
                out.append(':');
                write(entry.getValue(), out);
                separator = ",";
            }
            out.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            String separator = "[";
            for (Object item : list) {
                out.append(separator);
                write(item, out);
                separator = ",";
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            writeText(value.toString(), out);
        }
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\' && c != '<' && c != '\u2028' && c != '\u2029') {
                continue;
            }
            out.append(text, from, i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c != '<' || next == '!') {
                escape(c, out);
            } else {
                out.append(next == '/' ? "<\\" : "<");
            }
            from = i + 1;
        }
        out.append(text, from, text.length()).append('"');
    }

    private static void escape(char c, StringBuilder out) {
        out.append("\\u").append(HexFormat.of().toHexDigits(c));
    }
}
