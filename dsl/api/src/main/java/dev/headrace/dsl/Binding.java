package dev.headrace.dsl;

import dev.headrace.dsl.value.Column;
import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.Told;
import dev.headrace.ir.draft.Argument;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.RenamePair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where rows lie and what they look like outside: {@code csv("data/x.csv", quote = "'")}.
 *
 * @param <B> the class itself
 */
public abstract class Binding<B extends Binding<B>> implements Draftable {

    private final String connector;
    private final Told location;
    private final Map<String, Draftable> options = new LinkedHashMap<>();
    private final List<RenamePair> renames = new ArrayList<>();

    Binding(String connector, Object location) {
        this.connector = connector;
        this.location = Told.literal(location);
    }

    abstract B self();

    /**
     * {@code name = value}, for an option that has no method here. The compiler knows the options of each connector
     * and refuses others (HR0205).
     *
     * @param name the option, as {@code docs/language/connectors.md} has it
     * @param value a Java value, or an expression of parameters of the run
     * @return this, to be gone on with
     * @throws dev.headrace.dsl.value.DefinitionException if no literal stands for the value (HR0690)
     */
    public final B option(String name, Object value) {
        options.put(name, Told.literal(value));
        return self();
    }

    /** {@code name = choice}: one of the words that the option takes. */
    final B choice(String name, String word) {
        options.put(name, Told.name(word));
        return self();
    }

    final B texts(String name, String... texts) {
        List<Told> items = new ArrayList<>();
        for (String text : texts) {
            items.add(Told.literal(text));
        }
        options.put(name, texts.length == 1 ? items.get(0) : Told.list(items));
        return self();
    }

    /**
     * {@code rename { outside -> column }}: what the outside calls a column.
     *
     * @param outside the name in the file or message, in any characters
     * @param column the column that it is read into, or written from
     * @return this, to be gone on with
     */
    public final B rename(String outside, Column<?, ?> column) {
        renames.add(new RenamePair(new Name(outside), new Name(column.name())));
        return self();
    }

    /** {@code name = secret("key")}: looked up by whoever opens the connection. */
    final B secret(String name, String key) {
        options.put(name, Told.call("secret", Told.literal(key)));
        return self();
    }

    @Override
    public final Told told() {
        List<Told> parts = new ArrayList<>();
        List<Argument> arguments = new ArrayList<>();
        parts.add(location);
        arguments.add(new Argument(Optional.empty(), location.expr()));
        options.forEach((name, value) -> {
            Told part = value.told();
            parts.add(part);
            arguments.add(new Argument(Optional.of(new Name(name)), part.expr()));
        });
        if (!renames.isEmpty()) {
            arguments.add(new Argument(Optional.of(new Name("rename")), new DraftExpr.Renames(renames)));
        }
        return Told.of(
                new DraftExpr.Call(new Name(connector), arguments, Optional.empty(), Optional.empty()),
                parts.toArray(Told[]::new));
    }
}
