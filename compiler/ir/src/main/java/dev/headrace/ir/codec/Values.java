package dev.headrace.ir.codec;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of the language: text, whole numbers and booleans as themselves; {@code {"float": 1.5}}, {@code {"decimal": "1.50"}},
 * {@code {"bytes": "00ff"}}, {@code {"list": […]}}, {@code {"vector": […]}}, {@code {"struct": […]}}.
 */
final class Values {

    private Values() {}

    static void write(TreeOut out, @Nullable Object value) {
        if (value == null) {
            out.none();
        } else if (value instanceof String text) {
            out.text(text);
        } else if (value instanceof Long whole) {
            out.whole(whole);
        } else if (value instanceof Boolean flag) {
            out.flag(flag);
        } else {
            out.object();
            tagged(out, value);
            out.endObject();
        }
    }

    private static void tagged(TreeOut out, Object value) {
        if (value instanceof Double number) {
            out.name("float");
            out.number(number);
        } else if (value instanceof BigDecimal decimal) {
            out.name("decimal");
            out.text(decimal.toPlainString());
        } else if (value instanceof BytesValue bytes) {
            out.name("bytes");
            out.text(bytes.toString());
        } else if (value instanceof VectorValue vector) {
            out.name("vector");
            out.array();
            for (double d : vector.toArray()) {
                out.number(d);
            }
            out.endArray();
        } else if (value instanceof List<?> list) {
            items(out, "list", list);
        } else if (value instanceof StructValue struct) {
            items(out, "struct", struct.values());
        } else {
            throw new IllegalArgumentException("no JSON form for a " + value.getClass());
        }
    }

    private static void items(TreeOut out, String tag, List<?> items) {
        out.name(tag);
        out.array();
        for (Object item : items) {
            write(out, item);
        }
        out.endArray();
    }

    /** The value a parsed JSON value stands for. */
    static Object read(@Nullable Object json, String place) {
        if (json instanceof String || json instanceof Long || json instanceof Boolean) {
            return json;
        }
        if (json instanceof Map<?, ?> map && map.size() == 1) {
            Map.Entry<?, ?> entry = map.entrySet().iterator().next();
            return tagged(String.valueOf(entry.getKey()), entry.getValue(), place);
        }
        throw new Damage(place, "a value is missing");
    }

    private static Object tagged(String tag, @Nullable Object json, String place) {
        try {
            return switch (tag) {
                case "float" -> number(json, place);
                case "decimal" -> new BigDecimal(text(json, place));
                case "bytes" -> BytesValue.of(HexFormat.of().parseHex(text(json, place)));
                case "vector" ->
                    VectorValue.of(list(json, place).stream()
                            .mapToDouble(v -> number(v, place))
                            .toArray());
                case "list" ->
                    List.copyOf(
                            list(json, place).stream().map(v -> read(v, place)).toList());
                case "struct" -> struct(list(json, place), place);
                default -> throw new Damage(place, "no value is written as `" + tag + "`");
            };
        } catch (IllegalArgumentException e) {
            throw new Damage(place, "a " + tag + " that cannot be read");
        }
    }

    private static StructValue struct(List<?> items, String place) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Object item : items) {
            values.add(item == null ? null : read(item, place));
        }
        return new StructValue(values);
    }

    static double number(@Nullable Object json, String place) {
        if (json instanceof Double d) {
            return d;
        }
        if (json instanceof Long l) {
            return l;
        }
        throw new Damage(place, "a number is missing");
    }

    static String text(@Nullable Object json, String place) {
        if (json instanceof String text) {
            return text;
        }
        throw new Damage(place, "a text is missing");
    }

    static List<?> list(@Nullable Object json, String place) {
        if (json instanceof List<?> list) {
            return list;
        }
        throw new Damage(place, "a list is missing");
    }
}
