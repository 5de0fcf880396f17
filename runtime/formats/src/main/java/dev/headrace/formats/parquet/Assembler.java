package dev.headrace.formats.parquet;

import dev.headrace.formats.column.BoolBuilder;
import dev.headrace.formats.column.ColumnBuilder;
import dev.headrace.formats.column.DoubleBuilder;
import dev.headrace.formats.column.LongBuilder;
import dev.headrace.ir.text.Zone;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Physical;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReaderImpl;
import org.apache.parquet.column.page.PageReader;
import org.jspecify.annotations.Nullable;

/** Puts a value together from the columns of the file below it, row by row. */
abstract sealed class Assembler {

    static final String MISSING = "the value is missing, and the column is not optional";

    final FileNode node;
    private final boolean optional;
    private @Nullable String problem;

    private Assembler(FileNode node, boolean optional) {
        this.node = node;
        this.optional = optional;
    }

    /** How a field is read as a type, absent if it cannot. */
    static Optional<Assembler> of(DataType type, boolean optional, FileNode node, @Nullable Zone zone) {
        if (type instanceof DataType.Struct struct) {
            return node.isLeaf() || node.isRepeated() ? Optional.empty() : Struct.of(struct, optional, node, zone);
        }
        if (type instanceof DataType.ListOf list) {
            return repeated(list.element(), -1, optional, node, zone);
        }
        if (type instanceof DataType.Vector vector) {
            return repeated(DataType.FLOAT, vector.size(), optional, node, zone);
        }
        if (!node.isLeaf()) {
            return Optional.empty();
        }
        return TypeMatch.of(type, node, zone).map(d -> new Leaf(node, optional, type.physical(), d));
    }

    /** A group around a repeated group around the element, or in old files around the repeated element itself. */
    private static Optional<Assembler> repeated(
            DataType element, int size, boolean optional, FileNode node, @Nullable Zone zone) {
        if (node.isLeaf()
                || node.children().size() != 1
                || !node.children().get(0).isRepeated()) {
            return Optional.empty();
        }
        FileNode inner = node.children().get(0);
        FileNode value = !inner.isLeaf() && inner.children().size() == 1
                ? inner.children().get(0)
                : inner;
        return of(element, false, value, zone).map(e -> new Repeated(node, optional, inner, e, size));
    }

    /** Says where the columns' pages are; called once. */
    abstract void attach(Function<FileNode, PageReader> pages);

    /** Any column below; all agree on what is there. */
    abstract Leaf first();

    abstract @Nullable Object present();

    abstract void skip();

    /** The next row's value, or {@link #takeProblem()}. */
    final @Nullable Object read() {
        if (first().definition() < node.levels()) {
            skip();
            if (!optional) {
                fail(MISSING);
            }
            return null;
        }
        return present();
    }

    /** Puts the next row's value into a batch. */
    void read(ColumnBuilder target, int row) {
        target.setBoxed(row, read());
    }

    /** What was wrong since the last call. */
    final @Nullable String takeProblem() {
        String found = problem;
        problem = null;
        return found;
    }

    final void fail(@Nullable String reason) {
        if (problem == null) {
            problem = reason;
        }
    }

    private static final class Leaf extends Assembler {
        private final Physical kind;
        private final LeafDecoder decoder;
        private final boolean optional;
        private @Nullable ColumnReader reader;

        Leaf(FileNode node, boolean optional, Physical kind, LeafDecoder decoder) {
            super(node, optional);
            this.optional = optional;
            this.kind = kind;
            this.decoder = decoder;
        }

        @Override
        void attach(Function<FileNode, PageReader> pages) {
            reader = new ColumnReaderImpl(node.descriptor(), pages.apply(node), decoder, null);
        }

        private ColumnReader reader() {
            return Objects.requireNonNull(reader);
        }

        @Override
        Leaf first() {
            return this;
        }

        int definition() {
            return reader().getCurrentDefinitionLevel();
        }

