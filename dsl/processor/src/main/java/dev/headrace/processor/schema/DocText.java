package dev.headrace.processor.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plain text of a comment: its beginning, and what it says of each {@code @param}. */
final class DocText {

    private static final Pattern PARAM = Pattern.compile("@param\\s+(\\w+)\\s+(.*)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\{@(?:link|linkplain)\\s+([^\\s}]+)\\s*([^}]*)}");
    private static final Pattern CODE = Pattern.compile("\\{@(?:code|literal|value)\\s+([^}]*)}");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]*>");

    private final String main;
    private final Map<String, String> params = new LinkedHashMap<>();

    /** Reads what javac hands over: without the stars, a line for each line. */
    DocText(@Nullable String comment) {
        String[] blocks = (comment == null ? "" : comment).split("(?m)^\\s*(?=@[a-z])");
        main = blocks[0].strip().startsWith("@") ? "" : plain(blocks[0]);
        for (String block : blocks) {
            Matcher param = PARAM.matcher(block.strip());
            if (param.matches()) {
                params.put(param.group(1), plain(param.group(2)));
            }
        }
    }

    String main() {
        return main;
    }

    String param(String component) {
        return params.getOrDefault(component, "");
    }

    private static String plain(String text) {
        String words = LINK.matcher(text).replaceAll(m -> Matcher.quoteReplacement(linked(m.group(1), m.group(2))));
        words = CODE.matcher(words).replaceAll("$1");
        words = TAG.matcher(words).replaceAll("");
        words = words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return words.strip().lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static String linked(String target, String label) {
        return label.isEmpty() ? target.replace('#', '.').replaceFirst("^\\.", "") : label;
    }
}
