package dev.headrace.dsl.generate;

import java.util.Map;

/** Of the functions and aggregates of the library. */
final class FunctionWords extends Words {

    private static final Map<String, String> SINGLE = Map.ofEntries(
            Map.entry(
                    "zone",
                    "the zone whose clocks count, such as {@code \"Europe/Paris\"}; HR0203 if there is none of the name"),
            Map.entry("low", "the least it may be"),
            Map.entry("high", "the greatest it may be"),
            Map.entry("index", "the position from 0, or from the end if negative"),
            Map.entry("part", "the part that is looked for"),
            Map.entry("p", "the share, from 0 to 1"),
            Map.entry("from", "the earlier day; if it is the later one, the result is negative"),
            Map.entry("to", "the later day"),
            Map.entry("separator", "what stands between the parts"),
            Map.entry("unit", "the name of the unit, written out"),
            Map.entry("regex", "the pattern, in RE2 syntax; HR0203 if it is none"),
            Map.entry("pattern", "the pattern of SQL, written out"),
            Map.entry("digits", "how many digits follow the point"),
            Map.entry("precision", "how many digits there are in all: 1 to 38"),
            Map.entry("scale", "how many digits follow the point: 0 to the precision"),
            Map.entry("year", "the year"),
            Map.entry("month", "the month, 1 to 12"),
            Map.entry("day", "the day of the month, from 1"),
            Map.entry("times", "how often"),
            Map.entry("prefix", "the start that is asked for"),
            Map.entry("suffix", "the end that is asked for"),
            Map.entry("base", "the base; positive and not 1"),
            Map.entry("group", "the number of the group, from 1; 0 is the whole match"),
            Map.entry("tolerance", "the share they may differ by: 0.01 is a hundredth"),
            Map.entry("size", "how many Floats, at least 1"),
            Map.entry("radians", "the angle in radians"),
            Map.entry("degrees", "the angle in degrees"),
            Map.entry("lat1", "the latitude of the first place, in degrees north"),
            Map.entry("lon1", "the longitude of the first place, in degrees east"),
            Map.entry("lat2", "the latitude of the second place, in degrees north"),
            Map.entry("lon2", "the longitude of the second place, in degrees east"),
            Map.entry("start", "the position from 0 where it begins"),
            Map.entry("count", "how many elements at most"),
            Map.entry("length", "how many code points"),
            Map.entry("s", "the text"),
            Map.entry("t", "the moment"),
            Map.entry("list", "the list"));

    private static final Map<String, String> PLACES =
            Map.of("a", "first", "b", "second", "c", "third", "d", "fourth", "e", "fifth");

    @Override
    String ofType(String variable) {
        throw new IllegalArgumentException(variable);
    }

    @Override
    String ofMethod(String method, String variable) {
        return switch (variable) {
            case "R" -> "the rows that it is computed from";
            case "E" -> "the enum";
            case "T" -> "the Java type of the values";
            case "N" -> "the row type of the nested rows";
            default -> throw new IllegalArgumentException(method + " <" + variable + ">");
        };
    }

    @Override
    String ofParameter(String method, String type, String name) {
        String said = said(method, type, name);
        return said + limits(type);
    }

    private static String said(String method, String type, String name) {
        switch (name) {
            case "a", "b", "c", "d", "e" -> {
                return lettered(method, type, name);
            }
            case "x" -> {
                return type.contains("Text") ? "the text" : type.contains("List") ? "the list" : "the value";
            }
            case "y" -> {
                return method.equals("pow") ? "the exponent" : "the coordinate up the y axis";
            }
            case "v" -> {
                return "the vector";
            }
            case "n" -> {
                return switch (method) {
                    case "bucket" -> "how many buckets there are";
                    case "left", "right" -> "how many code points";
                    case "addDays" -> "how many days";
                    case "addMonths" -> "how many months";
                    default -> "how many since 1970-01-01T00:00:00Z";
                };
            }
            case "value" -> {
                return "the value that becomes missing";
            }
            case "with" -> {
                return method.startsWith("pad") ? "what it is filled up with" : "what stands in for it";
            }
            default -> {
                String text = SINGLE.get(name);
                if (text == null) {
                    throw new IllegalArgumentException(method + " " + name);
                }
                return text;
            }
        }
    }

    private static String lettered(String method, String type, String name) {
        if (type.contains("Bytes")) {
            return "the bytes";
        }
        boolean date = name.equals("d") && !method.matches("least|greatest|concat");
        if (date) {
            return type.contains("Duration") || type.equals("Span") ? "the span of time" : "the day";
        }
        String what = type.contains("Vector")
                ? "vector"
                : type.contains("Text") || type.equals("String")
                        ? "text"
                        : type.contains("Bool") || type.equals("boolean") ? "condition" : "value";
        return "the " + PLACES.get(name) + " " + what;
    }

    @Override
    String missing(String parameters, String text) {
        if (text.contains("issing")) {
            return ", or missing";
        }
        return ", missing where an argument is";
    }
}