        int repetition() {
            return reader().getCurrentRepetitionLevel();
        }

        @Override
        void skip() {
            reader().consume();
        }

        private void fetch() {
            ColumnReader from = reader();
            from.writeCurrentValueToConverter();
            from.consume();
            if (decoder.problem != null) {
                fail(decoder.problem);
                decoder.problem = null;
            }
        }

        @Override
        @Nullable
        Object present() {
            fetch();
            return switch (kind) {
                case BOOL -> decoder.truth;
                case LONG -> decoder.number;
                case DOUBLE -> decoder.real;
                case OBJECT -> decoder.object;
            };
        }

        @Override
        void read(ColumnBuilder target, int row) {
            if (definition() < node.levels()) {
                skip();
                target.setNull(row);
                if (!optional) {
                    fail(MISSING);
                }
                return;
            }
            if (kind == Physical.OBJECT) {
                target.setBoxed(row, present());
                return;
            }
            fetch();
            if (target instanceof LongBuilder longs) {
                longs.set(row, decoder.number);
            } else if (target instanceof DoubleBuilder doubles) {
                doubles.set(row, decoder.real);
            } else {
                ((BoolBuilder) target).set(row, decoder.truth);
            }
        }
    }

    private static final class Repeated extends Assembler {
        private final FileNode inner;
        private final Assembler element;
        private final int size;

        Repeated(FileNode node, boolean optional, FileNode inner, Assembler element, int size) {
            super(node, optional);
            this.inner = inner;
            this.element = element;
            this.size = size;
        }

        @Override
        void attach(Function<FileNode, PageReader> pages) {
            element.attach(pages);
        }

        @Override
        Leaf first() {
            return element.first();
        }

        @Override
        void skip() {
            element.skip();
        }

        @Override
        Object present() {
            List<Object> values = new ArrayList<>();
            if (first().definition() < inner.levels()) {
                skip();
            } else {
                do {
                    Object value = element.read();
                    String wrong = element.takeProblem();
                    fail(MISSING.equals(wrong) ? "a value of the list is missing" : wrong);
                    if (value != null) {
                        values.add(value);
                    }
                } while (first().repetition() >= inner.lists());
            }
            return size < 0 ? List.copyOf(values) : vector(values);
        }

        private VectorValue vector(List<Object> values) {
            if (values.size() != size) {
                fail("the list has " + values.size() + " numbers, not " + size);
            }
            return VectorValue.of(values.stream().mapToDouble(v -> (Double) v).toArray());
        }
    }

    private static final class Struct extends Assembler {
        private final List<Column> columns;
        private final List<Assembler> fields;

        private Struct(FileNode node, boolean optional, List<Column> columns, List<Assembler> fields) {
            super(node, optional);
            this.columns = columns;
            this.fields = fields;
        }

        static Optional<Assembler> of(DataType.Struct type, boolean optional, FileNode node, @Nullable Zone zone) {
            List<Assembler> fields = new ArrayList<>();
            for (Column field : type.fields()) {
                Optional<Assembler> found =
                        node.child(field.name()).flatMap(n -> Assembler.of(field.type(), field.optional(), n, zone));
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                fields.add(found.get());
            }
            return fields.isEmpty() ? Optional.empty() : Optional.of(new Struct(node, optional, type.fields(), fields));
        }

        @Override
        void attach(Function<FileNode, PageReader> pages) {
            fields.forEach(f -> f.attach(pages));
        }

        @Override
        Leaf first() {
            return fields.get(0).first();
        }

        @Override
        void skip() {
            fields.forEach(Assembler::skip);
        }

        @Override
        Object present() {
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 0; i < fields.size(); i++) {
                values.add(fields.get(i).read());
                String wrong = fields.get(i).takeProblem();
                fail(MISSING.equals(wrong) ? "`" + columns.get(i).name() + "` is missing in a group" : wrong);
            }
            return new StructValue(values);
        }
    }
}
