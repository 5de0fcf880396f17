package dev.headrace.ir.codec;

import dev.headrace.ir.type.DataType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is known of a record class: its fields in order and its constructor. Looked up once per class. */
final class Layout {

    static {
        // Before any of its records: two threads that begin one at the type and one at a record of it wait for each
        // other for
        // ever, since the type holds some of its records and a record is made only after its type.
        Objects.requireNonNull(DataType.INT);
    }

    /** One component. */
    record Field(String name, Shape shape, Method accessor) {
        Object of(Object node) {
            try {
                return accessor.invoke(node);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + name, e);
            }
        }
    }

    private static final ClassValue<Layout> LAYOUTS = new ClassValue<>() {
        @Override
        protected Layout computeValue(Class<?> type) {
            return new Layout(type);
        }
    };

    private static final ClassValue<Map<String, Class<?>>> KINDS = new ClassValue<>() {
        @Override
        protected Map<String, Class<?>> computeValue(Class<?> family) {
            Map<String, Class<?>> kinds = new LinkedHashMap<>();
            for (Class<?> kind : family.getPermittedSubclasses()) {
                kinds.put(kind(kind), kind);
            }
            return kinds;
        }
    };

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            StringBuilder name = new StringBuilder();
            for (char c : type.getSimpleName().toCharArray()) {
                if (Character.isUpperCase(c) && !name.isEmpty()) {
                    name.append('_');
                }
                name.append(Character.toLowerCase(c));
            }
            return name.toString();
        }
    };

    private final Class<?> type;
    private final List<Field> fields;
    private final Constructor<?> constructor;

    private Layout(Class<?> type) {
        this.type = type;
        this.fields = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent c : components) {
            fields.add(new Field(c.getName(), Shape.of(c.getGenericType()), c.getAccessor()));
        }
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no constructor of " + type, e);
        }
    }

    static Layout of(Class<?> record) {
        return LAYOUTS.get(record);
    }

    /** The members of a sealed family by kind, in the order declared. */
    static Map<String, Class<?>> kinds(Class<?> family) {
        return KINDS.get(family);
    }

    /** How a member of a sealed family is called: {@code AsofJoin} is {@code asof_join}. */
    static String kind(Class<?> type) {
        return NAMES.get(type);
    }

    List<Field> fields() {
        return fields;
    }

    /** A node of these components; those a constructor refuses make the document damaged. */
    Object create(List<Object> values, String place) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IllegalArgumentException refused) {
                throw new Damage(place, String.valueOf(refused.getMessage()));
            }
            if (cause instanceof RuntimeException other) {
                throw new Damage(
                        place,
                        "it is no valid " + kind(type) + ": " + other.getClass().getSimpleName());
            }
            throw new IllegalStateException(cause);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }
}
