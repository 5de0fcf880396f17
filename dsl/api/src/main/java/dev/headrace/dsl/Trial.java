package dev.headrace.dsl;

import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.Column;
import dev.headrace.dsl.value.Told;
import dev.headrace.dsl.value.Value;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.Expected;
import dev.headrace.ir.draft.Given;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.TestDecl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A test: {@code test "…" { given tx {…} expect payments {…} }}. */
public final class Trial extends Trials implements Declared {

    private final Notes notes = new Notes();
    private final Settings params = new Settings(notes);
    private final List<Supplier<Given>> given = new ArrayList<>();
    private final List<Supplier<Expected>> expected = new ArrayList<>();
    private final String title;
    private final Object place = notes.put(new Name("test"));

    Trial(String title) {
        this.title = title;
    }

    /**
     * {@code param = value}, while this test runs; others keep the values that they have.
     *
     * @param param what {@code param} gave
     * @param value a Java value that meets its condition
     * @return this, to be gone on with
     * @throws dev.headrace.dsl.value.DefinitionException if no literal stands for the value (HR0690)
     */
    public Trial with(Value<Object, ?> param, Object value) {
        params.put(Told.text(param), Told.literal(value));
        return this;
    }

    /**
     * {@code run.instant = moment}: the instant that the run of this test stands for.
     *
     * @param moment in whole microseconds
     * @return this, to be gone on with
     * @throws dev.headrace.dsl.value.DefinitionException if it is finer than a microsecond (HR0690)
     */
    public Trial at(Instant moment) {
        params.put("run.instant", Told.literal(moment));
        return this;
    }

    Rows addGiven(Relation<?> relation, Column<?, ?>... columns) {
        Name name = notes.put(new Name(relation.relation()));
        Rows rows = new Rows(this, List.of(columns));
        given.add(() -> notes.as(name, new Given(name, rows.grid())));
        return rows;
    }

    Rows addExpected(Relation<?> relation, Column<?, ?>... columns) {
        Name name = notes.put(new Name(relation.relation()));
        Rows rows = new Rows(this, List.of(columns));
        expected.add(() -> notes.as(name, new Expected(name, Optional.empty(), List.of(), Optional.of(rows.grid()))));
        return rows;
    }

    <R> Selected<R> addSelected(Relation<R> relation, BoolExpr<? super R> condition) {
        Name name = notes.put(new Name(relation.relation()));
        Selected<R> selected = new Selected<>(this, name, notes.take(condition));
        expected.add(selected::draft);
        return selected;
    }

    @Override
    Trial trial() {
        return this;
    }

    @Override
    public Declaration declaration() {
        return new TestDecl(
                title,
                params.all(),
                given.stream().map(Supplier::get).toList(),
                expected.stream().map(Supplier::get).toList(),
                "");
    }

    @Override
    public Notes notes() {
        return notes;
    }

    @Override
    public Object anchor() {
        return place;
    }
}
