package dev.headrace.dsl;

import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.Column;
import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.Maybe;
import dev.headrace.dsl.value.Told;
import dev.headrace.ir.draft.Argument;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Field;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.SchemaDecl;
import dev.headrace.ir.draft.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The schema of the rows {@code R}, as generated code puts it together: its fields in order, each followed by what is
 * said of it. Read from many threads once it is built.
 *
 * @param <R> the row type
 */
public final class SchemaOf<R> {

    private final String name;
    private final Notes notes = new Notes();
    private final List<Field> fields = new ArrayList<>();
    private final List<Type> types = new ArrayList<>();
    private final List<Column<R, ?>> columns = new ArrayList<>();
    private final List<Column<R, ?>> unique = new ArrayList<>();
    private String doc = "";

    private SchemaOf(String name) {
        this.name = name;
    }

    /**
     * The schema of this name, still without fields.
     *
     * @param <R> the row type
     * @param name its name in the language
     * @return the schema, to which fields are added
     */
    public static <R> SchemaOf<R> named(String name) {
        return new SchemaOf<>(name);
    }

    /**
     * The next field. A column that may be missing makes the type optional.
     *
     * @param column the constant of the column
     * @param type the type of its values
     * @return this, to be gone on with
     */
    public SchemaOf<R> field(Column<R, ?> column, Type type) {
        Type whole = column instanceof Maybe ? type.optional() : type;
        types.add(whole);
        columns.add(column);
        Name field = notes.put(new Name(column.name()));
        fields.add(notes.put(new Field(field, whole.draft(), List.of(), Optional.empty(), "")));
        return this;
    }

    private SchemaOf<R> change(List<Trait> traits, Optional<DraftExpr> where, String text) {
        Field last = fields.remove(fields.size() - 1);
        fields.add(notes.put(new Field(last.name(), last.type(), traits, where, text)));
        return this;
    }

    private Field last() {
        return fields.get(fields.size() - 1);
    }

    /**
     * {@code @name(arguments)} on the last field; arguments are Java values.
     *
     * @param trait its name, without the {@code @}
     * @param arguments what stands in its brackets
     * @return this, to be gone on with
     */
    public SchemaOf<R> trait(String trait, Object... arguments) {
        List<Argument> given = new ArrayList<>();
        for (Object argument : arguments) {
            given.add(new Argument(Optional.empty(), notes.take(Told.literal(argument))));
        }
        List<Trait> traits = new ArrayList<>(last().traits());
        traits.add(notes.put(new Trait(new Name(trait), given)));
        return change(traits, last().where(), last().doc());
    }

    /**
     * {@code @event_time} on the last field: when the row happened. An Instant that is always there, one in a schema.
     *
     * @return this, to be gone on with
     */
    public SchemaOf<R> eventTime() {
        return trait("event_time");
    }

    /**
     * {@code @known_time} on the last field: from when the row could be known. An Instant that is always there, one
     * in a schema.
     *
     * @return this, to be gone on with
     */
    public SchemaOf<R> knownTime() {
        return trait("known_time");
    }

    /**
     * {@code @entity} on the last field: whom or what the row is about. Always there.
     *
     * @return this, to be gone on with
     */
    public SchemaOf<R> entity() {
        return trait("entity");
    }

    /**
     * {@code @key} on the last field: the row's identity. Always there.
     *
     * @return this, to be gone on with
     */
    public SchemaOf<R> key() {
        return trait("key");
    }

    /**
     * {@code @label} on the last field: known later; must not reach a model's inputs (HR0302).
     *
     * @return this, to be gone on with
     */
    public SchemaOf<R> label() {
        return trait("label");
    }

    /**
     * {@code @pii} on the last field: private; may reach only sinks that accept it (HR0306).
     *
     * @return this, to be gone on with
     */
    public SchemaOf<R> pii() {
        return trait("pii");
    }

    /**
     * No two rows have the same value in the last field: each source of the schema expects so, and a second one ends
     * the run (HR0701).
     *
     * @return this, to be gone on with
     */
    public SchemaOf<R> unique() {
        unique.add(columns.get(columns.size() - 1));
        return this;
    }

    /**
     * {@code where condition} on the last field: a row that breaks it is a bad row (HR0701).
     *
     * @param condition over the columns so far
     * @return this, to be gone on with
     */
    public SchemaOf<R> where(BoolExpr<? super R> condition) {
        return where((Draftable) condition);
    }

    /**
     * {@code where condition} on the last field, which may be missing and then meets it.
     *
     * @param condition over the columns so far
     * @return this, to be gone on with
     */
    public SchemaOf<R> where(Draftable condition) {
        return change(last().traits(), Optional.of(notes.take(condition)), last().doc());
    }

    /**
     * What people should know of the last field; before the first field, of the schema.
     *
     * @param text one line or more of plain text
     * @return this, to be gone on with
     */
    public SchemaOf<R> doc(String text) {
        if (fields.isEmpty()) {
            doc = text;
            return this;
        }
        return change(last().traits(), last().where(), text);
    }

    /**
     * What it is called in the language.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The names of its columns, in order.
     *
     * @return the names
     */
    public List<String> columns() {
        return columns.stream().map(Column::name).toList();
    }

    List<Column<R, ?>> uniqueColumns() {
        return unique;
    }

    Type type() {
        return Type.record(this);
    }

    Notes notes() {
        return notes;
    }

    /** Brings along the enums and schemas it needs, and itself last. */
    void collect(Shared shared) {
        for (Type type : types) {
            type.declared().ifPresent(shared::add);
            type.nested().ifPresent(s -> s.collect(shared));
        }
        shared.add(this);
    }

    SchemaDecl declaration() {
        return new SchemaDecl(new Name(name), fields, doc);
    }
}
