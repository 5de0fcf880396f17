package dev.headrace.dsl.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Completes the comments of generated code: what a method gives and whether that may be missing, what its parameters and type
 * parameters are. A comment stands in one line before its declaration, which stands in one line too.
 */
final class Comments {

    private static final Pattern COMMENTED =
            Pattern.compile("/\\*\\* (.*?) \\*/\\n((?:@[^\\n]*\\n)*)((?:public|protected|abstract) [^\\n]*)");
    private static final Pattern METHOD = Pattern.compile(
            "(?:public|protected) (?:abstract |final |static )*(?:<(.*?)> )?([\\w.]+(?:<.*?>)?) (\\w+)\\((.*?)\\) \\{.*");
    private static final Pattern TYPE = Pattern.compile(
            "(?:public |sealed |abstract |final |static )+(?:class|interface) \\w+(?:<(.*?)>)? ?(?:extends|implements|permits|\\{).*");
    private static final int WIDTH = 116;

    private final Words words;

    private Comments(Words words) {
        this.words = words;
    }

    /** The same code with whole comments. */
    static String complete(String folder, String file, String body) {
        Comments comments = new Comments(Words.of(folder, file));
        Matcher m = COMMENTED.matcher(body);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            m.appendReplacement(
                    out, Matcher.quoteReplacement(comments.written(m.group(1), m.group(3)) + m.group(2) + m.group(3)));
        }
        return m.appendTail(out).toString();
    }

    private String written(String text, String declaration) {
        Matcher type = TYPE.matcher(declaration);
        if (type.matches()) {
            List<String> tags = new ArrayList<>();
            for (String variable : parts(type.group(1))) {
                String name = name(variable);
                tags.add("@param <" + name + "> " + words.ofType(name));
            }
            return comment(text, tags);
        }
        Matcher method = METHOD.matcher(declaration);
        if (!method.matches()) {
            return comment(text, List.of());
        }
        return comment(method, text);
    }

    private String comment(Matcher method, String text) {
        String name = method.group(3);
        List<String> tags = new ArrayList<>();
        for (String variable : parts(method.group(1))) {
            tags.add("@param <" + name(variable) + "> " + words.ofMethod(name, name(variable)));
        }
        for (String parameter : parts(method.group(4))) {
            int space = parameter.lastIndexOf(' ');
            String type = parameter.substring(0, space);
            String called = parameter.substring(space + 1);
            tags.add("@param " + called + " " + words.ofParameter(name, type, called));
        }
        String result = method.group(2);
        return comment(
                result.equals("void") ? text : returned(text, words.ofResult(result, method.group(4), text)), tags);
    }

    /** The first sentence becomes what is returned, with its kind behind it. */
    private static String returned(String text, String kind) {
        int end = text.indexOf(". ");
        String first = end < 0 ? text.replaceAll("\\.$", "") : text.substring(0, end);
        String rest = end < 0 ? "" : text.substring(end + 1);
        if (Character.isUpperCase(first.charAt(0)) && first.matches(".[a-z ].*")) {
            first = Character.toLowerCase(first.charAt(0)) + first.substring(1);
        }
        String link = kind.isEmpty() ? "" : (first.matches(".*[:;].*") ? "; " : ": ") + kind;
        return "{@return " + first + link + "}" + rest;
    }

    private static String comment(String text, List<String> tags) {
        if (tags.isEmpty() && text.length() < WIDTH - 8) {
            return "/** " + text + " */\n";
        }
        StringBuilder out = new StringBuilder("/**\n");
        wrap(text, " * ", out);
        tags.forEach(tag -> wrap(tag, " * ", out));
        return out.append(" */\n").toString();
    }

    private static void wrap(String text, String margin, StringBuilder out) {
        int column = 0;
        for (String word : text.split(" ")) {
            if (column > 0 && column + word.length() >= WIDTH) {
                out.append('\n');
                column = 0;
            }
            String before = column == 0 ? (out.charAt(out.length() - 1) == '\n' ? margin : "\n" + margin) : " ";
            out.append(before).append(word);
            column += word.length() + before.length();
        }
        out.append('\n');
    }

    private static String name(String variable) {
        return variable.replaceAll(" .*", "");
    }

    /** What stands between commas that are in no brackets. */
    private static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        if (list == null || list.isBlank()) {
            return parts;
        }
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(list.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(list.substring(start).strip());
        return parts;
    }
}
