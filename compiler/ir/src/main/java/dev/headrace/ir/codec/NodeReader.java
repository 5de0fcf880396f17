package dev.headrace.ir.codec;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.DataType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes records of the IR from parsed JSON. Throws {@link Damage} where it does not fit. */
final class NodeReader {

    private final CallReader calls;
    /** The operators read so far in the current tree, by id. */
    private Map<String, Op> tree = new LinkedHashMap<>();

    NodeReader(Functions functions) {
        this.calls = new CallReader(functions);
    }

    Object node(Class<?> declared, @Nullable Object json, String place) {
        Class<?> type = declared;
        Map<?, ?> map = Map.of();
        boolean family = declared.isSealed();
        if (family && json instanceof String bare) {
            type = kind(declared, bare, place);
        } else if (json instanceof Map<?, ?> object) {
            map = object;
            type = family ? kind(declared, object.get("kind"), place) : declared;
        } else {
            throw new Damage(place, "an object is missing");
        }
        return type == Expr.Call.class ? call(map, place) : record(type, map, family, place);
    }

    private static Class<?> kind(Class<?> family, @Nullable Object kind, String place) {
        Class<?> type = kind instanceof String name ? Layout.kinds(family).get(name) : null;
        if (type == null) {
            throw new Damage(place, "`" + kind + "` is no kind known here");
        }
        return type;
    }

    private Object record(Class<?> type, Map<?, ?> map, boolean family, String place) {
        List<Object> values = new ArrayList<>();
        Set<String> known = new HashSet<>();
        if (family) {
            known.add("kind");
        }
        for (Layout.Field field : Layout.of(type).fields()) {
            known.add(field.name());
            String at = place.isEmpty() ? field.name() : place + "." + field.name();
            Object json = map.get(field.name());
            boolean isInput = Op.class.isAssignableFrom(type) && field.shape() instanceof Shape.Tree;
            values.add(isInput ? input(json, at) : component(field.shape(), json, at));
        }
        refuseOthers(map, known, place);
        return Layout.of(type).create(values, place);
    }

    private static void refuseOthers(Map<?, ?> map, Set<String> known, String place) {
        for (Object key : map.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw new Damage(place, "`" + key + "` is not known here");
            }
        }
    }

    /** A component that may have been left out. */
    private Object component(Shape shape, @Nullable Object json, String place) {
        if (json == null) {
            if (shape instanceof Shape.Maybe) {
                return Optional.empty();
            }
            if (shape instanceof Shape.MaybeWhole) {
                return OptionalLong.empty();
            }
            if (shape instanceof Shape.Flag) {
                return false;
            }
            throw new Damage(place, "it is missing");
        }
        return value(shape, json, place);
    }

    private Object value(Shape shape, @Nullable Object json, String place) {
        return shape.accept(new Form(json, place));
    }

    /** How a value of each shape is read. */
    private final class Form implements Shape.Visitor<Object> {
        private final @Nullable Object json;
        private final String place;

        Form(@Nullable Object json, String place) {
            this.json = json;
            this.place = place;
        }

        @Override
        public Object text(Shape.Text shape) {
            return Values.text(json, place);
        }

        @Override
        public Object whole(Shape.Whole shape) {
            long n = NodeReader.whole(json, place);
            return shape.isInt() ? (Object) narrow(n, place) : (Object) n;
        }

        @Override
        public Object real(Shape.Real shape) {
            return Values.number(json, place);
        }

        @Override
        public Object flag(Shape.Flag shape) {
            if (json instanceof Boolean flag) {
                return flag;
            }
            throw new Damage(place, "it is of another form than expected");
        }

        @Override
        public Object digits(Shape.Digits shape) {
            return NodeReader.digits(Values.text(json, place), place);
        }

        @Override
        public Object value(Shape.Value shape) {
            return Values.read(json, place);
        }

        @Override
        public Object constant(Shape.Constant shape) {
            return NodeReader.constant(shape.type(), Values.text(json, place), place);
        }

        @Override
        public Object many(Shape.Many shape) {
            List<Object> items = new ArrayList<>();
            for (Object item : Values.list(json, place)) {
                items.add(NodeReader.this.value(shape.item(), item, place + "[" + items.size() + "]"));
            }
            return items;
        }

        @Override
        public Object maybe(Shape.Maybe shape) {
            return json == null ? Optional.empty() : Optional.of(NodeReader.this.value(shape.item(), json, place));
        }

        @Override
        public Object maybeWhole(Shape.MaybeWhole shape) {
            return OptionalLong.of(NodeReader.whole(json, place));
        }

        @Override
        public Object node(Shape.Node shape) {
            return NodeReader.this.node(shape.type(), json, place);
        }

        @Override
        public Object tree(Shape.Tree shape) {
            return NodeReader.this.tree(Values.list(json, place), place);
        }
    }

    private static long whole(@Nullable Object json, String place) {
        if (json instanceof Long n) {
            return n;
        }
        throw new Damage(place, "a whole number is missing");
    }

    private static int narrow(long n, String place) {
        if (n != (int) n) {
            throw new Damage(place, "a number that is too large");
        }
        return (int) n;
    }

    private static BigDecimal digits(String text, String place) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new Damage(place, "a number that cannot be read");
        }
    }

    private static Object constant(Class<?> type, String name, String place) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().toLowerCase(Locale.ROOT).equals(name)) {
                return constant;
            }
        }
        throw new Damage(place, "`" + name + "` is not known here");
    }

    private Op tree(List<?> items, String place) {
        if (items.isEmpty()) {
            throw new Damage(place, "an operator is missing");
        }
        Map<String, Op> outer = tree;
        tree = new LinkedHashMap<>();
        Op last = null;
        int at = 0;
        for (Object item : items) {
            last = (Op) node(Op.class, item, place + "[" + at++ + "]");
            tree.put(last.id(), last);
        }
        tree = outer;
        if (last == null) {
            throw new Damage(place, "an operator is missing");
        }
        return last;
    }

    private Op input(@Nullable Object json, String place) {
        Op input = tree.get(Values.text(json, place));
        if (input == null) {
            throw new Damage(place, "no operator `" + json + "` stands before");
        }
        return input;
    }

    private Expr call(Map<?, ?> map, String place) {
        Map<String, Object> parts = new LinkedHashMap<>();
        CallForm.fields().forEach((name, shape) -> {
            String at = place + "." + name;
            parts.put(name, component(shape, map.get(name), at));
        });
        Set<String> known = new HashSet<>(parts.keySet());
        known.add("kind");
        refuseOthers(map, known, place);
        return calls.call(
                (String) part(parts, "function"),
                items(part(parts, "parameters"), DataType.class),
                (DataType) part(parts, "result"),
                items(part(parts, "arguments"), Expr.class),
                (DataType) part(parts, "type"),
                place);
    }

    private static Object part(Map<String, Object> parts, String name) {
        Object part = parts.get(name);
        if (part == null) {
            throw new IllegalStateException(name);
        }
        return part;
    }

    private static <T> List<T> items(Object list, Class<T> type) {
        return ((List<?>) list).stream().map(type::cast).toList();
    }
}
